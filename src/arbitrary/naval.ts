/** Naval and joint messages: routing line of JANAP 128, class line, number, sets, remarks. */
import fc from "fast-check";
import {
  buildAddressee,
  buildCable,
  buildClassificationLine,
  buildMessageSet,
  buildMrn,
  buildNote,
  buildOriginLine,
  buildPassingInstruction,
  buildRoutingLine,
  buildSubjectLine,
  buildTrailer,
} from "../ast/build.js";
import type {
  Addressee,
  Cable,
  ClassificationLine,
  MessageSet,
  Mrn,
  Note,
  OriginLine,
  PassingInstruction,
  RoutingLine,
  Trailer,
} from "../ast/nodes.js";
import { addresseeLine } from "../print/addressee.js";
import { printClass } from "../print/naval.js";
import { isCollective } from "../values/addressee.js";
import { formatFilingTime } from "../values/filing-time.js";
import { formatSet } from "../values/message-set.js";
import { formatPrecedence } from "../values/precedence.js";
import { body } from "./body.js";
import { dateTimeGroup, precedence, securityLine, separation } from "./envelope.js";
import { maybe } from "./maybe.js";
import { digits, subjectWord } from "./words.js";

const relay: fc.Arbitrary<string> = fc.constantFrom("RUEXAAA", "RUEXBBB", "RHEXCCC", "RUEXDDD");

const filed = fc
  .record({ day: fc.integer({ min: 1, max: 366 }), hour: fc.nat(23), minute: fc.nat(59) })
  .map(({ day, hour, minute }) => ({
    day,
    time: `${String(hour).padStart(2, "0")}${String(minute).padStart(2, "0")}`,
  }));

/** FL2 and FL3, which share a line. */
const heading: fc.Arbitrary<{ readonly routing: RoutingLine; readonly origin: OriginLine }> = fc
  .record({
    precedence,
    media: fc.constantFrom("TT", "AA"),
    content: fc.constantFrom("ZYUW", "ZELX"),
    group: fc.constantFrom("UUUU", "CCCC", "SSSS"),
    indicators: fc.array(relay, { minLength: 1, maxLength: 4 }),
    station: relay,
    serial: digits(4),
    filed,
  })
  .map(({ precedence, media, content, group, indicators, station, serial, filed }) => ({
    routing: buildRoutingLine({
      precedence,
      format: `${formatPrecedence(precedence, "prosign")}${media}${group.charAt(0)}${content}`,
      group,
      indicators: indicators.map((code) => ({ type: "RoutingIndicator", start: -1, end: -1, code })),
    }),
    origin: buildOriginLine({
      routingIndicator: station,
      serial,
      filed,
      text: `${station}${serial} ${formatFilingTime(filed)}`,
    }),
  }));

const command: fc.Arbitrary<string> = fc.constantFrom(
  "EXAMPLE FLEET",
  "COMEXAMPLEFOR ELSEWHERE",
  "ALL SHIPS AND STATIONS",
  "CDR EXAMPLECOM NOWHERE",
  "NAVEXAMPLE",
);

/** A command with its offices. */
const station: fc.Arbitrary<Addressee> = fc
  .record({
    routingIndicator: maybe(fc.oneof(relay, fc.constant("ZEN"))),
    name: command,
    office: fc.uniqueArray(fc.constantFrom("N1", "N3/5", "OPS"), { maxLength: 1 }),
  })
  .map(({ office, ...fields }) =>
    buildAddressee({
      ...fields,
      office: office.flatMap((symbol) => symbol.split("/")),
      collective: isCollective(fields.name),
    }),
  )
  .map((one) => ({ ...one, text: addresseeLine(one) }));

const originator: fc.Arbitrary<Addressee> = station.map((one) => {
  const alone = { ...one, routingIndicator: null };
  return { ...alone, text: addresseeLine(alone) };
});

const classLine: fc.Arbitrary<ClassificationLine> = fc
  .record({
    level: fc.constantFrom("unclassified" as const, "confidential" as const, "secret" as const),
    caveats: fc.uniqueArray(fc.constantFrom("FOUO", "NOFORN"), { maxLength: 1 }),
    subjectCode: maybe(digits(5).map((code) => `N${code}`)),
    section: maybe(fc.constantFrom({ number: 1, total: 2 }, { number: 2, total: 2 })),
  })
  .map(buildClassificationLine)
  .map((line) => ({ ...line, text: printClass(line).join("") }));

const number: fc.Arbitrary<Mrn> = fc
  .record({
    station: fc.constantFrom("NAVADMIN", "ALNAV", "MARADMIN", "ALCOAST"),
    number: fc.integer({ min: 1, max: 999 }),
    year: fc.integer({ min: 1990, max: 2040 }),
  })
  .map((fields) => buildMrn({ ...fields, yearWritten: true }));

const passing: fc.Arbitrary<readonly PassingInstruction[]> = originator.map((one) =>
  ["PASS TO OFFICE CODES:", `FM ${one.text}`].map((text) => buildPassingInstruction({ text })),
);

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
const word: fc.Arbitrary<string> = fc.constantFrom(
  "THE",
  "BOATS",
  "OF",
  "EXAMPLE",
  "SAIL",
  "IN",
  "MAY",
  "2010,",
  "ONCE",
);
const sentence: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `REF A IS ${words.join(" ")}.`);

const setOf = (name: string, fields: readonly string[]): MessageSet =>
  buildMessageSet({ name, fields, text: formatSet(name, fields) });

const reference = (label: string): fc.Arbitrary<MessageSet> =>
  fc
    .record({
      kind: fc.constantFrom("DOC", "MSG", "LTR"),
      from: command,
      date: fc.constantFrom("31JAN10", "311234ZJAN10"),
    })
    .map(({ kind, from, date }) => setOf("REF", [label, kind, from, date]));

/** A set of the message text format, without the one that opens the remarks. */
export const messageSet: fc.Arbitrary<MessageSet> = fc.oneof(
  fc.tuple(command, fc.constantFrom(...months)).map(([from, month]) => setOf("MSGID", ["GENADMIN", from, "-", month])),
  fc.constantFrom("A", "B").chain(reference),
  sentence.map((text) => setOf("AMPN", [text])),
  sentence.map((text) => setOf("NARR", [text])),
  fc.constant(setOf("POC", ["JANE DOE", "CIV", "EXAMPLE FLEET", "TEL: 555-0100", "EMAIL: JANE.DOE@EXAMPLE.ORG"])),
);

const subjectText: fc.Arbitrary<string> = fc
  .array(subjectWord, { minLength: 1, maxLength: 14 })
  .map((words) => ["BOATS", ...words].join(" "));

const remarks: fc.Arbitrary<MessageSet> = fc.constantFrom(
  buildMessageSet({ name: "RMKS", fields: [], text: "RMKS/" }),
  buildMessageSet({ name: "GENTEXT", fields: ["REMARKS"], text: "GENTEXT/REMARKS/" }),
);

const trailer: fc.Arbitrary<Trailer> = fc
  .record({ serial: maybe(digits(4)), endOfMessage: fc.boolean() })
  .map((fields) => buildTrailer({ ...fields, break: true }));

const notes: fc.Arbitrary<readonly Note[]> = fc.constantFrom<readonly Note[]>(
  [],
  [buildNote({ kind: "distribution", text: "ROUTINE", after: "start" })],
  [buildNote({ kind: "distribution", text: "ADMINISTRATIVE MESSAGE", after: "start" })],
);

/**
 * Whole valid naval messages: with the routing line or without, with a number, sets and remarks. A message printed and
 * parsed is the same message but for its spans.
 *
 * @example fc.property(navalCable, (given) => equalNodes(parse(print(given)).cable, given))
 */
export const navalCable: fc.Arbitrary<Cable> = fc
  .record({
    heading: maybe(fc.tuple(heading, securityLine)),
    dtg: dateTimeGroup,
    from: originator,
    to: fc.array(station, { minLength: 1, maxLength: 4 }),
    info: fc.array(station, { maxLength: 4 }),
    separation,
    classification: classLine,
    number: maybe(number),
    passing: fc.oneof(fc.constant([]), passing),
    sets: fc.array(messageSet, { maxLength: 5 }),
    subject: subjectText,
    remarks,
    body,
    trailer,
    notes,
  })
  .map(({ heading, sets, subject, remarks, ...fields }) =>
    buildCable({
      ...fields,
      dialect: "naval",
      routing: heading === null ? null : heading[0].routing,
      origin: heading === null ? null : heading[0].origin,
      security: heading === null ? null : heading[1],
      subject: buildSubjectLine({ text: subject }),
      sets: [...sets.slice(0, 1), setOf("SUBJ", [subject]), ...sets.slice(1), remarks],
    }),
  );

/** FL1 to FL11. */
import fc from "fast-check";
import {
  buildAddressee,
  buildDateTimeGroup,
  buildOriginLine,
  buildRoutingIndicator,
  buildRoutingLine,
  buildSecurityLine,
  buildSeparation,
  buildTransmissionIdentifier,
} from "../ast/build.js";
import type {
  Addressee,
  DateTimeGroup,
  FilingTime,
  Level,
  OriginLine,
  Precedence,
  RoutingIndicator,
  RoutingLine,
  SecurityLine,
  Separation,
  TransmissionIdentifier,
} from "../ast/nodes.js";
import { addresseeLine } from "../print/addressee.js";
import { printDateTimeGroup, printOrigin, printSecurity, printTransmission } from "../print/transmission.js";
import { isCollective } from "../values/addressee.js";
import { comparePrecedence } from "../values/precedence.js";
import { formatSecurityGroup } from "../values/security-group.js";
import { maybe } from "./maybe.js";
import { channel, collective, digits, post, routingCode, signal } from "./words.js";

/** A precedence. */
export const precedence: fc.Arbitrary<Precedence> = fc.constantFrom("routine", "priority", "immediate", "flash");

/** FL1. */
export const transmissionIdentifier: fc.Arbitrary<TransmissionIdentifier> = fc
  .record({ channel, serial: digits(4) })
  .map(buildTransmissionIdentifier)
  .map((line) => ({ ...line, text: printTransmission(line).join("") }));

/** An address of FL2. */
export const routingIndicator: fc.Arbitrary<RoutingIndicator> = routingCode.map((code) =>
  buildRoutingIndicator({ code }),
);

/** FL2. */
export const routingLine: fc.Arbitrary<RoutingLine> = fc
  .record({ precedence, indicators: fc.array(routingIndicator, { minLength: 1, maxLength: 25 }) })
  .map(buildRoutingLine);

const filingTime: fc.Arbitrary<FilingTime> = fc
  .record({ day: fc.integer({ min: 1, max: 366 }), hour: fc.nat(23), minute: fc.nat(59) })
  .map(({ day, hour, minute }) => ({ day, time: twoDigits(hour) + twoDigits(minute) }));

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** FL3. */
export const originLine: fc.Arbitrary<OriginLine> = fc
  .record({
    routingIndicator: routingCode,
    serial: digits(4),
    section: maybe(fc.integer({ min: 1, max: 12 }).map((number) => ({ number, total: null }))),
    filed: maybe(filingTime),
  })
  .map(buildOriginLine)
  .map((line) => ({ ...line, text: printOrigin(line).join("") }));

const groupLevel: fc.Arbitrary<Level> = fc.constantFrom(
  "unclassified",
  "efto",
  "restricted",
  "confidential",
  "secret",
  "top-secret",
);

/** FL4. */
export const securityLine: fc.Arbitrary<SecurityLine> = fc
  .record({
    level: groupLevel,
    release: maybe(fc.constantFrom("AA", "BB", "AB", "BX")),
    handling: maybe(fc.constantFrom("FFFFF", "BBBBB")),
    signals: fc.array(signal, { maxLength: 3 }),
    note: maybe(fc.constantFrom("(CCY AD1A2B3C4D DOE1234 540A)", "NOT DELIVERED")),
  })
  .map((fields) => {
    const signalWord = fields.level === "unclassified" ? "ZNR" : "ZNY";
    const group = formatSecurityGroup(fields.level, fields.release);
    return buildSecurityLine({ ...fields, signal: signalWord, group });
  })
  .map((line) => ({ ...line, text: printSecurity(line).join("") }));

/** Minutes of the years that two digits name. */
const minute: fc.Arbitrary<string> = fc
  .date({ min: new Date("1950-01-01T00:00Z"), max: new Date("2049-12-31T23:59Z"), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}Z`);

/** FL5. */
export const dateTimeGroup: fc.Arbitrary<DateTimeGroup> = fc
  .record({
    precedences: fc
      .uniqueArray(precedence, { minLength: 1, maxLength: 2 })
      .map((list) => [...list].sort(comparePrecedence).reverse()),
    date: minute,
    zone: fc.constant("Z"),
    signals: fc.array(signal, { maxLength: 2 }),
    note: maybe(fc.constantFrom("CTG RUEHXX #0123", "ALL DUE NUM SVCS")),
  })
  .map(buildDateTimeGroup)
  .map((line) => ({ ...line, text: printDateTimeGroup(line).join("") }));

const mcn: fc.Arbitrary<string> = fc.oneof(
  digits(4),
  fc.integer({ min: 1000, max: 9990 }).map((first) => `${first}-${first + 3}`),
);

const withText = (fields: Parameters<typeof buildAddressee>[0]): Addressee => {
  const built = buildAddressee(fields);
  return { ...built, text: addresseeLine(built) };
};

/** One station of FL7 to FL9. */
export const addressee: fc.Arbitrary<Addressee> = fc
  .record({
    routingIndicator: maybe(
      fc.oneof({ weight: 9, arbitrary: routingCode }, { weight: 1, arbitrary: fc.constant("ZEN") }),
    ),
    name: fc.oneof({ weight: 4, arbitrary: post }, { weight: 1, arbitrary: collective }),
    office: fc.oneof(fc.constant([]), fc.array(fc.constantFrom("J-3", "J-5", "USDP:ISA", "N1"), { maxLength: 2 })),
    precedence: maybe(precedence),
    niact: fc.boolean(),
    mcn: maybe(mcn),
  })
  .map((fields) => ({
    ...fields,
    niact: fields.niact && fields.precedence === "immediate",
    // A number right behind AIG would be part of the name.
    mcn: fields.name.startsWith("AIG") && fields.precedence === null && fields.office.length === 0 ? null : fields.mcn,
    collective: isCollective(fields.name),
  }))
  .map(withText);

/** FL6. */
export const originator: fc.Arbitrary<Addressee> = post.map((name) => withText({ name }));

/** FL11. */
export const separation: fc.Arbitrary<Separation> = fc.constant(buildSeparation());

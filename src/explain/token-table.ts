import { channelMeaning } from "../handbook/channels.js";
import { handlingGroup, securityGroup } from "../handbook/security-groups.js";
import { parseCalendarDate } from "../values/calendar-date.js";
import { parseFilingTime } from "../values/filing-time.js";
import { parsePrecedence } from "../values/precedence.js";
import { parseSection } from "../values/section.js";
import type { ExplanationKind, Said, TokenPlace } from "./explanation.js";
import {
  addressMeaning,
  codeMeaning,
  indicatorMeaning,
  levelMeaning,
  orderMeaning,
  signalMeaning,
  urgencyMeaning,
} from "./values.js";
import { saidDay, saidFiling, saidMinute, saidSection } from "./wording.js";

/** What is said of a token; null where there is nothing to say. */
export type TokenExplainer = (text: string, place: TokenPlace) => Said | null;

/** A token that always means the same. */
const fixed =
  (kind: ExplanationKind, name: string, meaning: string, source: string): TokenExplainer =>
  () => ({ kind, name, meaning, source, uncertain: false });

const urgency =
  (kind: ExplanationKind): TokenExplainer =>
  (text) => {
    const read = parsePrecedence(text);
    return read === null ? null : { kind, name: "precedence", ...urgencyMeaning(read.precedence, read.niact) };
  };

/** The tokens of the lines before the text. */
const envelopeTokens: Readonly<Record<string, TokenExplainer>> = {
  StartOfMessage: fixed(
    "transmission",
    "start of message",
    "V starts the transmission, ZCZC the message",
    "ACP 127 para 128",
  ),
  ChannelDesignator: (text) => ({ kind: "transmission", name: "channel designator", ...channelMeaning(text) }),
  ChannelNumber: fixed(
    "transmission",
    "channel sequence number",
    "the number of the message on its channel",
    "5 FAH-2 H-321.1",
  ),
  CalledPrecedence: urgency("transmission"),
  De: fixed("transmission", "prosign DE", "from: the station that calls follows", "ACP 127 para 142"),
  RoutingIndicator: (text) => ({ kind: "transmission", name: "routing indicator", ...indicatorMeaning(text) }),
  StationSerial: fixed(
    "transmission",
    "station serial number, SSN",
    "the running number of the sending station, the last four digits of the message number",
    "ACP 127 para 129",
  ),
  SectionNumber: (text) => {
    const section = parseSection(text);
    return section === null
      ? null
      : {
          kind: "transmission",
          name: "section",
          meaning: `this transmission is ${saidSection(section)} of the message`,
          source: "seen in cables",
          uncertain: false,
        };
  },
  FilingTime: (text, { cable }) => {
    const filed = parseFilingTime(text);
    return {
      kind: "time",
      name: "time of file",
      meaning:
        filed === null
          ? "not a day of the year and a time"
          : `handed in on ${saidFiling(filed, cable.dtg?.date ?? null)}`,
      source: "ACP 127 para 115 and 129",
      uncertain: filed === null,
    };
  },
  SecuritySignal: (text) => ({ kind: "classification", name: "security warning", ...signalMeaning(text) }),
  ClassGroup: (_text, { cable }) => {
    const level = cable.security?.level ?? null;
    return level === null
      ? null
      : {
          kind: "classification",
          name: "class letters",
          ...securityGroup(level),
          meaning: `the text is ${securityGroup(level).meaning}`,
          level,
        };
  },
  HandlingGroup: (text) => {
    const found = handlingGroup(text.replace("/", ""));
    return found === null ? null : { kind: "handling", name: "special handling", ...found };
  },
  OperatingSignal: (text) => ({ kind: "handling", name: "operating signal", ...signalMeaning(text) }),
  DateTimePrecedence: (text, place) => {
    const said = urgency("time")(text, place);
    const isSecond = place.before === "DateTimePrecedence";
    return said === null ? null : { ...said, name: isSecond ? "precedence for information" : "precedence" };
  },
  DayTime: (_text, { cable }) => {
    const date = cable.dtg?.date ?? null;
    return {
      kind: "time",
      name: "day, time, month and year",
      meaning: date === null ? "names no possible time, or lacks its year" : saidMinute(date),
      source: "ACP 127 para 113",
      uncertain: date === null,
    };
  },
  From: fixed("address", "prosign FM", "the originator follows", "ACP 127 para 142, FL6"),
  To: fixed("address", "prosign TO", "those who have to act follow", "ACP 127 para 142, FL7"),
  Info: fixed("address", "prosign INFO", "those who are told follow", "ACP 127 para 142, FL8"),
  Exempt: fixed("address", "prosign XMT", "those who are left out follow", "ACP 127 para 142, FL9"),
  AddresseeIndicator: (text) => ({ kind: "address", name: "routing indicator", ...indicatorMeaning(text) }),
  AddresseeName: (text, { collectives }) => ({
    kind: "address",
    name: "plain language address, PLAD",
    ...addressMeaning(text, collectives.has(text)),
  }),
  OfficeSymbols: fixed("address", "office symbols", "the offices at the addressee that get it", "ACP 117"),
  PrecedenceWord: urgency("address"),
  ContinuityNumber: fixed(
    "address",
    "message continuity number, MCN",
    "the running number of what this addressee gets, by which it sees that nothing is missing",
    "5 FAH-2 H-321.7",
  ),
  Break: fixed("ending", "break, BT", "parts the text from what stands before and behind", "ACP 127 Annex B"),
  ValidationNumber: fixed(
    "ending",
    "validation, FL15",
    "repeats the serial of FL3, to show that nothing is lost",
    "seen in cables",
  ),
  EndOfMessage: fixed("ending", "end of message, FL16", "the message ends here", "ACP 127 Annex B"),
};

/** The tokens of the first line of the text and of the fields. */
const headingTokens: Readonly<Record<string, TokenExplainer>> = {
  BannerLevel: (_text, { cable }) => {
    const level = cable.classification?.level ?? null;
    return { kind: "classification", name: "level", ...levelMeaning(level), level };
  },
  SectionMark: (text) => {
    const section = parseSection(text);
    return section === null
      ? null
      : {
          kind: "transmission",
          name: "section",
          meaning: `this is ${saidSection(section)} of a long message`,
          source: "ACP 127 para 208",
          uncertain: false,
        };
  },
  OrderLabel: fixed(
    "classification",
    "label E.O.",
    "the order on classification follows",
    "handbook of TAGS, 1974, section 1",
  ),
  OrderNumber: (text) => ({ kind: "classification", name: "executive order", ...orderMeaning(text) }),
  DeclassifyWord: fixed(
    "classification",
    "declassification",
    "when the text is opened follows",
    "handbook of TAGS, 1974, section 2",
  ),
  DowngradeWord: fixed("classification", "downgrading", "when the text gets a lower level follows", "seen in cables"),
  CalendarDate: (text, { before }) => {
    const on = parseCalendarDate(text);
    const does = before === "DeclassifyWord" ? "to be declassified on " : "";
    return {
      kind: "classification",
      name: "day",
      meaning: on === null ? "names no possible day" : `${does}${saidDay(on)}`,
      source: "handbook of TAGS, 1974, section 2",
      uncertain: on === null,
    };
  },
  NotApplicable: fixed(
    "classification",
    "not applicable",
    "nothing is classified, so the order does not apply",
    "handbook of TAGS, 1974, section 1",
  ),
  ExemptionCode: (text) => ({ kind: "classification", name: "declassification code", ...codeMeaning(text) }),
  TagsLabel: fixed(
    "subject",
    "label TAGS",
    "codes of subjects, places, programs, organizations and persons follow",
    "handbook of TAGS, 1974, section 3",
  ),
  SubjectLabel: fixed(
    "subject",
    "label SUBJECT",
    "what the cable is about follows",
    "handbook of TAGS, 1974, section 3",
  ),
  ReferencesLabel: fixed("reference", "label REF", "earlier documents follow", "handbook of TAGS, 1974, section 3"),
  AuthorityLabel: fixed(
    "classification",
    "label Classified By",
    "who classified the text, and why, follows",
    "5 FAH-1 H-246",
  ),
};

/**
 * What is said of a token kind that bears a meaning of its own; null for the others.
 *
 * @example tokenExplainer("OperatingSignal")?.("ZZH", place)?.name // "operating signal"
 */
export const tokenExplainer = (kind: string): TokenExplainer | null => {
  if (Object.hasOwn(envelopeTokens, kind)) return envelopeTokens[kind] ?? null;
  return Object.hasOwn(headingTokens, kind) ? (headingTokens[kind] ?? null) : null;
};

/**
 * The token kinds that have an entry, for the test that the grammar still has them.
 *
 * @example explainedTokens().includes("OperatingSignal") // true
 */
export const explainedTokens = (): readonly string[] => [...Object.keys(envelopeTokens), ...Object.keys(headingTokens)];

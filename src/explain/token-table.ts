import { channelMeaning } from "../handbook/channels.js";
import { handlingGroup, securityGroup } from "../handbook/security-groups.js";
import { parseCalendarDate } from "../values/calendar-date.js";
import { parseFilingTime } from "../values/filing-time.js";
import { parsePrecedence } from "../values/precedence.js";
import { parseSection } from "../values/section.js";
import type { ExplanationKind, Said, TokenPlace } from "./explanation.js";
import { smartTokens, fixedTokens as telegramTokens } from "./fixed-tokens.js";
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
type TokenExplainer = (text: string, place: TokenPlace) => Said | null;

const urgency = (text: string, kind: ExplanationKind): Said | null => {
  const read = parsePrecedence(text);
  return read === null ? null : { kind, name: "precedence", ...urgencyMeaning(read.precedence, read.niact) };
};

// Made by a function, as a bundler keeps a spread that nobody uses.
const fixedTokens = /* @__PURE__ */ (() => ({ ...telegramTokens, ...smartTokens }))();

/** The tokens of the lines before the text. */
const envelopeTokens: Readonly<Record<string, TokenExplainer>> = {
  ChannelDesignator: (text) => ({ kind: "transmission", name: "channel designator", ...channelMeaning(text) }),
  CalledPrecedence: (text) => urgency(text, "transmission"),
  RoutingIndicator: (text) => ({ kind: "transmission", name: "routing indicator", ...indicatorMeaning(text) }),
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
    const said = urgency(text, "time");
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
  AddresseeIndicator: (text) => ({ kind: "address", name: "routing indicator", ...indicatorMeaning(text) }),
  AddresseeName: (text, { collectives }) => ({
    kind: "address",
    name: "plain language address, PLAD",
    ...addressMeaning(text, collectives.has(text)),
  }),
  PrecedenceWord: (text) => urgency(text, "address"),
  ListedPrecedence: (text) => urgency(text, "address"),
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
  OrderNumber: (text) => ({ kind: "classification", name: "executive order", ...orderMeaning(text) }),
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
  ExemptionCode: (text) => ({ kind: "classification", name: "declassification code", ...codeMeaning(text) }),
};

/**
 * What is said of a token; null for one that bears no meaning of its own.
 *
 * @example sayToken("OperatingSignal", "ZZH", place)?.name // "operating signal"
 */
export const sayToken = (kind: string, text: string, place: TokenPlace): Said | null => {
  const fixed = Object.hasOwn(fixedTokens, kind) ? fixedTokens[kind] : undefined;
  if (fixed !== undefined) {
    const [of, name, meaning, source] = fixed;
    return { kind: of, name, meaning, source, uncertain: false };
  }
  const table = Object.hasOwn(envelopeTokens, kind) ? envelopeTokens : headingTokens;
  return Object.hasOwn(table, kind) ? (table[kind]?.(text, place) ?? null) : null;
};

/**
 * The token kinds that have an entry, for the test that the grammar still has them.
 *
 * @example explainedTokens().includes("OperatingSignal") // true
 */
export const explainedTokens = (): readonly string[] =>
  [fixedTokens, envelopeTokens, headingTokens].flatMap((table) => Object.keys(table));

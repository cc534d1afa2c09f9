import type { KnownTags } from "../values/tag-kind.js";
import { geoTags, programTags, subjectTags } from "./tag-codes.js";

const codes: ReadonlySet<string> = new Set([...subjectTags, ...programTags, ...geoTags]);

/** Tags of several words that posts used although no handbook has them; those with the most words come first. */
const phrases: readonly (readonly string[])[] = [
  "MEDIA REACTION REPORT",
  "ITALY NATIONAL ELECTIONS",
  "ECONOMY AND FINANCE",
  "POLITICS FOREIGN POLICY",
  "INTERNAL SECURITY AND POLICE",
  "SCIENCE AND TECHNOLOGY",
  "POLITICAL PARTIES",
  "MEDIA REACTION",
  "HUMAN RIGHTS",
  "CONSULAR AFFAIRS",
  "COUNTRY CLEARANCE",
  "GLOBAL DEFENSE",
  "NATIONAL ELECTIONS",
  "FOREIGN POLICY",
  "FOREIGN POL",
  "FOREIGN RELATIONS",
  "ITALIAN POLITICS",
  "IRAQI FREEDOM",
  "DOMESTIC POLITICS",
  "INTERNAL POLITICS",
  "TRADE POLICY",
  "AVIAN INFLUENZA",
  "PUBLIC DIPLOMACY",
  "CIVIL AVIATION",
  "MILITARY RELATIONS",
  "WAR CRIMES",
]
  .map((phrase) => phrase.split(" "))
  .sort((a, b) => b.length - a.length);

/** Words by themselves, which a phrase may stand next to. */
const words: ReadonlySet<string> = new Set([
  "POL",
  "MIL",
  "ECON",
  "LABOR",
  "POLITICS",
  "ELECTIONS",
  "TERRORISM",
  "REFUGEES",
  "ENERGY",
  "TRADE",
]);

/**
 * What the handbook knows of TAGS, for `parseTags`.
 *
 * @example parseTags("PRELPGOVXX", knownTags).length // 1: XX is no country
 */
export const knownTags: KnownTags = {
  code: (code) => codes.has(code),
  multiword: (given) => {
    const phrase = phrases.find((candidate) => candidate.every((word, at) => given[at] === word));
    if (phrase !== undefined) return phrase.length;
    return words.has(given[0] ?? "") ? 1 : 0;
  },
  correct: (code) =>
    code.length < 5 || code.length > longestMended || codes.has(code) ? null : onlyOneLetterMore(code),
};

/** Longer words are no code with a letter too many. */
const longestMended = 12;

const organizationsOften: readonly string[] = [
  "UNESCO",
  "UNHCR",
  "UNGA",
  "UNSC",
  "NATO",
  "IAEA",
  "OPEC",
  "OSCE",
  "ASEAN",
  "UNHRC",
];

/** The one known code that is left when a single letter is taken out; null when there is none, or more than one. */
const onlyOneLetterMore = (code: string): string | null => {
  const shorter = new Set(Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1)));
  const found = [...shorter].filter(
    (part) => (part.length === 4 && codes.has(part)) || (part.length > 4 && organizationsOften.includes(part)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
};

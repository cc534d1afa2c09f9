/** FL12, what stands within prose: where a passage begins and ends, what was struck out, page headings. */
import { firstMatch, firstMatchAt, firstWord, type Search } from "../first-match.js";
import { closingMark, joinedPage, joinedTitle, openingMark, redaction } from "../labels.js";
import { blank, passageWord } from "../vocabulary.js";
import { anyInLine, anyLineEnd, customToken, token } from "./token.js";

const starts = anyInLine;

/** A page heading in the middle of a line. */
export const JoinedPage = token("JoinedPage", joinedPage, { starts });
/** `-------- NEXT STEPS --------` in the middle of a line. */
export const JoinedTitle = token("JoinedTitle", joinedTitle, { starts });
/** `END SUMMARY`, `UNQUOTE`. */
export const ClosingMark = token("ClosingMark", closingMark, { starts });
/** `BEGIN TEXT`, `QUOTE`, `(Note:`. */
export const OpeningMark = token("OpeningMark", openingMark, { starts });
/** `XXXXXXXX`. */
export const Redaction = token("Redaction", redaction, { starts });

const matchOf = (source: string): Search => firstMatch(new RegExp(source, "g"));

/** Looks for a pattern only in prose that has a trace of it anywhere. */
const firstMatchIf = (trace: Search, pattern: string): Search => {
  const next = matchOf(pattern);
  return (prose, offset) => (trace(prose, offset) === prose.length ? prose.length : next(prose, offset));
};

const nextPassage = firstMatchAt(firstWord(":"), `:(?<=${passageWord}${blank}?:)`);

const nextMarks: readonly Search[] = [
  firstMatchAt(firstWord("PAGE"), joinedPage),
  firstMatchAt(matchOf("[-=*]{4}"), joinedTitle),
  firstMatchAt(matchOf("[Ee][Nn][Dd](?<![A-Za-z]...)(?![A-Za-z])|UNQUOTE"), closingMark),
  firstMatchAt(matchOf("B[Ee][Gg][Ii][Nn]|QUOTE"), openingMark),
  firstMatchAt(matchOf("[Xx]{4}|\\[|-{8}"), redaction),
  // Tokens that begin otherwise, by what they have further on.
  firstMatchIf(matchOf("\\d{8}"), joinedPage),
  firstMatchIf(matchOf("E[Nn][Dd][Ss](?<![A-Za-z]....)(?![A-Za-z])"), closingMark),
  firstMatchIf(nextPassage, openingMark),
];

/** What every mark has, in as few looks as tell it: most prose has none of it. */
const nextWord = firstWord("PAGE", "QUOTE", "[");
const anyTrace = /[Ee][Nn][Dd](?<![A-Za-z]...)(?![A-RT-Za-rt-z])|B[Ee][Gg][Ii][Nn]|[-=*]{4}|[Xx]{4}|\d{8}/;

/** Whether prose holds anything but words. */
export const hasMark = (prose: string): boolean =>
  (nextWord(prose, 0) < prose.length || anyTrace.test(prose) || nextPassage(prose, 0) < prose.length) &&
  nextMarks.some((next) => next(prose, 0) < prose.length);

/** Words up to the next of the tokens above. */
export const Words = customToken(
  "Words",
  (text, offset) => {
    const next = Math.min(...nextMarks.map((nextMark) => nextMark(text, offset)));
    return next > offset ? next : offset + 1;
  },
  { starts: [...anyInLine, ...anyLineEnd] },
);

/** In the order of trial. */
export const proseTokens = [JoinedPage, JoinedTitle, ClosingMark, OpeningMark, Redaction, Words];

/** FL12, what stands within prose: where a passage begins and ends, what was struck out, page headings. */
import { firstMatch } from "../first-match.js";
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

/**
 * What each of the tokens has at least, at its start or behind it, and its pattern: where the one is not in the prose, the
 * other need not be looked for.
 */
const marks: readonly (readonly [trace: RegExp, mark: string])[] = [
  [/\d{8}|PAGE/g, joinedPage],
  [/[-=*]{4}/g, joinedTitle],
  [/[Ee][Nn][Dd](?<![A-Za-z][Ee][Nn][Dd])[Ss]?(?![A-Za-z])|UNQUOTE/g, closingMark],
  [new RegExp(`[Bb][Ee][Gg][Ii][Nn](?![A-Za-z])|QUOTE|:(?<=${passageWord}${blank}?:)`, "g"), openingMark],
  [/[Xx]{4}|\[|-{8}/g, redaction],
];

/** One look for them all is enough for most prose. */
const anyTrace = new RegExp(marks.map(([trace]) => trace.source).join("|"));

/** The offset of the next of each token at `offset` or behind it, or the length of the prose. */
const nextMarks = marks.map(([trace, mark]) => {
  const [nextTrace, nextMark] = [firstMatch(trace), firstMatch(new RegExp(mark, "g"))];
  return (prose: string, offset: number): number =>
    nextTrace(prose, offset) === prose.length ? prose.length : nextMark(prose, offset);
});

/** Whether prose holds anything but words. */
export const hasMark = (prose: string): boolean =>
  anyTrace.test(prose) && nextMarks.some((next) => next(prose, 0) < prose.length);

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

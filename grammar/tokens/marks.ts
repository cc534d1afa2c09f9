/** FL12, what stands within prose: where a passage begins and ends, what was struck out, page headings. */
import { firstMatch, firstMatchAt, type Search } from "../first-match.js";
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

/** What a token begins with, and its pattern. */
const atStart: readonly (readonly [trace: string, mark: string])[] = [
  ["PAGE", joinedPage],
  ["[-=*]{4}", joinedTitle],
  ["[Ee][Nn][Dd](?<![A-Za-z][Ee][Nn][Dd])(?![A-Za-z])|UNQUOTE", closingMark],
  ["[Bb][Ee][Gg][Ii][Nn](?<![A-Za-z][Bb][Ee][Gg][Ii][Nn])|QUOTE", openingMark],
  ["[Xx]{4}|\\[|-{8}", redaction],
];
/** What tokens that begin otherwise have further on: where it is not in the prose, they need not be looked for. */
const behindStart: readonly (readonly [trace: string, mark: string])[] = [
  ["\\d{8}", joinedPage],
  ["[Ee][Nn][Dd][Ss](?<![A-Za-z][Ee][Nn][Dd][Ss])(?![A-Za-z])", closingMark],
  [`:(?<=${passageWord}${blank}?:)`, openingMark],
];

/** One look for them all is enough for most prose. */
const anyTrace = new RegExp([...atStart, ...behindStart].map(([trace]) => trace).join("|"));

const nextMarks: readonly Search[] = [
  ...atStart.map(([trace, mark]) => firstMatchAt(trace, mark)),
  ...behindStart.map(([trace, mark]): Search => {
    const [nextTrace, nextMark] = [firstMatch(new RegExp(trace, "g")), firstMatch(new RegExp(mark, "g"))];
    return (prose, offset) => (nextTrace(prose, offset) === prose.length ? prose.length : nextMark(prose, offset));
  }),
];

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

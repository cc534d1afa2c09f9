/** FL12, what stands within prose: where a passage begins and ends, what was struck out, page headings. */
import { closingMark, joinedPage, joinedTitle, openingMark, redaction } from "../labels.js";
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

const anyMark = new RegExp([joinedPage, joinedTitle, closingMark, openingMark, redaction].join("|"), "g");

/** What any of the tokens has at least; looking for it is much cheaper. */
const anyTrace = /\d{8}|PAGE|[-=*]{4}|[Ee][Gg][Ii][Nn]|[Ee][Nn][Dd]|QUOTE|[Xx]{4}|[[:]/;
/** What each of them has at least, and the token itself. */
const traces: readonly (readonly [trace: RegExp, mark: RegExp])[] = [
  [/\d{8}|PAGE/, new RegExp(joinedPage)],
  [/[-=*]{4}/, new RegExp(joinedTitle)],
  [/[Ee][Nn][Dd]|UNQUOTE/, new RegExp(closingMark)],
  [/[Ee][Gg][Ii][Nn]|QUOTE|:/, new RegExp(openingMark)],
  [/[Xx]{4}|\[|-{8}/, new RegExp(redaction)],
];

/** Whether prose holds anything but words. */
export const hasMark = (prose: string): boolean =>
  anyTrace.test(prose) && traces.some(([trace, mark]) => trace.test(prose) && mark.test(prose));

/** Words up to the next of the tokens above. */
export const Words = customToken(
  "Words",
  (text, offset) => {
    anyMark.lastIndex = offset;
    const next = anyMark.exec(text)?.index ?? text.length;
    return next > offset ? next : offset + 1;
  },
  { starts: [...anyInLine, ...anyLineEnd] },
);

/** In the order of trial. */
export const proseTokens = [JoinedPage, JoinedTitle, ClosingMark, OpeningMark, Redaction, Words];

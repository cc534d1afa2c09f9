/** FL12, what the body has besides prose and titles: items of lists, tables, quoted texts, parts and annexes. */
import { belowRule, quotationBegin, quotationEnd, ruleLine } from "../labels.js";
import {
  afterEmptyLine,
  atLineStart,
  blank,
  divisionCount,
  divisionWord,
  inLine,
  itemCount,
  itemSign,
  lineEnd,
  restBlank,
  restOfTextBlank,
  visible,
} from "../vocabulary.js";
import { tableEnd } from "./table-lines.js";
import { capitals, customToken, token } from "./token.js";

/** `a.`, `(1)`, `--`; whether it begins an item is for the parser to say. */
export const ItemLabel = token(
  "ItemLabel",
  `${atLineStart}(?:-${blank}{1,8}(?=${itemSign}|${itemCount}))?(?:${itemSign}|${itemCount}(?=${blank}|[("]|${restBlank}))`,
  { to: "item" },
);
/** The same behind the number, the marking or the title of a paragraph: its text begins with a list. */
export const HeadItemLabel = token("HeadItemLabel", `(?:${itemSign}(?=${blank})|${itemCount}(?=${blank}|\\())`, {
  to: "item",
});
/** The same where no number stands before it: labelled fields may still follow. */
export const FreeItemLabel = token("FreeItemLabel", `${atLineStart}${itemSign}(?=${blank}*${visible})`, {
  to: "preamble",
});

/** Lines whose columns carry meaning: two lines or more with gaps at the same place, or with two gaps each. */
export const TableLines = customToken("TableLines", tableEnd, { to: "body" });
/** The same where no numbered paragraph has come yet. */
export const FreeTableLines = customToken("FreeTableLines", tableEnd, { to: "preamble" });

/** `BEGIN TEXT:` or `QUOTE` alone on what is left of a line; a quoted text begins where an end answers it. */
export const QuotationBegin = token("QuotationBegin", quotationBegin, { to: "body" });
/** `END TEXT.` or `UNQUOTE` alone on its line. */
export const QuotationEnd = token("QuotationEnd", `${atLineStart}${quotationEnd}`, { to: "body" });

/** `ANNEX A: THE FLEET`, alone between empty lines or over a rule. */
const divisionPattern = `(?:${afterEmptyLine}|${belowRule})${atLineStart}${divisionWord}${blank}+(?:${divisionCount})(?:${restBlank}|${blank}*[:.,\\u2013-]{1,2}${blank}*${visible}${inLine}{0,90})(?=${lineEnd}${blank}*(?:${lineEnd}|${ruleLine})|${restOfTextBlank})`;
export const DivisionTitle = token("DivisionTitle", divisionPattern, { starts: capitals, to: "body" });
/** The same where no numbered paragraph has come yet. */
export const OpeningDivisionTitle = token("OpeningDivisionTitle", divisionPattern, {
  starts: capitals,
  to: "preamble",
});

/** Three points at the very end: the text was cut. */
export const CutEnd = token("CutEnd", `(?:\\[?\\.{3,}\\]?|\\u2026)${restOfTextBlank}`);

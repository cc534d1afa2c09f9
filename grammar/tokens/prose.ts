/** FL12, prose: lines in one block, up to an empty line or a line that the body knows. */
import { labelInLine } from "../labels.js";
import { proseUpTo, sixWords } from "../prose-end.js";
import { blank, lineEnd } from "../vocabulary.js";
import { customToken } from "./token.js";

/** The end of the prose of a telegram that begins at an offset. */
export const proseEnd = proseUpTo();
/** Lines of prose up to an empty line or a line that the body knows; a name behind the last sentence stays out. */
export const Prose = customToken("Prose", proseEnd, { to: "body" });
/** Prose among labelled fields; the fields may go on after it. */
export const FreeProse = customToken(
  "FreeProse",
  (text, offset) => {
    const end = proseEnd(text, offset);
    const label = text.slice(offset, end).search(nextLabel);
    return label <= 0 ? end : offset + label;
  },
  { to: "preamble" },
);
const nextLabel = new RegExp(`${lineEnd}(?=${blank}*${labelInLine})`, "i");

/** Prose at the very start, as in a fragment of a text: a line of six words or more. */
export const OpeningProse = customToken(
  "OpeningProse",
  (text, offset) => {
    sixWords.lastIndex = offset;
    if (!sixWords.test(text)) return -1;
    const end = proseEnd(text, offset);
    const label = text.slice(offset, end).search(anyLabel);
    return label <= 0 ? end : offset + label;
  },
  { to: "preamble" },
);
const anyLabel = new RegExp(`${blank}(?=(?:REFS?|SUBJECT|TAGS):)|${nextLabel.source}`, "i");

const usual: ReadonlySet<string> = new Set([
  "TAGS:",
  "SUBJECT:",
  "SUBJ:",
  "REF:",
  "REFS:",
  "REFTEL:",
  "REFTELS:",
  "REF(S):",
  "REFERENCE:",
  "REFERENCES:",
  "CLASSIFIED BY:",
  "CLASSIFIED BY",
]);

/**
 * The portion marking before the words of a label, as written; empty when there is none.
 *
 * @example markingBefore("(C) Classified By:") // "(C)"
 */
export const markingBefore = (label: string): string => /^\([UCS]\)/i.exec(label)?.[0] ?? "";

/**
 * A label that is damaged, as written; null for one of the usual labels, in any case.
 *
 * Source: FORMAT sections on TAGS, subject, references and classification authority.
 *
 * @example damagedLabel("TAGE:") // "TAGE:"
 * @example damagedLabel("Tags: ") // null
 */
export const damagedLabel = (text: string): string | null => {
  const label = text.replace(/\s+/g, " ").trim();
  // A marking or an opening parenthesis may stand before the words.
  const words = label
    .slice(markingBefore(label).length)
    .replace(/^ ?\(?/, "")
    .toUpperCase();
  return label === "" || usual.has(words) ? null : label;
};

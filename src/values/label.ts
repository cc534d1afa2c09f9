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
  const words = label.replace(/^\((?:[UCS]\) ?)?/i, "").toUpperCase();
  return label === "" || usual.has(words) ? null : label;
};

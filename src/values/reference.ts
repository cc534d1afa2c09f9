import type { Reference } from "../ast/nodes.js";
import { maskFurniture } from "./page-furniture.js";
import { type ReferenceEntry, referenceEntries } from "./reference-bullets.js";
import { type ReferenceDraft, referenceDrafts } from "./reference-drafts.js";
import type { ReferenceMrn } from "./reference-mrn.js";
import { maskUnclosed, referenceTokens } from "./reference-tokens.js";
import { referenceKind } from "./reference-words.js";

/** A reference of a list; offsets count from the start of the text of the list. */
export interface ReferenceItem extends Omit<Reference, "type" | "mrn"> {
  readonly mrn: ReferenceMrn | null;
}

/** What is printed of a reference. */
export interface ReferenceValue extends Pick<Reference, "label" | "captions" | "note" | "text"> {
  readonly mrn: Omit<ReferenceMrn, "start" | "end"> | null;
}

/**
 * The references of a REF line, one for each serial, in order; `text` has no label and may hold line breaks. `year` is
 * the year of the message, taken for numbers without one. The label stands with the first reference behind a bullet
 * only. Never fails: what has no number of a telegram is kept as a document of another kind.
 *
 * Source: FORMAT.md section 3.7. Deviations: every bullet, year and separator that posts use, zero for O and O for
 * zero, page headings inside the list.
 *
 * @example parseReferences("A. 07 EXAMPLE 12 AND 13 (NOTAL)\nB. DOE E-MAIL", 2008).map((item) => item.label) // ["A", null, "B"]
 */
export const parseReferences = (text: string, year: number | null): readonly ReferenceItem[] => {
  const clean = maskUnclosed(maskFurniture(text));
  const items: ReferenceItem[] = [];
  let station: string | null = null;
  for (const entry of referenceEntries(referenceTokens(clean))) {
    const drafts = referenceDrafts(entry.tokens, year, station);
    for (const each of drafts.map((draft, at) => itemOf(draft, entry, at === 0, clean))) items.push(each);
    station = drafts.findLast(({ found }) => found !== null)?.found?.mrn.station ?? station;
  }
  return items;
};

const itemOf = (draft: ReferenceDraft, entry: ReferenceEntry, isFirst: boolean, text: string): ReferenceItem => {
  const own = fold(text.slice(draft.start, draft.end));
  return {
    label: isFirst || draft.found !== null ? entry.label : null,
    kind: draft.found === null ? referenceKind(own) : "cable",
    mrn: draft.found?.mrn ?? null,
    captions: draft.captions,
    note: draft.note === null ? null : fold(text.slice(draft.note.start, draft.note.end)),
    text: own,
    start: isFirst ? entry.start : draft.start,
    end: draft.end,
  };
};

const fold = (text: string): string => text.replace(/[\s\\¶]+/gu, " ").trim();

/**
 * The reference without its label: number, captions and note of a telegram, the text of anything else.
 *
 * @example formatReference(item) // "07 EXAMPLE 12 (NOTAL) AND PREVIOUS"
 */
export const formatReference = (item: Omit<ReferenceValue, "label">): string => {
  if (item.mrn === null) {
    return item.text;
  }
  const { station, number, year, yearWritten } = item.mrn;
  const captions = item.captions.length > 0 ? `(${item.captions.join(", ")})` : null;
  const parts = [yearWritten ? formatYear(year) : null, station, String(number), captions, item.note];
  return parts.filter((part) => part !== null).join(" ");
};

/** Two digits where they say the century, as `parseReferences` reads them. */
const formatYear = (year: number | null): string | null => {
  if (year === null) {
    return null;
  }
  return String(year >= 1950 && year < 2050 ? year % 100 : year).padStart(2, "0");
};

/**
 * The list with a line for each label; references without one follow on the line of the one before. The inverse of
 * `parseReferences` for values that it gives.
 *
 * @example formatReferences(items) // "A. 07 EXAMPLE 12; 07 EXAMPLE 13 (NOTAL)\nB. DOE E-MAIL"
 */
export const formatReferences = (items: readonly ReferenceValue[]): string =>
  items
    .map((item, at) => {
      const before = items[at - 1];
      const isChained = item.label !== null && item.mrn !== null && item.label === before?.label && before.mrn !== null;
      if (isChained) return `, ${formatReference(item)}`;
      const separator = at === 0 ? "" : item.label === null ? "; " : "\n";
      return separator + formatLabel(item.label) + formatReference(item);
    })
    .join("");

/** A number stands in parentheses, for `1.` at the start of a line is a paragraph. */
const formatLabel = (label: string | null): string => {
  if (label === null) {
    return "";
  }
  return /^\d/u.test(label) ? `(${label}) ` : `${label}. `;
};

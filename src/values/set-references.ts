/** References of a naval message: its REF sets with what AMPN and NARR say of them. */
import type { MessageSet } from "../ast/nodes.js";

/** A reference of a naval message. */
export interface SetReference {
  /** `A`; null for a set that has none. */
  readonly label: string | null;
  /** What it is, as written: `DOC`, `MSG`, `LTR`. */
  readonly kind: string | null;
  /** What stands behind that: where it is from, and its date. */
  readonly fields: readonly string[];
  /** What the narrative or the amplification says of it, `IS OPNAVINST 1000.1, TITLE`; null when nothing does. */
  readonly note: string | null;
  readonly set: MessageSet;
}

/**
 * The references of a naval message in the order of its REF sets, each with its amplification. NARR and AMPN name the
 * reference that they speak of; one that names none speaks of the one right before it.
 *
 * Source: FORMAT.md section 6.
 *
 * @example setReferences(parse("REF/A/DOC/X//\nAMPN/REF A IS A BOOK.//").cable.sets)[0]?.note // "IS A BOOK."
 */
export const setReferences = (sets: readonly MessageSet[]): readonly SetReference[] => {
  const notes = new Map<string, string>();
  let last: string | null = null;
  let before: string | null = null;
  for (const { name, fields } of sets) {
    if (name === "REF") last = labelOf(fields[0]);
    const isBehind = before === "REF";
    before = name;
    if (name !== "NARR" && name !== "AMPN") continue;
    const text = fields.join("/");
    const parts = partsOf(text);
    for (const { label, note } of parts) if (!notes.has(label)) notes.set(label, note);
    if (parts.length === 0 && isBehind && last !== null && !notes.has(last)) notes.set(last, text);
  }
  return sets.flatMap((set) => {
    if (set.name !== "REF") return [];
    const label = labelOf(set.fields[0]);
    const rest = label === null ? set.fields : set.fields.slice(1);
    return [
      {
        label,
        kind: rest[0] ?? null,
        fields: rest.slice(1),
        note: label === null ? null : (notes.get(label) ?? null),
        set,
      },
    ];
  });
};

const labelOf = (field: string | undefined): string | null =>
  /^\(?([A-Z]{1,2})\)?$/i.exec(field ?? "")?.[1]?.toUpperCase() ?? null;

/** What a narrative says of each reference that it names. */
const partsOf = (text: string): readonly { readonly label: string; readonly note: string }[] => {
  const named = [...text.matchAll(/\bREF(?:S?\s?\(?([A-Z]{1,2})|ERENCES?\s\(?([A-Z]))\)?(?=[\s,:-])/gi)].filter(
    ({ index }) => index === 0 || /[.;,/)\s]\s*$/.test(text.slice(Math.max(0, index - 4), index)),
  );
  return named.map((match, at) => ({
    label: (match[1] ?? match[2] ?? "").toUpperCase(),
    note: text
      .slice(match.index + match[0].length, named[at + 1]?.index ?? text.length)
      .replace(/^[\s,:-]+/, "")
      .replace(/(?:(?<![\s,;/])[\s,;/]+|[,;]\s+and\s*)$/i, ""),
  }));
};

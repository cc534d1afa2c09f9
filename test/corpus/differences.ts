/**
 * Where tokens do not tile a text of a length; null when they do.
 *
 * @example gapOf([{ start: 0, end: 3 }, { start: 4, end: 5 }], 5) // "a gap or overlap at 3"
 */
export const gapOf = (
  tokens: readonly { readonly start: number; readonly end: number }[],
  length: number,
): string | null => {
  let offset = 0;
  for (const { start, end } of tokens) {
    if (start !== offset || end < start) return `a gap or overlap at ${offset}`;
    offset = end;
  }
  return offset === length ? null : `the tokens end at ${offset} of ${length}`;
};

/**
 * The first line in which two texts differ, both as they are; null when they are one text.
 *
 * @example firstDifference("A\nB", "A\nC") // line 2: "B", then "C"
 */
export const firstDifference = (first: string, second: string): string | null => {
  if (first === second) return null;
  const [left, right] = [first.split("\n"), second.split("\n")];
  const line = left.findIndex((text, index) => text !== right[index]);
  const at = line < 0 ? left.length : line;
  return `line ${at + 1}: ${JSON.stringify(left[at] ?? null)}, then ${JSON.stringify(right[at] ?? null)}`;
};

/** Nodes whose text is their value; on the others it is the line as written beside the values, which print rewrites. */
const textNodes: ReadonlySet<string> = new Set([
  "PassingInstruction",
  "SubjectLine",
  "Paragraph",
  "Heading",
  "SubParagraph",
  "Quotation",
  "TextBlock",
  "PassageMark",
  "Note",
  "UnknownLine",
]);

/**
 * A tree as plain values: without the texts that stand beside values, and without the places
 * of notes and unknown lines, which print may move.
 *
 * @example valuesOf(cable) // { type: "Cable", dialect: "telegram", ... }
 */
export const valuesOf = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(valuesOf);
  if (typeof node !== "object" || node === null) return node;
  const hasValues = "type" in node && !textNodes.has(String(node.type));
  const entries = Object.entries(node).filter(
    ([key]) =>
      !(key === "text" && hasValues) &&
      key !== "after" &&
      !(key === "label" && "type" in node && node.type !== "Reference" && node.type !== "SubParagraph"),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === "notes" ? inAnyOrder(value) : valuesOf(value)]),
  );
};

/** Notes stand where print puts them: by their slot, not by their place in the source. */
const inAnyOrder = (notes: unknown): unknown =>
  Array.isArray(notes) ? notes.map((note) => JSON.stringify(valuesOf({ ...note, start: 0, end: 0 }))).sort() : notes;

/** Whether a key of a node is a span. */
const isSpanKey = (key: string): boolean => key === "start" || key === "end" || key === "offsets";

/**
 * The path of the first value in which two trees differ, spans aside, with both values; null when there is none.
 *
 * @example differingPath(parse("TAGS: XX").cable, parse("TAGS: YY").cable) // tags.items.0.code: "XX", then "YY"
 */
export const differingPath = (left: unknown, right: unknown, path = ""): string | null => {
  if (Object.is(left, right)) return null;
  const isPair = typeof left === "object" && typeof right === "object" && left !== null && right !== null;
  if (!isPair) return `${path.slice(1)}: ${around(left, right)}, then ${around(right, left)}`;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)].filter((key) => !isSpanKey(key)));
  for (const key of keys) {
    const difference = differingPath(Reflect.get(left, key), Reflect.get(right, key), `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
};

/** Units of a long text that are shown before and from where it differs. */
const reach = { before: 20, after: 40 };

/** A value as JSON, of a long text the part around where it differs from another. */
const around = (value: unknown, other: unknown): string => {
  if (typeof value !== "string" || typeof other !== "string") return JSON.stringify(value) ?? "nothing";
  const at = [...value].findIndex((_, index) => value[index] !== other[index]);
  const middle = at < 0 ? value.length : at;
  const from = Math.max(0, middle - reach.before);
  const shown = JSON.stringify(value.slice(from, middle + reach.after));
  return from > 0 ? `...${shown}` : shown;
};

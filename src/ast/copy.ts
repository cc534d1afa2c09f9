/** What a copy does with offsets: keeps them, sets `start` and `end` to -1 and empties `offsets`, or leaves all out. */
export type SpanRule = "keep" | "clear" | "drop";

type Container = Record<string, unknown> | unknown[];

/**
 * A deep copy of plain data. It does not recurse, so that no depth of nesting overflows the stack.
 *
 * @example copyData({ type: "Table", start: 3, end: 9, lines: [] }, "drop") // { type: "Table", lines: [] }
 */
export const copyData = (data: object, spans: SpanRule): unknown => {
  const waiting: [source: object, copy: Container][] = [];
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const copy: Container = Array.isArray(value) ? [] : {};
    waiting.push([value, copy]);
    return copy;
  };
  const root = copyOf(data);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [source, copy] = next;
    if (Array.isArray(copy)) {
      for (const item of source as readonly unknown[]) copy.push(copyOf(item));
      continue;
    }
    for (const [key, value] of Object.entries(source)) {
      if (spans === "drop" && isOffset(key)) continue;
      copy[key] = spans === "clear" && isOffset(key) ? (key === "offsets" ? [] : -1) : copyOf(value);
    }
  }
  return root;
};

/**
 * Whether a field says where a node stands, and nothing of what it is.
 *
 * @example isOffset("start") // true
 */
export const isOffset = (key: string): boolean => key === "start" || key === "end" || key === "offsets";

/** What a copy does with `start` and `end`: keeps them, sets both to -1, or leaves them out. */
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
      const isOffset = key === "start" || key === "end";
      if (isOffset && spans === "drop") continue;
      copy[key] = isOffset && spans === "clear" ? -1 : copyOf(value);
    }
  }
  return root;
};

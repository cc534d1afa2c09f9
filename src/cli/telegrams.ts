import type { Cable } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ParseOptions } from "../options.js";
import { parse } from "../parse.js";
import { split } from "../split.js";

/** One cable of a file, with offsets in the file. */
export interface Telegram {
  readonly cable: Cable;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every cable of a file, parsed one at a time. A text with no telegram in it is one cable all the same.
 *
 * @example [...telegramsOf("TAGS: PREL", {})].length // 1
 */
export function* telegramsOf(text: string, options: ParseOptions): Generator<Telegram> {
  const parts = split(text);
  if (parts.length < 2) yield parse(text, options);
  else for (const part of parts) yield shifted(parse(part.text, options), part.start);
}

/** The same data with `by` added to each span, because a reader of the result has the file and not the part. */
const shifted = <Data>(data: Data, by: number): Data => {
  if (Array.isArray(data)) return data.map((item) => shifted(item, by)) as Data;
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => {
    const isOffset = (key === "start" || key === "end") && typeof value === "number";
    return [key, isOffset ? value + by : shifted(value, by)] as const;
  });
  return Object.fromEntries(entries) as Data;
};

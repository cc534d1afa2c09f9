import type { ParseOptions } from "../options.js";
import { type ParseResult, parse } from "../parse.js";
import { split } from "../split.js";

/**
 * Every cable of a file, parsed one at a time; offsets count in the file. A text with no telegram in it is one cable all the same.
 *
 * @example [...telegramsOf("TAGS: PREL", {})].length // 1
 */
export function* telegramsOf(text: string, options: ParseOptions): Generator<ParseResult> {
  const parts = split(text);
  if (parts.length < 2) yield parse(text, options);
  else for (const part of parts) yield shifted(parse(part.text, options), part.start);
}

/** The same data with `by` added to each span, because a reader of the result has the file and not the part. */
const shifted = <Data>(data: Data, by: number): Data => {
  if (Array.isArray(data)) return data.map((item) => shifted(item, by)) as Data;
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => {
    if (key === "offsets" && Array.isArray(value)) return [key, value.map((offset: number) => offset + by)] as const;
    const isOffset = (key === "start" || key === "end") && typeof value === "number";
    return [key, isOffset ? value + by : shifted(value, by)] as const;
  });
  return Object.fromEntries(entries) as Data;
};

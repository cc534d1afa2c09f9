import type { Chunks } from "./decode.js";
import { type LineError, readLines } from "./lines.js";

/** One record of NDJSON; lines count from 1. */
export interface NdjsonRecord {
  readonly line: number;
  readonly record: unknown;
}

/** How NDJSON is read. Every option may be left out. */
export interface NdjsonOptions {
  /** Longest line that is read, in UTF-16 units; 67,108,864 (64 Mi) by default. */
  readonly maxLineLength?: number | undefined;
  /** As of `JSON.parse`: called for each value, with the source text of a number in `context.source`. */
  readonly reviver?: ((key: string, value: unknown, context: { readonly source?: string }) => unknown) | undefined;
}

const MAX_LINE_LENGTH = 64 * 1024 * 1024;

/**
 * The records of newline-delimited JSON, read from a stream (or from any iterable of strings or bytes) one line at a
 * time. A line that is not JSON or is too long yields `{ line, error }` and reading goes on; blank lines are passed
 * over. Errors of the source itself are thrown. Throws a TypeError when an option has a wrong value.
 *
 * @example
 * for await (const row of readNdjson(createReadStream("cables.ndjson"))) {
 *   if ("error" in row) console.error(row.line, row.error);
 *   else console.log(row.record);
 * }
 */
export const readNdjson = (
  source: Chunks,
  options: NdjsonOptions = {},
): AsyncGenerator<NdjsonRecord | LineError, void, undefined> => {
  const { maxLineLength = MAX_LINE_LENGTH, reviver } = options;
  if (!Number.isSafeInteger(maxLineLength) || maxLineLength < 1) {
    throw new TypeError(`"maxLineLength" must be an integer of at least 1, got ${String(maxLineLength)}`);
  }
  return records(source, maxLineLength, reviver);
};

async function* records(
  source: Chunks,
  maxLineLength: number,
  reviver: NdjsonOptions["reviver"],
): AsyncGenerator<NdjsonRecord | LineError, void, undefined> {
  for await (const row of readLines(source, maxLineLength)) {
    if ("error" in row) yield row;
    else if (row.text.trim() !== "") yield recordOf(row.line, row.text, reviver);
  }
}

const recordOf = (line: number, text: string, reviver: NdjsonOptions["reviver"]): NdjsonRecord | LineError => {
  try {
    // The library types of this language level do not know the third argument of a reviver yet.
    return { line, record: JSON.parse(text, reviver as (key: string, value: unknown) => unknown) };
  } catch (error) {
    return { line, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
};

import type { Cable } from "../ast/nodes.js";
import { readLines } from "../read/lines.js";
import { reasonOf } from "./failure.js";

/** A cable of a file of JSON, or why there is none; lines count from 1. */
export type JsonCable = { readonly line: number } & ({ readonly cable: Cable } | { readonly error: string });

/** Longest line that is read, in UTF-16 units. */
const LONGEST = 256 * 1024 * 1024;

/**
 * The cables of what `parse` and `convert --to ndjson` write, changed or not: documents of one line or of several, each
 * with a field `cable`, or a cable itself. What is none is an error in its place, and the others are read all the same.
 *
 * @example for await (const found of jsonCables(readChunks(io, "a.json"))) if ("cable" in found) print(found.cable);
 */
export async function* jsonCables(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<JsonCable> {
  // Loaded here so that no other command waits for zod.
  const { fromJSON } = await import("../schema/index.js");
  const read = (line: number, text: string): JsonCable => {
    try {
      const value: unknown = JSON.parse(text);
      return { line, cable: fromJSON(cableOf(value)) };
    } catch (error) {
      return { line, error: problemOf(error) };
    }
  };
  let open: { readonly line: number; readonly lines: string[] } | null = null;
  for await (const row of readLines(source, LONGEST)) {
    if ("error" in row) yield row;
    else if (open !== null) {
      open.lines.push(row.text);
      // An indented document ends with the first brace that is not indented.
      if (!row.text.startsWith("}")) continue;
      yield read(open.line, open.lines.join("\n"));
      open = null;
    } else if (row.text.trim() === "{") open = { line: row.line, lines: [row.text] };
    else if (row.text.trim() !== "") yield read(row.line, row.text);
  }
  if (open !== null) yield read(open.line, open.lines.join("\n"));
}

const cableOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "cable" in value ? value.cable : value;

/** The first problem that zod has found, with its path; it may have found thousands. */
const problemOf = (error: unknown): string => {
  if (!(error instanceof Error && "issues" in error && Array.isArray(error.issues)))
    return `not JSON: ${reasonOf(error)}`;
  const [{ path = [], message = "" } = {}, ...others] = error.issues as { path?: PropertyKey[]; message?: string }[];
  const more = others.length === 0 ? "" : `, and ${others.length} more`;
  return `not a cable: ${path.length === 0 ? "" : `${path.map(String).join(".")}: `}${message}${more}`;
};

import { type Chunks, decodeChunks } from "./decode.js";

/** One line without its line end; lines count from 1. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** A line that could not be read, and why. */
export interface LineError {
  readonly line: number;
  readonly error: string;
}

/**
 * The lines of a text that comes in pieces, ended by `\n` or `\r\n`. Of a line longer than `maxLength` UTF-16 units
 * nothing is kept in memory; an error stands in its place.
 *
 * @example for await (const row of readLines(["A\nB"], 80)) console.log(row); // { line: 1, text: "A" } ...
 */
export async function* readLines(source: Chunks, maxLength: number): AsyncGenerator<TextLine | LineError> {
  let line = 1;
  let pending = "";
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    pending = length > maxLength ? "" : pending + piece;
  };
  const take = (): TextLine | LineError => {
    const text = pending.endsWith("\r") ? pending.slice(0, -1) : pending;
    const row = length > maxLength ? { line, error: `line is longer than ${maxLength} characters` } : { line, text };
    line += 1;
    pending = "";
    length = 0;
    return row;
  };
  for await (const chunk of decodeChunks(source)) {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", from)) {
      add(chunk.slice(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.slice(from));
  }
  if (length > 0) yield take();
}

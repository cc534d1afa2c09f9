import { closeSync, openSync, readSync } from "node:fs";
import type { ByteLine } from "../read/byte-lines.js";
import { byteLines } from "../read/byte-lines.js";
import { unreadable } from "./open-source.js";

/** A part of a file: the lines that start in it belong to it. */
export interface Range {
  readonly name: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Bytes that are read at once. */
const CHUNK = 1 << 20;
/** How far a last line mostly goes on behind its range. */
const BEHIND = 64 << 10;
const LF = 10;

/** What ranges of this thread have been read into before: new memory for each would pile up until it is collected. */
const spare: Buffer[] = [];

/**
 * The lines that start in a range of a file. Ranges that tile a file give each of its lines once. Of a line longer than
 * `maxLength` nothing is kept. The bytes of a line are good until the last line was given: another range is read into
 * the same memory. Throws a failure `input` when the file cannot be read.
 *
 * @example for await (const line of linesIn({ name: "a", path: "/a", start: 0, end: 1024 }, 512)) console.log(line.offset);
 */
export async function* linesIn(range: Range, maxLength: number): AsyncGenerator<ByteLine> {
  const { name, path, start, end } = range;
  const memory = spare.pop() ?? Buffer.allocUnsafeSlow(CHUNK);
  try {
    const file = openSync(path, "r");
    try {
      for await (const line of byteLines(piecesOf(file, range, memory), before(start), maxLength)) {
        if (line.offset >= end) return;
        if (line.offset >= start) yield line;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw unreadable(name, error);
  } finally {
    spare.push(memory);
  }
}

/** The byte before a range tells whether a line starts with the range. */
const before = (start: number): number => Math.max(0, start - 1);

/**
 * What is read of a file for a range: to the end of the last line that starts in it. The thread has nothing else to do
 * meanwhile, and where all cores are busy each wait for another thread takes longer than the read.
 */
function* piecesOf(file: number, { start, end }: Range, memory: Buffer): Generator<Uint8Array> {
  let at = before(start);
  let hasStart = start === 0;
  let into = memory.subarray(0, end - at + BEHIND);
  for (;;) {
    const bytesRead = readSync(file, into, 0, into.length, at);
    if (bytesRead === 0) return;
    const piece = into.subarray(0, bytesRead);
    hasStart ||= piece.includes(LF);
    yield piece;
    const isWhole = !hasStart || piece.includes(LF, Math.max(0, end - 1 - at));
    at += bytesRead;
    if (at >= end && isWhole) return;
    // What was read before may still be wanted.
    into = Buffer.allocUnsafe(CHUNK);
  }
}

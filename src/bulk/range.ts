import { type FileHandle, open } from "node:fs/promises";
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

const CHUNK = 1 << 20;
const LF = 10;

/**
 * The lines that start in a range of a file. Ranges that tile a file give each of its lines once. Of a line longer than
 * `maxLength` nothing is kept. Throws a failure `input` when the file cannot be read.
 *
 * @example for await (const line of linesIn({ name: "a", path: "/a", start: 0, end: 1024 }, 512)) console.log(line.offset);
 */
export async function* linesIn(range: Range, maxLength: number): AsyncGenerator<ByteLine> {
  const { name, path, start, end } = range;
  try {
    const file = await open(path);
    try {
      const first = await firstLine(file, start, end);
      if (first === null) return;
      for await (const line of byteLines(chunksFrom(file, first), first, maxLength)) {
        if (line.offset >= end) return;
        yield line;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Where the first line that starts in the range does so; null when none does. */
const firstLine = async (file: FileHandle, start: number, end: number): Promise<number | null> => {
  if (start === 0) return 0;
  let offset = start - 1;
  for await (const chunk of chunksFrom(file, offset)) {
    const at = chunk.indexOf(LF);
    if (at >= 0) return offset + at + 1 < end ? offset + at + 1 : null;
    offset += chunk.length;
    if (offset >= end) return null;
  }
  return null;
};

async function* chunksFrom(file: FileHandle, start: number): AsyncGenerator<Uint8Array> {
  for (let at = start; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

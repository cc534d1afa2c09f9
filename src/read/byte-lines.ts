import { joinBytes } from "./bytes.js";

/** A line without its line end, or null for its bytes when it is too long to be kept. */
export interface ByteLine {
  readonly offset: number;
  readonly bytes: Uint8Array | null;
}

const LF = 10;
const CR = 13;

/**
 * The lines of bytes that come in pieces, with their offsets. Of a line longer than `maxLength` nothing is kept.
 *
 * @example for await (const { offset, bytes } of byteLines(pieces, 0, 1024)) console.log(offset);
 */
export async function* byteLines(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  base: number,
  maxLength: number,
): AsyncGenerator<ByteLine> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let offset = base;
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > maxLength) pending = [];
    else if (bytes.length > 0) pending.push(bytes);
  };
  const take = (end: number): ByteLine => {
    const line = { offset, bytes: length > maxLength ? null : withoutCr(joinBytes(pending)) };
    offset += length + end;
    pending = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, from)) {
      add(piece.subarray(from, end));
      yield take(1);
      from = end + 1;
    }
    add(piece.subarray(from));
  }
  if (length > 0) yield take(0);
}

const withoutCr = (line: Uint8Array): Uint8Array => (line.at(-1) === CR ? line.subarray(0, -1) : line);

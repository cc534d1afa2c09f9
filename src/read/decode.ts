import { type Pieces, textsOf } from "../chunks.js";

/** A text in pieces: strings, or bytes of UTF-8. */
export type Chunks = Pieces<string | Uint8Array>;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * The pieces as strings. A character whose bytes lie in two chunks is put together, a byte order mark at the start is
 * dropped, and bytes that are not UTF-8 become U+FFFD.
 *
 * @example for await (const text of decodeChunks(process.stdin)) console.log(text.length);
 */
export async function* decodeChunks(source: Chunks): AsyncGenerator<string> {
  let isAtStart = true;
  for await (const text of textsOf(source)) {
    if (text === "") continue;
    yield isAtStart && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    isAtStart = false;
  }
}

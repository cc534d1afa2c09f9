import { type Pieces, piecesOf } from "../chunks.js";

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
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let isAtStart = true;
  for await (const chunk of piecesOf(source)) {
    const text = typeof chunk === "string" ? decoder.decode() + chunk : decoder.decode(chunk, { stream: true });
    if (text === "") continue;
    yield isAtStart && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    isAtStart = false;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

import type { Pieces } from "./chunks.js";
import type { ParseOptions } from "./options.js";
import { type ParseResult, parse } from "./parse.js";
import { splitStream, type Telegram } from "./split.js";

/** One telegram of a stream, read. Its `start` and `end` count in the stream, the spans of the tree in its `text`. */
export interface ParsedTelegram extends Telegram, ParseResult {}

/**
 * The telegrams of a text that comes in chunks, taken apart as `splitStream` does and parsed one at a time; memory does
 * not grow with the stream. Chunks are strings, or bytes in UTF-8; a stream in another encoding goes through a
 * `TextDecoderStream` first. Throws a TypeError for another chunk and for wrong options.
 *
 * @example for await (const { cable } of parseStream(response.body)) console.log(cable.dtg);
 */
export async function* parseStream(
  chunks: Pieces<string | Uint8Array>,
  options?: ParseOptions,
): AsyncGenerator<ParsedTelegram> {
  for await (const telegram of splitStream(chunks)) yield { ...telegram, ...parse(telegram.text, options) };
}

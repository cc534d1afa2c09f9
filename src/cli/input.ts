import { constants } from "node:buffer";
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { mendScan } from "../mend-scan.js";
import { type ByteSource, joinBytes, openBytes } from "../read/bytes.js";
import { detect, SAMPLE } from "../read/detect.js";
import { detectEncoding, isBinary } from "../read/encoding.js";
import { STDIN } from "./arguments.js";
import type { Context } from "./context.js";
import { failure, reasonOf } from "./failure.js";
import type { Io } from "./io.js";

/** Longest text that the engine can hold, in UTF-16 units. */
const MAX_LENGTH = constants.MAX_STRING_LENGTH;

/** How a file is called in messages. */
export const inputName = (file: string): string => (file === STDIN ? "<stdin>" : file);

/**
 * The bytes of a file or of standard input. Throws a failure `input` when they cannot be read.
 *
 * @example for await (const chunk of readChunks(io, "a.txt")) size += chunk.length;
 */
export async function* readChunks(io: Io, file: string): AsyncGenerator<string | Uint8Array> {
  try {
    yield* file === STDIN ? io.stdin : createReadStream(resolve(io.cwd, file));
  } catch (error) {
    throw failure("input", `cannot read ${inputName(file)}: ${reasonOf(error)}`);
  }
}

/** The bytes of a text in UTF-8 or Windows-1252, with their beginning; a failure when they are those of something else. */
const openText = async (io: Io, file: string): Promise<ByteSource & { readonly head: Uint8Array }> => {
  const source = await openBytes(readChunks(io, file), null);
  const { value: head = new Uint8Array() } = await source.bytes.next();
  if (isBinary(head.subarray(0, SAMPLE))) {
    throw failure("input", `cannot read ${inputName(file)}: it is no text; "cablegram convert" reads packed files`);
  }
  return { ...source, head };
};

/**
 * The text of a file or of standard input in pieces: UTF-8, else UTF-16 or Windows-1252 by its first bytes. Throws a
 * failure `input` when it cannot be read or is no text.
 *
 * @example for await (const piece of textPieces(io, "a.txt")) length += piece.length;
 */
export async function* textPieces(io: Io, file: string): AsyncGenerator<string> {
  const { head, bytes } = await openText(io, file);
  const decoder = new TextDecoder(detectEncoding(head).encoding);
  yield decoder.decode(head, { stream: true });
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Containers of many cables that are no cable themselves. */
const holders: ReadonlyMap<string, string> = new Map([
  ["ndjson", "NDJSON"],
  ["csv", "CSV"],
]);

/**
 * The whole text of a file or of standard input: UTF-8, else UTF-16 or Windows-1252 by its bytes. Throws a failure
 * `input` when it cannot be read, is no text, or is too long for one string; warns when it looks like a container. With
 * `--scanned` what was misread is mended.
 *
 * @example await readText(context, "-")
 */
export const readText = async ({ args, io, warn }: Context, file: string): Promise<string> => {
  const { head, bytes, decode } = await openText(io, file);
  const pieces = [head];
  let length = head.length;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > MAX_LENGTH) {
      throw failure(
        "input",
        `cannot read ${inputName(file)}: it is too long to be read at once, use "cablegram split"`,
      );
    }
    pieces.push(piece);
  }
  const text = decode(joinBytes(pieces));
  const holder = holders.get(detect(text.slice(0, SAMPLE)).container);
  if (holder !== undefined) {
    warn(`${inputName(file)} looks like ${holder}, and is read as one text; "cablegram convert" reads its records`);
  }
  return args.has("scanned") ? mendScan(text) : text;
};

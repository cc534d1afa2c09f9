import { piecesOf } from "../chunks.js";
import type { Chunks } from "./decode.js";
import { detectEncoding } from "./encoding.js";
import type { Encoding } from "./record.js";

/** A container as bytes of ASCII or a superset of it, which can be taken apart without decoding. */
export interface ByteSource {
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** Offset of the first byte: the length of the byte order mark that was dropped. */
  readonly base: number;
  /** Text of some of the bytes. */
  readonly decode: (bytes: Uint8Array) => string;
}

/** How much is looked at to tell the encoding. */
const SAMPLE = 4096;

/**
 * Opens a container. UTF-16 becomes UTF-8 on the way, all else stays as it is, so that offsets are those of the file.
 *
 * @example const { bytes, decode } = await openBytes(createReadStream("a.txt"), null);
 */
export const openBytes = async (source: Chunks, encoding: Encoding | null): Promise<ByteSource> => {
  const pieces = encoded(source);
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < SAMPLE) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  const head = joinBytes(first);
  const detected = detectEncoding(head);
  const used = encoding ?? detected.encoding;
  const base = detected.encoding === used ? detected.mark : 0;
  const bytes = rest(head.subarray(base), pieces);
  if (used === "utf-16le" || used === "utf-16be") {
    return { bytes: transcoded(bytes, used), base: 0, decode: decoderOf("utf-8") };
  }
  return { bytes, base, decode: decoderOf(encoding) };
};

/** One array of several. */
export const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * Text of a record's bytes. Without an encoding it is UTF-8, and Windows-1252 where it cannot be UTF-8, so that one bad
 * record does not change how the others are read. Never throws.
 *
 * @example decoderOf(null)(Uint8Array.of(0xe9)) // "é"
 */
export const decoderOf = (encoding: Encoding | null): ((bytes: Uint8Array) => string) => {
  if (encoding !== null) {
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(bytes);
  }
  const strict = new TextDecoder("utf-8", { fatal: true });
  const lenient = new TextDecoder("windows-1252");
  return (bytes) => {
    try {
      return strict.decode(bytes);
    } catch {
      return lenient.decode(bytes);
    }
  };
};

async function* encoded(source: Chunks): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of piecesOf(source)) {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    if (bytes.length > 0) yield bytes;
  }
}

async function* rest(head: Uint8Array, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* pieces;
}

async function* transcoded(bytes: AsyncGenerator<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== "") yield encoder.encode(text);
  }
  const last = decoder.decode();
  if (last !== "") yield encoder.encode(last);
}

import type { Encoding } from "./record.js";

/** An encoding, and the length of the byte order mark that says so. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly mark: number;
}

/**
 * The encoding of a container by its first bytes: a byte order mark, the zeros of UTF-16, else UTF-8 when it may be and
 * Windows-1252 when it cannot.
 *
 * @example detectEncoding(Uint8Array.of(0xff, 0xfe, 0x41, 0)) // { encoding: "utf-16le", mark: 2 }
 */
export const detectEncoding = (sample: Uint8Array): DetectedEncoding => {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: "utf-16be", mark: 2 };
  return { encoding: withoutMark(sample), mark: 0 };
};

/**
 * Whether the beginning of a file is no text in any of the encodings: packed, a program, a picture. A stray control
 * character does not make it so.
 *
 * @example isBinary(Uint8Array.of(0x1f, 0x8b, 8, 0)) // true
 */
export const isBinary = (sample: Uint8Array): boolean => {
  if (detectEncoding(sample).encoding.startsWith("utf-16")) return false;
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  return controls > sample.length / 20;
};

const withoutMark = (sample: Uint8Array): Encoding => {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // A telegram is nearly all ASCII: in UTF-16 every other byte is zero.
  if (odd > sample.length / 4 && even < odd / 4) return "utf-16le";
  if (even > sample.length / 4 && odd < even / 4) return "utf-16be";
  return isUtf8(sample) ? "utf-8" : "windows-1252";
};

/** The sample may end within a character, so the last bytes are read as the start of a stream. */
const isUtf8 = (sample: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
};

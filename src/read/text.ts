import { split, splitStream } from "../split.js";
import { joinBytes, openBytes } from "./bytes.js";
import type { Chunks } from "./decode.js";
import { type CableRecord, type ReadOptions, type RecordError, resolveReadOptions, tooLong } from "./record.js";

/**
 * The cables of a plain text: one, or many run together, taken apart as `splitStream` does.
 *
 * @example for await (const record of readText(createReadStream("a.txt"), { name: "a.txt" })) console.log(record.offset);
 */
export async function* readText(source: Chunks, options?: ReadOptions): AsyncGenerator<CableRecord | RecordError> {
  const { name, encoding, maxRecord } = resolveReadOptions(options);
  const { bytes, base, decode } = await openBytes(source, encoding);
  const window = windowOver(bytes, maxRecord);
  let start = 0;
  while (!window.isDone()) {
    for await (const telegram of splitStream(window.characters())) {
      const taken = window.take(start + telegram.start, start + telegram.end);
      const offset = base + start + telegram.start;
      if (taken.length > maxRecord) yield tooLong(name, offset, maxRecord);
      else yield { id: null, text: decode(taken), source: name, offset, part: 0, metadata: {} };
    }
    start = window.read();
    window.take(start, start);
  }
}

/**
 * The cables of a text that is at hand, all from one place.
 *
 * @example textParts("TAGS: PREL").length // 1
 */
export const textParts = (text: string): readonly string[] => {
  const parts = split(text);
  return parts.length < 2 ? [text] : parts.map((part) => part.text);
};

/** A stream of bytes seen as characters, with the bytes kept until they are taken. */
interface Window {
  /** Each byte as one character, up to the end of the stream, or until more than the limit waits to be taken. */
  readonly characters: () => AsyncGenerator<string>;
  /** The bytes between two offsets; those before are forgotten. */
  readonly take: (start: number, end: number) => Uint8Array;
  /** How many bytes have been read. */
  readonly read: () => number;
  readonly isDone: () => boolean;
}

/**
 * Where a telegram begins is a matter of ASCII, so it can be looked for in bytes; their text comes later, and a bad byte
 * cannot shift an offset.
 */
const windowOver = (bytes: AsyncGenerator<Uint8Array>, limit: number): Window => {
  const byteToCharacter = new TextDecoder("windows-1252");
  let kept: Uint8Array[] = [];
  let keptFrom = 0;
  let read = 0;
  let done = false;
  return {
    characters: async function* () {
      while (read - keptFrom <= limit) {
        const next = await bytes.next();
        if (next.done === true) {
          done = true;
          return;
        }
        kept.push(next.value);
        read += next.value.length;
        yield byteToCharacter.decode(next.value);
      }
    },
    take: (start, end) => {
      const whole = joinBytes(kept);
      const taken = whole.subarray(start - keptFrom, end - keptFrom);
      kept = [whole.subarray(end - keptFrom)];
      keptFrom = end;
      return taken;
    },
    read: () => read,
    isDone: () => done,
  };
};

/** Texts as bytes, one behind the other. */
import { escapeJson } from "../escape-controls.js";

/** Takes texts, and gives them as UTF-8. */
export interface ByteSink {
  readonly add: (text: string) => void;
  /** Adds a line of JSON as `escapeJson` gives it. */
  readonly addJson: (json: string) => void;
  /** All that was added; its memory is the caller's from now on, and the sink is empty. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** Bytes to begin with: results of a task are mostly several times as long. */
const FIRST = 1 << 20;
/** Larger ones are given back to the system. */
const KEPT = 8 << 20;
/** So many outputs a task has at most, with the errors. */
const MOST = 8;

/**
 * What sinks of this thread have filled before. New memory for each task would wait for the collector and pile up, and
 * V8 goes through the whole heap each time that some 64 MB outside of it are taken.
 */
const spare: ArrayBuffer[] = [];

/**
 * Gives memory for the next sinks of this thread: of bytes that nobody reads any more.
 *
 * @example const bytes = sink.bytes(); await write(bytes); reuse([bytes.buffer]);
 */
export const reuse = (buffers: readonly ArrayBuffer[]): void => {
  for (const buffer of buffers) if (buffer.byteLength <= KEPT && spare.length < MOST) spare.push(buffer);
};

/** The one character of ASCII that `JSON.stringify` leaves and terminals act on. */
const DELETE = "\u007f";

/** Memory that is not filled with zeros first; of its own, so that it can be handed to another thread. */
const newMemory = (size: number): Buffer<ArrayBuffer> => Buffer.from(Buffer.allocUnsafeSlow(size).buffer);

/** What is empty is never handed over, so that one serves all. */
const noMemory = Buffer.from(new ArrayBuffer(0));

/**
 * A sink for texts. Each is encoded when it comes, so that the heap does not hold them until they are written.
 *
 * @example const sink = openSink(); sink.add("é\n"); sink.bytes().length // 3
 */
export const openSink = (): ByteSink => {
  let buffer = noMemory;
  let length = 0;
  const grow = (size: number): void => {
    const kept = length === 0 ? spare.pop() : undefined;
    const larger =
      kept !== undefined && kept.byteLength >= size
        ? Buffer.from(kept)
        : newMemory(Math.max(size, 2 * buffer.length, FIRST));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };
  /** The bytes that the text took. */
  const write = (text: string): number => {
    // A UTF-16 unit takes three bytes at most.
    const most = length + text.length * 3;
    if (most > buffer.length) grow(most);
    const written = buffer.write(text, length, "utf8");
    length += written;
    return written;
  };
  return {
    add: write,
    addJson: (json) => {
      // What takes a byte for each unit is ASCII, so that there is nothing to escape: mostly so, and known by the way.
      const written = write(json);
      if (written !== json.length || json.includes(DELETE)) {
        length -= written;
        write(escapeJson(json));
      }
      write("\n");
    },
    bytes: () => {
      const bytes = new Uint8Array(buffer.buffer, 0, length);
      buffer = noMemory;
      length = 0;
      return bytes;
    },
  };
};

/** Texts as bytes, one behind the other. */

/** Takes texts, and gives them as UTF-8. */
export interface ByteSink {
  readonly add: (text: string) => void;
  /** All that was added, in a buffer of its own. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** Bytes to begin with: results of a task are mostly several times as long. */
const FIRST = 1 << 20;

/**
 * A sink for texts. Each is encoded when it comes, so that the heap does not hold them until they are written.
 *
 * @example const sink = openSink(); sink.add("é\n"); sink.bytes().length // 3
 */
export const openSink = (): ByteSink => {
  let buffer = Buffer.alloc(0);
  let length = 0;
  return {
    add: (text) => {
      // A UTF-16 unit takes three bytes at most.
      const most = length + text.length * 3;
      if (most > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(most, 2 * buffer.length, FIRST));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      length += buffer.write(text, length, "utf8");
    },
    bytes: () => new Uint8Array(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + length)),
  };
};

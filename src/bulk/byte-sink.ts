/** Texts as bytes, one behind the other. */

/** Takes texts, and gives them as UTF-8. */
export interface ByteSink {
  readonly add: (text: string) => void;
  /** All that was added, in a buffer of its own; the sink is empty then. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** Bytes to begin with: results of a task are mostly several times as long. */
const FIRST = 1 << 20;
/** Larger ones are given back to the system. */
const KEPT = 8 << 20;

/** What sinks have filled before: new memory for each task would wait for the collector, and pile up. */
const spare: Buffer[] = [];

/**
 * A sink for texts. Each is encoded when it comes, so that the heap does not hold them until they are written.
 *
 * @example const sink = openSink(); sink.add("é\n"); sink.bytes().length // 3
 */
export const openSink = (): ByteSink => {
  let buffer = spare.pop() ?? Buffer.alloc(0);
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
    bytes: () => {
      // Memory of its own, that nobody fills with zeros first.
      const own = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
      buffer.copy(own, 0, 0, length);
      if (buffer.length > 0 && buffer.length <= KEPT) spare.push(buffer);
      buffer = Buffer.alloc(0);
      length = 0;
      return own;
    },
  };
};

import { joinBytes } from "../read/bytes.js";

/** The beginning of a stream, and the stream with its beginning. */
export interface Sampled {
  readonly sample: Uint8Array;
  readonly whole: AsyncGenerator<Uint8Array>;
}

/**
 * Looks at the beginning of a stream, at least `size` bytes of it if there are so many.
 *
 * @example const { sample, whole } = await withSample(stream, 65_536);
 */
export const withSample = async (bytes: AsyncGenerator<Uint8Array>, size: number): Promise<Sampled> => {
  const first: Uint8Array[] = [];
  let read = 0;
  while (read < size) {
    const next = await bytes.next();
    if (next.done === true) break;
    first.push(next.value);
    read += next.value.length;
  }
  const head = joinBytes(first);
  return { sample: head.subarray(0, size), whole: again(head, bytes) };
};

async function* again(head: Uint8Array, bytes: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* bytes;
}

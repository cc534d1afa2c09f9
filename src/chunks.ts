/** A Web Stream as far as it is needed here; `ReadableStream` of browsers and of Node is one. */
export interface WebStream<Chunk> {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Chunk | undefined }>;
    readonly cancel: () => Promise<void>;
  };
}

/** Data in pieces: any iterable, or a Web Stream. Streams of Node are async iterables. */
export type Pieces<Chunk> = AsyncIterable<Chunk> | Iterable<Chunk> | WebStream<Chunk>;

/**
 * The pieces one by one. A Web Stream is read with a reader where the browser cannot iterate it, and is cancelled when
 * the loop is left early.
 *
 * @example for await (const piece of piecesOf(response.body)) size += piece.length;
 */
export async function* piecesOf<Chunk>(source: Pieces<Chunk>): AsyncGenerator<Chunk> {
  if (isIterable(source)) yield* source;
  else yield* readerOf(source);
}

const isIterable = <Chunk>(source: Pieces<Chunk>): source is AsyncIterable<Chunk> | Iterable<Chunk> =>
  typeof source === "string" || Symbol.asyncIterator in source || Symbol.iterator in source;

async function* readerOf<Chunk>(source: WebStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = source.getReader();
  let isDone = false;
  try {
    while (!isDone) {
      const { done, value } = await reader.read();
      isDone = done;
      if (!done && value !== undefined) yield value;
    }
  } finally {
    if (!isDone) await reader.cancel();
  }
}

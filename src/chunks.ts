import { misuse } from "./ast/misuse.js";

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

/** Every browser and Node have it; the types of the root entry know neither. */
declare const TextDecoder: new () => {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string;
};

/**
 * The pieces of a text as strings; bytes are UTF-8, also where a character lies in two of them. Throws a TypeError for
 * another piece.
 *
 * @example for await (const text of textsOf(response.body)) length += text.length;
 */
export async function* textsOf(source: Pieces<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of piecesOf<unknown>(source)) {
    if (typeof piece === "string") yield decoder.decode() + piece;
    else if (ArrayBuffer.isView(piece)) yield decoder.decode(piece as Uint8Array, { stream: true });
    else throw misuse("chunks", "strings or bytes", piece);
  }
  yield decoder.decode();
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

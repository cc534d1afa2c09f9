import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import zlib from "node:zlib";
import yauzl from "yauzl";
import { failure, isFailure, reasonOf } from "../failure.js";
import type { Source } from "./sources.js";

/** A stream of a source: the file itself, or a member of an archive. */
export interface SourceStream {
  readonly name: string;
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** Whether a file must be read as one stream from its start. */
export const isPacked = ({ name }: Source): boolean => /\.(?:gz|zst|zip)$/i.test(name);

const CHUNK = 1 << 20;

/**
 * The streams of a source, unpacked: one, or as many as a ZIP file has members. `onRead` is told how many bytes of the
 * file have been read. Throws a failure `input` when it cannot be read.
 *
 * @example for await (const { name, bytes } of openSource(source, (count) => (read += count))) await use(name, bytes);
 */
export async function* openSource(source: Source, onRead: (count: number) => void): AsyncGenerator<SourceStream> {
  const { name, path } = source;
  if (/\.zip$/i.test(name)) {
    yield* membersOf(source, onRead);
    return;
  }
  const file = createReadStream(path, { highWaterMark: CHUNK });
  file.on("data", (chunk) => onRead(chunk.length));
  file.pause();
  yield { name, bytes: bytesOf(name, unpacked(name, file)) };
}

/**
 * The members of a ZIP file in the order of its directory. Their names stay names: nothing is written under them, and a
 * name that points out of the archive is refused all the same.
 */
async function* membersOf({ name, path }: Source, onRead: (count: number) => void): AsyncGenerator<SourceStream> {
  const reading = <Value>(value: Promise<Value>): Promise<Value> =>
    value.catch((error: unknown) => {
      throw unreadable(name, error);
    });
  const zip = await reading(yauzl.openPromise(path, { autoClose: false, strictFileNames: false }));
  try {
    const entries = zip.eachEntry()[Symbol.asyncIterator]();
    for (;;) {
      const { done, value: entry } = await reading(entries.next());
      if (done === true) return;
      if (entry.fileName.endsWith("/")) continue;
      const member = `${name}/${entry.fileName}`;
      const stream = await reading(zip.openReadStreamPromise(entry));
      yield { name: member, bytes: bytesOf(member, unpacked(entry.fileName, stream)) };
      onRead(entry.compressedSize);
    }
  } finally {
    zip.close();
  }
}

/** A stream as it stands, or decompressed, by the name of the file. */
const unpacked = (name: string, stream: Readable): Readable => {
  const unpack = unpackerFor(name);
  if (unpack === null) return stream;
  stream.on("error", (error) => unpack.destroy(error));
  return stream.pipe(unpack);
};

type CreateZstd = typeof zlib.createZstdDecompress | null;

/** Null where Node has none: it came with 22.15. */
const zstd: CreateZstd = zlib.createZstdDecompress ?? null;

/**
 * What decompresses a file of a name; null when it stands as it is. Throws a failure `input` where Node cannot.
 *
 * @example unpackerFor("a.txt") // null
 */
export const unpackerFor = (name: string, createZstd: CreateZstd = zstd) => {
  if (/\.gz$/i.test(name)) return zlib.createGunzip({ chunkSize: CHUNK });
  if (!/\.zst$/i.test(name)) return null;
  if (createZstd !== null) return createZstd({ chunkSize: CHUNK });
  throw failure("input", `cannot read ${name}: Zstandard needs Node 22.15 or later, this is ${process.version}`);
};

async function* bytesOf(name: string, stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/**
 * The failure of a source that cannot be read.
 *
 * @example throw unreadable("a.txt", error); // cannot read a.txt: permission denied
 */
export const unreadable = (name: string, error: unknown): Error =>
  isFailure(error) ? error : failure("input", `cannot read ${name}: ${reasonOf(error)}`);

/** What a container says of a cable, beside its text. */
export type Metadata = Readonly<Record<string, unknown>>;

/** One cable of a container. */
export interface CableRecord {
  /** What the container calls it, null when it does not. */
  readonly id: string | null;
  readonly text: string;
  /** Name of the container, as given. */
  readonly source: string;
  /** Where the record starts in the container: bytes; of its text in UTF-8 when the container is UTF-16. */
  readonly offset: number;
  /** 0, or the running number where several cables stand in one place (one page, one mail). */
  readonly part: number;
  readonly metadata: Metadata;
}

/** A record that could not be read. */
export interface RecordError {
  readonly source: string;
  /** As that of a record. */
  readonly offset: number;
  /** Why, in a few words. */
  readonly error: string;
  /** The record as it stands; null when it is longer than may be kept. */
  readonly raw: string | null;
}

/** How containers are read. Every option may be left out. */
export interface ReadOptions {
  /** Name of the container in the records, `<input>` by default. */
  readonly name?: string | undefined;
  /** Encoding of the bytes; by default UTF-16 is detected, and what is not UTF-8 is read as Windows-1252. */
  readonly encoding?: Encoding | undefined;
  /** CSV, NDJSON: the field that holds the text. */
  readonly textColumn?: string | undefined;
  /** CSV, NDJSON: the field that names the cable. */
  readonly idColumn?: string | undefined;
  /** Longest record that is read, in bytes; 67,108,864 (64 MiB) by default. */
  readonly maxRecord?: number | undefined;
}

/** The encodings that cables come in. Latin-1 is read as its superset Windows-1252. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;

export type Encoding = (typeof encodings)[number];

/** Read options with every default filled in; `encoding` null means by detection. */
export interface ResolvedReadOptions {
  readonly name: string;
  readonly encoding: Encoding | null;
  readonly textColumn: string | null;
  readonly idColumn: string | null;
  readonly maxRecord: number;
}

const optionNames: ReadonlySet<string> = new Set<keyof ReadOptions>([
  "name",
  "encoding",
  "textColumn",
  "idColumn",
  "maxRecord",
]);

const MAX_RECORD = 64 * 1024 * 1024;

/**
 * Read options with defaults filled in. Throws a TypeError that names the option for an unknown one and a wrong value.
 *
 * @example resolveReadOptions({ name: "a.csv" }).maxRecord // 67108864
 */
export const resolveReadOptions = (options: ReadOptions = {}): ResolvedReadOptions => {
  for (const option of Object.keys(options)) {
    if (!optionNames.has(option)) {
      throw new TypeError(`unknown option ${JSON.stringify(option)}; the options are ${[...optionNames].join(", ")}`);
    }
  }
  const { name = "<input>", encoding = null, textColumn = null, idColumn = null, maxRecord = MAX_RECORD } = options;
  if (encoding !== null && !encodings.includes(encoding)) {
    throw new TypeError(`"encoding" must be one of ${encodings.join(", ")}, got ${JSON.stringify(encoding)}`);
  }
  if (!Number.isSafeInteger(maxRecord) || maxRecord < 1) {
    throw new TypeError(`"maxRecord" must be an integer of at least 1, got ${String(maxRecord)}`);
  }
  return { name, encoding, textColumn, idColumn, maxRecord };
};

/**
 * The error of a record that is longer than the limit; its text is not kept.
 *
 * @example tooLong("a.ndjson", 0, 67_108_864)
 */
export const tooLong = (source: string, offset: number, maxRecord: number): RecordError => ({
  source,
  offset,
  error: `record is longer than ${maxRecord} bytes`,
  raw: null,
});

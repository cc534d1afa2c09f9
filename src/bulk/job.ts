import type { ParseOptions } from "../options.js";
import type { Container, ReadOptions } from "../read/index.js";
import { type TableName, tableNames } from "../tables/tables.js";

/** The forms that cables are converted to. */
export const targets = ["ndjson", "csv", "parquet", "sqlite", "text"] as const;

export type Target = (typeof targets)[number];

/** What is done with every record; plain data, because worker threads get it. */
export interface Job {
  readonly to: Target;
  /** The container of every source; null to look. */
  readonly from: Container | null;
  readonly read: ReadOptions;
  readonly parse: ParseOptions;
  /** Whether what the recognition of scans has misread is mended first. */
  readonly scanned: boolean;
  /** NDJSON: whether `start` and `end` of the nodes are written. */
  readonly spans: boolean;
  /** CSV: whether cells that a spreadsheet would run are left as they are. */
  readonly raw: boolean;
}

/** A file that is written while the run goes on, and what stands in it at the start. */
export interface PartialFile {
  readonly name: string;
  readonly table: TableName | null;
}

/**
 * The files that a run for a target appends to, in the order of `TaskResult.outputs`; the errors are the last. Parquet
 * and SQLite are made of rows of JSON at the end, so that a run can be resumed at any record.
 *
 * @example partialFiles("text").map(({ name }) => name) // ["cables.txt", "errors.ndjson"]
 */
export const partialFiles = (to: Target): readonly PartialFile[] => {
  const errors = { name: "errors.ndjson", table: null };
  if (to === "ndjson") return [{ name: "cables.ndjson", table: null }, errors];
  if (to === "text") return [{ name: "cables.txt", table: null }, errors];
  const extension = to === "csv" ? "csv" : "rows";
  return [...tableNames.map((table) => ({ name: `${table}.${extension}`, table })), errors];
};

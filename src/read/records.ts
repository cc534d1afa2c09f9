import { readCsv } from "./csv.js";
import type { Chunks } from "./decode.js";
import type { Container } from "./detect.js";
import { readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { readMbox } from "./mbox.js";
import { readNdjsonRecords } from "./ndjson-records.js";
import type { CableRecord, ReadOptions, RecordError } from "./record.js";
import { readText } from "./text.js";

const readers = {
  text: readText,
  ndjson: readNdjsonRecords,
  csv: readCsv,
  html: readHtml,
  markdown: readMarkdown,
  mbox: readMbox,
} as const satisfies Record<
  Container,
  (source: Chunks, options?: ReadOptions) => AsyncGenerator<CableRecord | RecordError>
>;

/**
 * The cables of a container, whatever it is; `detect` says what it may be. A record that cannot be read yields an error
 * and reading goes on. Errors of the source itself are thrown.
 *
 * @example for await (const record of readRecords("csv", createReadStream("dump.csv"))) console.log(record);
 */
export const readRecords = (
  container: Container,
  source: Chunks,
  options?: ReadOptions,
): AsyncGenerator<CableRecord | RecordError> => {
  if (!Object.hasOwn(readers, container)) {
    throw new TypeError(`"container" must be one of ${Object.keys(readers).join(", ")}, got ${String(container)}`);
  }
  return readers[container](source, options);
};

/** Subpath `cablegram/read`: the containers in which cables come. */
export { readCsv } from "./csv.js";
export type { Chunks } from "./decode.js";
export { type Container, containers, type Detected, detect } from "./detect.js";
export { readHtml } from "./html.js";
export type { LineError } from "./lines.js";
export { readMarkdown } from "./markdown.js";
export { readMbox } from "./mbox.js";
export { type NdjsonOptions, type NdjsonRecord, readNdjson } from "./ndjson.js";
export { readNdjsonRecords } from "./ndjson-records.js";
export {
  type CableRecord,
  type Encoding,
  encodings,
  type Metadata,
  type ReadOptions,
  type RecordError,
} from "./record.js";
export { readRecords } from "./records.js";
export { readText } from "./text.js";

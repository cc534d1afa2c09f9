/** Subpath `cablegram/read`: the containers in which cables come. */
export type { Chunks } from "./decode.js";
export type { LineError } from "./lines.js";
export { type NdjsonOptions, type NdjsonRecord, readNdjson } from "./ndjson.js";

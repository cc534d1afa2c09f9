import { byteLines } from "./byte-lines.js";
import { openBytes } from "./bytes.js";
import type { Chunks } from "./decode.js";
import { jsonRecord } from "./json-record.js";
import { type CableRecord, type ReadOptions, type RecordError, resolveReadOptions } from "./record.js";

/**
 * The cables of newline-delimited JSON. `readNdjson` gives the bare values instead.
 *
 * @example for await (const record of readNdjsonRecords(['{"id":1,"text":"TAGS: PREL"}'])) console.log(record.id); // 1
 */
export async function* readNdjsonRecords(
  source: Chunks,
  options?: ReadOptions,
): AsyncGenerator<CableRecord | RecordError> {
  const settings = resolveReadOptions(options);
  const { bytes, base, decode } = await openBytes(source, settings.encoding);
  for await (const line of byteLines(bytes, base, settings.maxRecord)) {
    const text = line.bytes === null ? null : decode(line.bytes);
    const record = jsonRecord({ offset: line.offset, text }, settings);
    if (record !== null) yield record;
  }
}

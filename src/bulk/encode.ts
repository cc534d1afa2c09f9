import { reasonOf } from "../failure.js";
import { mendScan } from "../mend-scan.js";
import type { ParseResult } from "../parse.js";
import { isEnough, parseEach } from "../parse-all.js";
import type { CableRecord, RecordError } from "../read/index.js";
import { print } from "../settled-print.js";
import { csvLine } from "../tables/csv.js";
import { rowsOf } from "../tables/rows.js";
import { tableNames } from "../tables/tables.js";
import { writtenTree } from "../to-json.js";
import { openSink } from "./byte-sink.js";
import type { Job } from "./job.js";
import type { Tally } from "./tally.js";

/** Takes records and gathers what is to be written of them. */
export interface Encoder {
  readonly add: (record: CableRecord | RecordError) => void;
  /** What each of the `partialFiles` gets, and what was met. */
  readonly result: () => EncoderResult;
}

export interface EncoderResult {
  /** Each in memory of its own. */
  readonly outputs: readonly Uint8Array<ArrayBuffer>[];
  readonly tally: Tally;
}

/**
 * The memory of outputs, to be handed on or filled again.
 *
 * @example reuse(memoryOf(outputs));
 */
export const memoryOf = (outputs: EncoderResult["outputs"]): readonly ArrayBuffer[] =>
  outputs.map(({ buffer }) => buffer).filter(({ byteLength }) => byteLength > 0);

/**
 * An encoder for a job. Every record that is added gives a record in the outputs or a line of errors, even when the
 * parser has a bug.
 *
 * @example const encoder = encoderFor(job); encoder.add(record); await write(encoder.result().outputs);
 */
export const encoderFor = (job: Job): Encoder => {
  const outputs = job.to === "ndjson" || job.to === "text" ? [openSink()] : tableNames.map(openSink);
  const errors = openSink();
  let failed = 0;
  const diagnostics: Record<string, number> = {};
  let cables = 0;
  const fail = ({ source, offset, error, raw }: RecordError): void => {
    failed += 1;
    errors.add(`${JSON.stringify({ file: source, offset, reason: error, raw })}\n`);
  };
  let waiting: CableRecord[] = [];
  let waitingLength = 0;
  const write = (record: CableRecord, result: ParseResult): void => {
    if (job.to === "ndjson") outputs[0]?.addJson(JSON.stringify(cableValue(record, result, job)));
    else for (const [at, text] of textsOf(record, result, job).entries()) outputs[at]?.add(text);
    for (const { code } of result.diagnostics) diagnostics[code] = (diagnostics[code] ?? 0) + 1;
    cables += 1;
  };
  const parseWaiting = (): void => {
    const records = waiting;
    waiting = [];
    waitingLength = 0;
    const texts = records.map(({ text }) => text);
    const results = parseEach(texts, job.parse, job.scanned ? mendScan : undefined);
    for (const [at, record] of records.entries()) {
      const result = results[at];
      try {
        if (result === undefined || "bug" in result) throw result?.bug;
        write(record, result);
      } catch (error) {
        const { source, offset, text } = record;
        fail({ source, offset, error: `internal error: ${reasonOf(error)}`, raw: text });
      }
    }
  };
  return {
    add: (record) => {
      if ("error" in record) {
        parseWaiting();
        fail(record);
        return;
      }
      waiting.push(record);
      waitingLength += record.text.length;
      if (isEnough(waiting.length, waitingLength)) parseWaiting();
    },
    result: () => {
      parseWaiting();
      return {
        outputs: [...outputs, errors].map((sink) => sink.bytes()),
        tally: { cables, failed, diagnostics },
      };
    },
  };
};

/** A line of NDJSON as a value: to the byte what the filter over a shard writes. */
const cableValue = (record: CableRecord, { cable, diagnostics }: ParseResult, { spans }: Job) => {
  const { id, source, offset, part, metadata } = record;
  return { id, source, offset, part, metadata, cable: writtenTree(cable, spans), diagnostics };
};

/** What a cable adds to each of the other outputs. */
const textsOf = (record: CableRecord, { cable, diagnostics }: ParseResult, job: Job): readonly string[] => {
  if (job.to === "text") return [`${print(cable)}\n`];
  const { id, source, offset, part, metadata } = record;
  const rows = rowsOf({ id, source, offset, part, metadata, cable, diagnostics });
  const line = job.to === "csv" ? csvLine : jsonLine;
  return tableNames.map((table) => rows[table].map((row) => line(row, job.raw)).join(""));
};

const jsonLine = (row: readonly unknown[]): string => `${JSON.stringify(row)}\n`;

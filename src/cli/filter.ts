import { mendScan } from "../mend-scan.js";
import type { ParseOptions } from "../options.js";
import { isEnough, parseEach } from "../parse-all.js";
import type { LineError } from "../read/lines.js";
import { type NdjsonRecord, readNdjson } from "../read/ndjson.js";
import type { Arguments } from "./arguments.js";
import type { Context, ExitCode } from "./context.js";
import { reasonOf } from "./failure.js";
import { readChunks } from "./input.js";
import { fileField, jsonLine, resultOf } from "./json.js";
import { integerOf } from "./values.js";

/**
 * `cablegram parse --from ndjson --ndjson` over one file: each record with its text replaced by cable and diagnostics,
 * in order. A few are read side by side, but none waits for input that has not come yet. A bad record gives an error in
 * its place and the exit code 1.
 */
export const filterFile = async (
  { args, io, output }: Context,
  file: string,
  options: ParseOptions,
): Promise<ExitCode> => {
  let code: ExitCode = 0;
  let waiting: Row[] = [];
  let length = 0;
  const answerWaiting = async (): Promise<void> => {
    const rows = waiting;
    waiting = [];
    length = 0;
    for (const answer of answersTo(rows, args, options)) {
      if ("error" in answer) code = 1;
      await output.write("error" in answer ? jsonLine({ ...fileField(file, args), ...answer }) : answer.json);
    }
  };
  const maxLineLength = integerOf("max-record", args.value("max-record")) ?? undefined;
  const chunks = withPauses(readChunks(io, file), answerWaiting);
  for await (const row of readNdjson(chunks, { reviver: keepNumber, maxLineLength })) {
    waiting.push(row);
    if (!("error" in row) && hasText(row.record)) length += row.record.text.length;
    if (isEnough(waiting.length, length)) await answerWaiting();
  }
  await answerWaiting();
  return code;
};

type Row = NdjsonRecord | LineError;

/** Calls `pause` when all of a chunk has been taken, before the next is waited for. */
async function* withPauses<Chunk>(
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
  pause: () => Promise<void>,
): AsyncGenerator<Chunk> {
  for await (const chunk of chunks) {
    yield chunk;
    await pause();
  }
}

/** Even an error in the parser, or a record nested too deeply to be written, must not end the run. */
const answersTo = (
  rows: readonly Row[],
  args: Arguments,
  options: ParseOptions,
): readonly ({ readonly json: string } | LineError)[] => {
  const texts = rows.flatMap((row) => ("error" in row || !hasText(row.record) ? [] : [row.record.text]));
  const results = parseEach(texts, options, args.has("scanned") ? mendScan : undefined).values();
  return rows.map((row) => {
    if ("error" in row) return row;
    const { line, record } = row;
    if (!hasText(record)) return { line, error: 'no field "text" that is a string' };
    const { text: _, ...others } = record;
    const result = results.next().value;
    try {
      if (result === undefined || "bug" in result) throw result?.bug;
      return { json: jsonLine({ ...others, ...resultOf(result, args) }) };
    } catch (error) {
      return { line, error: `internal error: ${reasonOf(error)}` };
    }
  });
};

const hasText = (record: unknown): record is { readonly text: string } =>
  typeof record === "object" &&
  record !== null &&
  Object.hasOwn(record, "text") &&
  "text" in record &&
  typeof record.text === "string";

/** Not in the library types of this language level yet. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

/**
 * A number that JavaScript cannot hold or would write in another way is kept as written: an `id` of 20 digits passes
 * through unharmed.
 */
const keepNumber = (_key: string, value: unknown, { source }: { readonly source?: string }): unknown =>
  typeof value === "number" && source !== undefined && String(value) !== source ? rawJSON(source) : value;

import { mendScan } from "../mend-scan.js";
import type { ParseOptions } from "../options.js";
import { parse } from "../parse.js";
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
 * in order, one at a time. A bad record gives an error in its place and the exit code 1.
 */
export const filterFile = async (
  { args, io, output }: Context,
  file: string,
  options: ParseOptions,
): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const maxLineLength = integerOf("max-record", args.value("max-record")) ?? undefined;
  for await (const row of readNdjson(readChunks(io, file), { reviver: keepNumber, maxLineLength })) {
    const answer = answerTo(row, args, options);
    if ("error" in answer) code = 1;
    await output.write("error" in answer ? jsonLine({ ...fileField(file, args), ...answer }) : answer.json);
  }
  return code;
};

/** Even an error in the parser, or a record nested too deeply to be written, must not end the run. */
const answerTo = (
  row: NdjsonRecord | LineError,
  args: Arguments,
  options: ParseOptions,
): { readonly json: string } | LineError => {
  if ("error" in row) return row;
  const { line, record } = row;
  if (!hasText(record)) return { line, error: 'no field "text" that is a string' };
  const { text, ...others } = record;
  try {
    const read = args.has("scanned") ? mendScan(text) : text;
    return { json: jsonLine({ ...others, ...resultOf(parse(read, options), args) }) };
  } catch (error) {
    return { line, error: `internal error: ${reasonOf(error)}` };
  }
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

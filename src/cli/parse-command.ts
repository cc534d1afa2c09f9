import type { ParseOptions } from "../options.js";
import { type Command, type Context, type ExitCode, forEachFile } from "./context.js";
import { failure } from "./failure.js";
import { filterFile } from "./filter.js";
import { readText } from "./input.js";
import { fileField, jsonDocument, jsonLine, resultOf } from "./json.js";
import { parseOptionsOf } from "./settings.js";
import { telegramsOf } from "./telegrams.js";

/** `cablegram parse`: cables as JSON, or NDJSON records with their text replaced by the cable. */
export const parseCommand: Command = (context) => {
  const { args } = context;
  const from = args.value("from");
  if (from !== null && from !== "ndjson") throw failure("usage", `--from must be ndjson, got "${from}"`);
  if (from !== null && !args.has("ndjson")) throw failure("usage", "--from ndjson needs --ndjson");
  const options = parseOptionsOf(args);
  const useFile = from === null ? parseFile : filterFile;
  return forEachFile(context, (file) => useFile(context, file, options));
};

const parseFile = async (context: Context, file: string, options: ParseOptions): Promise<ExitCode> => {
  const { args, output } = context;
  const write = args.has("ndjson") ? jsonLine : jsonDocument;
  for (const telegram of telegramsOf(await readText(context, file), options)) {
    await output.write(write({ ...fileField(file, args), ...resultOf(telegram, args) }));
  }
  return 0;
};

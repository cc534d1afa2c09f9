import type { Job, Target } from "../bulk/job.js";
import { type Encoding, encodings } from "../read/record.js";
import type { Context } from "./context.js";
import { parseOptionsOf } from "./settings.js";
import { integerOf, oneOf } from "./values.js";

/**
 * What is to be done with each record, by the arguments of `convert` and `shard`. Throws a failure `usage` for a wrong
 * value.
 *
 * @example await jobOf(context, "ndjson")
 */
export const jobOf = async (context: Context, to: Target): Promise<Job> => {
  const { args } = context;
  // Loaded here, because it brings the readers with it.
  const { containers } = await import("../read/detect.js");
  const from = args.value("from");
  return {
    to,
    from: from === null ? null : oneOf("from", from, containers),
    read: readOptionsOf(context),
    parse: parseOptionsOf(args),
    scanned: args.has("scanned"),
    spans: !args.has("no-spans"),
    raw: args.has("raw"),
  };
};

/** The names that people have for the encodings. */
const encodingNames: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  utf16: "utf-16le",
  "latin-1": "windows-1252",
  latin1: "windows-1252",
  "iso-8859-1": "windows-1252",
  cp1252: "windows-1252",
};

const readOptionsOf = ({ args }: Context) => {
  const word = args.value("encoding")?.toLowerCase() ?? null;
  const encoding = word === null ? undefined : (encodingNames[word] ?? oneOf("encoding", word, encodings));
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(args.value("text-column") === null ? {} : { textColumn: args.value("text-column") ?? "" }),
    ...(args.value("id-column") === null ? {} : { idColumn: args.value("id-column") ?? "" }),
    maxRecord: integerOf("max-record", args.value("max-record")) ?? 64 * 1024 * 1024,
  };
};

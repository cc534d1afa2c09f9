import { escapeControls } from "../escape-controls.js";
import { STDIN } from "./arguments.js";
import type { Command, Context } from "./context.js";
import { failure } from "./failure.js";
import { jsonLine } from "./json.js";
import { pathOf } from "./paths.js";
import { integerOf, oneOf } from "./values.js";

const formats = ["text", "json"] as const;
const levels = [
  "unclassified",
  "restricted",
  "limited-official-use",
  "efto",
  "confidential",
  "secret",
  "top-secret",
] as const;

const LIMIT = 100;

/** `cablegram search`: the paragraphs of an archive that fit. */
export const searchCommand: Command = async (context) => {
  const { args, output, warn } = context;
  const [archive = STDIN, ...words] = args.files;
  if (archive === STDIN) throw failure("usage", "name the archive that is to be searched");
  const format = oneOf("format", args.value("format") ?? "text", formats);
  const limit = integerOf("limit", args.value("limit")) ?? LIMIT;
  const level = args.value("level");
  const { searchArchive } = await import("../bulk/search.js");
  const found = searchArchive(pathOf(context, archive), {
    query: words.length === 0 ? null : words.join(" "),
    from: args.value("from"),
    tags: (args.value("tag") ?? "").split(",").filter((tag) => tag !== ""),
    level: level === null ? null : oneOf("level", level, levels),
    since: dateOf(context, "since"),
    until: dateOf(context, "until"),
    limit: limit + 1,
  });
  const matches = found.slice(0, limit);
  if (format === "json") {
    const rows = matches.map((match) => jsonLine(match).trimEnd());
    await output.write(rows.length === 0 ? "[]\n" : `[\n${rows.join(",\n")}\n]\n`);
  } else for (const match of matches) await output.write(textOf(match));
  if (found.length === 0) warn("nothing fits");
  if (found.length > limit) warn(`there are more than ${limit} matches; --limit N shows more`);
  return 0;
};

const dateOf = ({ args }: Context, name: "since" | "until"): string | null => {
  const value = args.value(name);
  if (value === null || /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return value;
  throw failure("usage", `--${name} must be a year, a month or a day such as 2007-01, got "${value}"`);
};

type Matches = ReturnType<typeof import("../bulk/search.js")["searchArchive"]>;

const textOf = ({ cable, mrn, id, dtg, from, level, subject, position, number, text }: Matches[number]): string => {
  const head = [mrn ?? id ?? cable, dtg, level, from].filter((one) => one !== null).join("  ");
  const paragraph = position === 0 ? [] : [`${number === null ? "" : `${number}. `}${text}`];
  const lines = [subject ?? "", ...paragraph].filter((line) => line !== "");
  return `${[head, ...lines.map((line) => `  ${line.replace(/\s+/g, " ")}`)].map(escapeControls).join("\n")}\n\n`;
};

import type { Severity } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostic } from "../diagnostics/formatting.js";
import type { ParseOptions } from "../options.js";
import { lineMap, locateIn } from "../source.js";
import { wantsColor } from "./color.js";
import { type Command, type Context, type ExitCode, forEachFile } from "./context.js";
import { failure } from "./failure.js";
import { inputName, readText } from "./input.js";
import { jsonLine } from "./json.js";
import { parseOptionsOf } from "./settings.js";
import { telegramsOf } from "./telegrams.js";

const formats = ["text", "json"];

/** `cablegram check`: what is wrong with the cables, for people or as a JSON array. */
export const checkCommand: Command = (context) => {
  const format = context.args.value("format") ?? "text";
  if (!formats.includes(format)) throw failure("usage", `--format must be text or json, got "${format}"`);
  const options = parseOptionsOf(context.args);
  return format === "json" ? checkAsJson(context, options) : checkAsText(context, options);
};

const checkAsText = async (context: Context, options: ParseOptions): Promise<ExitCode> => {
  const { io, output } = context;
  const color = wantsColor(io.env, io.stdout);
  const found: Severity[] = [];
  let cables = 0;
  const code = await forEachFile(context, async (name) => {
    const text = await readText(io, name);
    const { diagnostics, count } = checkText(text, options);
    const format = { file: inputName(name), color, lines: lineMap(text) };
    for (const diagnostic of diagnostics) await output.write(`${formatDiagnostic(diagnostic, text, format)}\n\n`);
    found.push(...diagnostics.map(({ severity }) => severity));
    cables += count;
    return codeOf(diagnostics);
  });
  await output.write(`${summaryOf(cables, found)}\n`);
  return code;
};

const checkAsJson = async (context: Context, options: ParseOptions): Promise<ExitCode> => {
  const rows: string[] = [];
  const code = await forEachFile(context, async (name) => {
    const text = await readText(context.io, name);
    const lines = lineMap(text);
    const { diagnostics } = checkText(text, options);
    for (const { severity, code, message, hint, start, end } of diagnostics) {
      const place = { file: inputName(name), ...locateIn(lines, start) };
      rows.push(jsonLine({ ...place, severity, code, message, hint, start, end }).trimEnd());
    }
    return codeOf(diagnostics);
  });
  await context.output.write(rows.length === 0 ? "[]\n" : `[\n${rows.join(",\n")}\n]\n`);
  return code;
};

const checkText = (text: string, options: ParseOptions): { diagnostics: readonly Diagnostic[]; count: number } => {
  const telegrams = [...telegramsOf(text, options)];
  return { diagnostics: telegrams.flatMap(({ diagnostics }) => diagnostics), count: telegrams.length };
};

const codeOf = (diagnostics: readonly Diagnostic[]): ExitCode =>
  diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
const plurals = { error: "errors", warning: "warnings", info: "infos" } as const satisfies Record<Severity, string>;

/** `2 cables: 1 error, 3 warnings`. */
const summaryOf = (cables: number, found: readonly Severity[]): string => {
  const counts = severities.flatMap((severity) => {
    const count = found.filter((one) => one === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? severity : plurals[severity]}`];
  });
  return `${cables} ${cables === 1 ? "cable" : "cables"}: ${counts.join(", ") || "no problems"}`;
};

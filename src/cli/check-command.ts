import { checkLevels, type Severity } from "../diagnostics/codes.js";
import { lineMap } from "../source.js";
import { type Command, forEachFile } from "./context.js";
import { inputName, readText } from "./input.js";
import { reporters } from "./reporters.js";
import { checkOptionsOf, countOf, wordOf } from "./settings.js";
import { telegramsOf } from "./telegrams.js";

/** Problems from this level on are shown and counted, the mildest first. */
const severities = checkLevels.filter((level): level is Severity => level !== "off");

const formats = Object.keys(reporters) as readonly (keyof typeof reporters)[];

/** `cablegram check`: what is wrong with the cables, for people, for machines and for code scanners. */
export const checkCommand: Command = async (context) => {
  const { args, warn } = context;
  const reporter = reporters[wordOf(args, "format", formats) ?? "text"](context);
  const least = severities.indexOf(wordOf(args, "severity", severities) ?? "info");
  const mostWarnings = countOf(args, "max-warnings");
  const options = checkOptionsOf(args);
  let warnings = 0;
  const code = await forEachFile(context, async (file) => {
    const text = await readText(context, file);
    const telegrams = [...telegramsOf(text, options)];
    const diagnostics = telegrams
      .flatMap((telegram) => telegram.diagnostics)
      .filter(({ severity }) => severities.indexOf(severity) >= least);
    await reporter.file({ name: inputName(file), lines: lineMap(text), text, diagnostics, cables: telegrams.length });
    warnings += diagnostics.filter(({ severity }) => severity === "warning").length;
    return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  });
  await reporter.end();
  if (mostWarnings === null || warnings <= mostWarnings) return code;
  warn(`${warnings} warnings are more than ${mostWarnings}`);
  return code === 0 ? 1 : code;
};

import { formatDiagnostic } from "../diagnostics/formatting.js";
import { print } from "../settled-print.js";
import { toTelegram } from "../to-telegram.js";
import { type Command, forEachFile } from "./context.js";
import { inputName, readText } from "./input.js";
import { parseOptionsOf, printOptionsOf, wordOf } from "./settings.js";
import { telegramsOf } from "./telegrams.js";

/** `cablegram print`: every cable of the files in normalized form, with a blank line between them. */
export const printCommand: Command = (context) => {
  const { args, io, output } = context;
  const parseOptions = parseOptionsOf(args);
  const printOptions = printOptionsOf(args);
  const isTurned = wordOf(args, "as", ["telegram"]) !== null;
  let separator = "";
  return forEachFile(context, async (file) => {
    const text = await readText(context, file);
    for (const { cable } of telegramsOf(text, { ...parseOptions, checks: false })) {
      const { cable: given, diagnostics } = isTurned ? toTelegram(cable) : { cable, diagnostics: [] };
      for (const each of diagnostics) io.stderr.write(`${formatDiagnostic(each, text, { file: inputName(file) })}\n`);
      await output.write(separator + print(given, printOptions));
      separator = printOptions.eol ?? "\n";
    }
    return 0;
  });
};

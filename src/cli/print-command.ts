import type { Cable } from "../ast/nodes.js";
import { formatDiagnostic } from "../diagnostics/formatting.js";
import { print } from "../settled-print.js";
import { toTelegram } from "../to-telegram.js";
import { type Command, type Context, type ExitCode, forEachFile } from "./context.js";
import { inputName, readChunks, readText } from "./input.js";
import { jsonCables } from "./json-cables.js";
import { parseOptionsOf, printOptionsOf, wordOf } from "./settings.js";
import { telegramsOf } from "./telegrams.js";

/** Writes a cable; the text that it was read from, where it is at hand, shows what is lost. */
type Write = (file: string, cable: Cable, text: string | null) => Promise<void>;

/** `cablegram print`: every cable of the files in normalized form, with a blank line between them. */
export const printCommand: Command = (context) => {
  const { args, io, output, warn } = context;
  const parseOptions = { ...parseOptionsOf(args), checks: false };
  const printOptions = printOptionsOf(args);
  const isTurned = wordOf(args, "as", ["telegram"]) !== null;
  const isJson = wordOf(args, "from", ["json"]) !== null;
  let separator = "";
  const write: Write = async (file, cable, text) => {
    const { cable: given, diagnostics } = isTurned ? toTelegram(cable) : { cable, diagnostics: [] };
    for (const each of diagnostics) {
      if (text === null) warn(`${inputName(file)}: ${each.message}`);
      else io.stderr.write(`${formatDiagnostic(each, text, { file: inputName(file) })}\n`);
    }
    await output.write(separator + print(given, printOptions));
    separator = printOptions.eol ?? "\n";
  };
  return forEachFile(context, async (file) => {
    if (isJson) return printJson(context, file, write);
    const text = await readText(context, file);
    for (const { cable } of telegramsOf(text, parseOptions)) await write(file, cable, text);
    return 0;
  });
};

const printJson = async ({ io, warn }: Context, file: string, write: Write): Promise<ExitCode> => {
  let code: ExitCode = 0;
  for await (const found of jsonCables(readChunks(io, file))) {
    if ("cable" in found) await write(file, found.cable, null);
    else {
      warn(`${inputName(file)}:${found.line}: ${found.error}`);
      code = 1;
    }
  }
  return code;
};

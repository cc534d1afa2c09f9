import { print } from "../settled-print.js";
import { type Command, forEachFile } from "./context.js";
import { readText } from "./input.js";
import { parseOptionsOf, printOptionsOf } from "./settings.js";
import { telegramsOf } from "./telegrams.js";

/** `cablegram print`: every cable of the files in normalized form, with a blank line between them. */
export const printCommand: Command = (context) => {
  const { args, io, output } = context;
  const parseOptions = parseOptionsOf(args);
  const printOptions = printOptionsOf(args);
  let separator = "";
  return forEachFile(context, async (file) => {
    for (const { cable } of telegramsOf(await readText(io, file), { ...parseOptions, checks: false })) {
      await output.write(separator + print(cable, printOptions));
      separator = printOptions.eol ?? "\n";
    }
    return 0;
  });
};

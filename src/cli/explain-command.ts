import { explainParsed } from "../explain/index.js";
import { explainPage, type PageTelegram } from "../explain-page/index.js";
import { parse } from "../parse.js";
import { split } from "../split.js";
import { wantsColor } from "./color.js";
import { type Command, type Context, forEachFile } from "./context.js";
import { explainLines } from "./explain-lines.js";
import { inputName, readText } from "./input.js";
import { parseOptionsOf } from "./settings.js";

/** `cablegram explain`: the cables with the meaning of each part, as text or as one page of HTML. */
export const explainCommand: Command = (context) =>
  context.args.has("html") ? explainAsPage(context) : explainAsText(context);

const explainAsText: Command = (context) => {
  const { args, io, output } = context;
  const options = { ...parseOptionsOf(args), checks: false };
  const layout = { width: widthOf(context), color: wantsColor(io.env, io.stdout) };
  let separator = "";
  return forEachFile(context, async (file) => {
    for (const text of textsOf(await readText(context, file))) {
      await output.write(
        separator + explainLines(text, explainParsed(text, parse(text, options).cable, options), layout),
      );
      separator = "\n";
    }
    return 0;
  });
};

const explainAsPage: Command = async (context) => {
  const { args, output } = context;
  const options = parseOptionsOf(args);
  const telegrams: PageTelegram[] = [];
  const code = await forEachFile(context, async (file) => {
    for (const text of textsOf(await readText(context, file))) {
      const { cable, diagnostics } = parse(text, options);
      telegrams.push({
        file: inputName(file),
        text,
        cable,
        diagnostics,
        explanations: explainParsed(text, cable, options),
      });
    }
    return 0;
  });
  // Where no file could be read there is nothing to show.
  if (telegrams.length > 0 || code === 0) await output.write(explainPage(telegrams));
  return code;
};

/** The telegrams of a file; a text with no telegram in it is one all the same. */
const textsOf = (text: string): readonly string[] => {
  const parts = split(text);
  return parts.length < 2 ? [text] : parts.map((part) => part.text);
};

/** Columns of the terminal, else what COLUMNS says, else enough for a pipe. */
const widthOf = ({ io }: Context): number => {
  const columns = io.stdout.columns ?? Number(io.env.COLUMNS ?? "");
  return Number.isInteger(columns) && columns >= 40 ? columns : 100;
};

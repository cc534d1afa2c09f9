import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { splitStream } from "../split.js";
import { type Command, type Context, type ExitCode, forEachFile } from "./context.js";
import { failure, reasonOf } from "./failure.js";
import { textPieces } from "./input.js";
import { fileField, jsonLine } from "./json.js";

/** `cablegram split`: the single telegrams of the files, as NDJSON or as numbered files. */
export const splitCommand: Command = (context) => {
  const folder = context.args.value("out");
  return folder === null ? splitToLines(context) : splitToFiles(context, folder);
};

const splitToLines = (context: Context): Promise<ExitCode> =>
  forEachFile(context, async (file) => {
    let index = 0;
    for await (const { start, end, text } of telegramsIn(context, file)) {
      await context.output.write(jsonLine({ ...fileField(file, context.args), index, start, end, text }));
      index += 1;
    }
    return 0;
  });

const splitToFiles = async (context: Context, folder: string): Promise<ExitCode> => {
  await writing(folder, () => mkdir(resolve(context.io.cwd, folder), { recursive: true }));
  let count = 0;
  const code = await forEachFile(context, async (file) => {
    for await (const { text } of telegramsIn(context, file)) {
      count += 1;
      const path = join(folder, `${String(count).padStart(4, "0")}.txt`);
      await writing(path, () => writeFile(resolve(context.io.cwd, path), text, { flag: "wx" }));
    }
    return 0;
  });
  context.warn(`${count} ${count === 1 ? "telegram" : "telegrams"} written to ${folder}`);
  return code;
};

const telegramsIn = ({ io }: Context, file: string) => splitStream(textPieces(io, file));

const writing = async (path: string, write: () => Promise<unknown>): Promise<void> => {
  await write().catch((error: unknown) => {
    throw failure("output", `cannot write ${path}: ${reasonOf(error)}`);
  });
};

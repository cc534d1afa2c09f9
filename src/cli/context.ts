import type { Arguments } from "./arguments.js";
import { isFailure } from "./failure.js";
import type { Io } from "./io.js";
import type { Output } from "./output.js";

/** Exit codes: done, problems found, wrong usage or trouble with a file. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with. */
export interface Context {
  readonly args: Arguments;
  readonly io: Io;
  readonly output: Output;
  /** Writes a message to standard error, with the name of the command before it and a newline after it. */
  readonly warn: (message: string) => void;
}

/** What a command is: it writes its result and says how it went. */
export type Command = (context: Context) => Promise<ExitCode>;

/**
 * Runs something over each file of the arguments. A file that cannot be read is reported and makes the result 2; the
 * others are read all the same. Gives the highest exit code.
 *
 * @example forEachFile(context, async (file) => ((await readText(io, file)) === "" ? 1 : 0))
 */
export const forEachFile = async (context: Context, use: (file: string) => Promise<ExitCode>): Promise<ExitCode> => {
  let worst: ExitCode = 0;
  for (const file of context.args.files) {
    const code = await use(file).catch((error: unknown): ExitCode => {
      if (!isFailure(error, "input")) throw error;
      context.warn(error.message);
      return 2;
    });
    worst = code > worst ? code : worst;
  }
  return worst;
};

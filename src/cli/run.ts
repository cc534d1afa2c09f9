import { escapeControls } from "../escape-controls.js";
import { readArguments, STDIN } from "./arguments.js";
import { checkCommand } from "./check-command.js";
import { type CommandName, commands, isCommandName } from "./commands.js";
import type { Command, Context, ExitCode } from "./context.js";
import { convertCommand } from "./convert-command.js";
import { explainCommand } from "./explain-command.js";
import { failure, isFailure, reasonOf } from "./failure.js";
import { graphCommand } from "./graph-command.js";
import { commandHelp, programHelp } from "./help.js";
import type { Io } from "./io.js";
import { type Output, outputTo } from "./output.js";
import { parseCommand } from "./parse-command.js";
import { printCommand } from "./print-command.js";
import { schemaCommand } from "./schema-command.js";
import { searchCommand } from "./search-command.js";
import { mergeCommand, shardCommand } from "./shard-command.js";
import { splitCommand } from "./split-command.js";
import { packageVersion } from "./version.js";

const runners = {
  parse: parseCommand,
  print: printCommand,
  check: checkCommand,
  explain: explainCommand,
  split: splitCommand,
  convert: convertCommand,
  search: searchCommand,
  graph: graphCommand,
  shard: shardCommand,
  merge: mergeCommand,
  schema: schemaCommand,
} as const satisfies Record<CommandName, Command>;

/**
 * The command line: does what the arguments say and gives the exit code. Never throws; trouble is one line on standard
 * error.
 *
 * @example process.exitCode = await run(["check", "a.txt"], io);
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  const [first = "", ...rest] = argv;
  const output = outputTo(io.stdout);
  const name = isCommandName(first) ? `cablegram ${first}` : "cablegram";
  const warn = messenger(io, name);
  try {
    const code = isCommandName(first)
      ? await runCommand(first, rest, { io, output, warn })
      : await answer(first, rest[0] ?? "", output);
    await output.flush();
    return code;
  } catch (error) {
    if (isFailure(error, "closed")) return 0;
    const isOurs = !isFailure(error);
    warn(isOurs ? `internal error: ${reasonOf(error)}` : error.message);
    if (isFailure(error, "usage")) io.stderr.write(`Try "${name} --help".\n`);
    return 2;
  }
};

/** Standard error may be closed too; then there is nobody to tell. */
const messenger = (io: Io, name: string): Context["warn"] => {
  io.stderr.on("error", () => {});
  return (message) => {
    io.stderr.write(`${name}: ${escapeControls(message)}\n`);
  };
};

const runCommand = async (
  name: CommandName,
  words: readonly string[],
  { io, output, warn }: Omit<Context, "args">,
): Promise<ExitCode> => {
  const args = readArguments(name, words);
  if (args.has("help")) {
    await output.write(commandHelp(name));
    return 0;
  }
  if (commands[name].takesFiles && args.files.includes(STDIN) && io.stdin.isTTY === true) {
    warn("reading from the terminal until end of file");
  }
  return runners[name]({ args, io, output, warn });
};

/** What `cablegram` says when no command is named. */
const answer = async (word: string, about: string, output: Output): Promise<ExitCode> => {
  if (word === "--version") await output.write(`${packageVersion()}\n`);
  else if (word === "--help" || word === "-h" || word === "help") await output.write(helpOn(about));
  else throw failure("usage", `${complaint(word)}; the commands are ${Object.keys(commands).join(", ")}`);
  return 0;
};

const helpOn = (name: string): string => (isCommandName(name) ? commandHelp(name) : programHelp());

const complaint = (word: string): string => {
  if (word === "") return "no command";
  return word.startsWith("-") ? `unknown option "${word}"` : `unknown command "${word}"`;
};

import { parseArgs } from "node:util";
import {
  type CommandEntry,
  type CommandName,
  commands,
  type OptionEntry,
  type OptionName,
  options,
} from "./commands.js";
import { codeOf, failure } from "./failure.js";

/** The arguments of a command, read. */
export interface Arguments {
  /** Whether an option without a value is given. */
  readonly has: (name: OptionName) => boolean;
  /** The value of an option, or null. */
  readonly value: (name: OptionName) => string | null;
  /** The values of an option that may stand several times, in order. */
  readonly values: (name: OptionName) => readonly string[];
  /** The files to read, `-` for standard input; never empty. */
  readonly files: readonly string[];
}

/** Standard input as the name of a file. */
export const STDIN = "-";

/**
 * What follows the name of a command. Throws a failure `usage` for what the command does not take.
 *
 * @example readArguments("print", ["--width", "72", "a.txt"]).value("width") // "72"
 */
export const readArguments = (name: CommandName, words: readonly string[]): Arguments => {
  const command: CommandEntry = commands[name];
  const { values, positionals } = parseStrictly(command, words);
  if (!command.takesFiles && positionals.length > 0) throw failure("usage", "no file is read by this command");
  if (positionals.filter((file) => file === STDIN).length > 1) {
    throw failure("usage", 'standard input ("-") can be read only once');
  }
  return {
    has: (option) => values[option] === true,
    value: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : null;
    },
    values: (option) => {
      const value = values[option];
      return Array.isArray(value) ? value.map(String) : [];
    },
    files: positionals.length > 0 ? positionals : [STDIN],
  };
};

const parseStrictly = (command: CommandEntry, words: readonly string[]) => {
  const entries = command.options.map((name) => [name, configOf(name)] as const);
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(entries), allowPositionals: true });
  } catch (error) {
    if (!codeOf(error).startsWith("ERR_PARSE_ARGS_")) throw error;
    throw failure("usage", withoutAdvice((error as Error).message));
  }
};

const configOf = (name: OptionName) => {
  const type = options[name].value === null ? ("boolean" as const) : ("string" as const);
  const { many = false }: OptionEntry = options[name];
  return name === "help" ? { type, short: "h" } : { type, multiple: many };
};

/** What comes after the first sentence is advice about arguments that start with a dash, longer than the message. */
const withoutAdvice = (message: string): string => {
  const [, option] = /^Option '(--[\w-]{1,40})/.exec(message) ?? [];
  if (option !== undefined && message.includes("argument is ambiguous"))
    return `the value of ${option} begins with a dash; write ${option}=VALUE`;
  return (message.split(/\.\s|\n/)[0] ?? "").replace(/\.$/, "");
};

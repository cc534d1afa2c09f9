import {
  type CommandEntry,
  type CommandName,
  commands,
  type OptionEntry,
  type OptionName,
  options,
} from "./commands.js";

/**
 * The help of the whole program. Ends with a newline.
 *
 * @example programHelp() // "Usage: cablegram <command> [option ...] [file ...]\n..."
 */
export const programHelp = (): string => {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return lines(
    "Usage: cablegram <command> [option ...] [file ...]",
    "",
    "Reads U.S. State Department telegrams (cables) into a typed tree and prints the tree back.",
    "",
    "Commands:",
    ...table(rows),
    "",
    "Options:",
    ...table([optionRow("help"), optionRow("version")]),
    "",
    'Reads standard input when there is no file, or where the file is "-".',
    "Exit codes: 0 done, 1 problems found, 2 wrong usage, or a file that cannot be read or written.",
    'More: "cablegram <command> --help".',
  );
};

/**
 * The help of one command. Ends with a newline.
 *
 * @example commandHelp("schema") // "Usage: cablegram schema [option ...]\n..."
 */
export const commandHelp = (name: CommandName): string => {
  const command: CommandEntry = commands[name];
  return lines(
    `Usage: cablegram ${name} [option ...]${command.takesFiles ? ` ${command.operands ?? "[file ...]"}` : ""}`,
    "",
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    "",
    "Options:",
    ...table(command.options.map((option) => optionRow(option, command.own?.[option]))),
    ...(command.notes.length > 0 ? ["", ...command.notes] : []),
  );
};

const lines = (...parts: readonly string[]): string => `${parts.join("\n")}\n`;

const optionRow = (name: OptionName, own?: OptionEntry): readonly [string, string] => {
  const { value, help } = own ?? options[name];
  const flag = name === "help" ? "-h, --help" : `--${name}`;
  return [value === null ? flag : `${flag} ${value}`, help];
};

const table = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
};

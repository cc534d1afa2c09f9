/** The table of commands and options: what is accepted and what `--help` says are one thing. */

/** One option. `value` names what follows it; null when nothing does. */
export interface OptionEntry {
  readonly value: string | null;
  readonly help: string;
}

/** Every option of every command. */
export const options = {
  ndjson: { value: null, help: "write one line of JSON per cable" },
  from: { value: "ndjson", help: 'read lines {"id": ..., "text": ...}; needs --ndjson' },
  "no-spans": { value: null, help: "leave out the offsets of the nodes" },
  "no-checks": { value: null, help: "do not look for problems" },
  year: { value: "YEAR", help: "year of the message, where its date has none" },
  width: { value: "N", help: "wrap prose to N columns, 40 to 120" },
  crlf: { value: null, help: "end lines with CR LF" },
  format: { value: "text|json", help: "text for people (default) or one JSON array" },
  html: { value: null, help: "write one HTML page instead of text" },
  out: { value: "DIR", help: "write each telegram to a file of its own in DIR" },
  help: { value: null, help: "show this help" },
  version: { value: null, help: "show the version" },
} as const satisfies Record<string, OptionEntry>;

export type OptionName = keyof typeof options;

/** One command. */
export interface CommandEntry {
  readonly summary: string;
  readonly options: readonly OptionName[];
  readonly takesFiles: boolean;
  /** Sentences below the options. */
  readonly notes: readonly string[];
}

/** Every command in the order of the help. */
export const commands = {
  parse: {
    summary: "read cables and write them as JSON",
    options: ["ndjson", "from", "no-spans", "no-checks", "year", "help"],
    takesFiles: true,
    notes: [
      'Writes {"cable": ..., "diagnostics": [...]} per cable: indented, one document after the other, or with',
      '--ndjson one per line. More than one file: each document begins with "file". Offsets count in the file.',
      "",
      "With --from ndjson each line is a record. Its text is replaced by cable and diagnostics, its other fields",
      'are kept, the order too. A line that cannot be read gives {"line": ..., "error": ...}; the run goes on and',
      "ends with exit code 1. Memory does not grow with the input.",
    ],
  },
  print: {
    summary: "read cables and print them in normalized form",
    options: ["width", "crlf", "year", "help"],
    takesFiles: true,
    notes: ["A blank line stands between two cables."],
  },
  check: {
    summary: "report what is wrong with cables",
    options: ["format", "year", "help"],
    takesFiles: true,
    notes: [
      "Exit code 1 when a problem is an error. Colors only on a terminal; NO_COLOR and FORCE_COLOR are obeyed.",
      "With --format json: file, line, column, severity, code, message, hint, start and end of each problem.",
    ],
  },
  explain: {
    summary: "say what each part of a cable means",
    options: ["html", "year", "help"],
    takesFiles: true,
    notes: [
      "The meanings stand beside the lines where the terminal is wide enough, else under them. In a pipe the variable",
      "COLUMNS is the width, 100 without it. Colors only on a terminal; NO_COLOR and FORCE_COLOR are obeyed.",
      "With --html: one page that needs no network and no script. It names the sources, too, and marks problems.",
    ],
  },
  split: {
    summary: "take a file of several telegrams apart",
    options: ["out", "help"],
    takesFiles: true,
    notes: [
      'Writes a line {"index": ..., "start": ..., "end": ..., "text": ...} per telegram, which',
      '"cablegram parse --from ndjson --ndjson" reads. More than one file: each line begins with "file".',
      "With --out DIR: files 0001.txt, 0002.txt, ...; a file that is there already is never replaced.",
    ],
  },
  schema: {
    summary: "write the JSON Schema of a cable",
    options: ["help"],
    takesFiles: false,
    notes: [],
  },
} as const satisfies Record<string, CommandEntry>;

export type CommandName = keyof typeof commands;

/** Whether a word is the name of a command. */
export const isCommandName = (word: string): word is CommandName => Object.hasOwn(commands, word);

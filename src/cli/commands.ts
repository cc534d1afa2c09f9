/** The table of commands and options: what is accepted and what `--help` says are one thing. */

/** One option. `value` names what follows it; null when nothing does. */
export interface OptionEntry {
  readonly value: string | null;
  readonly help: string;
  /** Whether it may stand several times. */
  readonly many?: boolean;
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
  format: { value: "FORMAT", help: "text (default), json, sarif or github" },
  severity: { value: "LEVEL", help: "leave out what is milder: info (default), warning or error" },
  "max-warnings": { value: "N", help: "end with exit code 1 when there are more warnings than N" },
  code: { value: "CODE=LEVEL", many: true, help: "give a code the level off, info, warning or error; may be repeated" },
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
    options: ["format", "severity", "max-warnings", "code", "year", "help"],
    takesFiles: true,
    notes: [
      "Exit code 1 when a problem is an error. Colors only on a terminal; NO_COLOR and FORCE_COLOR are obeyed.",
      "--format text: each problem with its line, for people, and a summary in the last line.",
      "--format json: an array with file, line, column, severity, code, message, hint, start, end of each problem.",
      "--format sarif: a SARIF 2.1.0 log, for code scanners and editors; its rules give the reason of each code.",
      "--format github: workflow commands of GitHub Actions, which become annotations, and a summary.",
      "What --severity leaves out and --code turns off does not count, for exit code and --max-warnings neither.",
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

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
  dialect: { value: "NAME", help: "read as telegram, archive, smart or naval; told by the first lines by default" },
  as: { value: "telegram", help: "turn messages of other families into telegrams; what is lost is told" },
  scanned: { value: null, help: "mend what the recognition of a scan has misread" },
  width: { value: "N", help: "wrap prose to N columns, 40 to 120" },
  crlf: { value: null, help: "end lines with CR LF" },
  format: { value: "FORMAT", help: "text (default), json, sarif or github" },
  severity: { value: "LEVEL", help: "leave out what is milder: info (default), warning or error" },
  "max-warnings": { value: "N", help: "end with exit code 1 when there are more warnings than N" },
  code: { value: "CODE=LEVEL", many: true, help: "give a code the level off, info, warning or error; may be repeated" },
  html: { value: null, help: "write one HTML page instead of text" },
  out: { value: "PATH", help: "where to write: a file, or a folder where there are several" },
  to: { value: "FORMAT", help: "ndjson, csv, parquet, sqlite or text" },
  encoding: { value: "NAME", help: "utf-8, utf-16le, utf-16be or windows-1252 (latin-1); detected by default" },
  "text-column": { value: "NAME", help: "column or field that holds the text" },
  "id-column": { value: "NAME", help: "column or field that names the cable" },
  jobs: { value: "N", help: "threads that read cables; as many as processors by default" },
  resume: { value: null, help: "go on with a run that was stopped" },
  progress: { value: "KIND", help: "bar (default on a terminal), plain or none" },
  quiet: { value: null, help: "no progress and no summary" },
  raw: { value: null, help: "leave CSV cells that a spreadsheet would run as they are" },
  "max-record": { value: "BYTES", help: "longest record that is read, 64M by default; units K, M, G" },
  tag: { value: "CODE,...", help: "cables that have all of these TAGS" },
  level: { value: "LEVEL", help: "classification level, as secret or limited-official-use" },
  since: { value: "DATE", help: "not before this year, month or day, as 2007-01" },
  until: { value: "DATE", help: "not after this year, month or day" },
  limit: { value: "N", help: "how many matches are shown at most, 100 by default" },
  network: { value: "NAME", help: "references between cables (default), or stations: from sender to addressee" },
  svg: { value: "MRN", help: "draw the references around a cable, as 10EXAMPLE7" },
  depth: { value: "N", help: "how many references away the picture goes, 1 by default" },
  "shard-size": { value: "BYTES", help: "a shard is closed when it is so large, 64M by default" },
  help: { value: null, help: "show this help" },
  version: { value: null, help: "show the version" },
} as const satisfies Record<string, OptionEntry>;

export type OptionName = keyof typeof options;

/** One command. */
export interface CommandEntry {
  readonly summary: string;
  readonly options: readonly OptionName[];
  readonly takesFiles: boolean;
  /** What the usage calls the arguments, where they are not any number of files. */
  readonly operands?: string;
  /** What options are here, where it is not what they are elsewhere. */
  readonly own?: Readonly<Partial<Record<OptionName, OptionEntry>>>;
  /** Sentences below the options. */
  readonly notes: readonly string[];
}

/** Every command in the order of the help. */
export const commands = {
  parse: {
    summary: "read cables and write them as JSON",
    options: ["ndjson", "from", "no-spans", "no-checks", "scanned", "year", "dialect", "max-record", "help"],
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
    options: ["from", "width", "crlf", "as", "scanned", "year", "dialect", "help"],
    takesFiles: true,
    own: { from: { value: "json", help: "read what parse or convert --to ndjson has written, changed or not" } },
    notes: [
      "A blank line stands between two cables. Each is printed in the form of its family: telegrams, copies in pages,",
      "SMART and naval messages. What is no cable in a file of JSON is told, and the exit code is 1.",
    ],
  },
  check: {
    summary: "report what is wrong with cables",
    options: ["format", "severity", "max-warnings", "code", "scanned", "year", "dialect", "help"],
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
    options: ["html", "scanned", "year", "dialect", "help"],
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
  convert: {
    summary: "turn whole archives into NDJSON, CSV, Parquet, SQLite or text",
    options: [
      "to",
      "out",
      "from",
      "encoding",
      "text-column",
      "id-column",
      "scanned",
      "year",
      "dialect",
      "no-spans",
      "no-checks",
      "raw",
      "jobs",
      "max-record",
      "resume",
      "progress",
      "quiet",
      "help",
    ],
    takesFiles: true,
    own: { from: { value: "FORMAT", help: "what the sources are: text, ndjson, csv, html, markdown or mbox" } },
    notes: [
      "Reads files, folders, patterns, .gz, .zst and .zip, and finds out what they are. --out names a file, for csv",
      "and parquet a folder of six tables. Records come in the order of the input, whatever --jobs says. What cannot",
      "be read is in OUT.errors.ndjson, with file, offset, reason and raw text; the exit code is 1 then.",
      "",
      "The work is done in OUT.partial and renamed at the end. A run that was stopped goes on with --resume. It",
      'writes files alone; for a pipe there is "cablegram parse --ndjson".',
    ],
  },
  search: {
    summary: "find paragraphs in an archive of convert --to sqlite",
    options: ["from", "tag", "level", "since", "until", "limit", "format", "help"],
    takesFiles: true,
    operands: "ARCHIVE [QUERY ...]",
    own: {
      from: { value: "NAME", help: 'name of the sender, as "AMEMBASSY*"' },
      format: { value: "text|json", help: "text (default) or JSON" },
      level: { value: "LEVEL", help: "level of the cable, as secret or limited-official-use" },
    },
    notes: [
      "The first argument is the archive, the others are the query: words that must all be in the paragraph or in the",
      'subject, "a phrase", word*, AND, OR, NOT, a NEAR b (NEAR/3: within three words), parentheses. Without a query',
      "all cables that fit the options are shown. The oldest comes first. A paragraph may be marked lower than its",
      "cable: its own level is paragraphLevel in JSON.",
    ],
  },
  graph: {
    summary: "write the network of references or of stations in such an archive",
    options: ["network", "format", "svg", "depth", "help"],
    takesFiles: true,
    operands: "ARCHIVE",
    own: { format: { value: "graphml|csv|json", help: "GraphML (default), the edges as CSV, or JSON" } },
    notes: ["A picture holds at most 80 cables; those that the archive does not hold are hollow."],
  },
  shard: {
    summary: "take archives apart into files that other machines can work on",
    options: ["out", "shard-size", "from", "encoding", "text-column", "id-column", "max-record", "help"],
    takesFiles: true,
    own: { from: { value: "FORMAT", help: "what the sources are: text, ndjson, csv, html, markdown or mbox" } },
    notes: [
      "Reads what convert reads. Writes a folder of NDJSON, manifest.json, and errors.ndjson for what cannot be read.",
      'Each shard goes through "cablegram parse --from ndjson --ndjson"; merge puts the results together.',
    ],
  },
  merge: {
    summary: "put the results of shards together, when all of them are there",
    options: ["out", "help"],
    takesFiles: true,
    operands: "SHARDS RESULTS",
    notes: [
      "The first argument is the folder of the shards, the second that of the results: for each shard a file of the",
      "same name with a line for each record. A shard that is missing, doubled, changed or incomplete is an error.",
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

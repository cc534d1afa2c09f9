/** One part of the sources: a folder or file of `src/`, or `grammar`. */
export interface Area {
  /** What it holds, for the map in the README. */
  readonly holds: string;
  /** The other areas that it may import; it may always import itself. */
  readonly own: readonly string[];
  /** The packages that it may import; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

/** The map of the architecture: every area, what it holds, and what it may import. */
export const areas: Readonly<Record<string, Area>> = {
  grammar: {
    holds: "the language: words, tokens, lexer modes and rules; gives concrete syntax, never nodes",
    own: [],
    packages: ["chevrotain"],
  },
  "src/ast": { holds: "the types of the tree; building, visiting and comparing nodes", own: [], packages: [] },
  "src/values": {
    holds: "one value a file, text to value and back: dates, numbers, levels, markings, names",
    own: ["src/ast"],
    packages: [],
  },
  "src/handbook": { holds: "reference data with its sources", own: ["src/ast", "src/values"], packages: [] },
  "src/escape-controls.ts": { holds: "control characters made visible", own: [], packages: [] },
  "src/chunks.ts": { holds: "data in pieces: iterables and Web Streams", own: ["src/ast"], packages: [] },
  "src/source.ts": {
    holds: "places in the text: line and column, excerpt",
    own: ["src/ast", "src/escape-controls.ts"],
    packages: [],
  },
  "src/options.ts": {
    holds: "the options of the library, their defaults and their checks",
    own: ["src/ast", "src/diagnostics"],
    packages: [],
  },
  "src/to-json.ts": { holds: "the tree as versioned JSON data", own: ["src/ast"], packages: [] },
  "src/diagnostics": {
    holds: "the table of codes; a diagnostic as text",
    own: ["src/ast", "src/escape-controls.ts", "src/source.ts"],
    packages: [],
  },
  "src/lower": {
    holds: "concrete syntax to nodes, one function a rule",
    own: ["grammar", "src/ast", "src/values", "src/handbook", "src/options.ts"],
    packages: [],
  },
  "src/check": {
    holds: "the tree to diagnostics, one file a concern",
    own: ["src/ast", "src/values", "src/handbook", "src/diagnostics", "src/options.ts"],
    packages: [],
  },
  "src/explain": {
    holds: "what each part of a cable means: one table over the nodes, one over the tokens",
    own: ["src/ast", "src/values", "src/handbook", "src/options.ts", "src/parse.ts", "src/tokenize.ts"],
    packages: [],
  },
  "src/explain-page": {
    holds: "the explanations of telegrams as one page of HTML",
    own: ["src/ast", "src/diagnostics", "src/escape-controls.ts", "src/explain", "src/source.ts"],
    packages: [],
  },
  "src/print": {
    holds: "nodes to lines, one function a node",
    own: ["src/ast", "src/values", "src/options.ts"],
    packages: [],
  },
  "src/body": {
    holds: "questions to a body: its passages, the marking in effect, its plain text",
    own: ["src/ast", "src/values", "src/options.ts"],
    packages: [],
  },
  "src/tokenize.ts": {
    holds: "the tokens of a text, for highlighters",
    own: ["grammar", "src/ast", "src/values"],
    packages: [],
  },
  "src/split.ts": {
    holds: "many telegrams in one text or stream to single ones",
    own: ["grammar", "src/ast", "src/chunks.ts", "src/source.ts", "src/tokenize.ts"],
    packages: [],
  },
  "src/read-within.ts": {
    holds: "the limits of a text: what lies beyond is kept unread",
    own: ["src/ast", "src/diagnostics", "src/lower", "src/options.ts"],
    packages: [],
  },
  "src/parse.ts": {
    holds: "text to tree: mask residue, lex, parse, lower, check",
    own: [
      "grammar",
      "src/ast",
      "src/values",
      "src/lower",
      "src/check",
      "src/diagnostics",
      "src/options.ts",
      "src/read-within.ts",
      "src/tokenize.ts",
    ],
    packages: [],
  },
  "src/parse-all.ts": {
    holds: "several texts to trees, one step after the other",
    own: ["src/options.ts", "src/parse.ts", "src/read-within.ts", "src/tokenize.ts"],
    packages: [],
  },
  "src/mend-scan.ts": {
    holds: "what the recognition of a scan has misread, mended before a text is parsed",
    own: ["grammar", "src/tokenize.ts"],
    packages: [],
  },
  "src/to-telegram.ts": {
    holds: "a message of another family as a telegram, and what is lost",
    own: ["src/ast", "src/diagnostics", "src/parse.ts", "src/values"],
    packages: [],
  },
  "src/parse-stream.ts": {
    holds: "many telegrams in one stream to trees",
    own: ["src/chunks.ts", "src/options.ts", "src/parse.ts", "src/split.ts"],
    packages: [],
  },
  "src/settled-print.ts": {
    holds: "tree to text that stays the same when it is parsed and printed again",
    own: ["src/ast", "src/options.ts", "src/parse.ts", "src/print", "src/to-telegram.ts"],
    packages: [],
  },
  "src/index.ts": {
    holds: "the public names, without logic",
    own: [
      "src/ast",
      "src/body",
      "src/check",
      "src/chunks.ts",
      "src/diagnostics",
      "src/explain",
      "src/mend-scan.ts",
      "src/options.ts",
      "src/parse-all.ts",
      "src/parse-stream.ts",
      "src/parse.ts",
      "src/settled-print.ts",
      "src/source.ts",
      "src/split.ts",
      "src/to-json.ts",
      "src/to-telegram.ts",
      "src/tokenize.ts",
      "src/values",
    ],
    packages: [],
  },
  "src/schema": {
    holds: "`cablegram/schema`: zod schemas, `fromJSON`, the JSON Schema",
    own: ["src/ast", "src/options.ts", "src/to-json.ts"],
    packages: ["zod"],
  },
  "src/read": {
    holds: "`cablegram/read`: containers to texts",
    own: ["src/chunks.ts", "src/split.ts"],
    packages: ["csv-parse", "htmlparser2", "postal-mime"],
  },
  "src/failure.ts": { holds: "trouble that is told in a message instead of a stack trace", own: [], packages: [] },
  "src/tables": {
    holds: "a cable as rows of tables, and rows as CSV",
    own: ["src/ast", "src/diagnostics"],
    packages: [],
  },
  "src/bulk": {
    holds: "whole archives: sources, worker threads, results that can be resumed, and what is made of them",
    own: [
      "src/diagnostics",
      "src/escape-controls.ts",
      "src/failure.ts",
      "src/mend-scan.ts",
      "src/options.ts",
      "src/parse-all.ts",
      "src/parse.ts",
      "src/read",
      "src/settled-print.ts",
      "src/tables",
      "src/to-json.ts",
    ],
    packages: ["node:", "cli-progress", "d3-force", "hyparquet", "hyparquet-writer", "piscina", "tinyglobby", "yauzl"],
  },
  "src/arbitrary": {
    holds: "`cablegram/arbitrary`: generators of cables",
    own: ["src/ast", "src/values", "src/handbook", "src/options.ts", "src/print"],
    packages: ["fast-check"],
  },
  "src/cli": {
    holds: "the command line: arguments and streams to library calls",
    own: [
      "src/ast",
      "src/bulk",
      "src/diagnostics",
      "src/escape-controls.ts",
      "src/explain",
      "src/explain-page",
      "src/failure.ts",
      "src/mend-scan.ts",
      "src/options.ts",
      "src/parse-all.ts",
      "src/parse.ts",
      "src/read",
      "src/schema",
      "src/settled-print.ts",
      "src/source.ts",
      "src/split.ts",
      "src/to-json.ts",
      "src/to-telegram.ts",
    ],
    packages: ["node:"],
  },
};

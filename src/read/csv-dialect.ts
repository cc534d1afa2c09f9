/** How a CSV file is written. */
export interface CsvDialect {
  /** What stands before a quote within a field: the quote again, or a backslash. */
  readonly escape: '"' | "\\";
  /** Names of the columns; null when the first record says them. */
  readonly columns: readonly string[] | null;
}

/** The dump of eight columns without a heading. The text of a cable is its header, an empty line, its body. */
const dumpColumns = ["id", "date", "mrn", "origin", "classification", "references", "header", "body"] as const;

const dumpStart = /^"?\d+"?,(?:"[^"\n]*",){5}"/;
/** A backslash before a quote that cannot be the end of a field. */
const escapedQuote = /\\"(?![,\r\n]|$)/;

/** Columns that are likely to hold the text, likeliest first. */
const textNames = ["text", "body", "content", "cable", "message", "raw"];
const idNames = ["id", "mrn", "reference", "reference_id", "message_id", "uid"];

/**
 * How a CSV file is written, by its beginning.
 *
 * @example csvDialect("id,text\n1,...") // { escape: '"', columns: null }
 */
export const csvDialect = (sample: string): CsvDialect =>
  dumpStart.test(sample)
    ? { escape: "\\", columns: dumpColumns }
    : { escape: escapedQuote.test(sample) ? "\\" : '"', columns: null };

/**
 * Whether a text begins like CSV: the known dump, or a heading of plain names with a column of text among them.
 *
 * @example looksLikeCsv("id,text\n") // true
 */
export const looksLikeCsv = (sample: string): boolean => {
  if (dumpStart.test(sample)) return true;
  const names = headingOf(sample);
  return names !== null && likely(names, textNames) !== null;
};

/**
 * Whether a text begins with plain names between commas, whatever they are.
 *
 * @example looksLikeHeading("mrn,words\n") // true
 */
export const looksLikeHeading = (sample: string): boolean => headingOf(sample) !== null;

const headingOf = (sample: string): readonly string[] | null => {
  const [heading = ""] = sample.split(/\r?\n/, 1);
  const names = heading.split(",").map((name) => name.replace(/^"(.*)"$/, "$1"));
  return names.length > 1 && names.every((name) => /^[\w .-]{1,64}$/.test(name)) ? names : null;
};

/**
 * The column that holds the text by its name, null when none is likely.
 *
 * @example likelyTextColumn(["id", "Body"]) // "Body"
 */
export const likelyTextColumn = (columns: readonly string[]): string | null => likely(columns, textNames);

/**
 * The column that names the cable, null when none is likely.
 *
 * @example likelyIdColumn(["MRN", "text"]) // "MRN"
 */
export const likelyIdColumn = (columns: readonly string[]): string | null => likely(columns, idNames);

const likely = (columns: readonly string[], names: readonly string[]): string | null => {
  for (const name of names) {
    const found = columns.find((column) => column.trim().toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return null;
};

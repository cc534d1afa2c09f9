import { openBytes } from "./bytes.js";
import { csvDialect, likelyIdColumn, likelyTextColumn } from "./csv-dialect.js";
import { csvRows } from "./csv-rows.js";
import type { Chunks } from "./decode.js";
import {
  type CableRecord,
  type ReadOptions,
  type RecordError,
  type ResolvedReadOptions,
  resolveReadOptions,
} from "./record.js";

/** The `code` of the error where a column is not there: wrong data, or a wrong option for it. */
export const NO_COLUMN = "ERR_NO_COLUMN";

/** How much is looked at to tell the dialect. */
const SAMPLE = 65_536;

/**
 * The cables of a CSV file: the known dump of eight columns with backslash escapes, or any file whose first line names
 * its columns. All columns but the text are metadata. A row that cannot be read is an error in its place. Throws a
 * TypeError when no column holds the text.
 *
 * In a browser the bundler must replace `csv-parse` by `csv-parse/browser/esm`.
 *
 * @example for await (const record of readCsv(createReadStream("dump.csv"))) console.log(record.id, record.text);
 */
export async function* readCsv(source: Chunks, options?: ReadOptions): AsyncGenerator<CableRecord | RecordError> {
  const settings = resolveReadOptions(options);
  const { base, bytes, decode } = await openBytes(source, settings.encoding);
  const first = await bytes.next();
  if (first.done === true) return;
  const dialect = csvDialect(decode(first.value.subarray(0, SAMPLE)));
  let columns = dialect.columns === null ? null : layoutOf(dialect.columns, settings);
  for await (const row of csvRows(first.value, bytes, dialect.escape, settings.maxRecord)) {
    const place = { source: settings.name, offset: base + row.offset };
    if ("error" in row) yield { ...place, error: row.error, raw: row.raw === null ? null : decode(row.raw) };
    else if (columns === null) columns = layoutOf(row.fields.map(decode), settings);
    else yield recordOf(row.fields.map(decode), columns, place);
  }
}

/** What the columns are for. */
interface Layout {
  readonly names: readonly string[];
  /** The columns whose fields make the text. */
  readonly text: readonly string[];
  readonly id: string | null;
}

const layoutOf = (names: readonly string[], { name, textColumn, idColumn }: ResolvedReadOptions): Layout => {
  for (const wanted of [textColumn, idColumn]) {
    if (wanted !== null && !names.includes(wanted)) {
      throw columnError(`${name} has no column "${wanted}"; its columns are ${names.join(", ")}`);
    }
  }
  const id = idColumn ?? likelyIdColumn(names);
  if (textColumn !== null) return { names, text: [textColumn], id };
  if (names.includes("header") && names.includes("body")) return { names, text: ["header", "body"], id };
  const text = likelyTextColumn(names);
  if (text !== null) return { names, text: [text], id };
  const columns = `its columns are ${names.join(", ")}`;
  throw columnError(`${name} has no column that is likely to hold the text; name it with "textColumn"; ${columns}`);
};

const columnError = (message: string): TypeError => Object.assign(new TypeError(message), { code: NO_COLUMN });

const recordOf = (
  values: readonly string[],
  { names, text, id }: Layout,
  place: { readonly source: string; readonly offset: number },
): CableRecord | RecordError => {
  const fields = new Map(names.map((name, index) => [name, values[index] ?? ""]));
  const raw = JSON.stringify(values);
  if (values.length !== names.length) {
    return { ...place, error: `${values.length} fields in place of ${names.length}`, raw };
  }
  const parts = text.map((name) => withoutBackslashes(fields.get(name) ?? "")).filter((part) => part.trim() !== "");
  if (parts.length === 0) return { ...place, error: "the text is empty", raw };
  const idText = id === null ? "" : (fields.get(id) ?? "");
  const metadata = Object.fromEntries([...fields].filter(([name]) => name !== id && !text.includes(name)));
  return { id: idText === "" ? null : idText, text: parts.join("\n\n"), ...place, part: 0, metadata };
};

/** Some dumps write a backslash before each line end of a field. */
const withoutBackslashes = (text: string): string => text.replace(/\\(?=\r?\n|$)/g, "");

import { type CableRecord, type RecordError, type ResolvedReadOptions, tooLong } from "./record.js";

/** The text of a line of NDJSON and its place; the text is null when the line is longer than the limit. */
export interface JsonLine {
  readonly offset: number;
  readonly text: string | null;
}

/**
 * The record of a line of NDJSON: its fields `text` and `id` (or those of the options), and the others as metadata. Null
 * for a blank line.
 *
 * @example jsonRecord({ offset: 0, text: '{"id":1,"text":"TAGS: PREL"}' }, options) // { id: "1", ... }
 */
export const jsonRecord = (line: JsonLine, options: ResolvedReadOptions): CableRecord | RecordError | null => {
  const { name: source, maxRecord } = options;
  const { offset, text: raw } = line;
  if (raw === null) return tooLong(source, offset, maxRecord);
  if (raw.trim() === "") return null;
  const refused = (error: string): RecordError => ({ source, offset, error, raw });
  let value: unknown;
  try {
    value = longInteger.test(raw) ? JSON.parse(raw, reviver) : JSON.parse(raw);
  } catch (error) {
    return refused(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const textField = options.textColumn ?? "text";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refused("not a JSON object");
  const { [textField]: text, ...fields } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== "string") return refused(`no field "${textField}" that is a string`);
  const { [options.idColumn ?? "id"]: id, ...metadata } = fields;
  return { id: idOf(id), text, source, offset, part: 0, metadata };
};

const idOf = (id: unknown): string | null => (typeof id === "string" || typeof id === "number" ? String(id) : null);

/** A reviver makes `JSON.parse` several times slower, so it is used only where there may be need of it. */
const longInteger = /\d{16}/;

/** An integer too long for a number is kept as its digits: an `id` of 20 digits stays itself. */
const keepInteger = (_key: string, value: unknown, { source }: { readonly source?: string }): unknown =>
  typeof value === "number" && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
    ? source
    : value;

// The library types of this language level do not know the third argument of a reviver yet.
const reviver = keepInteger as (key: string, value: unknown) => unknown;

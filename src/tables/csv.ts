import type { Row, Value } from "./tables.js";

/**
 * A row of CSV (RFC 4180), with its line end. A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a
 * return for a formula; an apostrophe before it makes it harmless, unless it is to stay `raw`.
 *
 * @example csvLine(["=1+1", null, 7], false) // "'=1+1,,7\r\n"
 */
export const csvLine = (row: Row, raw: boolean): string => `${row.map((value) => cell(value, raw)).join(",")}\r\n`;

const formulaStart = /^[=+\-@\t\r]/;

const cell = (value: Value, raw: boolean): string => {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return String(value);
  const safe = !raw && formulaStart.test(value) ? `'${value}` : value;
  // A text that is empty is quoted, to tell it from a missing one.
  return safe === "" || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

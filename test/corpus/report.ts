/** Tables and figures for a terminal. */

/**
 * A share in per cent with one decimal, rounded down so that 100.0 % means all; a dash of nothing.
 *
 * @example percent(199, 200) // "99.5 %"
 */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;

/**
 * Rows as columns, the first to the left and the others to the right.
 *
 * @example table([["a", "10"], ["bcd", "2"]]) // ["a    10", "bcd   2"]
 */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
};

/** How often each key stands in a list, the most frequent first, equals in order of appearance. */
export const countBy = (keys: readonly string[]): readonly (readonly [key: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1]);
};

/** A heading and its lines, indented; nothing when there are no lines. */
export const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];

/** A text on one line, cut to a number of units. */
export const oneLine = (text: string, length = 100): string => {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length > length ? `${folded.slice(0, length - 3)}...` : folded;
};

import { open } from "node:fs/promises";
import type { Row } from "../tables/tables.js";

/** How long the lines of a group may be together, in UTF-16 units: texts of any length make no group of gigabytes. */
const MAX_LENGTH = 4 << 20;

/**
 * The rows of a partial file in groups of at most `size`; of fewer, but at least one, where they are long.
 *
 * @example for await (const rows of rowGroups("tags.rows", 1000)) insert(rows);
 */
export async function* rowGroups(
  path: string,
  size: number,
  maxLength: number = MAX_LENGTH,
): AsyncGenerator<readonly Row[]> {
  const file = await open(path);
  try {
    let rows: Row[] = [];
    let length = 0;
    for await (const line of file.readLines({ autoClose: false })) {
      rows.push(JSON.parse(line) as Row);
      length += line.length;
      if (rows.length < size && length < maxLength) continue;
      yield rows;
      rows = [];
      length = 0;
    }
    if (rows.length > 0) yield rows;
  } finally {
    await file.close();
  }
}

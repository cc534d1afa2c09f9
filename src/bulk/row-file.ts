import { open } from "node:fs/promises";
import type { Row } from "../tables/tables.js";

/**
 * The rows of a partial file in groups of at most `size`.
 *
 * @example for await (const rows of rowGroups("tags.rows", 1000)) insert(rows);
 */
export async function* rowGroups(path: string, size: number): AsyncGenerator<readonly Row[]> {
  const file = await open(path);
  try {
    let rows: Row[] = [];
    for await (const line of file.readLines({ autoClose: false })) {
      rows.push(JSON.parse(line) as Row);
      if (rows.length < size) continue;
      yield rows;
      rows = [];
    }
    if (rows.length > 0) yield rows;
  } finally {
    await file.close();
  }
}

import { closeSync, openSync, writeSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { type Column, columnsOf, type Row, type TableName, tableNames } from "../tables/tables.js";
import { rowGroups } from "./row-file.js";

const ROWS = 20_000;

/**
 * Makes the Parquet files of the tables out of their rows: `cables.parquet` and so on, compressed with Snappy, in row
 * groups of 20,000 rows, and of fewer where they are long.
 *
 * @example await finishParquet("out.partial", "out.partial/result");
 */
export const finishParquet = async (folder: string, result: string): Promise<void> => {
  await mkdir(result, { recursive: true });
  for (const table of tableNames)
    await writeTable(table, join(folder, `${table}.rows`), join(result, `${table}.parquet`));
};

const writeTable = async (table: TableName, from: string, to: string): Promise<void> => {
  const columns = columnsOf(table);
  const root: SchemaElement = { name: "root", num_children: columns.length };
  const file = openSync(to, "w");
  try {
    const writer = fileWriter(file);
    const parquet = new ParquetWriter({ writer, schema: [root, ...columns.map(elementOf)] });
    for await (const rows of rowGroups(from, ROWS)) {
      parquet.write({ columnData: columns.map((column, at) => columnData(column, rows, at)), rowGroupSize: ROWS });
    }
    parquet.finish();
  } finally {
    closeSync(file);
  }
};

/** The package's own writer into a file opens it anew for each piece. Errors of the device are thrown as they come. */
const fileWriter = (file: number) => {
  const writer = new ByteWriter();
  const flush = (): void => {
    let at = 0;
    while (at < writer.index) at += writeSync(file, new Uint8Array(writer.buffer, at, writer.index - at));
    writer.index = 0;
  };
  return Object.assign(writer, { flush, finish: flush });
};

type Named = Column & { readonly name: string };

const elementOf = ({ name, type, nullable }: Named): SchemaElement => {
  const repetition_type = nullable ? "OPTIONAL" : "REQUIRED";
  if (type === "text") return { name, repetition_type, type: "BYTE_ARRAY", converted_type: "UTF8" };
  return { name, repetition_type, type: type === "boolean" ? "BOOLEAN" : "INT64" };
};

const columnData = ({ name, type }: Named, rows: readonly Row[], at: number) => ({
  name,
  data: rows.map((row) => {
    const value = row[at] ?? null;
    return type === "integer" && value !== null ? BigInt(value) : value;
  }),
});

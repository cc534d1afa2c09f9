import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Column, columnsOf, type Row, type TableName, tableNames, type Value } from "../tables/tables.js";
import { rowGroups } from "./row-file.js";
import { type Database, openDatabase } from "./sqlite.js";

const ROWS = 10_000;

/** What makes the queries fast that people ask: by number, sender, time, level, tag, reference, station and problem. */
const indexes: readonly (readonly [table: TableName, columns: string])[] = [
  ["cables", "mrn"],
  ["cables", '"from", dtg'],
  ["cables", "dtg"],
  ["cables", "level, dtg"],
  ["addressees", "cable"],
  ["addressees", "name, cable"],
  ["tags", "cable"],
  ["tags", "code, cable"],
  ["references", "cable"],
  ["references", "mrn, cable"],
  ["paragraphs", "cable"],
  ["diagnostics", "cable"],
  ["diagnostics", "code, cable"],
];

/** Full text, kept once: the index points at the rows of the table. */
const fullText: readonly (readonly [name: string, table: TableName, column: string])[] = [
  ["subject_search", "cables", "subject"],
  ["paragraph_search", "paragraphs", "text"],
];

/**
 * Makes the database out of the rows: the tables, their indexes, and the full-text indexes `subject_search` and
 * `paragraph_search`. What an earlier try has left is thrown away.
 *
 * @example await finishSqlite("out.sqlite.partial", "out.sqlite.partial/result");
 */
export const finishSqlite = async (folder: string, result: string): Promise<void> => {
  for (const end of ["", "-journal", "-wal", "-shm"]) await rm(`${result}${end}`, { force: true });
  const database = openDatabase(result);
  try {
    // Nothing is lost when this fails: the rows are still there, and the database is made anew.
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; BEGIN");
    for (const table of tableNames) await fill(database, table, join(folder, `${table}.rows`));
    for (const [at, [table, columns]] of indexes.entries()) {
      database.exec(`CREATE INDEX index_${at + 1} ON "${table}" (${columns})`);
    }
    for (const [name, table, column] of fullText) {
      database.exec(`CREATE VIRTUAL TABLE ${name} USING fts5(${column}, content='${table}', content_rowid='row')`);
      database.exec(`INSERT INTO ${name} (${name}) VALUES ('rebuild')`);
    }
    database.exec("COMMIT");
  } finally {
    database.close();
  }
};

const fill = async (database: Database, table: TableName, path: string): Promise<void> => {
  const columns = columnsOf(table);
  // A key of its own, because the numbers of rows that the full-text index holds must never change.
  const definitions = ["row INTEGER PRIMARY KEY", ...columns.map((column) => definitionOf(table, column))];
  database.exec(`CREATE TABLE "${table}" (${definitions.join(", ")}) STRICT`);
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const insert = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
  for await (const rows of rowGroups(path, ROWS)) for (const row of rows) insert.run(...bound(row));
};

const definitionOf = (table: TableName, { name, type, nullable }: Column & { readonly name: string }): string => {
  const key = table === "cables" && name === "cable" ? " UNIQUE" : "";
  return `"${name}" ${type === "text" ? "TEXT" : "INTEGER"}${nullable ? "" : " NOT NULL"}${key}`;
};

const bound = (row: Row): (string | number | null)[] =>
  row.map((value: Value) => (typeof value === "boolean" ? Number(value) : value));

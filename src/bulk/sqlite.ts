import type * as Sqlite from "node:sqlite";
import { failure } from "../failure.js";

/** A database of `node:sqlite`. */
export type Database = Sqlite.DatabaseSync;

/**
 * Opens a database. Throws a failure `input` where Node has no SQLite: it came with 22.5 behind a flag and needs none
 * since 22.13.
 *
 * @example const database = openDatabase("archive.sqlite", { readOnly: true });
 */
export const openDatabase = (path: string, options: { readonly readOnly?: boolean } = {}): Database => {
  const sqlite = quietly(() => process.getBuiltinModule("node:sqlite"));
  if (sqlite === undefined) {
    const flag = "or a Node from 22.5 with the option --experimental-sqlite";
    throw failure("input", `SQLite needs Node 22.13 or later, ${flag}; this is ${process.version}`);
  }
  return new sqlite.DatabaseSync(path, options);
};

/** Node warns on standard error that its SQLite is new; users of a command can do nothing about it. */
const quietly = <Value>(load: () => Value): Value => {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
};

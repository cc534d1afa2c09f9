import { statSync } from "node:fs";
import { failure, reasonOf } from "../failure.js";
import { fullTextQuery } from "./search-query.js";
import { type Database, openDatabase } from "./sqlite.js";

/** What to look for; null where it does not matter. */
export interface Search {
  /** Words, see `fullTextQuery`. */
  readonly query: string | null;
  /** Name of the sender; `*` and `?` stand for any letters. */
  readonly from: string | null;
  /** Codes that the cable must have, all of them. */
  readonly tags: readonly string[];
  readonly level: string | null;
  /** A day, a month or a year, `2007-01`: not before it. */
  readonly since: string | null;
  /** Not after it. */
  readonly until: string | null;
  /** How many matches are given at most. */
  readonly limit: number;
}

/** A paragraph that fits, or the subject. */
export interface Match {
  readonly cable: string;
  readonly id: string | null;
  readonly mrn: string | null;
  readonly dtg: string | null;
  readonly from: string | null;
  readonly level: string | null;
  readonly subject: string | null;
  /** 0 for the subject, else the position in the table of paragraphs. */
  readonly position: number;
  readonly number: number | null;
  /** The level of the paragraph's own marking; null for a subject and where there is none. */
  readonly paragraphLevel: string | null;
  readonly text: string;
}

/**
 * The matches in a database that `convert` has made, oldest cable first. Throws a failure for a file that is none and
 * for a query that makes no sense.
 *
 * @example searchArchive("archive.sqlite", { query: "fisheries NEAR talks", tags: ["PREL"], ...others })
 */
export const searchArchive = (path: string, search: Search): readonly Match[] => {
  const { sql, values } = statementOf(search);
  const database = openArchive(path);
  try {
    // Rows of the driver have no prototype, and these are plain data.
    return database
      .prepare(sql)
      .all(...values)
      .map((row) => ({ ...row }) as unknown as Match);
  } catch (error) {
    throw failure("input", `cannot search ${path}: ${reasonOf(error)}`);
  } finally {
    database.close();
  }
};

/**
 * Opens a database that `convert` has made. Throws a failure `input` for another file.
 *
 * @example openArchive("archive.sqlite").close()
 */
export const openArchive = (path: string): Database => {
  try {
    statSync(path);
  } catch (error) {
    throw failure("input", `cannot read ${path}: ${reasonOf(error)}`);
  }
  const database = openDatabase(path, { readOnly: true });
  try {
    database.prepare("SELECT cable FROM cables LIMIT 1").get();
    return database;
  } catch {
    database.close();
    throw failure("input", `${path} is no database of "cablegram convert --to sqlite"`);
  }
};

const cableColumns = 'c.cable, c.id, c.mrn, c.dtg, c."from", c.level, c.subject';

const ofSubject = "0 AS position, NULL AS number, NULL AS paragraphLevel";

const statementOf = (search: Search): { readonly sql: string; readonly values: readonly (string | number)[] } => {
  const { conditions, values } = conditionsOf(search);
  const also = conditions.map((condition) => ` AND ${condition}`).join("");
  const end = "ORDER BY dtg, cable, position LIMIT ?";
  if (search.query === null) {
    const sql = `SELECT ${cableColumns}, ${ofSubject}, coalesce(c.subject, '') AS text FROM cables c WHERE 1${also} ${end}`;
    return { sql, values: [...values, search.limit] };
  }
  const query = fullTextQuery(search.query);
  const sql = `SELECT ${cableColumns}, ${ofSubject}, c.subject AS text
FROM subject_search JOIN cables c ON c.row = subject_search.rowid WHERE subject_search MATCH ?${also}
UNION ALL SELECT ${cableColumns}, p.position, p.number, p.level AS paragraphLevel, p.text
FROM paragraph_search JOIN paragraphs p ON p.row = paragraph_search.rowid JOIN cables c ON c.cable = p.cable
WHERE paragraph_search MATCH ?${also} ${end}`;
  return { sql, values: [query, ...values, query, ...values, search.limit] };
};

const conditionsOf = ({ from, tags, level, since, until }: Search) => {
  const conditions: string[] = [];
  const values: string[] = [];
  const add = (condition: string, value: string): void => {
    conditions.push(condition);
    values.push(value);
  };
  if (from !== null) add('c."from" GLOB ?', from.toUpperCase());
  for (const tag of tags)
    add("EXISTS (SELECT 1 FROM tags t WHERE t.cable = c.cable AND t.code = ?)", tag.toUpperCase());
  if (level !== null) add("c.level = ?", level);
  if (since !== null) add("c.dtg >= ?", since);
  // A tilde comes after every digit and letter: the whole of the day, the month or the year.
  if (until !== null) add("c.dtg <= ?", `${until}~`);
  return { conditions, values };
};

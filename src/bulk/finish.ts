import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { failure, isFailure, reasonOf } from "../failure.js";
import { finishParquet } from "./finish-parquet.js";
import { finishSqlite } from "./finish-sqlite.js";
import { partialFiles, type Target } from "./job.js";

/**
 * Where a result is made before it is there, and what of it is there already: it, its errors, or nothing.
 *
 * @example await resultsAt("out.ndjson") // { folder: "out.ndjson.partial", there: null }
 */
export const resultsAt = async (out: string): Promise<{ readonly folder: string; readonly there: string | null }> => {
  const folder = `${out}.partial`;
  for (const path of [out, errorsOf(out)]) if (await exists(path)) return { folder, there: path };
  return { folder, there: null };
};

/**
 * The file of the records that could not be read, beside a result.
 *
 * @example errorsOf("out.ndjson") // "out.ndjson.errors.ndjson"
 */
export const errorsOf = (out: string): string => `${out}.errors.ndjson`;

/**
 * Makes the result out of the partial files and puts it in its place; every step may be done again after a kill. Throws
 * a failure `output` when it cannot be written.
 *
 * @example await finish("out.csv.partial", "out.csv", "csv");
 */
export const finish = async (folder: string, out: string, to: Target): Promise<void> => {
  try {
    const result = join(folder, "result");
    if (!(await exists(out))) {
      await make[to](folder, result);
      await rename(result, out);
    }
    const errors = join(folder, "errors.ndjson");
    const { size } = await stat(errors).catch(() => ({ size: 0 }));
    if (size > 0) await rename(errors, errorsOf(out));
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (isFailure(error)) throw error;
    throw failure("output", `cannot write ${out}: ${reasonOf(error)}; what is done is kept, go on with --resume`);
  }
};

const moveOne = async (folder: string, result: string, name: string): Promise<void> => {
  if (!(await exists(result))) await rename(join(folder, name), result);
};

const make = {
  ndjson: (folder, result) => moveOne(folder, result, "cables.ndjson"),
  text: (folder, result) => moveOne(folder, result, "cables.txt"),
  csv: async (folder, result) => {
    await mkdir(result, { recursive: true });
    for (const { name, table } of partialFiles("csv"))
      if (table !== null) await moveOne(folder, join(result, name), name);
  },
  parquet: finishParquet,
  sqlite: finishSqlite,
} as const satisfies Record<Target, (folder: string, result: string) => Promise<void>>;

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

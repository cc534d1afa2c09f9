import { access, constants, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { glob } from "tinyglobby";
import { failure, reasonOf } from "../failure.js";

/** A file to read. */
export interface Source {
  /** As it is called in the results: the argument, and the way below it. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** When it was last changed, in milliseconds. */
  readonly modified: number;
}

/**
 * The files that arguments name: a file itself, of a folder every file below it, of a pattern (`dumps/*.gz`) every file
 * that fits, in the order of the arguments and of the names. None comes twice; hidden files of folders, and those in
 * `without`, are left out. Throws a failure `input` for what is not there or may not be read.
 *
 * @example await findSources(["dump", "more/*.zip"], "/home/jane", [])
 */
export const findSources = async (
  words: readonly string[],
  cwd: string,
  without: readonly string[],
): Promise<readonly Source[]> => {
  const found = new Map<string, Source>();
  for (const word of words) {
    for (const name of await namesOf(word, cwd)) {
      const path = resolve(cwd, name);
      const isLeftOut = without.some((one) => path === one || path.startsWith(`${one}/`));
      if (!found.has(path) && !isLeftOut) found.set(path, await sourceOf(name, path));
    }
  }
  return [...found.values()];
};

const namesOf = async (word: string, cwd: string): Promise<readonly string[]> => {
  const info = await stat(resolve(cwd, word)).catch((error: unknown) => {
    if (isPattern(word)) return null;
    throw failure("input", `cannot read ${word}: ${reasonOf(error)}`);
  });
  if (info?.isFile() === true) return [word];
  if (info?.isDirectory() === true) {
    const names = await glob("**", { cwd: resolve(cwd, word), onlyFiles: true });
    return sorted(names).map((name) => `${word.replace(/(?<!\/)\/+$/, "")}/${name}`);
  }
  if (info !== null) throw failure("input", `cannot read ${word}: it is neither a file nor a folder`);
  const names = sorted(await glob(word, { cwd, onlyFiles: true, expandDirectories: false }));
  if (names.length === 0) throw failure("input", `no file fits ${word}`);
  return names;
};

const isPattern = (word: string): boolean => /[*?[{]/.test(word);

/** By code units, so that the order is the same everywhere. */
const sorted = (names: readonly string[]): readonly string[] => [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const sourceOf = async (name: string, path: string): Promise<Source> => {
  try {
    await access(path, constants.R_OK);
    const { size, mtimeMs } = await stat(path);
    return { name, path, size, modified: mtimeMs };
  } catch (error) {
    throw failure("input", `cannot read ${name}: ${reasonOf(error)}`);
  }
};

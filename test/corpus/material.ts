import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The folder of real material: the one given, else `../shared/NAME` beside the checkout. Null, with a message for the
 * reader, when there is none: a checkout without the material is complete.
 *
 * @example materialFolder("corpus", undefined) // { folder: null, message: "skipped: there is no ../shared/corpus ..." }
 */
export const materialFolder = (
  name: string,
  given: string | undefined,
): { readonly folder: string; readonly message: null } | { readonly folder: null; readonly message: string } => {
  const folder = given === undefined ? join(root, "..", "shared", name) : resolve(given);
  if (existsSync(folder)) return { folder, message: null };
  const wanted = given ?? `../shared/${name} beside the checkout`;
  return { folder: null, message: `skipped: there is no ${wanted}; name another folder as the argument` };
};

/**
 * Text of a file: UTF-8, or Windows-1252 where it is not valid UTF-8, as in older copies. Line ends stay as they are.
 *
 * @example decode(new Uint8Array([0x93, 0x41])) // "“A"
 */
export const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

/** The values of a file with one JSON value a line; blank lines are passed over. Throws on a line that is no JSON. */
export const readJsonLines = (file: string): readonly unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));

/** One message of the corpus. */
export interface Message {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** The messages of a kind (a sub-folder of text files), by name; none when the folder is absent. */
export const readMessages = (folder: string, kind: string): readonly Message[] => {
  const inner = join(folder, kind);
  if (!existsSync(inner)) return [];
  return readdirSync(inner)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ id: basename(name, ".txt"), kind, text: decode(readFileSync(join(inner, name))) }));
};

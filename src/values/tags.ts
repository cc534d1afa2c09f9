import type { Tag } from "../ast/nodes.js";
import { maskFurniture } from "./page-furniture.js";
import { splitTag } from "./run-together-tags.js";
import { isStranger, type KnownTags, tagKind } from "./tag-kind.js";
import { type TagChunk, type TagWord, tagChunks } from "./tag-words.js";

/** A tag of a list; `start` and `end` count from the start of the text of the list. */
export type TagItem = Omit<Tag, "type">;

/** What the reading of one word depends on. */
interface Context {
  readonly text: string;
  readonly known: KnownTags;
  /** The tags that a word is made of, mostly the word itself. */
  readonly split: (word: TagWord) => readonly TagWord[];
}

/** A word, and whether no known shape fits it. */
interface ReadWord extends TagWord {
  readonly isProse: boolean;
}

/** A name or a multi-word tag has no more words than this. */
const longest = 8;

/**
 * The tags of a TAGS line, in order, repeats kept; `text` has no label and may hold line breaks. Blanks part known
 * shapes; several words of no known shape between two separators are one tag of several words. Captions and page
 * headings that slipped in are left out. Never fails: a text without tags gives an empty list.
 *
 * Source: FORMAT.md section 3.6 (TAGS handbook 1974, sections 3 and 4). Deviations: Markdown links; two words behind
 * OVIP without parentheses are a person; a word made of tags of the same list (`XXPREL`) counts as those tags.
 *
 * @example parseTags("PREL, XX (DOE, JANE A.)").map((tag) => tag.code) // ["PREL", "XX", "DOE, JANE A."]
 */
export const parseTags = (text: string, known: KnownTags = {}): readonly TagItem[] => {
  const isOwn = (word: string) => tagKind(word, known) !== "other";
  const chunks = tagChunks(maskFurniture(text, isOwn), known);
  const codes = new Set(chunks.flatMap((chunk) => chunk.words.map((word) => word.code)));
  return chunks.flatMap((chunk) => readChunk(chunk, { text, known, split: (word) => splitTag(word, codes, known) }));
};

/**
 * The tags with commas between; persons in parentheses. The inverse of `parseTags` for values that it gives.
 *
 * @example formatTags(parseTags("PREL XX (DOE JANE)")) // "PREL, XX, (DOE, JANE)"
 */
export const formatTags = (items: readonly Pick<Tag, "kind" | "code">[]): string =>
  items.map((item) => (item.kind === "person" ? `(${item.code})` : item.code)).join(", ");

const readChunk = (chunk: TagChunk, context: Context): readonly TagItem[] => {
  if (chunk.person) {
    return [personOf(chunk.name, chunk.start, chunk.end, context)];
  }
  const words = chunk.words
    .filter((word) => !isStranger(word.code))
    .map((word) => ({ ...word, isProse: isProse(word, context) }));
  const items: TagItem[] = [];
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at, at + longest);
    const names = words[at - 1]?.code === "OVIP" ? nameLength(rest) : 0;
    const length = names || multiwordLength(rest, context);
    const taken = rest.slice(0, length);
    items.push(...(names > 0 ? [personAt(taken, context)] : tagsAt(taken, context)));
    at += length;
  }
  return items;
};

/** One tag of all the words, or the tags that a single word is made of. */
const tagsAt = (words: readonly TagWord[], context: Context): readonly TagItem[] => {
  const parts = words.length === 1 ? words.flatMap(context.split) : [];
  return (parts.length > 1 ? parts.map((part) => [part]) : [words]).map((group) => {
    const { start, end } = spanOf(group);
    const written = group.map((word) => word.code).join(" ");
    const code = context.known.correct?.(written) ?? written;
    return { kind: tagKind(code, context.known), code, text: fold(context.text.slice(start, end)), start, end };
  });
};

const spanOf = (words: readonly TagWord[]): { readonly start: number; readonly end: number } => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** How many words are one tag: what the caller knows, else a run of words of no known shape with a long one among them. */
const multiwordLength = (words: readonly ReadWord[], context: Context): number => {
  const known = knownLength(words, context);
  if (known > 0) {
    return known;
  }
  if (words[0]?.isProse !== true) {
    return 1;
  }
  const end = words.findIndex(
    (word, at) => at > 0 && ((!word.isProse && !links.has(word.code)) || knownLength(words.slice(at), context) > 0),
  );
  const run = words.slice(0, end < 0 ? words.length : end);
  while (links.has(run.at(-1)?.code ?? "")) {
    run.pop();
  }
  return run.some((word) => word.code.length > 4) ? run.length : 1;
};

const knownLength = (words: readonly TagWord[], context: Context): number => {
  const { multiword } = context.known;
  return multiword === undefined ? 0 : Math.min(multiword(words.map((word) => word.code)), words.length);
};

const links: ReadonlySet<string> = new Set(["AND", "FOR", "OF", "THE"]);

const isProse = (word: TagWord, context: Context): boolean =>
  tagKind(word.code, context.known) === "other" && context.split(word).length === 1;

/** `DOE JANE` or `DOE JANE A.`: the number of words of a name, 0 when it is none. */
const nameLength = (words: readonly ReadWord[]): number => {
  const isNamePart = (word: ReadWord | undefined) => word?.isProse === true && word.code.length > 1;
  if (!isNamePart(words[0]) || !isNamePart(words[1])) {
    return 0;
  }
  return words[2]?.code.length === 1 ? 3 : 2;
};

const personAt = (words: readonly TagWord[], context: Context): TagItem => {
  const { start, end } = spanOf(words);
  return personOf(words.map((word) => word.text).join(" "), start, end, context);
};

const personOf = (name: string, start: number, end: number, context: Context): TagItem => ({
  kind: "person",
  code: personCode(name),
  text: fold(context.text.slice(start, end)),
  start,
  end,
});

/** `DOE JANE A.` and `Doe , Jane A.` are `DOE, JANE A.`. */
const personCode = (name: string): string => {
  const parts = fold(name)
    .toUpperCase()
    .split(/ ?, ?/u)
    .filter((part) => part !== "");
  const [surname = "", ...given] = parts.length > 1 ? parts : (parts[0] ?? "").split(" ");
  return given.length === 0 ? surname : `${surname}, ${given.join(" ")}`;
};

import { words } from "./line.js";
import { endsWithName, readsAsFurniture, readsAsName, readsAsStructure, startsItem } from "./line-start.js";

/**
 * Lines of prose wrapped to `width` columns, the first behind `head`, which is not broken. Items keep their own lines. No
 * line begins with what reads as a number, a label or a bullet, and none that ends a stretch reads as a name: a word
 * goes to the line above or below instead, if need be past the width.
 *
 * @example wrapProse("1. (C)", ["ONE TWO THREE"], 12) // ["1. (C) ONE", "TWO THREE"]
 */
export const wrapProse = (head: string, lines: readonly string[], width: number): readonly string[] => {
  const wrapped = stretchesOf(head, lines).flatMap((stretch) => {
    const mayBreak = breaksOf(stretch);
    return linesOf(stretch, withoutLoneName(stretch, fill(stretch, width, mayBreak), mayBreak));
  });
  // Joining lines must not make a name of what was none.
  const last = wrapped.at(-1) ?? "";
  const isNamed = (head === "" && wrapped.length === 1 && readsAsName(last)) || endsWithName(last);
  const isOwn = lines.length === 1 || endsWithName(lines.at(-1) ?? "");
  return isNamed && !isOwn ? [words(head, lines[0] ?? ""), ...lines.slice(1)] : wrapped;
};

/**
 * One field wrapped to `width` columns behind its label, which is not broken; its lines begin as those of prose may.
 *
 * @example wrapField("SUBJECT: (C)", "ONE TWO", 16) // ["SUBJECT: (C) ONE", "TWO"]
 */
export const wrapField = (label: string, value: string, width: number): readonly string[] => {
  const words = [label, ...value.split(" ")].filter((word) => word !== "");
  const mayBreak = breaksOf(words);
  // A line of figures might be anything; below a field it would not be taken for the rest of it.
  return linesOf(
    words,
    fill(words, width, (start, next) => !/^\d/u.test(words[next] ?? "") && mayBreak(start, next)),
  );
};

/**
 * Items filled into lines of `width` columns, one blank between; an item is never broken.
 *
 * @example wrapUnits(["TAGS:", "PREL,", "(DOE, JANE)"], 12) // ["TAGS: PREL,", "(DOE, JANE)"]
 */
export const wrapUnits = (units: readonly string[], width: number): readonly string[] =>
  units.length === 0
    ? []
    : linesOf(
        units,
        fill(units, width, () => true),
      );

/** The words of lines that belong together; an item begins another stretch, unless it is the first behind a head. */
const stretchesOf = (head: string, lines: readonly string[]): readonly (readonly string[])[] => {
  const stretches: string[][] = head === "" ? [] : [[head]];
  for (const [index, line] of lines.entries()) {
    const words = line.split(/\s+/u).filter((word) => word !== "");
    // A title without a word behind its colon would be text.
    if (index === 0 && head.endsWith(":")) stretches[0] = [`${head} ${words.shift() ?? ""}`.trimEnd()];
    const current = stretches.at(-1);
    const isBehindHead = index === 0 && head !== "";
    if (current === undefined || (startsItem(line) && !isBehindHead)) stretches.push(words);
    else for (const word of words) current.push(word);
  }
  return stretches;
};

/** Whether a line that starts at a place may end before another place, and the next line start there. */
type MayBreak = (start: number, next: number) => boolean;

/** Enough words, and of them enough letters, to tell what a line would be read as. */
const breaksOf =
  (words: readonly string[]): MayBreak =>
  (start, next) =>
    !readsAsStructure(
      words
        .slice(next, next + 8)
        .join(" ")
        .slice(0, 80),
    ) &&
    words.slice(start, next).some((word) => !/^[-=*#_~]+$/u.test(word)) &&
    !readsAsFurniture(words.slice(start, Math.min(next, start + 8)).join(" "));

const linesOf = (words: readonly string[], starts: readonly number[]): readonly string[] =>
  starts.map((start, index) => words.slice(start, starts[index + 1]).join(" "));

/** Where the lines begin. */
const fill = (words: readonly string[], width: number, mayBreak: MayBreak): readonly number[] => {
  const starts = [0];
  let start = 0;
  /** No break is possible after `start` up to here; looking again at every word of an overlong line would be too much. */
  let searched = 0;
  let length = -1;
  for (let at = 0; at < words.length; at += 1) {
    length += 1 + (words[at]?.length ?? 0);
    if (length <= width || at === start) continue;
    const next = lastBreak(start, searched, at, mayBreak);
    if (next === null) {
      searched = at;
      continue;
    }
    starts.push(next);
    start = next;
    searched = next;
    length = words.slice(next, at + 1).join(" ").length;
  }
  return starts;
};

/** The last place from `at` back to the one after `from` where a line that starts at `start` may break; null when there is none. */
const lastBreak = (start: number, from: number, at: number, mayBreak: MayBreak): number | null => {
  for (let next = at; next > from; next -= 1) {
    if (mayBreak(start, next)) return next;
  }
  return null;
};

/** A last line of few capitals would be read as the name of who signed: words from the line above join it. */
const withoutLoneName = (
  words: readonly string[],
  starts: readonly number[],
  mayBreak: MayBreak,
): readonly number[] => {
  const last = starts.at(-1) ?? 0;
  const above = starts.at(-2);
  if (above === undefined || !isName(words, last)) return starts;
  for (let next = last - 1; next > above; next -= 1) {
    if (mayBreak(above, next) && !isName(words, next)) return [...starts.slice(0, -1), next];
  }
  return starts.slice(0, -1);
};

/** No name has so many words. */
const manyWords = 8;

const isName = (words: readonly string[], from: number): boolean =>
  words.length - from < manyWords && readsAsName(words.slice(from).join(" "));

import { createToken, Lexer } from "chevrotain";
import { allModes, tokenTypes } from "../../grammar/lexer.js";
import { proseTokens } from "../../grammar/tokens/marks.js";

/** What chevrotain has worked out for a mode: the tokens that may start with a character, by its bucket. */
interface Analysed {
  readonly charCodeToPatternIdxToConfig: Readonly<Record<string, readonly (readonly unknown[] | undefined)[]>>;
}

/**
 * The characters that a pattern can match first, as chevrotain finds them: first and last of each range. None where it
 * cannot: such a token names them itself.
 */
const startsOf = (pattern: RegExp): string => {
  const alone = createToken({ name: "Alone", pattern: new RegExp(pattern.source, pattern.flags), line_breaks: true });
  const lexer = new Lexer([alone], { positionTracking: "onlyOffset", skipValidations: true });
  const buckets = (lexer as unknown as Analysed).charCodeToPatternIdxToConfig.defaultMode ?? [];
  const starts = buckets.flatMap((tokens, bucket) => (tokens === undefined ? [] : [characterOf(bucket)]));
  let ranges = "";
  for (const [at, start] of starts.entries()) {
    if (starts[at - 1] !== start - 1) ranges += String.fromCharCode(start);
    if (starts[at + 1] !== start + 1) ranges += String.fromCharCode(start);
  }
  return ranges;
};

/** A character of a bucket of chevrotain: of those above 255, a bucket holds 255. */
const characterOf = (bucket: number): number => (bucket < 256 ? bucket : (bucket - 255) * 255 + 1);

/** The generated module. */
export const startCharactersModule = (): string => {
  const hinted = [...new Set([...tokenTypes, ...Object.values(allModes).flat(), ...proseTokens])];
  const named = new Map<string, string[]>();
  for (const { name, PATTERN } of hinted) {
    if (!(PATTERN instanceof RegExp)) continue;
    const starts = startsOf(PATTERN);
    if (starts !== "") named.set(starts, [...(named.get(starts) ?? []), name].sort());
  }
  const rows = [...named]
    .sort(([, [one = ""]], [, [other = ""]]) => (one < other ? -1 : 1))
    .map(([starts, names]) => `  [${escaped(starts)}, "${names.join(" ")}"],\n`);
  return `/**
 * The characters that tokens can start with, and the tokens: first and last of each range; of 255 above U+00FF, one stands
 * for all. Chevrotain works them out of the patterns, which takes a tenth of the time to the first cable. A test writes this
 * file.
 */
export const startCharacters: readonly (readonly [starts: string, tokens: string])[] = [
${rows.join("")}];
`;
};

const escaped = (ranges: string): string =>
  JSON.stringify(ranges).replace(/[^ -~]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);

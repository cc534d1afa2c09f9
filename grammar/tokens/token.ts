import { type CustomPatternMatcherFunc, createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { startCharacters } from "../generated/start-characters.js";
import type { Mode } from "../modes.js";

interface TokenOptions {
  /** The mode that the lexer is in after this token; the one before is forgotten. */
  readonly to?: Mode;
  /** True for tokens that carry no meaning: blanks, line ends. They stay in the source, not in the stream. */
  readonly skip?: boolean;
  /** Case of letters is ignored. */
  readonly ignoreCase?: boolean;
  /** Characters that the token can start with, where chevrotain cannot see it from the pattern. */
  readonly starts?: readonly number[];
}

/** Every character code, one for each of chevrotain's buckets above 255. */
const codes: readonly number[] = [
  ...Array.from({ length: 256 }, (_, code) => code),
  ...Array.from({ length: 511 }, (_, step) => 256 + step * 128).filter((code) => code < 65536),
  65535,
];
const lineEndCodes = new Set([10, 11, 12, 13, 0x85]);

/** Start characters of a token that can begin with any character of a line; a bucket above 255 counts whole. */
export const anyInLine: readonly number[] = codes.filter((code) => !lineEndCodes.has(code));

/** Start characters of a token that begins with a capital. */
export const capitals: readonly number[] = Array.from({ length: 26 }, (_, place) => 65 + place);

/** Start characters of a token that begins with a line end. */
export const anyLineEnd: readonly number[] = [...lineEndCodes, 0x2028, 0x2029];

const settings = ({ to, skip, starts }: TokenOptions) => ({
  line_breaks: true,
  ...(to === undefined ? {} : { push_mode: to }),
  ...(skip === true ? { group: Lexer.SKIPPED } : {}),
  // Chevrotain only reads them.
  ...(starts === undefined ? {} : { start_chars_hint: starts as number[] }),
});

const generated: ReadonlyMap<string, string> = new Map(
  startCharacters.flatMap(([starts, tokens]) => tokens.split(" ").map((name) => [name, starts] as const)),
);

/** A token of one pattern, given as the source of a regular expression. */
export const token = (name: string, source: string, options: TokenOptions = {}): TokenType =>
  createToken({
    name,
    pattern: new RegExp(source, flagsOf(options)),
    ...settings({ ...(generated.has(name) ? { starts: startsOf(name) } : {}), ...options }),
  });

/**
 * Chevrotain makes a sticky pattern of each; of one that is sticky already the engine has kept what it read. It also spares
 * a look at whether a skipped token is a plain class of characters.
 */
const flagsOf = ({ ignoreCase }: TokenOptions): string => (ignoreCase === true ? "iy" : "y");

/** The characters that a token starts with, from the generated table: first and last of each range. */
const startsOf = (name: string): readonly number[] => {
  const ranges = generated.get(name) ?? "";
  const starts: number[] = [];
  for (let at = 0; at < ranges.length; at += 2) {
    for (let code = ranges.charCodeAt(at); code <= ranges.charCodeAt(at + 1); code += 1) starts.push(code);
  }
  return starts;
};

/** A token that a function recognises; it returns the end offset of the token, or -1. */
export const customToken = (
  name: string,
  end: (text: string, offset: number, previous: Previous) => number,
  options: TokenOptions = {},
): TokenType => {
  const pattern: CustomPatternMatcherFunc = (text, offset, matched) => {
    const last = matched.at(-1);
    const stop = end(text, offset, last === undefined ? null : { name: last.tokenType.name, image: last.image });
    return stop > offset ? [text.slice(offset, stop)] : null;
  };
  return createToken({ name, pattern, ...settings({ starts: anyInLine, ...options }) });
};

const guarded = new Map<string, () => RegExp>();

/**
 * A token of one pattern that costs much to try: `mayBegin` says cheaply where it cannot match. What it says changes no
 * text's tokens, so that the pattern alone tells what the token is, unless it asks for the tokens before. What is left of the pattern, where the guard has looked
 * at a part of it, is `rest`.
 */
export const guardedToken = (
  name: string,
  source: string,
  mayBegin: (text: string, offset: number, matched: readonly IToken[]) => boolean,
  { rest = source, ...options }: TokenOptions & { readonly rest?: string } = {},
): TokenType => {
  const whole = new RegExp(rest, flagsOf(options));
  guarded.set(name, () => new RegExp(source, flagsOf(options)));
  const pattern: CustomPatternMatcherFunc = (text, offset, matched) => {
    if (!mayBegin(text, offset, matched)) return null;
    whole.lastIndex = offset;
    return whole.exec(text);
  };
  return createToken({ name, pattern, ...settings({ starts: anyInLine, ...options }) });
};

/** The pattern of a token; null where a function recognises it. */
export const patternOf = ({ name, PATTERN }: TokenType): RegExp | null =>
  PATTERN instanceof RegExp ? PATTERN : (guarded.get(name)?.() ?? null);

/** The token before, for the few tokens whose meaning hangs on it. */
export type Previous = { readonly name: string; readonly image: string } | null;

/** A function for `customToken`: the text up to the first match of `stop`, a global pattern, or to the end. */
export const until =
  (stop: RegExp) =>
  (text: string, offset: number): number => {
    stop.lastIndex = offset;
    const found = stop.exec(text);
    return found === null ? text.length : found.index;
  };

import { type IToken, Lexer, type TokenType } from "chevrotain";
import { type Dialect, dialectOf } from "./dialect.js";
import type { Family } from "./families/family.js";
import { families } from "./families/index.js";
import { modes } from "./mode-tokens.js";
import type { Mode, TelegramMode } from "./modes.js";

/** The tokens of each mode that a family reads with, its own before those of a telegram. */
export const modesOf = (dialect: Dialect): { readonly [M in Mode]?: readonly TokenType[] } => {
  if (dialect === "telegram") return modes;
  const { before, own, late = {}, without = [] }: Family = families[dialect];
  const shared = Object.entries(modes).map(([name, types]) => {
    const mode = name as TelegramMode;
    const tried = types.filter((type) => !without.includes(type));
    return [mode, [...(before[mode] ?? []), ...tried.slice(0, -1), ...(late[mode] ?? []), ...tried.slice(-1)]];
  });
  return { ...Object.fromEntries(shared), ...own };
};

const allOf = (table: { readonly [mode: string]: readonly TokenType[] }): readonly TokenType[] =>
  Object.values(table).flat();

/** Every token type once, for the parser. */
export const tokenTypes: readonly TokenType[] = [
  ...new Set([
    ...Object.values(modes).flat(),
    ...Object.values(families).flatMap(({ before, own, late = {} }: Family) => [
      ...allOf(before),
      ...allOf(late),
      ...allOf(own),
    ]),
  ]),
];

const lexers = new Map<Dialect, Lexer>();

const makeLexer = (dialect: Dialect, skipValidations: boolean): Lexer =>
  new Lexer(
    {
      modes: Object.fromEntries(Object.entries(modesOf(dialect)).map(([mode, types]) => [mode, [...types]])),
      defaultMode: "heading",
    },
    { positionTracking: "onlyOffset", ensureOptimizations: true, skipValidations, recoveryEnabled: true },
  );

const lexerOf = (dialect: Dialect): Lexer => {
  const known = lexers.get(dialect);
  if (known !== undefined) return known;
  const made = makeLexer(dialect, true);
  lexers.set(dialect, made);
  return made;
};

/** A lexer with chevrotain's own checks of its tokens and modes on; it throws when one fails. For the tests. */
export const validatedLexer = (dialect: Dialect = "telegram"): Lexer => makeLexer(dialect, false);

/** The tokens of any text. Blanks and line ends between them are left out; no text is an error. */
export const lex = (source: string, dialect: Dialect = dialectOf(source)): IToken[] =>
  lexerOf(dialect).tokenize(source).tokens;

/** The characters that lexing could not place, as chevrotain tells them; always none, says a test. */
export const lexErrors = (source: string, dialect: Dialect = dialectOf(source)): number =>
  lexerOf(dialect).tokenize(source).errors.length;

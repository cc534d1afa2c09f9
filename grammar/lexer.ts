import { type IToken, Lexer, type TokenType } from "chevrotain";
import { type Dialect, dialectOf } from "./dialect.js";
import type { Family } from "./families/family.js";
import { families } from "./families/index.js";
import { modes } from "./mode-tokens.js";
import type { FamilyMode, Mode, TelegramMode } from "./modes.js";

/** The tokens of each mode that a family reads with, its own before those of a telegram. */
export const modesOf = (dialect: Dialect): { readonly [M in Mode]?: readonly TokenType[] } => {
  if (dialect === "telegram") return modes;
  const { before, late, own, instead, without }: Family = families[dialect];
  const shared = Object.entries(modes).map(([mode, types]: [string, readonly TokenType[]]) => {
    const kept = types.filter((type) => without?.has(type) !== true).map((type) => instead?.get(type) ?? type);
    const [first, last] = [kept.slice(0, -1), kept.slice(-1)];
    const name = mode as TelegramMode;
    return [mode, [...new Set([...(before[name] ?? []), ...first, ...(late?.[name] ?? []), ...last])]];
  });
  return { ...Object.fromEntries(shared), ...own };
};

/** The modes that only one family has, of all families. */
export const familyModes: Readonly<Record<string, readonly TokenType[]>> = Object.assign(
  {},
  ...Object.values(families).map(({ own }: Family) => own),
) satisfies { readonly [M in FamilyMode]?: readonly TokenType[] };

const allOf = (table: { readonly [mode: string]: readonly TokenType[] }): readonly TokenType[] =>
  Object.values(table).flat();

/** The modes of a telegram and those that families have besides, each with its tokens. */
export const allModes: { readonly [mode: string]: readonly TokenType[] } = { ...modes, ...familyModes };

/** Every token type once, for the parser. */
export const tokenTypes: readonly TokenType[] = [
  ...new Set([
    ...Object.values(modes).flat(),
    ...Object.values<Family>(families).flatMap(({ before, late, own, instead }) => [
      ...allOf(before),
      ...allOf(late ?? {}),
      ...allOf(own),
      ...(instead?.values() ?? []),
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

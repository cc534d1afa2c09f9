import { type Dialect, lex, parseSyntax } from "../../grammar/index.js";

/** The names of the tokens of a text. */
export const namesOf = (text: string, dialect?: Dialect): readonly string[] =>
  lex(text, dialect).map(({ tokenType }) => tokenType.name);

/** The tokens of a text, each as its name and its image. */
export const tokensOf = (text: string): readonly (readonly [name: string, image: string])[] =>
  lex(text).map(({ tokenType, image }) => [tokenType.name, image]);

/**
 * The concrete syntax of a text in the short form of a table: tokens as their images, without offsets, and without what
 * is null, false or an empty list.
 */
export const shapeOf = (text: string): unknown => shorten(parseSyntax(text));

const shorten = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== "object" || value === null) return value;
  if ("image" in value) return value.image;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => key !== "start" && key !== "end" && !isAbsent(item))
      .map(([key, item]) => [key, shorten(item)]),
  );
};

const isAbsent = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

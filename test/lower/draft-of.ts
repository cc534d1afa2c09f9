import type { Lexeme } from "../../grammar/index.js";
import type { Context } from "../../src/lower/context.js";
import { type Draft, startDraft } from "../../src/lower/draft.js";

/** The draft of a text before its first line is placed. */
export const draftOf = (
  text: string,
  {
    context,
    single,
    ...changes
  }: Partial<Omit<Draft, "context" | "single">> & {
    readonly context?: Partial<Context>;
    readonly single?: Partial<Draft["single"]>;
  } = {},
): Draft => {
  const source = { text, original: text };
  const draft = startDraft({ ...source, year: 2010, pivot: 50, dialect: "naval", ...context }, source);
  return { ...draft, ...changes, single: { ...draft.single, ...single } };
};

/** The place of a part of a text; throws when it is not there. */
export const lexemeOf = (text: string, image: string): Lexeme => {
  const startOffset = text.indexOf(image);
  if (startOffset < 0) throw new Error(`${JSON.stringify(image)} is not in the text`);
  return { image, startOffset };
};

export const spanIn = (text: string, image: string): { readonly start: number; readonly end: number } => {
  const { startOffset } = lexemeOf(text, image);
  return { start: startOffset, end: startOffset + image.length };
};

import type { Lexeme } from "../../grammar/index.js";
import type { Context } from "../../src/lower/context.js";
import type { Draft } from "../../src/lower/draft.js";
import { startNest } from "../../src/lower/nest.js";

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
): Draft => ({
  context: { text, original: text, year: 2010, pivot: 50, dialect: "naval", ...context },
  single: {
    transmission: null,
    routing: null,
    origin: null,
    security: null,
    distribution: null,
    drafting: null,
    control: null,
    dtg: null,
    from: null,
    separation: null,
    classification: null,
    number: null,
    executiveOrder: null,
    tags: null,
    subject: null,
    references: null,
    classifiedBy: null,
    signature: null,
    attributes: null,
    ...single,
  },
  lists: { to: [], info: [], exempt: [] },
  captions: [],
  passing: [],
  sets: [],
  body: [],
  notes: [],
  unknown: [],
  trailer: null,
  begun: false,
  paragraph: null,
  nest: startNest(),
  sources: new Map(),
  inSecondHeader: false,
  copy: { text, original: text },
  hasLoneTags: false,
  listEnd: 0,
  beforeBanner: "start",
  last: "start",
  ...changes,
});

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

import type { IToken, TokenType } from "chevrotain";
import { DivisionTitle, HeadItemLabel, ItemLabel, QuotationBegin, QuotationEnd, TableLines } from "./tokens/blocks.js";
import * as body from "./tokens/body.js";
import { EmptyLines, EmptyLinesAfterHead } from "./tokens/layout.js";
import { Prose } from "./tokens/prose.js";
import { BodyProse, Furniture } from "./tokens/smart.js";

/** Which tokens open and close a quoted text, by their offsets. */
export type Quotations = ReadonlyMap<number, "begin" | "end">;

/** What a quoted text may hold; anything else between BEGIN and END says that they do not belong together. */
const quotable: ReadonlySet<TokenType> = new Set([
  Prose,
  BodyProse,
  Furniture,
  DivisionTitle,
  HeadItemLabel,
  ItemLabel,
  TableLines,
  EmptyLines,
  EmptyLinesAfterHead,
  body.ParagraphNumber,
  body.JoinedNumber,
  body.FieldNumber,
  body.LoneMarking,
  body.PortionMarking,
  body.InlineTitle,
  body.ColonTitle,
  body.ParagraphTitle,
  body.ParagraphRule,
  body.RuleLine,
  body.TitleLine,
  body.LoneTitle,
  body.TitleUnderRule,
  body.NameLine,
  body.BodyPage,
  body.BodyCaption,
]);

/** Quoted texts in quoted texts are rare; deeper ones are prose. */
const deepest = 4;

interface Opening {
  readonly offset: number;
  readonly words: ReadonlySet<string>;
  /** The number of the paragraph before. */
  readonly counted: number;
  /** False once the numbers of the cable itself go on behind it; null before any number. */
  isOwn: boolean | null;
}

/** The beginnings and ends that answer each other: they share a word, and the paragraphs between are not the cable's own. */
export const quotationsOf = (tokens: readonly IToken[]): Quotations => {
  const found = new Map<number, "begin" | "end">();
  let open: Opening[] = [];
  let counted = 0;
  for (const { tokenType, startOffset, image } of tokens) {
    if (tokenType === QuotationBegin) {
      if (open.length < deepest) open.push({ offset: startOffset, words: wordsOf(image), counted, isOwn: null });
    } else if (tokenType === QuotationEnd) {
      const words = wordsOf(image);
      const index = open.findLastIndex((opening) => shareWord(opening.words, words));
      const opening = open[index];
      if (opening !== undefined && opening.isOwn !== false) {
        found.set(opening.offset, "begin").set(startOffset, "end");
        counted = opening.counted;
      }
      if (index >= 0) open = open.slice(0, index);
    } else if (tokenType === body.ParagraphNumber) {
      const number = Number.parseInt(image, 10);
      for (const opening of open) opening.isOwn ??= number === 1 || number !== opening.counted + 1;
      if (number === counted + 1 || number === 1) counted = number;
    } else if (!quotable.has(tokenType)) open = [];
  }
  return found;
};

const shareWord = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => other.has(word));

/** The words that say what is quoted. */
const wordsOf = (line: string): ReadonlySet<string> =>
  new Set(
    line
      .toUpperCase()
      .replace("UNQUOTE", "QUOTE")
      .split(/[^A-Z]+/)
      .filter((word) => word.length > 3 && word !== "BEGIN"),
  );

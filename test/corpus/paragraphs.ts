import type { Block, Cable, Level, Paragraph } from "../../src/ast/nodes.js";

/** A paragraph as a crude look at the lines finds it. */
export interface CrudeParagraph {
  readonly number: number;
  /** The letters of the level in its marking, `C` of `(C/NF)`; null when no marking follows the number. */
  readonly letters: string | null;
  readonly line: string;
}

/** A number with a point or bracket at the start of a line, but no decimal such as `1.4 (b)`. */
const numbered = /^[^\S\n]*(?:¶|Â¶|&para;)?[^\S\n]*(\d{1,3})[^\S\n]*[.)](?!\d)[^\S\n]*([^\n]*)$/gm;
const marked = /^\((TS|S|C|U|SBU|LOU|FOUO|R)(?=[\s/)-])[^)\n]*\)/;

/**
 * The paragraphs that a text numbers 1, 2, 3 ... as far as the chain goes, found without the grammar: the first line
 * with each next number.
 *
 * @example crudeParagraphs("1. (C) One.\n2. Two.\n9. Nine.").map(({ number }) => number) // [1, 2]
 */
export const crudeParagraphs = (text: string): readonly CrudeParagraph[] => {
  const chain: CrudeParagraph[] = [];
  for (const [line, number = "", rest = ""] of text.matchAll(numbered)) {
    if (Number(number) !== chain.length + 1) continue;
    chain.push({ number: chain.length + 1, letters: marked.exec(rest)?.[1] ?? null, line: line.trim() });
  }
  return chain;
};

/** The paragraphs of a tree with those inside others, in the order of the text. */
export const paragraphsOf = (cable: Cable): readonly Paragraph[] => cable.body.flatMap(paragraphsIn);

const paragraphsIn = (block: Block): readonly Paragraph[] =>
  block.type === "Paragraph" ? [block, ...block.children.flatMap(paragraphsIn)] : [];

const levels: Readonly<Record<string, Level>> = {
  TS: "top-secret",
  S: "secret",
  C: "confidential",
  R: "restricted",
  LOU: "limited-official-use",
  SBU: "unclassified",
  FOUO: "unclassified",
  U: "unclassified",
};

/** How the paragraphs of a tree compare with those that the crude look finds. */
export interface ParagraphComparison {
  /** Paragraphs that the text numbers in a chain from 1. */
  readonly expected: number;
  /** Lines of the chain for which the tree has no paragraph. */
  readonly missing: readonly string[];
  /** Paragraphs of the chain that the text marks. */
  readonly marked: number;
  /** Those of which the tree has no marking, or another level. */
  readonly misread: readonly string[];
  /** Numbered paragraphs of the tree outside its chain from 1, such as items of a list; not all are wrong. */
  readonly astray: readonly string[];
}

/**
 * Compares the numbered paragraphs of a tree with those that a crude look at the text finds.
 *
 * @example compareParagraphs("1. (C) One.", parse("1. (C) One.").cable).missing // []
 */
export const compareParagraphs = (text: string, cable: Cable): ParagraphComparison => {
  const crude = crudeParagraphs(text);
  const chain: Paragraph[] = [];
  const astray: string[] = [];
  for (const paragraph of paragraphsOf(cable)) {
    if (paragraph.number === chain.length + 1) chain.push(paragraph);
    else if (paragraph.number !== null) astray.push(`${paragraph.number} after ${chain.length}: ${paragraph.text}`);
  }
  const withLetters = crude.filter(({ letters }) => letters !== null);
  return {
    expected: crude.length,
    missing: crude.slice(chain.length).map(({ line }) => line),
    marked: withLetters.length,
    misread: withLetters
      .filter(({ number, letters }) => chain[number - 1]?.marking?.level !== levels[letters ?? ""])
      .map(({ number, line }) => `${chain[number - 1]?.marking?.level ?? "none"} for ${line}`),
    astray,
  };
};

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
  /** Numbered paragraphs of the tree. */
  readonly found: number;
  /** Those that do not follow the one before: the text numbers badly, or an item of a list was taken for a paragraph. */
  readonly astray: readonly string[];
}

type Numbered = Pick<Paragraph, "number" | "marking" | "start" | "text">;

/**
 * Compares the numbered paragraphs of a tree, the line on the classifier among them where it is one, with those that a
 * crude look at the text finds.
 *
 * @example compareParagraphs("1. (C) One.", parse("1. (C) One.").cable).missing // []
 */
export const compareParagraphs = (text: string, cable: Cable): ParagraphComparison => {
  const crude = crudeParagraphs(text);
  const found = numberedOf(cable);
  const chain: Numbered[] = [];
  for (const item of found) if (item.number === chain.length + 1) chain.push(item);
  const withLetters = crude.filter(({ letters }) => letters !== null);
  return {
    expected: crude.length,
    missing: crude.slice(chain.length).map(({ line }) => line),
    marked: withLetters.length,
    misread: withLetters
      .filter(({ number, letters }) => chain[number - 1]?.marking?.level !== levels[letters ?? ""])
      .map(({ number, line }) => `${chain[number - 1]?.marking?.level ?? "none"} for ${line}`),
    found: found.length,
    astray: found.flatMap(({ number, text: prose }, index) => {
      const before = found[index - 1]?.number ?? 0;
      return number === before + 1 ? [] : [`${number} after ${before}: ${prose}`];
    }),
  };
};

const numberedOf = (cable: Cable): readonly Numbered[] =>
  [...(cable.classifiedBy === null ? [] : [cable.classifiedBy]), ...paragraphsOf(cable)]
    .filter(({ number }) => number !== null)
    .sort((left, right) => left.start - right.start);

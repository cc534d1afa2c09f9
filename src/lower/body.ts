import type { BreakSyntax, ParagraphSyntax, SignatureSyntax, TextSyntax, TitleSyntax } from "../../grammar/index.js";
import type { Block, Heading, Paragraph, SectionBreak, Signature, Span, TextBlock } from "../ast/nodes.js";
import { proseOf, unwrapLines } from "../ast/prose.js";
import { parseSignature } from "../values/signature.js";
import { type Context, fold, linesOf } from "./context.js";
import { lowerMarking } from "./fields.js";

/** A numbered or marked paragraph with what belongs to it. */
export const lowerParagraph = (context: Context, block: ParagraphSyntax): Paragraph => {
  const children = block.content.map((part, at): Block => {
    if (part.kind === "break") return lowerBreak(context, part);
    return at === 0 ? withoutIndent(lowerText(context, part)) : lowerText(context, part);
  });
  return {
    type: "Paragraph",
    start: block.start,
    end: block.end,
    number: block.number === null ? null : Number.parseInt(block.number.image, 10),
    marking: block.marking === null ? null : lowerMarking(block.marking),
    heading: block.title === null ? null : fold(block.title.image).replace(/[\s:.-]+$/, ""),
    children,
    text: proseOf(children),
  };
};

/** The first words of a paragraph stand behind its number, wherever a copy has put them. */
export const withoutIndent = (block: TextBlock): TextBlock => {
  const [first = "", ...rest] = block.lines;
  const indent = first.length - first.trimStart().length;
  return indent === 0 ? block : { ...block, start: block.start + indent, lines: [first.trimStart(), ...rest] };
};

/** Lines of prose. A block that begins its line keeps the blanks before it. */
export const lowerText = (context: Context, block: TextSyntax): TextBlock => lowerLine(context, block);

/** A span of prose. */
export const lowerLine = (context: Context, block: Span): TextBlock => {
  const start = indentedStart(context.text, block.start);
  const lines = linesOf(context, { start, end: block.end });
  return { type: "TextBlock", start, end: block.end, lines, text: unwrapLines(lines) };
};

/** Page and section furniture. */
export const lowerBreak = (context: Context, block: BreakSyntax): SectionBreak => ({
  type: "SectionBreak",
  start: block.start,
  end: block.end,
  lines: linesOf(context, block).map((line) => fold(line)),
});

/** A title with its rules; a rule without a title is a text block. */
export const lowerTitle = (context: Context, block: TitleSyntax): Heading | TextBlock => {
  if (block.title === null) {
    const lines = linesOf(context, block);
    return { type: "TextBlock", start: block.start, end: block.end, lines, text: unwrapLines(lines) };
  }
  const words = fold(block.title.image);
  const between = /^([-=*#_~])[-=*#_~ ]*(.*?)[-=*#_~ ]*$/.exec(words);
  const above = block.above[0]?.image ?? between?.[1] ?? null;
  const below = block.below[0]?.image ?? between?.[1] ?? null;
  return {
    type: "Heading",
    start: block.start,
    end: block.end,
    text: between?.[2] ?? words,
    rule: ruleOf(above !== null, below !== null),
    ruler: (below ?? above)?.trimStart().charAt(0) ?? null,
  };
};

const ruleOf = (isAbove: boolean, isBelow: boolean): Heading["rule"] => {
  if (isAbove && isBelow) return "both";
  if (isAbove) return "above";
  return isBelow ? "below" : null;
};

/** Who signed. */
export const lowerSignature = (context: Context, block: SignatureSyntax): Signature => {
  const text = context.text.slice(block.start, block.end);
  return { type: "Signature", start: block.start, end: block.end, names: parseSignature(text), text: fold(text) };
};

/** The offset of the blanks before `start` when nothing else stands before it on its line. */
const indentedStart = (text: string, start: number): number => {
  let offset = start;
  while (offset > 0 && (text[offset - 1] === " " || text[offset - 1] === "\t")) offset--;
  return offset === 0 || text[offset - 1] === "\n" || text[offset - 1] === "\r" ? offset : start;
};

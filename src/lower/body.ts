import type {
  BreakSyntax,
  ContentSyntax,
  ItemSyntax,
  ParagraphSyntax,
  QuotationSyntax,
  QuotedSyntax,
  SignatureSyntax,
  TableSyntax,
  TitleSyntax,
} from "../../grammar/index.js";
import { headingLevel } from "../ast/heading-level.js";
import type {
  Block,
  Division,
  Heading,
  Paragraph,
  Quotation,
  SectionBreak,
  Signature,
  Span,
  SubParagraph,
  Table,
} from "../ast/nodes.js";
import { proseOf } from "../ast/prose.js";
import { passageKind } from "../values/passage-kind.js";
import { parseSignature } from "../values/signature.js";
import {
  type Context,
  columnOf,
  fold,
  foldedSource,
  indentStart,
  type Lexeme,
  linesOf,
  spanOf,
  verbatimLines,
} from "./context.js";
import { lowerMarking } from "./fields.js";
import { addBlock, finishNest, type Nest, startNest } from "./nest.js";
import { lowerText } from "./prose.js";

/** A numbered or marked paragraph, without what it is made of. */
export const lowerHead = (block: ParagraphSyntax): Paragraph => ({
  type: "Paragraph",
  start: block.start,
  end: block.end,
  number: block.number === null ? null : Number.parseInt(block.number.image, 10),
  marking: block.marking === null ? null : lowerMarking(block.marking),
  heading: titleOf(block.title),
  children: [],
  text: "",
});

const titleOf = (title: ParagraphSyntax["title"]): string | null =>
  title === null ? null : fold(title.image).replace(/(?<![\s:.\u2013\u2014-])[\s:.\u2013\u2014-]+$/, "");

/** A paragraph or a quoted text with its children. */
export const withChildren = <T extends Paragraph | Quotation>(node: T, children: readonly Block[]): T => ({
  ...node,
  end: Math.max(node.end, children.at(-1)?.end ?? node.end),
  children,
  text: proseOf(children),
});

/** Puts a part of a paragraph where it belongs among the others. */
export const addContent = (context: Context, nest: Nest, part: ContentSyntax): void =>
  addBlock(nest, {
    block: lowerContent(context, part),
    column: columnOf(context.text, part.start),
    item: part.kind === "item" ? part : null,
  });

const lowerContent = (context: Context, part: ContentSyntax): Block => {
  switch (part.kind) {
    case "text":
      return lowerText(context, part);
    case "item":
      return lowerItem(context, part);
    case "table":
      return lowerTable(context, part);
    case "quotation":
      return lowerQuotation(context, part);
    case "break":
      return lowerBreak(context, part);
    default:
      return part satisfies never;
  }
};

/** An item of a list with the prose that follows its label at once. */
const lowerItem = (context: Context, item: ItemSyntax): SubParagraph => ({
  type: "SubParagraph",
  start: item.start,
  end: item.end,
  label: fold(item.label.image).split(" ").at(-1) ?? "",
  marking: item.marking === null ? null : lowerMarking(item.marking),
  heading: titleOf(item.title),
  children: item.text === null ? [] : [lowerText(context, item.text)],
  text: "",
});

const lowerTable = (context: Context, { start, end }: TableSyntax): Table => ({
  type: "Table",
  start: indentStart(context.text, start),
  end,
  ...verbatimLines(context, { start, end }),
});

/** A text between BEGIN and END. */
const lowerQuotation = (context: Context, { start, end, begin, content, last }: QuotationSyntax): Quotation => {
  const opening = foldedSource(context, spanOf(begin));
  const kind = passageKind(opening);
  const quotation = {
    type: "Quotation",
    start,
    end,
    kind: kind === "other" ? "text" : kind,
    opening,
    children: [],
    closing: foldedSource(context, spanOf(last)),
    text: "",
  } as const;
  return { ...withChildren(quotation, lowerBlocks(context, content)), end };
};

/** Blocks of a text that counts for itself. */
const lowerBlocks = (context: Context, parts: readonly QuotedSyntax[]): readonly Block[] => {
  const blocks: Block[] = [];
  let nest = startNest();
  let paragraph: Paragraph | null = null;
  const close = (): void => {
    for (const block of closed(paragraph, nest)) blocks.push(block);
    nest = startNest();
    paragraph = null;
  };
  for (const part of parts) {
    if (part.kind === "paragraph") {
      close();
      paragraph = lowerHead(part);
      for (const inner of part.content) addContent(context, nest, inner);
    } else if (part.kind === "title") {
      if (part.title === null) addRule(context, nest, part);
      else {
        close();
        blocks.push(lowerTitle(part, part.title));
      }
    } else addContent(context, nest, part);
  }
  close();
  return blocks;
};

/** The blocks of a nest, in their paragraph if they have one. */
export const closed = (paragraph: Paragraph | null, nest: Nest): readonly Block[] => {
  const blocks = finishNest(nest);
  return paragraph === null ? blocks : [withChildren(paragraph, blocks)];
};

/** Page and section furniture. */
export const lowerBreak = (context: Context, block: BreakSyntax): SectionBreak =>
  lowerFurniture(context, block, block.about);

/** Lines that interrupt the body. */
export const lowerFurniture = (context: Context, { start, end }: Span, kind: SectionBreak["kind"]): SectionBreak => ({
  type: "SectionBreak",
  start,
  end,
  kind,
  lines: linesOf(context, { start, end }).map((line) => fold(line)),
});

/** A rule without a title parts nothing: what it stands in goes on. */
export const addRule = (context: Context, nest: Nest, rule: Span): void =>
  addBlock(nest, { block: lowerFurniture(context, rule, "rule"), column: 0, item: null });

/** A title with its rules. */
export const lowerTitle = ({ start, end, above, below, division }: TitleSyntax, title: Lexeme): Heading => {
  const words = fold(title.image);
  const head = /^[-=*#_~]{3,}(?: [-=*#_~]+)* /.exec(words)?.[0] ?? "";
  const tail = closingRule(words.slice(head.length));
  const own = words.slice(head.length, words.length - tail.length);
  const before = above?.image ?? (head || null);
  const after = below?.image ?? (tail || null);
  const style = {
    rule: ruleOf(before !== null, after !== null),
    ruler: (after ?? before)?.trimStart().charAt(0) ?? null,
    division: division ? (own.split(" ")[0]?.toLowerCase() as Division) : null,
  };
  return { type: "Heading", start, end, text: own, ...style, level: headingLevel(style) };
};

/** The rule in which a title ends, with the blank before it: words of signs, the first of three or more. */
const closingRule = (words: string): string => {
  let start = words.length;
  let end = words.length;
  for (let at = words.lastIndexOf(" "); at >= 0; at = at === 0 ? -1 : words.lastIndexOf(" ", at - 1)) {
    if (!/^[-=*#_~]+$/.test(words.slice(at + 1, end))) break;
    if (end - at > 3) start = at;
    end = at;
  }
  return words.slice(start);
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

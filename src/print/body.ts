/** FL12: paragraphs, headings, tables and what interrupts them. */
import type { Block, Heading, Paragraph } from "../ast/nodes.js";
import { isInlineTitle } from "../values/inline-title.js";
import { printMarking } from "./labelled-fields.js";
import { blockLines, foldLine, lineOf, words } from "./line.js";
import { readsAsHead } from "./line-start.js";
import { wrapProse } from "./wrap.js";

/**
 * The blocks of a body, each as its lines; the children of a paragraph follow as blocks of their own, the first prose
 * behind number and marking. It does not recurse, so that no depth of nesting overflows the stack.
 *
 * @example printBlocks([buildParagraph({ number: 1, text: "Hello." })], null) // [["1. Hello."]]
 */
export const printBlocks = (blocks: readonly Block[], width: number | null): readonly (readonly string[])[] => {
  const parts: (readonly string[])[] = [];
  /** Number, marking and heading of a paragraph whose first prose is still to come. */
  let head = "";
  const flush = (): void => {
    parts.push(lineOf(head));
    head = "";
  };
  const waiting: Iterator<Block>[] = [blocks.values()];
  while (waiting.length > 0) {
    const next = waiting.at(-1)?.next();
    if (next === undefined || next.done === true) {
      waiting.pop();
      flush();
      continue;
    }
    const block = next.value;
    if (block.type === "Paragraph") {
      flush();
      const { own, joined } = printHead(block);
      parts.push(own);
      head = joined;
      waiting.push(childrenOf(block).values());
    } else if (block.type === "TextBlock") {
      const lines = proseLines(head, block.lines, block.text, width);
      if (lines.length > 0) head = "";
      parts.push(lines);
    } else {
      flush();
      parts.push(block.type === "Heading" ? printHeading(block) : blockLines(block.lines));
    }
  }
  return parts;
};

/** A paragraph that was given no children has its text alone. */
const childrenOf = ({ children, text }: Paragraph): readonly Block[] =>
  children.length > 0 ? children : [{ type: "TextBlock", start: -1, end: -1, lines: [], text }];

/** `1. (C) SUMMARY:`, to which the text is joined; a title that cannot be told from text has lines of its own, ruled. */
const printHead = ({
  number,
  marking,
  heading,
}: Paragraph): { readonly own: readonly string[]; readonly joined: string } => {
  const title = foldLine(heading ?? "").replace(/[:.\s]+$/u, "");
  const start = words(number === null ? null : `${number}.`, marking === null ? null : printMarking(marking));
  if (title === "") return { own: [], joined: start };
  if (isInlineTitle(title) || start === "") return { own: [], joined: words(start, `${title}:`) };
  return { own: [words(start, title), ruleOf("-", title)], joined: "" };
};

const ruleOf = (sign: string, title: string): string => sign.repeat(Math.max(title.length, shortestRule));

const proseLines = (head: string, own: readonly string[], text: string, width: number | null): readonly string[] => {
  const lines = blockLines(own.length > 0 ? own : [text]);
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  // What would be read as part of the head stays below it; only a number is read without a word behind it.
  const beginning = width === null ? first : lines.slice(0, 4).join(" ");
  const isApart = head === "" || (/^\d/u.test(head) && readsAsHead(beginning.trimStart()));
  if (width !== null)
    return isApart ? [...lineOf(head), ...wrapProse("", lines, width)] : wrapProse(head, lines, width);
  return isApart ? [...lineOf(head), ...lines] : [`${head} ${first.trimStart()}`, ...rest];
};

/** The shortest run of signs that is a rule and not a bullet. */
const shortestRule = 3;

/** A title with its rules, as long as the title. */
const printHeading = (heading: Heading): readonly string[] => {
  const text = foldLine(heading.text);
  const sign = heading.ruler !== null && /^[-=*#_~]/u.test(heading.ruler) ? heading.ruler.slice(0, 1) : "-";
  const rule = [ruleOf(sign, text)];
  if (text === "") return rule;
  const isAbove = heading.rule === "above" || heading.rule === "both";
  const isBelow = heading.rule === "below" || heading.rule === "both";
  return [...(isAbove ? rule : []), ...lineOf(text), ...(isBelow ? rule : [])];
};

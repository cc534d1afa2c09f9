/** FL12: paragraphs, headings, tables and what interrupts them. */
import type { Block, Heading, Paragraph, Quotation, SubParagraph } from "../ast/nodes.js";
import { isInlineTitle, isLead } from "../values/inline-title.js";
import { printMarking } from "./labelled-fields.js";
import { blockLines, foldLine, lineOf, words } from "./line.js";
import { readsAsHead } from "./line-start.js";
import { wrapProse } from "./wrap.js";

/** What stands around a block that is printed. */
interface Place {
  readonly blocks: Iterator<Block>;
  /** Columns before the label of the item that holds the blocks, null outside of items. */
  readonly item: number | null;
  /** The line behind the blocks. */
  readonly closing: string;
}

/** Columns by which an item in an item, and what follows its first prose, stand further in. */
const step = 2;

/**
 * The blocks of a body, each as its lines; the children of a paragraph or an item follow as blocks of their own, the
 * first prose behind number, label and marking. It does not recurse, so that no depth of nesting overflows the stack.
 *
 * @example printBlocks([buildParagraph({ number: 1, text: "Hello." })], null) // [["1. Hello."]]
 */
export const printBlocks = (blocks: readonly Block[], width: number | null): readonly (readonly string[])[] => {
  const parts: (readonly string[])[] = [];
  /** Number or label, marking and heading of a block whose first prose is still to come, and the columns before it. */
  let head = "";
  let column = 0;
  const flush = (): void => {
    parts.push(indented(lineOf(head), column));
    head = "";
  };
  const places: Place[] = [{ blocks: blocks.values(), item: null, closing: "" }];
  for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
    const next = place.blocks.next();
    if (next.done === true) {
      places.pop();
      flush();
      parts.push(lineOf(place.closing));
      continue;
    }
    const block = next.value;
    switch (block.type) {
      case "TextBlock": {
        if (head === "") column = place.item === null ? 0 : place.item + step;
        const lines = proseLines(head, block.lines, block.text, width === null ? null : Math.max(width - column, 20));
        if (lines.length > 0) head = "";
        parts.push(indented(lines, column));
        break;
      }
      case "Paragraph": {
        flush();
        const { own, joined } = printHead(block);
        parts.push(own);
        head = joined;
        column = 0;
        places.push({ blocks: childrenOf(block).values(), item: null, closing: "" });
        break;
      }
      case "SubParagraph":
        flush();
        head = printLabel(block);
        // A number at the margin would be that of a paragraph.
        column = place.item === null ? (/^\d+\.$/.test(block.label) ? step : 0) : place.item + step;
        places.push({ blocks: childrenOf(block).values(), item: column, closing: "" });
        break;
      case "Quotation":
        parts.push(indented(lineOf(words(head, block.opening)), column));
        head = "";
        column = 0;
        places.push({ blocks: childrenOf(block).values(), item: null, closing: foldLine(block.closing) });
        break;
      case "Heading":
        flush();
        parts.push(printHeading(block));
        break;
      case "Table":
      case "SectionBreak":
        flush();
        parts.push(blockLines(block.lines));
        break;
      default:
        block satisfies never;
    }
  }
  return parts;
};

const indented = (lines: readonly string[], column: number): readonly string[] =>
  column === 0 ? lines : lines.map((line) => " ".repeat(column) + line);

/** A block that was given no children has its text alone. */
const childrenOf = ({ children, text }: Paragraph | SubParagraph | Quotation): readonly Block[] =>
  children.length > 0
    ? children
    : [{ type: "TextBlock", start: -1, end: -1, lines: [], offsets: [], inlines: [], text }];

/** `1. (C) SUMMARY:`, to which the text is joined; a title that cannot be told from text has lines of its own, ruled. */
const printHead = ({
  number,
  marking,
  heading,
  children,
}: Paragraph): { readonly own: readonly string[]; readonly joined: string } => {
  const title = titleOf(heading);
  const start = words(number === null ? null : `${number}.`, marking === null ? null : printMarking(marking));
  if (title === "") return { own: [], joined: start };
  const isAlone = children.length > 0 && children[0]?.type !== "TextBlock";
  if ((isInlineTitle(title) && !(isAlone && isLead(title))) || start === "")
    return { own: [], joined: words(start, `${title}:`) };
  return { own: [words(start, title), ruleOf("-", title)], joined: "" };
};

/** `a. (C) EXPORTS:`. */
const printLabel = ({ label, marking, heading }: SubParagraph): string => {
  const title = titleOf(heading);
  const sign = foldLine(label).replaceAll(" ", "");
  return words(
    sign === "" ? "--" : sign,
    marking === null ? null : printMarking(marking),
    title === "" ? null : `${title}:`,
  );
};

const titleOf = (heading: string | null): string => foldLine(heading ?? "").replace(/(?<![:.\s])[:.\s]+$/u, "");

const ruleOf = (sign: string, title: string): string => sign.repeat(Math.max(title.length, shortestRule));

const proseLines = (head: string, own: readonly string[], text: string, width: number | null): readonly string[] => {
  const lines = blockLines(own.length > 0 ? own : [text]).map((line) => line.trimStart());
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  // What would be read as part of the head stays below it; only a number is read without a word behind it.
  const beginning = width === null ? first : lines.slice(0, 4).join(" ");
  const isApart = head === "" || (/^\d/u.test(head) && readsAsHead(beginning));
  if (width !== null)
    return isApart ? [...lineOf(head), ...wrapProse("", lines, width)] : wrapProse(head, lines, width);
  return isApart ? [...lineOf(head), ...lines] : [`${head} ${first}`, ...rest];
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

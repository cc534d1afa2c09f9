import type { Block, Cable, Heading, Paragraph, Span, SubParagraph, TextBlock } from "../ast/nodes.js";
import { type PlainTextOptions, resolvePlainTextOptions } from "../options.js";
import { pushReversed } from "./pieces.js";
import { placesOf } from "./places.js";

/** A piece of plain text and where it comes from. */
export interface PlainTextSegment extends Span {
  /** Offsets in the source; -1 for a tree built by hand. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** The body as text for language tools. */
export interface PlainText {
  readonly text: string;
  /** In order; what lies between two of them, blanks and line breaks, comes from no place. */
  readonly segments: readonly PlainTextSegment[];
}

/**
 * The body as plain text: sentences unwrapped, an empty line between paragraphs, a line break between the blocks of one;
 * no numbers, markings, labels, tables, page headings or furniture unless asked for. With it a map back to the source: a
 * segment for each line, or part of a line. A line that held residue of copying is exact at its start only. Throws a
 * TypeError for wrong options.
 *
 * @example plainText(parse("1. (C) Bread\nis sold.").cable).text // "Bread is sold."
 */
export const plainText = (cable: Pick<Cable, "body">, options?: PlainTextOptions): PlainText => {
  const wanted = resolvePlainTextOptions(options);
  const writer: Writer = { text: "", segments: [], separator: "" };
  const waiting: Waiting[] = [...cable.body].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    switch (block.type) {
      case "TextBlock":
        writeText(writer, block);
        separate(writer, "\n");
        break;
      case "Paragraph":
      case "SubParagraph":
        separate(writer, block.type === "Paragraph" ? "\n\n" : "\n");
        if (wanted.numbers) writeHead(writer, block);
        if (block.heading !== null && wanted.headings) {
          write(writer, `${block.heading}:`, -1);
          separate(writer, (block.children[0]?.type ?? "TextBlock") === "TextBlock" ? " " : "\n");
        }
        if (block.type === "Paragraph") waiting.push(paragraphEnd);
        pushReversed<Waiting>(waiting, block.children);
        break;
      case "end":
        separate(writer, "\n\n");
        break;
      case "Quotation":
        pushReversed<Waiting>(waiting, block.children);
        break;
      case "Heading":
        if (wanted.headings) writeHeading(writer, block);
        break;
      case "Table":
        if (!wanted.tables) break;
        for (const [index, line] of block.lines.entries()) {
          separate(writer, "\n");
          write(writer, line, block.offsets[index] ?? -1);
        }
        separate(writer, "\n");
        break;
      case "SectionBreak":
        if (waiting.at(-1)?.type === "TextBlock" && openSentence.test(writer.text)) writer.separator = " ";
        break;
      default:
        block satisfies never;
    }
  }
  return { text: writer.text, segments: writer.segments };
};

/**
 * The offset in the source of an offset in plain text; between two segments, that of the end of the first; -1 where the
 * tree was built by hand.
 *
 * @example sourceOffset(plainText(cable), 0) // where the first word of the body stands
 */
export const sourceOffset = ({ segments }: PlainText, offset: number): number => {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low - 1] ?? segments[0];
  if (segment === undefined || segment.sourceStart < 0) return -1;
  const inside = Math.min(Math.max(offset - segment.start, 0), segment.end - segment.start);
  return Math.min(segment.sourceStart + inside, segment.sourceEnd);
};

/** A page heading in the middle of a sentence breaks no line. */
const openSentence = /[^\s.!?:;"')\]\u201d]$/u;

type Waiting = Block | { readonly type: "end" };

const paragraphEnd: Waiting = { type: "end" };

interface Writer {
  text: string;
  readonly segments: PlainTextSegment[];
  /** What has to stand before the next words. */
  separator: string;
}

const separate = (writer: Writer, separator: string): void => {
  if (writer.text !== "" && separator.length > writer.separator.length) writer.separator = separator;
};

const write = (writer: Writer, words: string, sourceStart: number): void => {
  if (words === "") return;
  writer.text += writer.separator;
  writer.separator = "";
  const start = writer.text.length;
  writer.text += words;
  if (sourceStart >= 0)
    writer.segments.push({ start, end: start + words.length, sourceStart, sourceEnd: sourceStart + words.length });
};

const writeHead = (writer: Writer, block: Paragraph | SubParagraph): void => {
  const label = block.type === "SubParagraph" ? block.label : block.number === null ? "" : `${block.number}.`;
  if (label !== "") write(writer, label, block.start);
  if (label !== "") separate(writer, " ");
  if (block.marking !== null) write(writer, block.marking.text, block.marking.start);
  if (block.marking !== null) separate(writer, " ");
};

/** A title below a rule begins somewhere behind the place of the node, so its words have no place of their own. */
const writeHeading = (writer: Writer, { text, rule, start }: Heading): void => {
  separate(writer, "\n\n");
  write(writer, text, rule === "above" || rule === "both" ? -1 : start);
  separate(writer, "\n\n");
};

/** The lines of a block as its text joins them: what stands between two lines there stands between them here. */
const writeText = (writer: Writer, block: TextBlock): void => {
  for (const { text, separator, sourceStart } of placesOf(block)) {
    if (separator !== null) separate(writer, separator);
    write(writer, text, sourceStart);
  }
};

/** The body as pieces of text and marks between them, in the order of reading. */
import type { Block, Cable, Heading, PassageKind, PassageMark, Span, TextBlock } from "../ast/nodes.js";
import { isPassageTitle, passageKind } from "../values/passage-kind.js";
import { type Place, placesOf, textOffset } from "./places.js";

/** What the reader meets next. */
export type Piece =
  /** Words, with the blanks at a mark; `goesOn` when the piece before stands in the same block. */
  | {
      readonly type: "words";
      readonly text: string;
      readonly goesOn: boolean;
      readonly start: number;
      readonly end: number;
    }
  /** A paragraph begins, with its title. */
  | { readonly type: "paragraph"; readonly heading: string | null; readonly start: number; readonly depth: number }
  /** A title between paragraphs. */
  | { readonly type: "title"; readonly node: Heading; readonly depth: number }
  /** Words that begin or end a passage. */
  | PassageEdge;

export interface PassageEdge {
  readonly type: "edge";
  readonly edge: "begin" | "end";
  readonly kind: PassageKind;
  readonly text: string;
  readonly goesOn: boolean;
  readonly start: number;
  readonly end: number;
  /** In how many quoted texts it stands; titles and paragraphs in one say nothing about what is around it. */
  readonly depth: number;
  /** True for the lines around a quoted text. */
  readonly encloses: boolean;
}

/** A block that waits, or what stands behind the blocks before it. */
type Waiting = Block | PassageEdge;

/**
 * The pieces of a body. It does not recurse, so that no depth of nesting overflows the stack.
 *
 * @example piecesOf(parse("1. (C) Words.").cable).map(({ type }) => type) // ["paragraph", "words"]
 */
export const piecesOf = ({ body }: Pick<Cable, "body">): readonly Piece[] => {
  const pieces: Piece[] = [];
  const waiting: Waiting[] = [...body].reverse();
  let depth = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    switch (next.type) {
      case "edge":
        if (next.edge === "end") depth -= 1;
        pieces.push(next);
        if (next.edge === "begin") depth += 1;
        break;
      case "TextBlock":
        for (const piece of piecesOfText(next, depth)) pieces.push(piece);
        break;
      case "Heading":
        pieces.push({ type: "title", node: next, depth });
        break;
      case "Paragraph":
      case "SubParagraph":
        if (next.type === "Paragraph" || next.heading !== null)
          pieces.push({ type: "paragraph", heading: next.heading, start: next.start, depth });
        pushReversed(waiting, next.children);
        break;
      case "Quotation": {
        const { kind, opening, closing, start, end } = next;
        const line = { type: "edge", kind, depth, goesOn: false, encloses: true } as const;
        waiting.push({ ...line, edge: "end", text: closing, start: end, end });
        pushReversed(waiting, next.children);
        waiting.push({ ...line, edge: "begin", text: opening, start, end: next.children[0]?.start ?? end });
        break;
      }
      case "Table":
        pieces.push({ type: "words", text: next.lines.join("\n"), goesOn: false, start: next.start, end: next.end });
        break;
      case "SectionBreak":
        break;
      default:
        next satisfies never;
    }
  }
  return pieces;
};

/**
 * Puts blocks on a stack so that the first comes off first; a spread would overflow with many.
 *
 * @example pushReversed(waiting, paragraph.children)
 */
export const pushReversed = <T>(waiting: T[], blocks: readonly T[]): void => {
  for (let index = blocks.length - 1; index >= 0; index -= 1) waiting.push(blocks[index] as T);
};

/** The words of a text block, and the marks between them. */
const piecesOfText = (block: TextBlock, depth: number): readonly Piece[] => {
  const marks = block.inlines.filter((inline) => inline.type === "PassageMark");
  const pieces: Piece[] = [];
  const places = marks.length === 0 ? [] : placesOf(block);
  let at = 0;
  const words = (to: number, start: number, end: number): void => {
    const text = block.text.slice(at, to);
    if (text !== "") pieces.push({ type: "words", text, goesOn: pieces.length > 0, start, end });
  };
  let start = block.start;
  for (const inline of marks) {
    const found = markIn(block.text, at, inline, places);
    if (found === null) continue;
    words(found.start, start, inline.start);
    const { edge, kind, text, end } = inline;
    const goesOn = pieces.length > 0;
    pieces.push({ type: "edge", edge, kind, text, goesOn, start: inline.start, end, depth, encloses: false });
    at = found.end;
    start = inline.end;
  }
  words(block.text.length, start, block.end);
  return pieces;
};

/** Where a mark stands in the text of its block, from `at` on: its words may stand there more than once. */
const markIn = (
  text: string,
  at: number,
  mark: PassageMark,
  places: readonly Place[],
): Pick<Span, "start" | "end"> | null => {
  const start = textOffset(places, mark.start);
  const end = textOffset(places, mark.end);
  if (start >= at && text.slice(start, end).replace(/\s+/g, " ") === mark.text) return { start, end };
  const found = text.indexOf(mark.text, at);
  return found < 0 ? null : { start: found, end: found + mark.text.length };
};

/**
 * What a title begins; null where it speaks of something else.
 *
 * @example titleKind("SUMMARY AND COMMENT") // "summary"
 * @example titleKind("A SUMMARY OF THE TALKS") // null
 */
export const titleKind = (title: string): PassageKind | null => (isPassageTitle(title) ? passageKind(title) : null);

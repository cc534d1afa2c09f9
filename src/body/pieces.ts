/** The body as pieces of text and marks between them, in the order of reading. */
import type { Block, Cable, Heading, Inline, PassageKind, TextBlock } from "../ast/nodes.js";
import { isPassageTitle, passageKind } from "../values/passage-kind.js";

/** What the reader meets next. */
export type Piece =
  /** Words. */
  | { readonly type: "words"; readonly text: string; readonly start: number; readonly end: number }
  /** A paragraph begins, with its title. */
  | { readonly type: "paragraph"; readonly heading: string | null; readonly start: number }
  /** A title between paragraphs. */
  | { readonly type: "title"; readonly node: Heading }
  /** Words that begin or end a passage. */
  | PassageEdge;

export interface PassageEdge {
  readonly type: "edge";
  readonly edge: "begin" | "end";
  readonly kind: PassageKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
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
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    switch (next.type) {
      case "edge":
        pieces.push(next);
        break;
      case "TextBlock":
        pieces.push(...piecesOfText(next));
        break;
      case "Heading":
        pieces.push({ type: "title", node: next });
        break;
      case "Paragraph":
      case "SubParagraph":
        if (next.type === "Paragraph" || next.heading !== null)
          pieces.push({ type: "paragraph", heading: next.heading, start: next.start });
        waiting.push(...[...next.children].reverse());
        break;
      case "Quotation": {
        const { kind, opening, closing, start, end } = next;
        waiting.push({ type: "edge", edge: "end", kind, text: closing, start: end, end });
        waiting.push(...[...next.children].reverse());
        waiting.push({ type: "edge", edge: "begin", kind, text: opening, start, end: next.children[0]?.start ?? end });
        break;
      }
      case "Table":
        pieces.push({ type: "words", text: next.lines.join("\n"), start: next.start, end: next.end });
        break;
      case "SectionBreak":
        break;
      default:
        next satisfies never;
    }
  }
  return pieces;
};

/** The words of a text block, and the marks between them. */
const piecesOfText = (block: TextBlock): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  const words = (to: number, start: number, end: number): void => {
    const text = block.text.slice(at, to).trim();
    if (text !== "") pieces.push({ type: "words", text, start, end });
  };
  let start = block.start;
  for (const inline of block.inlines) {
    if (inline.type !== "PassageMark") continue;
    const found = block.text.indexOf(inline.text, at);
    if (found < 0) continue;
    words(found, start, inline.start);
    pieces.push(edgeOf(inline));
    at = found + inline.text.length;
    start = inline.end;
  }
  words(block.text.length, start, block.end);
  return pieces;
};

const edgeOf = ({ edge, kind, text, start, end }: Extract<Inline, { type: "PassageMark" }>): PassageEdge => ({
  type: "edge",
  edge,
  kind,
  text,
  start,
  end,
});

/**
 * What a title begins; null where it speaks of something else.
 *
 * @example titleKind("SUMMARY AND COMMENT") // "summary"
 * @example titleKind("A SUMMARY OF THE TALKS") // null
 */
export const titleKind = (title: string): PassageKind | null => (isPassageTitle(title) ? passageKind(title) : null);

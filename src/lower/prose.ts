/** Lines of prose, and what in them is more than words. */
import { lexProse, type ProseMark, type TextSyntax } from "../../grammar/index.js";
import type { Inline, Span, TextBlock } from "../ast/nodes.js";
import { unwrapLines } from "../ast/prose.js";
import { passageKind } from "../values/passage-kind.js";
import {
  type Context,
  fold,
  foldedSource,
  type Lexeme,
  linesWithOffsets,
  masked,
  type Source,
  spanOf,
} from "./context.js";

/** A text block of what the grammar took for one, with its titles, and the points at its end where the text was cut. */
export const lowerText = (context: Context, { start, end, titles, cut, closing }: TextSyntax): TextBlock => {
  // The double slash that ends the remarks of a naval message is no word of theirs.
  const block = { ...lowerLines(context, { start, end: closing?.startOffset ?? end }), end };
  if (titles.length === 0 && cut === null) return block;
  const begins = titles.flatMap((title): Inline[] => {
    const span = spanOf({ ...title, image: title.image.replace(/(?<![\s:.\u2013\u2014-])[\s:.\u2013\u2014-]+$/, "") });
    const text = foldedSource(context, span);
    const kind = passageKind(text);
    const isKnown = kind === "other" || block.inlines.some(({ start }) => start === span.start);
    return isKnown ? [] : [{ type: "PassageMark", ...span, edge: "begin", kind, text }];
  });
  const ends = cut === null ? [] : [lowerCut(context, cut)];
  return { ...block, inlines: [...begins, ...block.inlines, ...ends].sort((a, b) => a.start - b.start) };
};

const lowerCut = (context: Context, cut: Lexeme): Inline => {
  const span = spanOf(cut);
  return { type: "Cut", ...span, text: foldedSource(context, span) };
};

/** A text block of a span of the source. */
export const lowerLines = (context: Source, { start, end }: Span): TextBlock => {
  const { lines, offsets } = linesWithOffsets(context, { start, end });
  const marks = lexProse(context.text.slice(start, end)).map((mark) => ({
    ...mark,
    startOffset: mark.startOffset + start,
  }));
  return {
    type: "TextBlock",
    start,
    end,
    lines,
    offsets,
    inlines: marks.map((mark) => lowerMark(context, mark)),
    text: unwrapLines(withoutPages(context, { start, end }, marks) ?? lines),
  };
};

/** The lines with blanks in place of page headings; null when there is no page heading. */
const withoutPages = (context: Source, { start, end }: Span, marks: readonly ProseMark[]): readonly string[] | null => {
  const pages = marks.filter(({ kind }) => kind === "page");
  if (pages.length === 0) return null;
  const text = masked(context.text, start, end, pages);
  return linesWithOffsets({ text, original: text }, { start: 0, end: text.length }).lines.map(fold);
};

const lowerMark = (context: Source, mark: ProseMark): Inline => {
  const span = spanOf(mark);
  const text = foldedSource(context, span);
  switch (mark.kind) {
    case "page":
      return { type: "PageHeading", ...span, text };
    case "redaction":
      return { type: "Redaction", ...span, text };
    case "closing":
      return { type: "PassageMark", ...span, edge: "end", kind: passageKind(text), text };
    case "opening":
      return { type: "PassageMark", ...span, edge: "begin", kind: passageKind(text), text };
    case "title":
      return { type: "PassageMark", ...span, edge: "begin", kind: passageKind(text), text };
    default:
      return mark.kind satisfies never;
  }
};

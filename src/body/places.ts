/** Where the lines of a text block stand in its text and in the source. */
import type { TextBlock } from "../ast/nodes.js";

/** A line, or a part of one between page headings. */
export interface Place {
  readonly text: string;
  /** What stands before it in the text of the block; null at its beginning. */
  readonly separator: string | null;
  /** Its offset in the text of the block. */
  readonly textStart: number;
  /** Its offset in the source; -1 for a tree built by hand. */
  readonly sourceStart: number;
}

/**
 * The lines of a block, without the page headings in them, in order.
 *
 * @example placesOf(block).map(({ textStart }) => textStart) // [0, 12] for "Bread is now" over "sold."
 */
export const placesOf = (block: TextBlock): readonly Place[] => {
  const pages = block.inlines.filter((inline) => inline.type === "PageHeading").map((inline) => inline.text);
  const places: Place[] = [];
  let at = 0;
  for (const [index, line] of block.lines.entries()) {
    const offset = block.offsets[index] ?? -1;
    for (const part of partsOf(line, pages)) {
      const found = block.text.indexOf(part.text, at);
      const between = found > at && found - at < 3 ? block.text.slice(at, found) : found === at ? "" : " ";
      places.push({
        text: part.text,
        separator: at > 0 || part.isRest ? between : null,
        textStart: found < 0 ? at : found,
        sourceStart: offset < 0 ? -1 : offset + part.start,
      });
      at = found < 0 ? at : found + part.text.length;
    }
  }
  return places;
};

/**
 * The offset in the text of a block of an offset in the source; 0 for what stands before the block, and for a tree built
 * by hand. A line that held residue of copying is exact at its start only.
 */
export const textOffset = (places: readonly Place[], sourceOffset: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.sourceStart ?? 0) <= sourceOffset) low = middle + 1;
    else high = middle;
  }
  const line = places[low - 1];
  if (line === undefined || line.sourceStart < 0) return 0;
  return line.textStart + Math.min(sourceOffset - line.sourceStart, line.text.length);
};

interface Part {
  readonly text: string;
  readonly start: number;
  /** True behind a page heading. */
  readonly isRest: boolean;
}

/** A line without the page headings in it. */
const partsOf = (line: string, pages: string[]): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (let page = pages[0]; page !== undefined; page = pages[0]) {
    const at = line.indexOf(page, from);
    if (at < 0) break;
    pages.shift();
    parts.push({ text: line.slice(from, at), start: from, isRest: from > 0 });
    from = at + page.length;
  }
  parts.push({ text: line.slice(from), start: from, isRest: from > 0 });
  return parts.flatMap(({ text, start, isRest }) => {
    const words = text.trim();
    return words === "" ? [] : [{ text: words, start: start + text.length - text.trimStart().length, isRest }];
  });
};

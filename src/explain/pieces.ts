import type { Span } from "../ast/nodes.js";

/** A run of text that lies under the same ranges. */
export interface Piece<Range extends Span> extends Span {
  /** The ranges that hold it, the outermost first. */
  readonly under: readonly Range[];
}

/**
 * A text cut wherever a range begins or ends, for those who colour it. The ranges come in the order of `explain`; empty
 * ones and those outside the text are left out. Pieces tile the text.
 *
 * @example piecesOf([{ start: 0, end: 2 }, { start: 1, end: 2 }], 3).map(({ under }) => under.length) // [1, 2, 0]
 */
export const piecesOf = <Range extends Span>(ranges: readonly Range[], length: number): readonly Piece<Range>[] => {
  const inside = ranges.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces: Piece<Range>[] = [];
  let under: readonly Range[] = [];
  let next = 0;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const opened: Range[] = [];
    while (inside[next]?.start === start) opened.push(inside[next++] as Range);
    under = [...under.filter(({ end }) => end > start), ...opened];
    pieces.push({ start, end: cuts[index + 1] ?? length, under });
  }
  return pieces;
};

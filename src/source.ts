import type { Span } from "./ast/nodes.js";
import { escapeControls } from "./escape-controls.js";

/** Place in a text: both count from 1, columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines of a text start, ascending; the first is 0. */
export type LineMap = readonly number[];

const LF = 10;
const CR = 13;
const TAB = 9;

/**
 * Length of the line end at an offset, 0 when there is none. `\n`, `\r\n`, `\r` and `\r\r\n` (a copy converted twice)
 * are each one line end.
 */
const lineEndLength = (text: string, offset: number): number => {
  const code = text.charCodeAt(offset);
  if (code === LF) return 1;
  if (code !== CR) return 0;
  const next = text.charCodeAt(offset + 1);
  if (next === LF) return 2;
  return next === CR && text.charCodeAt(offset + 2) === LF ? 3 : 1;
};

/**
 * Where the lines of a text start, for many look-ups with `locateIn`. Takes one pass over the text.
 *
 * @example lineMap("A\r\nB") // [0, 3]
 */
export const lineMap = (text: string): LineMap => {
  const starts = [0];
  for (let offset = 0; offset < text.length; ) {
    const length = lineEndLength(text, offset);
    offset += length || 1;
    if (length > 0) starts.push(offset);
  }
  return starts;
};

/**
 * Line and column of an offset by a line map, by binary search. An offset below 0 counts as 0; one inside a line end
 * belongs to the line that it ends. Throws a TypeError when the offset is no integer.
 *
 * @example locateIn(lineMap("A\nBC"), 3) // { line: 2, column: 2 }
 */
export const locateIn = (lines: LineMap, offset: number): Position => {
  if (!Number.isInteger(offset)) throw new TypeError(`"offset" must be an integer, got ${String(offset)}`);
  const wanted = Math.max(0, offset);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: wanted - (lines[low] ?? 0) + 1 };
};

/**
 * Line and column of an offset in a text. An offset outside the text counts as its nearest end. Throws a TypeError when
 * the offset is no integer. For many look-ups in one text use `lineMap` and `locateIn`.
 *
 * @example locate("TO A\nINFO B", 5) // { line: 2, column: 1 }
 */
export const locate = (text: string, offset: number): Position =>
  locateIn(lineMap(text), Math.min(offset, text.length));

/** Columns that an excerpt may take. */
const WINDOW = 100;
/** What stands for a cut-off part of the line. */
const CUT = "...";
/** Units looked at on each side of a span, so that a text of one huge line costs no more than a short one. */
const REACH = 2 * WINDOW;
/** Columns before the span that are kept even when what follows is longer. */
const BEFORE = 40;

/** One character as it is shown. */
interface Cell {
  readonly shown: string;
  readonly width: number;
}

const combining = /^[\p{Mn}\p{Me}]$/u;
/** East Asian and pictographic characters that take two columns. */
const wide =
  /^[\u{1100}-\u{115e}\u{2e80}-\u{303e}\u{3041}-\u{3163}\u{3165}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

const cellOf = (character: string): Cell => {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return { shown: character, width: 1 };
  // A tab as wide as one column keeps the carets below what they mean on every terminal.
  if (code === TAB) return { shown: " ", width: 1 };
  const shown = escapeControls(character);
  if (shown !== character) return { shown, width: shown.length };
  if (combining.test(character)) return { shown, width: 0 };
  return { shown, width: wide.test(character) ? 2 : 1 };
};

const cellsOf = (text: string): readonly Cell[] => Array.from(text, cellOf);
const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);
const shownOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.shown).join("");

/**
 * Columns that a text takes on a terminal once its control characters are written out; a tab counts one.
 *
 * @example displayWidth("A\u001b") // 9
 */
export const displayWidth = (text: string): number => widthOf(cellsOf(text));

/** The first cells that fit into a number of columns. */
const fitting = (cells: readonly Cell[], columns: number): readonly Cell[] => {
  let width = 0;
  const end = cells.findIndex((cell) => {
    width += cell.width;
    return width > columns;
  });
  return end < 0 ? cells : cells.slice(0, end);
};

/** The start of the line end that an offset lies in, else the offset. */
const outsideLineEnd = (text: string, offset: number): number => {
  for (let start = Math.max(0, offset - 2); start < offset; start += 1) {
    if (start + lineEndLength(text, start) > offset) return start;
  }
  return offset;
};

const isLineEnd = (code: number): boolean => code === LF || code === CR;
/** Whether an offset is between the two units of one character. */
const splitsPair = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));

/** Where the line of an offset starts, but no further away than an excerpt can show. */
const lineStart = (text: string, offset: number): number => {
  let start = offset;
  while (start > 0 && offset - start < REACH && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return splitsPair(text, start) ? start + 1 : start;
};

/** Where the line of an offset ends, but no further away than an excerpt can show. */
const lineEnd = (text: string, offset: number): number => {
  let end = offset;
  while (end < text.length && end - offset < REACH && !isLineEnd(text.charCodeAt(end))) end += 1;
  return splitsPair(text, end) ? end - 1 : end;
};

/**
 * The line on which a span starts, and below it a line with carets under the span, at most 100 columns wide: of a longer
 * line the part around the carets. Tabs are shown as one blank, other controls written out as by `escapeControls`. A
 * span over several lines is marked to the end of the first; an empty span gets one caret. The text is empty for the
 * span of a node built by hand.
 *
 * @example excerpt("TAGS: PREL", { start: 6, end: 10 }) // "TAGS: PREL\n      ^^^^"
 */
export const excerpt = (text: string, span: Span): string => {
  if (span.start < 0) return "";
  const start = outsideLineEnd(text, Math.min(span.start, text.length));
  const from = lineStart(text, start);
  const to = lineEnd(text, start);
  const before = cellsOf(text.slice(from, start));
  const after = cellsOf(text.slice(start, to));
  const marked = cellsOf(text.slice(start, Math.max(start, Math.min(span.end, to)))).length;
  const isWhole = startsLine(text, from) && endsLine(text, to) && widthOf(before) + widthOf(after) <= WINDOW;
  return isWhole ? draw("", before, after, "", marked) : drawWindow(before, after, marked);
};

const startsLine = (text: string, offset: number): boolean => offset === 0 || isLineEnd(text.charCodeAt(offset - 1));
const endsLine = (text: string, offset: number): boolean =>
  offset === text.length || isLineEnd(text.charCodeAt(offset));

const drawWindow = (before: readonly Cell[], after: readonly Cell[], marked: number): string => {
  const room = WINDOW - 2 * CUT.length;
  const leftRoom = Math.max(BEFORE, room - widthOf(after));
  const left = fitting(before.toReversed(), leftRoom).toReversed();
  const right = fitting(after, room - widthOf(left));
  const isCut = { left: left.length < before.length, right: right.length < after.length };
  return draw(isCut.left ? CUT : "", left, right, isCut.right ? CUT : "", marked);
};

const draw = (open: string, before: readonly Cell[], after: readonly Cell[], close: string, marked: number): string => {
  const line = `${open}${shownOf(before)}${shownOf(after)}`.trimEnd() + close;
  const indent = " ".repeat(open.length + widthOf(before));
  return `${line}\n${indent}${"^".repeat(Math.max(1, widthOf(after.slice(0, marked))))}`;
};

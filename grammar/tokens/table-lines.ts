/** Which lines are a table: their gaps stand under one another, so that blanks carry meaning. */
import { firstWord, remembered } from "../first-match.js";
import { paragraphNumber, portionMarking, ruleLine } from "../labels.js";
import { isOneLine, lineStart, startOverBlanks } from "../line-start.js";
import { blank, inLine, itemCount, itemSign, lineEnd } from "../vocabulary.js";

/** Where the columns of a line begin and end. */
interface Columns {
  /** Offsets in the line at which a column begins, behind a gap. */
  readonly starts: readonly number[];
  /** Offsets at which it ends: figures are set flush right. */
  readonly ends: readonly number[];
  /** How many gaps cannot be the double blank between two sentences. */
  readonly wide: number;
  /** How many gaps are tabs; 0 where what stands between them is too long for a cell. */
  readonly tabs: number;
}

/** Longer lines are prose, and so are longer pieces between two tabs; longer lines between two rows are no title. */
const longestRow = 160;
const longestCell = 50;
const longestTitle = 40;

/**
 * The end of the table that begins at `offset`, or -1: two lines or more whose columns stand under one another, or a
 * line with two wide gaps. Rules, and single lines between two others, belong to it.
 *
 * @example tableEnd("BOATS    12\nNETS      3\n", 0) // 22
 */
export const tableEnd = (text: string, offset: number): number => {
  const start = startOverBlanks(text, offset);
  return start < 0 || !mayBeginTable(text, offset) ? -1 : tableFrom(text, start);
};

/**
 * The same for the offset of a line that may begin a table, or `isBelow` its first. A line with a wide gap directly
 * above or below rows belongs to them, whatever its columns are.
 */
const tableFrom = (text: string, start: number, isBelow = false): number => {
  const first = lineAt(text, start);
  if (first === null) return -1;
  let rows = 0;
  let rules = 0;
  let last: Columns | null = null;
  let end = -1;
  let isTable = false;
  let loose = 0;
  for (let line: Line | null = first; line !== null && !line.isEmpty; line = lineAt(text, line.next)) {
    if (line.isRule) {
      rules += 1;
      // Rules alone are no table; to look on behind them would take too long.
      if (rules > 2 && rows === 0) return -1;
      if (rows > 0 && loose === 0) end = line.end;
      continue;
    }
    const columns = columnsOf(line.image);
    const hasGap = columns.wide + columns.tabs > 0 && !sentenceEnd.test(line.image);
    const fits: boolean = columns.wide >= 2 || (last !== null && (align(last, columns) || (isTable && hasGap)));
    if (columns.starts.length === 0 || (last !== null && !fits)) {
      // A line between two rows may be a row that goes on, or the title of a group.
      loose += 1;
      if (loose > 1 || rows === 0 || line.image.trimStart().length > longestTitle || sentenceEnd.test(line.image))
        break;
      continue;
    }
    rows += 1;
    loose = 0;
    last = columns;
    isTable ||= fits;
    end = line.end;
    // The heads of the columns may stand beside them.
    if (rows === 1 && !fits && !mayAlign(text, line.next, columns))
      return isBelow || !hasGap ? -1 : tableFrom(text, line.next, true);
  }
  return isTable ? end : -1;
};

/**
 * The offset at which a table begins inside lines of prose, or -1. The first line is not looked at: it is prose already.
 *
 * @example tableWithin("They caught:\nBOATS    12\nNETS      3", 0, 34) // 13
 */
export const tableWithin = (text: string, start: number, end: number): number => {
  if (nextTrace(text, start) >= end || nextGap(text, start) >= end) return -1;
  const prose = text.slice(start, end);
  eachGap.lastIndex = 0;
  for (let found = eachGap.exec(prose); found !== null; found = eachGap.exec(prose)) {
    const line = lineStart(prose, found.index);
    const row = lineAt(prose, line);
    if (row === null) return -1;
    if (line > 0 && tableFrom(prose, line) > 0) return start + line;
    // The other gaps of the line lead to the same place.
    eachGap.lastIndex = row.next;
  }
  return -1;
};

/** Whether the line is a rule or has a gap: the first line of every table. To be asked at the start of a line alone. */
const mayBeginTable = (text: string, offset: number): boolean => {
  if ("-=*#_~".includes(text.charAt(offset))) return true;
  if (nextTrace(text, offset) === text.length) return false;
  const next = nextGap(text, offset);
  return next < text.length && isOneLine(text, offset, next);
};

const sentenceEnd = /[.;:]$/;

interface Line {
  /** The offset behind its last visible character, and that of the next line. */
  readonly end: number;
  readonly next: number;
  /** The offset of its first visible character. */
  readonly textStart: number;
  readonly image: string;
  readonly isEmpty: boolean;
  readonly isRule: boolean;
}

const lineAt = (text: string, start: number): Line | null => {
  if (start >= text.length) return null;
  wholeLine.lastIndex = start;
  const whole = wholeLine.exec(text);
  if (whole === null) return null;
  const image = (whole[1] ?? "").trimEnd();
  // Non-breaking blanks stand for signs that a copy has put in: without them the columns stand as they were written.
  const row = image.includes("\u00a0") ? image.replaceAll("\u00a0", "") : image;
  const next = start + whole[0].length;
  return {
    end: start + image.length,
    next: next > start ? next : text.length,
    textStart: start + image.length - image.trimStart().length,
    image: row,
    isEmpty: row === "",
    isRule: anyRule.test(row),
  };
};

const wholeLine = new RegExp(`(${inLine}*)(?:${lineEnd})?`, "y");
const anyRule = new RegExp(`^${blank}*${ruleLine}|^${blank}*[-=]{3,}(?:${blank}+[-=]{2,})+$`);

/** A paragraph, and no row. */
const numbered = new RegExp(`^${blank}*${paragraphNumber}${blank}*${portionMarking}`);
/** Number, label and marking in front of a row: blanks behind them are no gap. */
const rowHead = new RegExp(
  `^${blank}*(?:(?:\\d{1,3}[.)]|${itemSign}|${itemCount})${blank}*)?(?:${portionMarking}${blank}*)?`,
);
/** Two blanks or more that stand between words, a tab, also behind a parenthesis, a bar, or a row of points. */
const gap =
  /(?<=[^\s.:;?!"')\u201d])(?:[ ]*\|[ ]*| {2,}|[ ]*\t[ \t]*|[ ]?\.{4,}[ ]?)(?=\S)|(?<=[.:;?!"')\u201d])(?: {5,}|(?<=\))[ ]*\t[ \t]*)(?=\S)/g;
/** Where there may be one: with the non-breaking blanks that stand for what a copy has put in. */
const anyGap =
  /[^\s.:;?!"')\u201d](?:[ ]*\|[ ]*|[ \u00a0]{2,}|[ ]*\t[ \t]*|[ ]?\.{4,}[ ]?)(?=\S)|[.:;?!"')\u201d][ \u00a0]{5,}(?=\S)|\)[ ]*\t[ \t]*(?=\S)/y;
const eachGap = new RegExp(anyGap, "g");
/** What each gap has at least; looking for it is much cheaper. */
const traces = ["  ", "\t", "|", "....", "\u00a0"] as const;

const nextTrace = firstWord(...traces);

/** The last sign before the next gap: at most one blank stands between it and the trace. */
const nextGap = remembered((text, offset) => {
  let trace = nextTrace(text, offset);
  while (trace < text.length) {
    const sign = text.charAt(trace - 1) === " " ? trace - 2 : trace - 1;
    anyGap.lastIndex = sign;
    if (sign >= offset && anyGap.test(text)) return sign;
    // The other blanks of the same gap lead to the same sign.
    do trace += 1;
    while (" \u00a0".includes(text.charAt(trace)) && trace < text.length);
    trace = nextTrace(text, trace);
  }
  return text.length;
});

const none: Columns = { starts: [], ends: [], wide: 0, tabs: 0 };

const columnsOf = (line: string): Columns => {
  if (line.length > longestRow || !traces.some((trace) => line.includes(trace)) || numbered.test(line)) return none;
  const head = rowHead.exec(line)?.[0].length ?? 0;
  const starts: number[] = [];
  const ends: number[] = [];
  let wide = 0;
  let tabs = 0;
  let isCells = true;
  let last = head;
  for (const { index, 0: blanks } of line.slice(head).matchAll(gap)) {
    const from = head + index;
    if (starts.length > 0) ends.push(from);
    starts.push(from + blanks.length);
    if (blanks.includes("\t")) tabs += 1;
    else if (blanks.length > 2 || blanks.trim() !== "") wide += 1;
    isCells &&= from - last <= longestCell;
    last = from + blanks.length;
  }
  if (starts.length > 0) ends.push(line.length);
  return { starts, ends, wide, tabs: isCells && line.length - last <= longestCell ? tabs : 0 };
};

/** Double blanks are frequent in prose: they are columns only where two of them stand under two others. */
const align = (above: Columns, below: Columns): boolean => {
  if (above.tabs > 0 && above.tabs === below.tabs) return true;
  if (above.wide > 0 && below.wide > 0) return common(above, below) > 0;
  const places = common(above, below);
  return places > 1 && places * 2 > Math.max(above.starts.length, below.starts.length);
};

/** How many columns begin, or end, at the same places. */
const common = (above: Columns, below: Columns): number =>
  Math.max(shared(above.starts, below.starts), shared(above.ends, below.ends));

const shared = (above: readonly number[], below: readonly number[]): number => {
  const places = new Set(below);
  return above.filter((place) => places.has(place)).length;
};

/** Whether one of the next two lines stands under a first row; else looking on would be in vain. */
const mayAlign = (text: string, next: number, columns: Columns): boolean => {
  let from = next;
  for (let count = 0; count < 2; count += 1) {
    const line = lineAt(text, from);
    if (line === null || line.isEmpty) return false;
    if (!line.isRule) {
      const below = columnsOf(line.image);
      if (below.wide >= 2 || align(columns, below)) return true;
    }
    from = line.next;
  }
  return false;
};

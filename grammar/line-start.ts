import { anyLineEnd, blank } from "./vocabulary.js";

const endsLine = new RegExp(anyLineEnd);
const isBlank = new RegExp(blank);

/** The offset at which the line of an offset begins, but not before `from`. */
export const lineStart = (text: string, offset: number, from = 0): number => {
  let start = offset;
  while (start > from && !endsLine.test(text.charAt(start - 1))) start -= 1;
  return start;
};

/** Whether no line ends between two offsets; the second may be far away, and what is behind the first line end is not read. */
export const isOneLine = (text: string, start: number, end: number): boolean => !endsLine.test(text.slice(start, end));

/** The offset at which the line of an offset begins, or -1 when more than blanks stands between. */
export const startOverBlanks = (text: string, offset: number): number => {
  let start = offset;
  while (start > 0 && isBlank.test(text.charAt(start - 1))) start -= 1;
  return start === 0 || endsLine.test(text.charAt(start - 1)) ? start : -1;
};

/** The offset of the blanks before `start` when nothing else stands before it on its line. */
export const indentStart = (text: string, start: number): number => {
  const offset = startOverBlanks(text, start);
  return offset < 0 ? start : offset;
};

/** The column of a character, from 0; a tab leads to the next multiple of eight. */
export const columnOf = (text: string, start: number): number => {
  let column = 0;
  for (let offset = indentStart(text, start); offset < start; offset += 1)
    column = text[offset] === "\t" ? column - (column % 8) + 8 : column + 1;
  return column;
};

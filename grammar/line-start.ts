import { anyLineEnd, blank } from "./vocabulary.js";

const endsLine = new RegExp(anyLineEnd);
const isBlank = new RegExp(blank);

/** The offset at which the line of an offset begins, but not before `from`. */
export const lineStart = (text: string, offset: number, from = 0): number => {
  let start = offset;
  while (start > from && !endsLine.test(text.charAt(start - 1))) start -= 1;
  return start;
};

/** The offset at which the line of an offset begins, or -1 when more than blanks stands between. */
export const startOverBlanks = (text: string, offset: number): number => {
  let start = offset;
  while (start > 0 && isBlank.test(text.charAt(start - 1))) start -= 1;
  return start === 0 || endsLine.test(text.charAt(start - 1)) ? start : -1;
};

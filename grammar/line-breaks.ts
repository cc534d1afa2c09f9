/** Where a line of prose breaks: behind a sentence, on purpose, or in the middle of either. */

/** A sentence ends there. */
export const sentenceEnd = /[.:?!"')]\s*$/;
/** A line of a list, far shorter than the text is wide, without a sign at its end. */
const listLine =
  /[\r\n][ \t]*(?!\S*\s*$)(?![^\r\n]* (?:THE|A|AN|OF|TO|IN|FOR|ON|WITH|BY|AT|FROM|AND|OR|ITS|JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC|[A-Z]+BER|PARA|NO|ARTICLE|SECTION|RESOLUTION)\s*$)[A-Z][A-Z0-9 ,.()/'&-]{0,31}[A-Z]\s*$/;
/** The line before was broken on purpose: a sentence, a clause of a list, or a line that is short but for its margin. */
export const lineBroken =
  /[.:;?!"')\u201d]\s*$|(?:^|[\r\n][ \t]*(?![ \t]))(?![^\r\n]*\S[ ](?:the|a|an|of|to|in|for|on|with|by|at|from|its|his|her)\s*$)[^\r\n]{0,44}$/;
/**
 * Whether the last line of a text is much shorter than a line of prose that goes on. Among remarks, whose lines are
 * filled, its length tells; elsewhere it must look like one of a list, too.
 */
export const endsShort = (text: string, isRemarks: boolean): boolean =>
  isRemarks ? lastLine(text.slice(-90)).trim().length <= shortLength : listLine.test(text.slice(-60));
const shortLength = 50;
const lastLine = (text: string): string => text.split(/[\r\n]/).at(-1) ?? "";
/** It ends as an item does before the next, and as many lines of prose do. */
export const linePaused = /(?:,|\b(?:and|or|AND|OR))\s*$/;
/** It ends in the middle of a phrase, or before the number that it names. */
export const lineOpen =
  /(?:[,(/-]|\b(?:the|an?|and|or|of|to|in|for|on|with|by|at|from|its|his|her|their|this|that|which|is|are|was|were|be|as|than|per|under|see|(?:para|paragraph|sub-?para|section|article|ref|part|item|annex|table|no|page)s?\.?(?: [\da-z]{1,3})?|\$|jan[a-z]*|feb[a-z]*|mar(?:ch)?|apr[il]*|may|june?|july?|aug[ust]*|sept?|oct|nov|dec|[a-z]+ber))\s*$/i;
const endOpen = /\bend\s*$/i;
const lastOfPhrase = /\b(?:the|a|an|and|or|of|to|in|for|on|with|by|at|from|its|his|her|end)\s*$/i;
const sentenceSigns = ".:;?!\"')]\u201d";
/** So much stands on the line before an offset that the line is long. */
const isFar = (line: string, offset: number): boolean =>
  offset >= longLine && !/[\r\n]/.test(line.slice(offset - longLine, offset));
const longLine = 45;
/** A long line in the middle of a sentence, and one in the middle of a phrase. */
const openSentence = (line: string): boolean => {
  const last = line.trimEnd().length - 1;
  return !sentenceSigns.includes(line.charAt(last)) && isFar(line, last);
};
const openPhrase = (line: string): boolean => isFar(line, line.search(lastOfPhrase));

/** Whether a sentence goes on behind empty lines: from a long line, over a phrase or before small letters. */
export const sentenceGoesOn = (line: string, next: string): boolean =>
  openPhrase(line) || (/^\s*[a-z]/.test(next) && openSentence(line));

/** Whether a sentence goes on behind the foot and the head of a page: it has not ended, or small letters follow. */
export const pageGoesOn = (line: string, next: string): boolean => openSentence(line) || /^\s*[a-z]/.test(next);

/** Whether a line ends with END, so that the title that comes next is what ends. */
export const endGoesOn = (line: string): boolean => endOpen.test(line);

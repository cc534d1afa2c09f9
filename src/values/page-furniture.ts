/** Page headings that fall inside a field, on the same line as its text. */

/** Relay heading: station, eight-digit serial, section or page, total. */
const relayHeading = /\b(?:[A-Z][A-Z'.]{0,20} {1,2}){1,4}\d{8}\s{1,4}\d{3}(?:\.\d)?\s{1,2}[Oo][Ff]\s{1,2}\d{3}\b/gu;

/** Page line of older printers, mostly behind the class of the page. */
const pageHeading =
  /(?:\b(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)\s{1,60})?\bPAGE \d\d\s{1,12}[A-Z][A-Z .]{0,30}\d{5,6}\s{1,4}(?:\d\d OF \d\d\s{1,4})?\d{6}Z/gu;

/** Words that end a list of references. */
const isListEnd = (word: string): boolean => /^(?:AL|ALL|AND|ET|NOTAL|PREVIOUS)$/u.test(word);

/**
 * The text with blanks in place of page headings; offsets stay, so that what is found in the result can be looked up
 * in the text. A station name has several words, so words before it may be of the field: `isOwn` tells which.
 *
 * Source: FORMAT.md section 3.9, `EXAMPLE 00000412  001.2 OF 003` and `PAGE 02  EXAMPLE  02475  01 OF 03  251228Z`.
 *
 * @example maskFurniture("STATE 12 EXAMPLE 00000412 001.2 OF 003") // "STATE 12" and blanks
 */
export const maskFurniture = (text: string, isOwn: (word: string) => boolean = isListEnd): string =>
  hasHeading.test(text) ? withoutHeadings(text, isOwn) : text;

/** Every heading has a number this long. */
const hasHeading = /\d{6}/;

const withoutHeadings = (text: string, isOwn: (word: string) => boolean): string =>
  text
    .replace(pageHeading, (heading) => " ".repeat(heading.length))
    .replace(relayHeading, (heading) => {
      const words = heading.match(/\S+\s*/gu) ?? [];
      const kept = words
        .slice(
          0,
          words.findIndex((word) => !isOwn(word.trim())),
        )
        .join("");
      return kept + " ".repeat(heading.length - kept.length);
    });

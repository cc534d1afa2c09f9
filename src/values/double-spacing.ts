/** Copies that have an empty line behind every line. */

/** Fewer gaps than these are no sign. */
const fewest = 20;
/** What a line of prose is wide at least; items of a list with empty lines between them are shorter. */
const wide = 40;

/**
 * The text with blanks in place of every second line end where a copy has doubled them; it is as long as before. That it
 * has is told from its longest stretch in which no two lines touch: nearly all gaps there are an odd number of empty
 * lines, and of three signs there are two: some are three lines or more, for a paragraph had an empty line before; a
 * quarter of the lines breaks off within a sentence; lines of the envelope stand apart, which never do.
 *
 * @example singleSpaced("THE TALKS\n\nWENT ON\n\n\n\n...") // "THE TALKS \nWENT ON\n  \n...", in a text of many such lines
 */
export const singleSpaced = (text: string): string => {
  // Nearly every text has two lines that touch in its middle: nothing else is looked at there.
  const middle = text.length >> 1;
  if (touching.test(text.slice(middle, middle + 600))) return text;
  const gaps = longestStretch(text);
  const isDoubled =
    gaps.length >= fewest &&
    gaps.filter(({ ends }) => ends.length % 2 > 0).length * 10 <= gaps.length &&
    [
      gaps.some(({ ends }) => ends.length > 3),
      gaps.filter(({ breaksOff }) => breaksOff).length * 4 >= gaps.length,
      gaps.filter(({ isEnvelope }) => isEnvelope).length >= envelopeLines,
    ].filter((sign) => sign).length > 1;
  if (!isDoubled) return text;
  let single = "";
  let at = 0;
  for (const { ends } of gaps) {
    // A paragraph ends where its line does, when an empty line follows.
    const first = ends.length > 2 ? 1 : 0;
    for (const end of ends.slice(first, first + (ends.length >> 1))) {
      let start = end;
      while (text.charAt(start - 1) === "\r") start -= 1;
      single += text.slice(at, start) + " ".repeat(end + 1 - start);
      at = end + 1;
    }
  }
  return single + text.slice(at);
};

const touching = /\S[ \t]{0,9}\r?\n[ \t]{0,40}\S/;

/** So many lines of an envelope are no accident; some copies have one empty line between FL2 and FL3. */
const envelopeLines = 4;
const envelope =
  /^(?:V?ZCZC[A-Z]|(?:ZZ|OO|PP|RR) R[A-Z]{4}|DE R[A-Z]{4}|ZN[RY] |[ZOPR] (?:[ZOPR] )?\d{6}Z|(?:FM|TO|INFO) |AM(?:EMBASSY|CONSUL) |R[A-Z]{4,7}\/)/;

/** What stands between two lines with words: the offsets of its line feeds, and what the line before is. */
interface Gap {
  readonly ends: number[];
  readonly breaksOff: boolean;
  readonly isEnvelope: boolean;
}

/** The gaps of the longest stretch in which each has an empty line. */
const longestStretch = (text: string): readonly Gap[] => {
  let longest: Gap[] = [];
  let stretch: Gap[] = [];
  let gap: Gap | null = null;
  let end = -1;
  for (const line of text.split("\n")) {
    const words = line.trim();
    end += line.length + 1;
    if (words !== "") {
      if (gap !== null && gap.ends.length > 1) stretch.push(gap);
      else stretch = [];
      if (stretch.length > longest.length) longest = stretch;
      const breaksOff = words.length >= wide && !/[.!?:;"')]$/.test(words);
      gap = { ends: [], breaksOff, isEnvelope: envelope.test(words) };
    }
    gap?.ends.push(end);
  }
  return longest;
};

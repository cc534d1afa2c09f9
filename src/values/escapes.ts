/** Texts as a program writes them on one line: JSON, a log, a column of a dump. */

/** Fewer line ends are no sign. */
const fewest = 4;
const sequence = /(?<!\\)\\+(?:[nrt"'/]|u([\da-fA-F]{4}))/g;
/** A quote behind a word. */
const closing = /(?<=[^\s"([\\-])(?<!\\[nrt])\\+"/g;
const meanings: Readonly<Record<string, string>> = { n: "\n", r: "", t: "\t" };
/** A sign that is residue wherever it stands. */
const pad = "\u00ad";

/**
 * The text with line ends, tabs, quotes and characters in the place of their escapes (`\n`, `\"`, `\u2019`), and soft
 * hyphens beside them: it is as long as before. A text with other line ends that are as many stays as it is.
 *
 * Source: RFC 8259 section 7.
 *
 * @example unescaped(String.raw`A\nB\nC\nD\nE`) // "A\u00ad\nB\u00ad\nC\u00ad\nD\u00ad\nE"
 */
export const unescaped = (text: string): string => {
  if (!text.includes("\\n")) return text;
  const ends = text.split("\\n").length - 1;
  if (ends < fewest || ends < text.split("\n").length) return text;
  return text
    .replace(/^"|"(?=,?\s*$)/g, pad)
    .replace(closing, (written) => `"${pad.repeat(written.length - 1)}`)
    .replace(sequence, (written: string, code?: string) => {
      const last = written.charAt(written.length - 1);
      const meaning = code === undefined ? (meanings[last] ?? last) : String.fromCharCode(Number.parseInt(code, 16));
      return meaning.padStart(written.length, pad);
    });
};

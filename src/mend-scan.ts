import { mendMisread } from "../grammar/index.js";
import { requireString } from "./tokenize.js";

/**
 * A text with what the recognition of a scan has misread mended, before it is parsed: labels, prosigns, banners, captions,
 * times, numbers and markings of which a letter was taken for another, specks in the margin, levels struck through, lines
 * of the heading that were joined. A word counts only before what has to stand behind it, a number only in its row. The
 * result is as long as the text, so that spans of its tree are places in the text as scanned. Throws a TypeError for what
 * is no string.
 *
 * @example parse(mendScan("SUBJFCT: BREAD\nl. (0) Bread.\n2. (C) Salt.")).cable.subject?.text // "BREAD"
 */
export const mendScan = (text: string): string => {
  requireString(text);
  return mendMisread(text);
};

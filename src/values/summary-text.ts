/** SUMMARY, also with letters lost, doubled or spaced. */
const word = "S ?U ?M ?M? ?M?A? ?R{0,2} ?A?Y\\b";

const marking = "\\((?:U|C|S|TS|R|SE|SBU|LOU|FOUO)(?:[ /-]{1,3}[\\w ,/-]{1,40})?\\)";

const rule = /^\s*[-=*#_]{3,}\s*$/u;

const paragraphNumber = /^\d{1,2}[.)] ?/u;

/**
 * Line that opens a summary, up to the text behind it: a rule, the number and marking of a paragraph, the word with what
 * it is joined with (`AND COMMENT`), a sign behind it.
 */
const opening = new RegExp(
  `^ ?(?:[-=*#]{2,} ?)?(?:\\d{1,2}[.)]? ?)?(?:${marking} ?)?[([]?(?:BEGIN )?(?:(?:EXECUTIVE|INTRODUCTION(?: AND|/)|ACTION REQUEST AND) ?)?` +
    `${word}(?: ?(?:AND|/|&|,) ?[A-Z]+(?: [A-Z]+)?){0,2} ?(?:${marking} ?)?(?:[:.)\\]]|-|=|$)[-:.=*)\\] ]*`,
  "iu",
);

/** `END SUMMARY`, over a line break too, with what it is joined with. */
const ending = new RegExp(
  `\\bEND\\s+(?:OF\\s+)?(?:THE\\s+)?(?:(?:EXECUTIVE|INTRODUCTION\\s+AND)\\s+)?${word}(?:\\s?(?:AND|/|&)\\s?[A-Z]+)?`,
  "iu",
);

/** The word once more in a paragraph of the summary: `SUMMARY:`, `SUMMARY CONTINUED:`. */
const again = new RegExp(`^${word}(?:,? \\(?CONT(?:INUE)?D?\\.?\\)?)? ?[:.]`, "iu");

/**
 * The summary of a body: its prose without paragraph numbers, markings and rules, lines joined, a line break between
 * paragraphs; null without one. It ends at END SUMMARY; failing that, one that begins a paragraph ends with it, and one
 * that stands under a title ends at the next title.
 *
 * Source: FORMAT.md section 3.10.
 *
 * @example summaryOf("1. (C) SUMMARY: Talks went on.\nEND SUMMARY.\n\n2. (C) More.") // "Talks went on."
 */
export const summaryOf = (text: string): string | null => {
  const lines = text
    .replace(/[-=]{4,}/gu, "\n$&\n")
    .split("\n")
    .map((line) => line.replace(/[\s\\¶]+/gu, " "));
  const at = lines.findIndex((line) => opening.test(line));
  if (at < 0) {
    return beforeEnding(lines);
  }
  const rest = (lines[at] ?? "").replace(opening, "");
  const body = [rest, ...lines.slice(at + 1)].join("\n");
  const end = ending.exec(body)?.index;
  if (end !== undefined) {
    return proseOf(body.slice(0, end).split("\n"));
  }
  return proseOf(rest.trim() === "" ? underTitle(lines.slice(at + 1)) : inParagraph(body.split("\n")));
};

/** A summary that only its end marks begins with paragraph 1. */
const beforeEnding = (lines: readonly string[]): string | null => {
  const first = lines.findIndex((line) => /^ ?1[.)]/u.test(line));
  const body = lines.slice(Math.max(first, 0)).join("\n");
  const end = ending.exec(body)?.index;
  return end === undefined ? null : proseOf(body.slice(0, end).split("\n"));
};

/** The lines of the paragraph that is begun. */
const inParagraph = (lines: readonly string[]): readonly string[] => {
  const end = lines.findIndex((line, at) => at > 0 && (line.trim() === "" || rule.test(line) || isNumbered(line)));
  return lines.slice(0, end < 0 ? lines.length : end);
};

/** The lines under a title, up to the next title, which stands alone or over a rule. */
const underTitle = (lines: readonly string[]): readonly string[] => {
  const start = lines.findIndex((line) => line.trim() !== "" && !rule.test(line));
  const body = start < 0 ? [] : lines.slice(start);
  const end = body.findIndex((line, at) => at > 0 && (rule.test(line) || isTitle(body, at)));
  return body.slice(0, end < 0 ? body.length : end);
};

const isNumbered = (line: string): boolean => paragraphNumber.test(line.trimStart());

/** A short line behind a blank one that is no sentence, with a blank line or a rule behind it. */
const isTitle = (lines: readonly string[], at: number): boolean => {
  const [before = "", line = "", behind = ""] = [at - 1, at, at + 1].map((index) => (lines[index] ?? "").trim());
  const isAlone = before === "" && (behind === "" || rule.test(behind));
  return isAlone && line !== "" && line.length < 70 && !/^\d|[.:;,]$/u.test(line);
};

/** The paragraphs of the lines: what blank lines, numbers and markings part. */
const proseOf = (lines: readonly string[]): string | null => {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const prose = withoutHead(line.trim(), !isOpen);
    const isBreak = line.trim() === "" || rule.test(line);
    if (!isBreak && isOpen && prose === line.trim()) {
      paragraphs.push(`${paragraphs.pop() ?? ""} ${prose}`.trim());
    } else if (!isBreak) {
      paragraphs.push(prose);
    }
    isOpen = !isBreak;
  }
  const prose = paragraphs.filter((paragraph) => paragraph !== "").join("\n");
  return /[\p{L}\d]/u.test(prose) ? prose.replace(/[\s([-]{1,9}$/u, "") : null;
};

const markingHead = new RegExp(`^${marking} ?`, "iu");
const markedNumber = new RegExp(`^\\d{1,2}[.)]? ?(?=${marking})`, "iu");

/** Without paragraph number, marking and `SUMMARY CONTINUED:`; a number without marking counts where one can begin. */
const withoutHead = (line: string, canBegin: boolean): string => {
  const unnumbered = line.replace(canBegin ? paragraphNumber : markedNumber, "").replace(markedNumber, "");
  const isHead = canBegin || unnumbered !== line;
  return isHead ? unnumbered.replace(markingHead, "").replace(again, "").trim().replace(markingHead, "").trim() : line;
};

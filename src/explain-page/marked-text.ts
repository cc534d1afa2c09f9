import type { Span } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Explanation } from "../explain/explanation.js";
import { piecesOf } from "../explain/pieces.js";
import { sentence } from "../explain/wording.js";
import { escapeHtml, escapeLines } from "./escape-html.js";
import type { PageTelegram } from "./page-telegram.js";

/** A range that gets an element: a part with its meaning, or a problem. */
type Mark = Span & { readonly id: string } & (
    | { readonly said: Explanation; readonly isBlock: boolean; readonly isLeaf: boolean }
    | { readonly problem: Diagnostic }
  );

/**
 * The text of a telegram with an element around each part and each problem. Elements nest as the ranges do; a range that
 * crosses another is cut in two, and only its first half can have the focus.
 *
 * @example markedText(telegram, "1")
 */
export const markedText = (telegram: PageTelegram, id: string): string => {
  const { text } = telegram;
  const marks = marksOf(telegram, id);
  const begun = new Set<Mark>();
  let open: readonly Mark[] = [];
  let html = "";
  for (const { start, end, under } of piecesOf(marks, text.length)) {
    const kept = sharedHead(open, under);
    html += "</span>".repeat(open.length - kept);
    for (const [depth, mark] of under.entries()) {
      if (depth < kept) continue;
      html += opening(mark, under.slice(0, depth), begun.has(mark), text);
      begun.add(mark);
    }
    html += escapeLines(text.slice(start, end));
    open = under;
  }
  return html + "</span>".repeat(open.length);
};

const sharedHead = (a: readonly Mark[], b: readonly Mark[]): number => {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  return head;
};

/** Problems come before the parts of the same range, so that a part is always the innermost. */
const marksOf = ({ text, explanations, diagnostics }: PageTelegram, id: string): readonly Mark[] => {
  const problems = diagnostics.map((problem, index): Mark => {
    const { start, end } = problem;
    return { start, end, id: `problem-${id}-${index}`, problem };
  });
  const parts = explanations.map((said, index): Mark => {
    const isBlock = said.of === "Paragraph" && isWholeLines(text, said);
    const next = explanations[index + 1];
    const isLeaf = said.kind !== "text" && (next === undefined || next.start >= said.end);
    return {
      start: said.start,
      end: isBlock ? behindLineEnd(text, said.end) : said.end,
      id: `part-${id}-${index}`,
      said,
      isBlock,
      isLeaf,
    };
  });
  return [...problems, ...parts].sort((a, b) => a.start - b.start || b.end - a.end);
};

const isWholeLines = (text: string, { start, end }: Span): boolean =>
  (start === 0 || isLineEnd(text[start - 1])) && (end === text.length || isLineEnd(text[end]));

const isLineEnd = (unit: string | undefined): boolean => unit === "\n" || unit === "\r";

/** A block takes the line end behind it along, because it breaks the line itself. */
const behindLineEnd = (text: string, end: number): number => {
  let next = end;
  while (text[next] === "\r") next += 1;
  return text[next] === "\n" ? next + 1 : end;
};

const opening = (mark: Mark, around: readonly Mark[], isContinued: boolean, text: string): string => {
  const classes = classesOf(mark);
  if (isContinued) return `<span class="${classes}">`;
  const tip = "said" in mark ? partTip(mark.said, around, text) : problemTip(mark.problem);
  return (
    `<span class="${classes}" id="${mark.id}" tabindex="0" role="note" aria-describedby="${mark.id}-tip">` +
    `<span class="tip" role="tooltip" id="${mark.id}-tip">${tip}</span>`
  );
};

const classesOf = (mark: Mark): string => {
  if (!("said" in mark)) return `problem ${mark.problem.severity}`;
  const { said, isBlock, isLeaf } = mark;
  return [
    "part",
    `k-${said.kind}`,
    ...(said.level === null || (said.kind === "text" && !isBlock) || !(isLeaf || isBlock) ? [] : [`l-${said.level}`]),
    ...(isBlock ? ["block"] : []),
    ...(isLeaf ? ["leaf"] : []),
    ...(isLeaf && said.uncertain ? ["doubt"] : []),
  ].join(" ");
};

/** Longest text of a part in its tip. */
const longest = 40;

const partTip = (said: Explanation, around: readonly Mark[], text: string): string => {
  const written = text.slice(said.start, said.end).trim();
  const isShort = written.length <= longest && !/[\r\n]/.test(written);
  return [
    isShort ? `<code>${escapeHtml(written)}</code>` : "",
    `<b>${escapeHtml(said.name)}</b>`,
    ...(said.uncertain ? ['<span class="badge">uncertain</span>'] : []),
    `<span class="meaning">${escapeHtml(said.meaning)}</span>`,
    `<span class="source">Source: ${escapeHtml(said.source)}</span>`,
    ...around.flatMap((mark) => ("problem" in mark ? problemTip(mark.problem) : [])),
  ].join(" ");
};

const problemTip = ({ severity, message, hint }: Diagnostic): string =>
  `<span class="trouble"><b class="severity ${severity}">${severity}</b> ${escapeHtml(sentence(message))}${
    hint === null ? "" : ` ${escapeHtml(sentence(hint))}`
  }</span>`;

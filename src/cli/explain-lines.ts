import { styleText } from "node:util";
import type { Level } from "../ast/nodes.js";
import { escapeControls } from "../escape-controls.js";
import type { Explanation, ExplanationKind } from "../explain/explanation.js";
import { piecesOf } from "../explain/pieces.js";
import { displayWidth, lineMap } from "../source.js";

/** How explanations are laid out. */
export interface Layout {
  /** Columns that a line may take. */
  readonly width: number;
  readonly color: boolean;
}

type Format = Parameters<typeof styleText>[0];

const kindFormats = {
  transmission: "blue",
  time: "cyan",
  address: "magenta",
  classification: "bold",
  handling: "yellow",
  subject: "green",
  reference: "cyan",
  text: "reset",
  ending: "gray",
  copy: ["gray", "italic"],
  unknown: ["red", "underline"],
} as const satisfies Record<ExplanationKind, Format>;

const levelFormats = {
  unclassified: ["bold", "green"],
  restricted: ["bold", "yellow"],
  "limited-official-use": ["bold", "yellow"],
  efto: ["bold", "yellow"],
  confidential: ["bold", "blue"],
  secret: ["bold", "red"],
  "top-secret": ["bold", "magenta"],
} as const satisfies Record<Level, Format>;

/** Columns that a meaning needs beside its line; with fewer it stands under it. */
const meaningLength = 50;
/** Longer lines are tiring to read. */
const longestMeaning = 100;
/** What a line of a telegram takes at most (ACP 127 para 134). */
const lineLength = 69;
const indent = "    ";
const bar = " │ ";

/**
 * A telegram with the meaning of its parts beside each line, or under it where the width is small. Control characters
 * are written out. Ends with a newline unless the text is empty.
 *
 * @example explainLines("ZNR UUUUU\n", explain("ZNR UUUUU\n"), { width: 80, color: false })
 */
export const explainLines = (text: string, found: readonly Explanation[], layout: Layout): string => {
  const rows = sourceLines(text, found, layout.color);
  const longest = Math.max(0, ...rows.map(({ width }) => width));
  const left = Math.min(longest, lineLength);
  const isBeside = layout.width - left - bar.length >= meaningLength;
  const under = Math.min(longestMeaning, layout.width) - indent.length;
  const lines = rows.flatMap((row) =>
    isBeside ? beside(row, left, layout) : [row.shown, ...meaningsOf(row, under, layout).map((line) => indent + line)],
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
};

/** A line of the telegram, and what begins on it. */
interface SourceLine {
  readonly shown: string;
  readonly width: number;
  readonly entries: readonly Entry[];
}

/** What stands beside a line: a title has no meaning of its own, as its parts tell it. */
interface Entry {
  readonly label: string | null;
  readonly said: Explanation;
  readonly isTitle: boolean;
}

const sourceLines = (text: string, found: readonly Explanation[], color: boolean): readonly SourceLine[] => {
  const starts = lineMap(text);
  const pieces = piecesOf(found, text.length);
  const rows: SourceLine[] = [];
  let piece = 0;
  let next = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    if (start === end && index === starts.length - 1) break;
    let shown = "";
    let plain = "";
    while (piece < pieces.length && (pieces[piece]?.start ?? end) < end) {
      const { start: from, end: to, under } = pieces[piece] ?? { start, end, under: [] };
      const part = visible(text.slice(Math.max(from, start), Math.min(to, end)));
      plain += part;
      shown += color ? painted(part, under.at(-1)) : part;
      if (to > end) break;
      piece += 1;
    }
    const begun: Explanation[] = [];
    while (next < found.length && (found[next]?.start ?? end) < end) begun.push(found[next++] as Explanation);
    rows.push({ shown, width: displayWidth(plain), entries: entriesOf(text, begun, { start, end }) });
  }
  return rows;
};

/** What begins on a line, an outer part as the title of those in it. Prose needs no word. */
const entriesOf = (
  text: string,
  begun: readonly Explanation[],
  line: { readonly start: number; readonly end: number },
): readonly Entry[] => {
  const told = begun.filter(({ of }) => of !== "TextBlock");
  const whole = text.slice(line.start, line.end).trim();
  return told.map((said, index) => {
    const inner = told[index + 1];
    const written = text.slice(said.start, said.end).trim();
    const isTitle = inner !== undefined && inner.start < said.end;
    return { label: isTitle || written === whole || /[\r\n]/.test(written) ? null : written, said, isTitle };
  });
};

/** Longest label; a longer one is cut. */
const labelLength = 18;

const meaningsOf = ({ entries }: SourceLine, width: number, { color }: Layout): readonly string[] => {
  const labels = entries.map(({ label }) => (label === null ? "" : cut(visible(label).trim())));
  const room = Math.max(0, ...labels.map(displayWidth));
  const gap = room === 0 ? 0 : room + 2;
  return entries.flatMap(({ said, isTitle }, index) => {
    const label = labels[index] ?? "";
    const doubt = said.uncertain ? " (uncertain)" : "";
    const words = escapeControls(isTitle ? said.name : `${said.name}: ${said.meaning}${doubt}`);
    const margin = isTitle || label === "" ? 0 : gap;
    const [first = "", ...others] = wrapped(words, Math.max(14, width - margin));
    const head = label === "" ? "" : paddedTo(color ? painted(label, said) : label, label, gap);
    const paint = (line: string): string =>
      color && isTitle ? styleText("bold", line, { validateStream: false }) : line;
    return [head + paint(first), ...others.map((line) => " ".repeat(margin) + paint(line))];
  });
};

const beside = (row: SourceLine, left: number, layout: Layout): readonly string[] => {
  const meanings = meaningsOf(row, Math.min(longestMeaning, layout.width - left - bar.length), layout);
  const isLong = row.width > left;
  const rest = isLong ? meanings : meanings.slice(1);
  const first =
    isLong || meanings.length === 0
      ? row.shown
      : `${row.shown}${" ".repeat(left - row.width)}${bar}${meanings[0] ?? ""}`;
  return [first, ...rest.map((line) => `${" ".repeat(left)}${bar}${line}`)];
};

/** One line of text for a terminal: tabs as blanks, the line end left out, all other controls written out. */
const visible = (text: string): string =>
  escapeControls(text.replace(/(?<![\r\n])[\r\n]+$/, "").replaceAll("\t", "    "));

const painted = (text: string, said: Explanation | undefined): string => {
  if (said === undefined || text.trim() === "") return text;
  const format = said.level !== null && said.kind !== "text" ? levelFormats[said.level] : kindFormats[said.kind];
  return styleText([format].flat() as Format, text, { validateStream: false });
};

const cut = (label: string): string =>
  displayWidth(label) > labelLength ? `${[...label].slice(0, labelLength - 1).join("")}…` : label;

const paddedTo = (shown: string, plain: string, width: number): string =>
  shown + " ".repeat(Math.max(0, width - displayWidth(plain)));

/** Words on lines of a width; a word that is longer gets a line of its own. */
const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

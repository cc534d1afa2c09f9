import type { Rule } from "chevrotain";
import { isSkipped, nextMode, recordedRules, ruleChoices } from "../../grammar/ebnf.js";
import type { Piece } from "../../grammar/ebnf-layout.js";
import { modeNotes, proseNotes, ruleNotes } from "../../grammar/ebnf-notes.js";
import { allModes, tokenTypes } from "../../grammar/lexer.js";

const code = (name: string): string => `\`${name}\``;
const codes = (names: Iterable<string>): string => [...new Set(names)].map(code).join(" ");
const cell = (text: string): string => text.replaceAll("|", "\\|");

const wordsOf = (choices: readonly (readonly Piece[])[]): readonly string[] =>
  choices.flat().flatMap((piece) => (typeof piece === "string" ? [piece] : wordsOf(piece.choices)));

/** Every token and rule that a rule names, in order. */
export const wordsIn = (rule: Rule): readonly string[] => wordsOf(ruleChoices(rule));

/** Format line, sample, rule, tokens and nodes, a row for each rule; last the tokens that no rule sees. */
const rulesTable = (): string => {
  const rules = recordedRules();
  const rows = Object.entries(ruleNotes).map(([name, { what, sample, nodes }]) => {
    const rule = rules[name];
    const words = rule === undefined ? [] : wordsIn(rule);
    const shown = sample.split("\n").map(code).join("<br>");
    return `| ${cell(what)} | ${cell(shown)} | ${code(name)} | ${codes(words)} | ${codes(nodes)} |`;
  });
  const within = Object.entries(proseNotes).map(
    ([name, { sample, nodes }]) =>
      `| within prose | ${code(sample)} | none: \`prose-lexer.ts\` | ${code(name)} | ${codes(nodes)} |`,
  );
  const skipped = codes(tokenTypes.filter(isSkipped).map(({ name }) => name));
  return [
    "| format line, source | sample | rule | tokens and rules in it | nodes |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    ...within,
    `| between tokens | | none: they are skipped | ${skipped} | |`,
  ].join("\n");
};

/** The modes that a mode leads to, each with the tokens that lead there. */
export const ways = (mode: string): ReadonlyMap<string, readonly string[]> => {
  const types = new Map<string, readonly (typeof tokenTypes)[number][]>(Object.entries(allModes)).get(mode) ?? [];
  const found = new Map<string, string[]>();
  for (const type of new Set(types)) {
    const next = nextMode(type);
    if (next !== null && next !== mode) found.set(next, [...(found.get(next) ?? []), type.name]);
  }
  return found;
};

/** A row for each mode: what it is, and the tokens that lead to it; a token leads to one mode, wherever it stands. */
const modesTable = (): string => {
  const rows = Object.entries(modeNotes).map(([mode, note]) => {
    const tokens = codes(tokenTypes.filter((type) => nextMode(type) === mode).map(({ name }) => name));
    return `| ${code(mode)} | ${note} | ${tokens} |`;
  });
  return ["| mode | where the lexer is | tokens that lead to it |", "| --- | --- | --- |", ...rows].join("\n");
};

/** The picture: modes that lead to the same modes stand together. */
const modesPicture = (): string => {
  const groups = new Map<string, string[]>();
  for (const mode of Object.keys(modeNotes)) {
    const next = [...ways(mode).keys()].sort((a, b) => place(a) - place(b)).join(" ");
    groups.set(next, [...(groups.get(next) ?? []), mode]);
  }
  const lines = [...groups].map(([next, from]) => [from.join(" "), next] as const);
  const width = Math.max(...lines.map(([from]) => from.length));
  return ["```text", ...lines.flatMap(([from, next]) => arrows(from.padEnd(width), next)), "```"].join("\n");
};

const place = (mode: string): number => Object.keys(modeNotes).indexOf(mode);

/** One line of the picture, wrapped behind its arrow. */
const arrows = (from: string, next: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of next.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(`${from} ──▶ ${word}`);
    else if (last.length + word.length < 118) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${" ".repeat(from.length + 5)}${word}`);
  }
  return lines;
};

const generated: Readonly<Record<string, () => string>> = {
  rules: rulesTable,
  modes: modesTable,
  picture: modesPicture,
};

/** The README of the grammar with every generated part (between `<!-- name -->` and `<!-- /name -->`) as it is now. */
export const refreshTables = (markdown: string): string =>
  markdown.replace(/(<!-- (\w+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g, (whole, open: string, name: string, close: string) =>
    generated[name] === undefined ? whole : `${open}${generated[name]()}\n${close}`,
  );

/**
 * The grammar as text that people can read and a review can compare. The tests write it to `generated/cable.ebnf`;
 * nothing at run time needs it.
 */
import {
  Alternation,
  Alternative,
  type IProduction,
  Lexer,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
  type TokenType,
} from "chevrotain";
import { layOut, type Piece, readPattern, type Style } from "./ebnf-layout.js";
import { modeNotes, ruleNotes, tokenNotes } from "./ebnf-notes.js";
import type { Family } from "./families/family.js";
import { families } from "./families/index.js";
import * as labels from "./labels.js";
import { modes } from "./mode-tokens.js";
import { CableParser } from "./parser.js";
import * as address from "./tokens/address.js";
import * as blocks from "./tokens/blocks.js";
import * as body from "./tokens/body.js";
import * as layout from "./tokens/layout.js";
import { proseTokens } from "./tokens/marks.js";
import * as naval from "./tokens/naval.js";
import * as prose from "./tokens/prose.js";
import * as text from "./tokens/text-heading.js";
import * as transmission from "./tokens/transmission.js";
import * as vocabulary from "./vocabulary.js";

const header = `(* The language of cables: what lexer and parser accept. Written by a test; \`npm run update\` writes it anew.

   Rules. A B: A, then B. A | B: one of them. [ A ]: A or nothing. { A }: A any number of times. { A }+: once or more.
   Tokens. Patterns of JavaScript; /i ignores case. {name} is a part that is defined at the end. A break of the line
   and the blanks behind it are layout; a blank that counts there is written [ ].
   "-> mode": the lexer goes on in that mode. "skip": the token carries no meaning and is left out of the rules. *)`;

/** The tokens by the files that define them, in format-line order. */
const tokenGroups: readonly (readonly [title: string, tokens: readonly TokenType[]])[] = [
  ["FL1 to FL4, how the message travels", Object.values(transmission)],
  ["FL5 to FL9, when, from whom, to whom", Object.values(address)],
  ["FL12 before the paragraphs", Object.values(text)],
  ["FL12 from the first paragraph on, FL13 to FL16", Object.values(body)],
  ["FL12, lists, tables, quoted texts, parts", Object.values(blocks)],
  ["FL12, prose", Object.values(prose)],
  ["Naval and joint messages", Object.values(naval)],
  ["Within prose, where a lexer of its own looks for them", proseTokens],
  ["Blanks and line ends", Object.values(layout)],
];

/** The rules as chevrotain recorded them, by name. */
export const recordedRules = (): Readonly<Record<string, Rule>> => new CableParser(false).getGAstProductions();

/** The mode that the lexer is in after a token; null when it stays. */
export const nextMode = ({ PUSH_MODE }: TokenType): string | null => PUSH_MODE ?? null;

/** True for a token that the parser never sees. */
export const isSkipped = ({ GROUP }: TokenType): boolean => GROUP === Lexer.SKIPPED;

/**
 * The whole grammar: rules, modes, tokens, and the parts that patterns are made of.
 *
 * @example toEbnf().includes("calledLine = CalledPrecedence { RoutingIndicator | LineNote } ;") // true
 */
export const toEbnf = (): string => {
  const rules = recordedRules();
  const blocks = [
    header,
    section("Rules"),
    ...Object.entries(ruleNotes).map(([name, note]) => {
      const sample = note.sample.split("\n").map((line) => `  ${line}`);
      const comment = [note.what, ...(note.gate === undefined ? [] : [note.gate]), ...sample];
      const rule = rules[name];
      return `(* ${comment.join("\n   ")} *)\n${rule === undefined ? `${name} = ?` : ruleText(rule)} ;`;
    }),
    section("Modes, each with its tokens in the order of trial"),
    ...Object.entries(modes).map(([name, types]) => {
      const names = wrapWords(types.map((type) => type.name));
      return `(* ${modeNotes[name as keyof typeof modeNotes]} *)\nmode ${name} =\n${names.join("\n")} ;`;
    }),
    section("Modes of other families: what is tried before, or in the place of, the tokens of a telegram"),
    ...Object.entries(families).flatMap(([family, { before, late = {}, own, without = [] }]: [string, Family]) => [
      ...Object.entries(before).map(([name, types]) => familyMode(`${name} of ${family}, first`, types)),
      ...Object.entries(late).map(([name, types]) => familyMode(`${name} of ${family}, before the last`, types)),
      ...Object.entries(own).map(([name, types]) => familyMode(`${name} of ${family}`, types)),
      ...(without.length === 0 ? [] : [familyMode(`any of ${family}, left out`, without)]),
    ]),
    ...tokenGroups.flatMap(([title, types]) => [section(`Tokens: ${title}`), ...types.map(tokenText)]),
    section("Parts of the labelled lines"),
    ...Object.entries(labels).map(([name, source]) => definition(name, partOf(source, name))),
    section("Words and small parts"),
    ...Object.entries(vocabulary).map(([name, source]) => definition(name, partOf(source, name))),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const familyMode = (name: string, types: readonly TokenType[]): string =>
  `mode ${name} =\n${wrapWords(types.map((type) => type.name)).join("\n")} ;`;

const section = (title: string): string =>
  `(* ${"=".repeat(3)} ${title} ${"=".repeat(Math.max(3, 108 - title.length))} *)`;

const ruleStyle: Style = { between: " ", or: " | ", pad: " ", width: 110 };
const patternStyle: Style = { between: "", or: "|", pad: "", width: 110 };

const ruleText = (rule: Rule): string => definition(rule.name, layOut(ruleChoices(rule), ruleStyle));

/** What a rule consists of: words for tokens and rules; groups with `(`, `[` and `{` as in EBNF. */
export const ruleChoices = (rule: Rule): readonly (readonly Piece[])[] => choicesOf(rule.definition);

/** A name with its text, which stands under it when it has several lines. */
const definition = (name: string, lines: readonly string[]): string =>
  lines.length === 1 && name.length + (lines[0] ?? "").length < 116
    ? `${name} = ${lines[0]}`
    : `${name} =\n${lines.map((line) => `  ${line}`).join("\n")}`;

const pieceOf = (part: IProduction): Piece[] => {
  if (part instanceof NonTerminal) return [part.nonTerminalName];
  if (part instanceof Terminal) return [part.terminalType.name];
  if (part instanceof Alternative) return part.definition.flatMap(pieceOf);
  if (part instanceof Alternation) return [{ open: "(", close: ")", choices: choicesOf([part]) }];
  if (part instanceof Option) return [{ open: "[", close: "]", choices: choicesOf(part.definition) }];
  if (part instanceof RepetitionMandatory) return [{ open: "{", close: "}+", choices: choicesOf(part.definition) }];
  if (part instanceof Repetition) return [{ open: "{", close: "}", choices: choicesOf(part.definition) }];
  throw new TypeError(`no EBNF for a ${part.constructor.name}`);
};

/** The choices that parts in a row come to: those of the only part when it is a choice, else one. */
const choicesOf = (parts: readonly IProduction[]): readonly (readonly Piece[])[] => {
  const [only] = parts;
  return parts.length === 1 && only instanceof Alternation ? only.definition.map(pieceOf) : [parts.flatMap(pieceOf)];
};

const tokenText = (type: TokenType): string => {
  const next = nextMode(type);
  const marks = `${isSkipped(type) ? " skip" : ""}${next === null ? "" : ` -> ${next}`} ;`;
  const { PATTERN: pattern, name } = type;
  if (!(pattern instanceof RegExp)) return `${definition(name, [`(* ${tokenNotes[name] ?? "?"} *)`])}${marks}`;
  const lines = layOut(readPattern(`/${withParts(pattern.source, "")}/${pattern.flags}`), patternStyle);
  return `${definition(name, lines)}${marks}`;
};

const partOf = (source: string, name: string): readonly string[] =>
  layOut(readPattern(withParts(normal(source), name)), patternStyle);

/** A pattern as `RegExp.source` has it. */
const normal = (source: string): string => new RegExp(source).source;

const parts: ReadonlyMap<string, string> = new Map(
  [...Object.entries(labels), ...Object.entries(vocabulary)].map(([name, source]) => [normal(source), name]),
);

/** A pattern with the names of the longest parts in place of the parts, but for the part that is being defined. */
const withParts = (source: string, defined: string): string => {
  const known = [...parts].filter(([, name]) => name !== defined).sort(([a], [b]) => b.length - a.length);
  const any = new RegExp(known.map(([part]) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"), "g");
  return source.replace(any, (part) => `{${parts.get(part) ?? part}}`);
};

const wrapWords = (words: readonly string[]): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
};

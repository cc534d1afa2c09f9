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
import * as archiveLines from "./archive-lines.js";
import { layOut, type Piece, readPattern, type Style } from "./ebnf-layout.js";
import { modeNotes, ruleNotes, tokenNotes } from "./ebnf-notes.js";
import type { Family } from "./families/family.js";
import { families } from "./families/index.js";
import * as labels from "./labels.js";
import { allModes } from "./lexer.js";
import { CableParser } from "./parser.js";
import * as smartLabels from "./smart-labels.js";
import * as address from "./tokens/address.js";
import * as archive from "./tokens/archive.js";
import * as archiveText from "./tokens/archive-text.js";
import * as authority from "./tokens/authority.js";
import * as blocks from "./tokens/blocks.js";
import * as body from "./tokens/body.js";
import * as layout from "./tokens/layout.js";
import { proseTokens } from "./tokens/marks.js";
import * as naval from "./tokens/naval.js";
import * as prose from "./tokens/prose.js";
import * as smartTokens from "./tokens/smart.js";
import * as text from "./tokens/text-heading.js";
import { patternOf } from "./tokens/token.js";
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
  ["FL12 before the paragraphs", [...Object.values(text), ...Object.values(authority)]],
  ["FL12 from the first paragraph on, FL13 to FL16", Object.values(body)],
  ["FL12, lists, tables, quoted texts, parts", Object.values(blocks)],
  ["FL12, prose", Object.values(prose)],
  [
    "Copies of 1973 to about 2001",
    [...Object.values(archive), ...Object.values(archiveText)].filter(
      (item) => typeof item !== "function",
    ) as readonly TokenType[],
  ],
  ["SMART messages: labelled fields, and what was stamped on the pages", Object.values(smartTokens)],
  ["Naval and joint messages", Object.values(naval)],
  ["Within prose, where a lexer of its own looks for them", proseTokens],
  ["Blanks and line ends", Object.values(layout)],
];

/** The words of fields stand in the fields. */
const { fieldWords: _, ...smartParts } = smartLabels;

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
    ...Object.entries(allModes).map(([name, types]) => {
      const names = wrapWords(types.map((type) => type.name));
      return `(* ${modeNotes[name as keyof typeof modeNotes]} *)\nmode ${name} =\n${names.join("\n")} ;`;
    }),
    ...Object.entries<Family>(families).flatMap(([name, family]) => changesOf(name, family)),
    ...tokenGroups.flatMap(([title, types]) => [section(`Tokens: ${title}`), ...types.map(tokenText)]),
    section("Parts of the labelled lines"),
    ...Object.entries(labels).map(([name, source]) => definition(name, partOf(source, name))),
    section("Parts of the lines of copies of 1973 to about 2001"),
    ...Object.entries(archiveLines).map(([name, source]) => definition(name, partOf(source, name))),
    section("Parts of the labelled fields of SMART messages"),
    ...Object.entries(smartParts).map(([name, source]) => definition(name, partOf(source, name))),
    section("Words and small parts"),
    ...Object.entries(vocabulary).map(([name, source]) => definition(name, partOf(source, name))),
  ];
  return `${blocks.join("\n\n").replace(rareSpace, escaped)}\n`;
};

/** Blanks and line ends that patterns hold as themselves. */
const rareSpace = /[\t\u0085\u2028\u2029\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/g;

const escaped = (character: string): string =>
  character === "\t" ? "\\t" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
/** What the modes of a telegram have otherwise in a family. */
const changesOf = (name: string, { before, late, instead, without }: Family): readonly string[] => {
  const first = Object.entries(before).map(
    ([mode, types]) => `${mode} begins with\n${wrapWords(types.map((type) => type.name)).join("\n")}`,
  );
  const last = Object.entries(late ?? {}).map(
    ([mode, types]) => `${mode} has before its last\n${wrapWords(types.map((type) => type.name)).join("\n")}`,
  );
  const swapped = [...(instead ?? [])].map(([type, other]) => `${other.name} stands in the place of ${type.name}`);
  const left = [...(without ?? [])].map((type) => `no mode has ${type.name}`);
  const changes = [...first, ...last, ...swapped, ...left];
  return changes.length === 0 ? [] : [`(* In the family ${name}:\n${changes.join("\n")} *)`];
};

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
  const { name } = type;
  const pattern = patternOf(type);
  if (pattern === null) return `${definition(name, [`(* ${tokenNotes[name] ?? "?"} *)`])}${marks}`;
  const lines = laidOut(`/${withParts(pattern.source, "")}/${pattern.flags.replace("y", "")}`);
  return `${definition(name, lines)}${marks}`;
};

const partOf = (source: string, name: string): readonly string[] => laidOut(withParts(normal(source), name));

/** Labels in every form that recognition may give them are not made more readable by many lines. */
const laidOut = (text: string): readonly string[] =>
  text.length > longLayout ? [text] : layOut(readPattern(text), patternStyle);

const longLayout = 1500;

/** A pattern as `RegExp.source` has it. */
const normal = (source: string): string => new RegExp(source).source;

const parts: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(labels),
    ...Object.entries(archiveLines),
    ...Object.entries(smartParts),
    ...Object.entries(vocabulary),
  ].map(([name, source]) => [normal(source), name]),
);

/** A pattern with the names of the longest parts in place of the parts, but for the part that is being defined. */
const withParts = (source: string, defined: string): string => {
  const known = [...parts]
    .filter(([part, name]) => name !== defined && part.length <= source.length)
    .sort(([a], [b]) => b.length - a.length);
  // A search for all at once takes too long in the patterns of damaged labels.
  if (source.length > longPattern)
    return known.reduce((text, [part, name]) => text.replaceAll(part, () => `{${name}}`), source);
  const any = new RegExp(known.map(([part]) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"), "g");
  return source.replace(any, (part) => `{${parts.get(part) ?? part}}`);
};

const longPattern = 6000;

const wrapWords = (words: readonly string[]): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
};

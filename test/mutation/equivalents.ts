import { readFileSync } from "node:fs";
import type { Mutant } from "./mutation.js";

/** A mutant that no test can tell from the code. */
interface Equivalent {
  readonly file: string;
  /** What the code is changed from and to, as in the list of survivors. */
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

/** Changes of a file that make no difference for one reason. */
const alike = (
  file: string,
  reason: string,
  ...changes: readonly (readonly [original: string, replacement: string])[]
): readonly Equivalent[] => changes.map(([original, replacement]) => ({ file, original, replacement, reason }));

const traceFrom = (offset: string): string => `nextTrace(text, ${offset})`;
const anyGap = (points: string): string =>
  `/[^\\s.:;?!"')\\u201d](?:[ ]*\\|[ ]*| {2,}|[ ]*\\t[ \\t]*|[ ]?${points})(?=\\S)|[.:;?!"')\\u201d] {5,}(?=\\S)/`;
const gapFrom = (offset: string): string => `nextGap(text, ${offset})`;

const equivalents: readonly Equivalent[] = [
  ...alike(
    "grammar/first-match.ts",
    "what was found is kept because that is cheaper than to look again",
    ['{ text: "", from: 0, found: 0 }', "{}"],
    ['""', '"Stryker was here!"'],
    ["last.text !== text || offset < last.from || offset > last.found", "true"],
    ["offset < last.from", "offset <= last.from"],
    ["offset > last.found", "offset >= last.found"],
  ),
  ...alike(
    "grammar/item-count.ts",
    "a label has a count, and null is no number; only the type asks",
    ["ordinal !== null", "true"],
    ["label.match(/[A-Za-z\\d]+/g)?.at", "label.match(/[A-Za-z\\d]+/g).at"],
    ["/[A-Za-z]+|\\d+/.exec(last)?.[0]", "/[A-Za-z]+|\\d+/.exec(last)[0]"],
    ['""', '"Stryker was here!"'],
  ),
  ...alike("grammar/item-count.ts", "no more than the first letter of a count is asked for", [
    "/[A-Za-z]+|\\d+/",
    "/[A-Za-z]|\\d+/",
  ]),
  ...alike(
    "grammar/line-breaks.ts",
    "no more than the end of the text is looked at because that is cheaper",
    ["text.slice(-90)", "text"],
    ["text.slice(-60)", "text"],
  ),
  ...alike("grammar/line-breaks.ts", "what is split has a last part; only the type asks", [
    '""',
    '"Stryker was here!"',
  ]),
  ...alike(
    "grammar/prose-end.ts",
    "a title over a rule is looked for only over a rule because that is cheaper",
    [`\`\${lineEnd}\${blank}*\${ruleLine}\``, "``"],
    ['"y"', '""'],
    ["!ruleBelow.test(text)", "false"],
  ),
  ...alike(
    "grammar/prose-end.ts",
    "in front of the first line of the prose no line ends that belongs to it, and no title is looked for behind none",
    ["line > offset", "line >= offset"],
    ["ends > 0", "true"],
    ["ends > 0", "ends >= 0"],
  ),
  ...alike("grammar/prose-end.ts", "no table begins with the first line of prose", [
    "table > offset",
    "table >= offset",
  ]),
  ...alike(
    "grammar/prose-end.ts",
    "the last end is kept because that is cheaper than to look for it again",
    ['{ text: "", offset: -1, end: 0 }', "{}"],
    ['""', '"Stryker was here!"'],
    ["-1", "+1"],
    ["last.offset !== offset || last.text !== text", "true"],
  ),
  ...alike(
    "grammar/paragraph-count.ts",
    "before the first number nothing is asked of what stands here",
    ['""', '"Stryker was here!"'],
    ["false", "true"],
  ),
  ...alike("grammar/paragraph-count.ts", "behind no item comes 1, which begins a list anyway", [
    "state.item !== null",
    "true",
  ]),
  ...alike("grammar/quotations.ts", "words of no letters are left out with the short ones", ["/[^A-Z]+/", "/[^A-Z]/"]),
  ...alike(
    "grammar/rules/deciding.ts",
    "no more than the end of the text is looked at because that is cheaper",
    ["before.image.slice(-60)", "before.image"],
    ["before.image.slice(-160)", "before.image"],
  ),
  ...alike(
    "grammar/signature.ts",
    "the first token of a text is no name",
    ["index >= 0", "index > 0"],
    ["index < 1", "false"],
    ["index > 1", "true"],
    ["index > 1", "index >= 1"],
  ),
  ...alike(
    "grammar/signature.ts",
    "a name is asked for where there is a token, with others before it; only the type asks",
    ["token?.tokenType", "token.tokenType"],
    ["token?.image", "token.image"],
    ["before?.tokenType", "before.tokenType"],
    ["before?.image", "before.image"],
    ['""', '"Stryker was here!"'],
  ),
  ...alike(
    "grammar/smart-furniture.ts",
    "a banner has a level, and an empty line has none before a stamp; only the type asks",
    ['text === ""', "false"],
    ["level.exec(row.image)?.[0]", "level.exec(row.image)[0]"],
    ['""', '"Stryker was here!"'],
  ),
  ...alike(
    "grammar/tokens/marks.ts",
    "where a mark may be is looked up first because that is cheaper",
    ["{ starts }", "{}"],
    ['"PAGE"', '""'],
    ['"[-=*]{4}"', '""'],
    ['"[Ee][Nn][Dd](?<![A-Za-z][Ee][Nn][Dd])(?![A-Za-z])|UNQUOTE"', '""'],
    ['"[Bb][Ee][Gg][Ii][Nn](?<![A-Za-z][Bb][Ee][Gg][Ii][Nn])|QUOTE"', '""'],
    ['"[Xx]{4}|\\\\[|-{8}"', '""'],
    ['"\\\\d{8}"', '""'],
    ['"[Ee][Nn][Dd][Ss](?<![A-Za-z][Ee][Nn][Dd][Ss])(?![A-Za-z])"', '""'],
    [`\`:(?<=\${passageWord}\${blank}?:)\``, "``"],
    ["[...atStart, ...behindStart]", "[]"],
    ["([trace]) => trace", "() => undefined"],
    ['"g"', '""'],
    ["nextTrace(prose, offset) === prose.length", "false"],
  ),
  ...alike(
    "grammar/tokens/marks.ts",
    "where a mark begins, its token is tried before words",
    ["next > offset", "true"],
    ["next > offset", "next >= offset"],
    ["offset + 1", "offset - 1"],
  ),
  ...alike(
    "grammar/tokens/table-lines.ts",
    "where there may be a gap or a table is looked up first because that is cheaper",
    ["!mayBeginTable(text, offset)", "false"],
    [`${traceFrom("start")} >= end || ${gapFrom("start")} >= end`, "false"],
    [
      `${traceFrom("start")} >= end || ${gapFrom("start")} >= end`,
      `${traceFrom("start")} >= end && ${gapFrom("start")} >= end`,
    ],
    [`${traceFrom("start")} >= end`, "false"],
    [`${traceFrom("start")} >= end`, `${traceFrom("start")} > end`],
    [`${gapFrom("start")} >= end`, "false"],
    [`${gapFrom("start")} >= end`, `${gapFrom("start")} > end`],
    ['"-=*#_~".includes(text.charAt(offset))', "true"],
    [`${traceFrom("offset")} === text.length`, "false"],
    ["next < text.length && !anyLineEnd.test(text.slice(offset, next))", "true"],
    [
      "next < text.length && !anyLineEnd.test(text.slice(offset, next))",
      "next < text.length || !anyLineEnd.test(text.slice(offset, next))",
    ],
    ["next < text.length", "true"],
    ["next < text.length", "next <= text.length"],
    ["/ {2}|\\t|\\||\\.{4}/", "/ |\\t|\\||\\.{4}/"],
    ["/ {2}|\\t|\\||\\.{4}/", "/ {2}|\\t|\\||\\./"],
    [anyGap("\\.{4,}[ ]?"), anyGap("\\.[ ]?")],
    [anyGap("\\.{4,}[ ]?"), anyGap("\\.{4,}[^ ]?")],
    ['"g"', '""'],
  ),
  ...alike(
    "grammar/tokens/table-lines.ts",
    "the end is told only of a table, whose last row sets it",
    ["-1", "+1"],
    ["rows > 0", "true"],
    ["rows > 0", "rows >= 0"],
  ),
  ...alike("grammar/tokens/table-lines.ts", "every row behind the first stands under the one before", [
    "rows === 1",
    "true",
  ]),
  ...alike(
    "grammar/tokens/table-lines.ts",
    "a line is asked for only where there is one, and the pattern of a line fits everywhere; only the type asks",
    ["first === null", "false"],
    ["row === null", "false"],
    ["whole === null", "false"],
    ["start >= text.length", "false"],
    ["start >= text.length", "start > text.length"],
    ['""', '"Stryker was here!"'],
    ["rowHead.exec(line)?.[0]", "rowHead.exec(line)[0]"],
  ),
  ...alike(
    "grammar/tokens/table-lines.ts",
    "in front of the first line of a text no line ends, and no table ends there",
    ["line > 0", "line >= 0"],
    ["start > 0", "true"],
    ["start > 0", "start >= 0"],
    ["tableEnd(prose, row.textStart) > 0", "tableEnd(prose, row.textStart) >= 0"],
  ),
  ...alike(
    "grammar/tokens/table-lines.ts",
    "no line comes behind an empty one",
    ["next > start", "true"],
    ["next > start", "next >= start"],
  ),
  ...alike("grammar/tokens/table-lines.ts", "whether a table begins there is asked of the whole line", [
    "image.trimStart()",
    "image.trimEnd()",
  ]),
  ...alike(
    "grammar/tokens/table-lines.ts",
    "where a line without gaps ends is asked together with its gaps, of which it has none",
    ["[]", '["Stryker was here"]'],
    ["starts.length > 0", "true"],
    ["starts.length > 0", "starts.length >= 0"],
  ),
  ...alike("grammar/tokens/table-lines.ts", "where lines may begin a table, the lines themselves say whether they do", [
    "false",
    "true",
  ]),
  ...alike("grammar/tokens/table-lines.ts", "the rule is taken into no table when no row stands under the first", [
    "!line.isRule",
    "true",
  ]),
  ...alike(
    "grammar/tokens/wrapping.ts",
    "the pattern of a line fits everywhere; only the type asks",
    ["restOfLine.exec(text)?.[0]", "restOfLine.exec(text)[0]"],
    ['""', '"Stryker was here!"'],
  ),
  ...alike(
    "src/lower/smart.ts",
    "a value has a line, and so has a group of lines; null is no word; only the type asks",
    ["line.texts[0]?.startOffset", "line.texts[0].startOffset"],
    ["word !== null", "true"],
    ["first === undefined", "false"],
    ["last === undefined", "false"],
  ),
  ...alike("src/lower/place-naval.ts", "an origin that is not there takes no place", ["origin !== null", "true"]),
  ...alike("src/lower/place-naval.ts", "an originator is asked for before; only the type asks", [
    "single.from?.start",
    "single.from.start",
  ]),
  ...alike("src/lower/place-naval.ts", "no two lines begin at the same place", [
    "node.start < start",
    "node.start <= start",
  ]),
  ...alike("src/lower/place-naval.ts", "the marking of a set has its slashes before it, and nowhere else first", [
    "/^[/\\s]+/",
    "/[/\\s]+/",
  ]),
  ...alike(
    "src/lower/place-field.ts",
    "no other line has a number of that name, and there is one; only the type asks",
    ['node?.type === "ClassificationLine"', "true"],
    ["node?.type", "node.type"],
  ),
  ...alike("src/lower/place-field.ts", "every slot is behind the start, and so is none", ['"start"', '""']),
  ...alike(
    "src/print/wrap.ts",
    "there is a word and a line, or what stands in its place is neither a name nor a figure; only the type asks",
    ["words[at]?.length", "words[at].length"],
    ['""', '"Stryker was here!"'],
  ),
  ...alike("src/print/wrap.ts", "the first stretch without a head has none before it", ['head !== ""', "true"]),
  ...alike("src/print/wrap.ts", "words are cut at each blank, and empty ones left out", ["/\\s+/u", "/\\s/u"]),
  ...alike(
    "src/print/wrap.ts",
    "no more is looked at because that is cheaper: no name and no structure is longer",
    ['words .slice(next, next + 8) .join(" ") .slice(0, 80)', 'words.slice(next, next + 8).join(" ")'],
    ["words.length - from < manyWords", "true"],
    ["words.length - from < manyWords", "words.length - from <= manyWords"],
  ),
  ...alike(
    "src/print/wrap.ts",
    "no line may end where it starts",
    ["at === start", "false"],
    ["next > from", "next >= from"],
    ["next > above", "next >= above"],
  ),
  ...alike("src/check/tags.ts", "what is no tag has no code that stands twice, and is no place", [
    "[]",
    '["Stryker was here"]',
  ]),
  ...alike(
    "src/check/tags.ts",
    "the lists of the handbook are there, and each country in them has a name; only the type asks",
    ["knownTags.code?.(code)", "knownTags.code(code)"],
    ["false", "true"],
    ["then.name === null", "false"],
    ["now.name === null", "false"],
  ),
  ...alike(
    "src/check/tags.ts",
    "today's list has the same name for a code as today's list",
    ['era === "current"', "false"],
    ['"current"', '""'],
  ),
  ...alike("src/check/tags.ts", "empty words are left out with the short ones", ["/[^A-Z]+/", "/[^A-Z]/"]),
  ...alike(
    "grammar/rules/archive.ts",
    "a block begins with a label, which says the role of the text behind it",
    ['"drafted"', '""'],
    ["false", "true"],
  ),
  ...alike(
    "grammar/rules/smart.ts",
    "each label has its name in the table; only the type asks",
    ['"attribute"', '""'],
    ['"to"', '""'],
  ),
  ...alike("grammar/rules/smart.ts", "a marking that is not there is no last part of a field", [
    "marking === null",
    "false",
  ]),
  {
    file: "src/check/authority.ts",
    original: "classifiedBy === null",
    replacement: "false",
    reason: "without one there is no section and there are no reasons either; only the type asks",
  },
  {
    file: "src/check/authority.ts",
    original: "section === null",
    replacement: "false",
    reason: "null is no section of reasons; only the type asks",
  },
  {
    file: "src/lower/context.ts",
    original: 'line === ""',
    replacement: "false",
    reason: "a line of this list shows something and has no blanks around it",
  },
  {
    file: "src/lower/context.ts",
    original: "cleanSource(source, { start, end }).trim()",
    replacement: "cleanSource(source, { start, end })",
    reason: "a line of this list shows something and has no blanks around it",
  },
  {
    file: "src/print/archive.ts",
    original: "date === null",
    replacement: "false",
    reason: "a day that has no form is left out, too",
  },
  {
    file: "src/print/body.ts",
    original: "default: block satisfies never;",
    replacement: "default:",
    reason: "no block gets there; only the type asks",
  },
];

export const isEquivalent = (file: string, mutant: Mutant): boolean =>
  isPassedOver(file, mutant) || equivalents.some((row) => row.file === file && isOf(row, mutant));

/** In `const [, a] = pattern.exec(text) ?? []` nobody looks at what stands first in a list that is not empty any more. */
const isPassedOver = (file: string, { place, original }: Mutant): boolean => {
  if (original !== "[]") return false;
  const [line = 1, column = 1] = place.split(":").slice(-2).map(Number);
  const lines = readFileSync(file, "utf8").split("\n").slice(0, line);
  const before = [...lines.slice(-4, -1), lines.at(-1)?.slice(0, column - 1)].join("\n");
  return /\[,[^;]*\?\?\s*$/.test(before);
};

/** The rows that explain no mutant of the files that were run whole. */
export const unusedEquivalents = (results: ReadonlyMap<string, readonly Mutant[]>): readonly string[] =>
  equivalents
    .filter((row) => results.get(row.file)?.some((mutant) => isOf(row, mutant)) === false)
    .map(({ file, original, replacement }) => `${file} ${original} → ${replacement}`);

const isOf = (row: Equivalent, { original, replacement }: Mutant): boolean =>
  row.original === original && row.replacement === replacement;

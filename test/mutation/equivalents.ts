import { readFileSync } from "node:fs";
import { alike, type Equivalent } from "./alike.js";
import type { Mutant } from "./mutation.js";
import { srcEquivalents } from "./src-equivalents.js";

const traceFrom = (offset: string): string => `nextTrace(text, ${offset})`;
const anyGap = (points: string): string =>
  `/[^\\s.:;?!"')\\u201d](?:[ ]*\\|[ ]*| {2,}|[ ]*\\t[ \\t]*|[ ]?${points})(?=\\S)|[.:;?!"')\\u201d] {5,}(?=\\S)/y`;
const gapFrom = (offset: string): string => `nextGap(text, ${offset})`;

const equivalents: readonly Equivalent[] = [
  ...alike(
    "grammar/first-match.ts",
    "what was found is kept because that is cheaper than to look again",
    ['""', '"Stryker was here!"'],
    ["text !== given || offset < from || offset > found", "true"],
    ["offset < from", "offset <= from"],
    ["offset > found", "offset >= found"],
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
    ['"QUOTE"', '""'],
    ['"["', '""'],
    ['":"', '""'],
    ['"[-=*]{4}"', '""'],
    ['"[Ee][Nn][Dd](?<![A-Za-z]...)(?![A-Za-z])|UNQUOTE"', '""'],
    ['"B[Ee][Gg][Ii][Nn]|QUOTE"', '""'],
    ['"[Xx]{4}|\\\\[|-{8}"', '""'],
    ['"\\\\d{8}"', '""'],
    ['"E[Nn][Dd][Ss](?<![A-Za-z]....)(?![A-Za-z])"', '""'],
    [`\`:(?<=\${passageWord}\${blank}?:)\``, "``"],
    ['"g"', '""'],
    ["trace(prose, offset) === prose.length", "false"],
    ["/[-=*]{4}|[Xx]{4}|\\d{8}/", "/[-=*]|[Xx]{4}|\\d{8}/"],
    ["/[-=*]{4}|[Xx]{4}|\\d{8}/", "/[-=*]{4}|[Xx]|\\d{8}/"],
    ["/[-=*]{4}|[Xx]{4}|\\d{8}/", "/[-=*]{4}|[Xx]{4}|\\d/"],
    [
      "nextWord(prose, 0) < prose.length || anyLetters.test(prose) || anyRow.test(prose) || nextPassage(prose, 0) < prose.length",
      "true",
    ],
    ["nextWord(prose, 0) < prose.length", "nextWord(prose, 0) <= prose.length"],
    ["nextPassage(prose, 0) < prose.length", "nextPassage(prose, 0) <= prose.length"],
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
    ["sign >= offset && anyGap.test(text)", "true"],
    ["sign >= offset && anyGap.test(text)", "sign >= offset || anyGap.test(text)"],
    ['text.charAt(trace) === " "', "false"],
    ['text.charAt(trace) === " "', 'text.charAt(trace) !== " "'],
    ["text.charAt(trace)", "text"],
    ['" "', '""'],
    [anyGap("\\.{4,}[ ]?"), anyGap("\\.[ ]?")],
    [anyGap("\\.{4,}[ ]?"), anyGap("\\.{4,}[^ ]?")],
    ['"g"', '""'],
  ),
  ...alike(
    "grammar/tokens/table-lines.ts",
    "gaps are asked for from the first sign of a line on, and none begins before it",
    ["sign >= offset", "true"],
    ["sign >= offset", "sign > offset"],
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
    "grammar/tokens/blocks.ts",
    "the token stands in no other mode than the one it leads to",
    ['{ to: "preamble", }', "{}"],
    ['{ to: "preamble" }', "{}"],
  ),
  ...alike("grammar/tokens/prose.ts", "no line ends where prose begins", ["label <= 0", "label < 0"]),
  ...alike(
    "grammar/tokens/smart.ts",
    "what a field goes on over is at least one line end, so that it ends behind the start of a text",
    ["next >= 0", "next > 0"],
    ["listed >= 0", "listed > 0"],
    ["far >= 0", "far > 0"],
    ["end >= 0", "end > 0"],
    ["end < 0", "end <= 0"],
  ),
  ...alike(
    "grammar/tokens/text-heading.ts",
    "what a field goes on over is at least one line end, so that it ends behind the start of a text",
    ["next >= 0", "next > 0"],
    ["over >= 0", "over > 0"],
  ),
  ...alike("grammar/tokens/text-heading.ts", "a reference that ends with a figure does not end with a letter", [
    "/\\d\\s*$/",
    "/\\d\\s$/",
  ]),
  ...alike(
    "grammar/tokens/token.ts",
    "what a token may begin with is told because that is cheaper: without it chevrotain tries the token everywhere",
    ['" "', '""'],
    ["{ starts: startsOf(name) }", "{}"],
    [
      '{ const ranges = generated.get(name) ?? ""; const starts: number[] = []; for (let at = 0; at < ranges.length; at += 2) { for (let code = ranges.charCodeAt(at); code <= ranges.charCodeAt(at + 1); code += 1) starts.push(code); } return starts; }',
      "{}",
    ],
    ['""', '"Stryker was here!"'],
    ["[]", '["Stryker was here"]'],
    ["at < ranges.length", "at <= ranges.length"],
  ),
  ...alike(
    "grammar/tokens/token.ts",
    "chevrotain takes what is undefined for what is absent",
    ["to === undefined", "false"],
    ["starts === undefined", "false"],
  ),
  ...alike("grammar/tokens/token.ts", "chevrotain makes every pattern sticky", ['"y"', '""']),
  ...alike(
    "grammar/tokens/wrapping.ts",
    "the pattern of a line fits everywhere; only the type asks",
    ["restOfLine.exec(text)?.[0]", "restOfLine.exec(text)[0]"],
    ['""', '"Stryker was here!"'],
  ),
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
  ...srcEquivalents,
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

import { alike, type Equivalent } from "./alike.js";

/** Of the sources outside of the grammar. */
export const srcEquivalents: readonly Equivalent[] = [
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

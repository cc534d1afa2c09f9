/** FL12: the body, and what follows it. */
import fc from "fast-check";
import {
  buildCut,
  buildHeading,
  buildNote,
  buildPageHeading,
  buildParagraph,
  buildPassageMark,
  buildQuotation,
  buildRedaction,
  buildSectionBreak,
  buildSignature,
  buildSubParagraph,
  buildTable,
  buildTextBlock,
  buildTrailer,
  buildUnknownLine,
} from "../ast/build.js";
import type {
  Block,
  Cut,
  Heading,
  Inline,
  Note,
  PageHeading,
  Paragraph,
  PassageMark,
  PortionMarking,
  Quotation,
  Redaction,
  SectionBreak,
  Signature,
  SubParagraph,
  Table,
  TextBlock,
  Trailer,
  UnknownLine,
} from "../ast/nodes.js";
import { readsAsStructure } from "../print/line-start.js";
import { maybe } from "./maybe.js";
import { portionMarking } from "./text-heading.js";
import { digits, proseWord, station, surname } from "./words.js";

/** A line of prose: it begins with a small word, so that it begins nothing else. */
const proseLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("the", "they", "a", "in", "Then", "It"), fc.array(proseWord, { minLength: 1, maxLength: 9 }))
  .map(([first, words]) => [first, ...words].join(" "))
  // A number before a marking would begin a paragraph, in the middle of a line too.
  .filter((line) => !readsAsStructure(line) && !/ \d{1,3}\. \(/u.test(line));

/** Words that begin or end a passage. */
export const passageMark: fc.Arbitrary<PassageMark> = fc.constantFrom(
  buildPassageMark({ edge: "end", kind: "comment", text: "END COMMENT" }),
  buildPassageMark({ edge: "begin", kind: "text", text: "BEGIN TEXT" }),
  buildPassageMark({ edge: "end", kind: "summary", text: "End Summary" }),
);

/** Words struck out. */
export const redaction: fc.Arbitrary<Redaction> = fc.constantFrom(
  buildRedaction({ text: "XXXXXXXX" }),
  buildRedaction({ text: "[name removed]" }),
);

/** A page heading in the middle of a line. */
export const pageHeading: fc.Arbitrary<PageHeading> = fc
  .record({ station, serial: digits(8) })
  .map((page) => buildPageHeading({ text: `${page.station} ${page.serial} 002 OF 003` }));

/** The end of a text that was cut. */
export const cut: fc.Arbitrary<Cut> = fc.constantFrom(buildCut({ text: "..." }), buildCut({ text: "[...]" }));

/** What a line may hold besides words. */
const inline: fc.Arbitrary<Inline> = fc.oneof(passageMark, redaction);

/** Lines of prose; one in five has a mark or words struck out in its last line. */
export const textBlock: fc.Arbitrary<TextBlock> = fc
  .record({
    lines: fc.array(proseLine, { minLength: 1, maxLength: 6 }),
    inline: fc.option(inline, { nil: null, freq: 4 }),
  })
  .map(({ lines, inline }) => {
    const end = inline === null ? "so." : `so ${inline.text}.`;
    const own = [...lines.slice(0, -1), `${lines.at(-1) ?? ""} ${end}`];
    return buildTextBlock({ lines: own, inlines: inline === null ? [] : [inline] });
  });

/** Lines whose blanks carry meaning. */
export const table: fc.Arbitrary<Table> = fc
  .array(fc.tuple(fc.constantFrom("EXAMPLE", "ELSEWHERE"), fc.nat(9999)), { minLength: 2, maxLength: 5 })
  .map((rows) => buildTable({ lines: rows.map(([name, count]) => `${name.padEnd(16)}${String(count).padStart(6)}`) }));

/** A page heading inside the body. */
export const sectionBreak: fc.Arbitrary<SectionBreak> = fc
  .record({ station, serial: digits(8), section: fc.integer({ min: 1, max: 9 }) })
  .map((page) => buildSectionBreak({ lines: [`${page.station} ${page.serial} 00${page.section}.2 OF 009`] }));

/** Title of a part of the body, with a rule. */
export const heading: fc.Arbitrary<Heading> = fc
  .record({
    text: fc.constantFrom("Fisheries in the North", "WHAT COMES NEXT", "Boats and Nets: A Background", "ANNEX A"),
    // A line under a rule need not be a title, so `above` alone cannot be read back.
    rule: fc.constantFrom("below" as const, "both" as const),
    ruler: fc.constantFrom("-", "="),
  })
  .map((fields) => buildHeading({ ...fields, division: fields.text === "ANNEX A" ? "annex" : null }));

const title: fc.Arbitrary<string> = fc.constantFrom("SUMMARY", "Summary", "COMMENT", "ACTION REQUEST", "BACKGROUND");

interface Body {
  readonly marking: PortionMarking | null;
  readonly heading: string | null;
  readonly first: TextBlock;
  /** What follows behind an empty line. */
  readonly rest: readonly Block[];
}

const itemOf = (label: string, { first, rest, ...fields }: Body): SubParagraph =>
  buildSubParagraph({ label, ...fields, children: [first, ...rest] });

const bodyWith = (rest: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Body> =>
  fc.record({ marking: maybe(portionMarking), heading: maybe(title), first: textBlock, rest });

const labelsOf = {
  letters: (index: number) => `${String.fromCharCode(97 + index)}.`,
  numbers: (index: number) => `(${index + 1})`,
  signs: () => "--",
  stars: () => "*",
} as const;

const listOf = (
  kind: keyof typeof labelsOf,
  rest: fc.Arbitrary<readonly Block[]>,
): fc.Arbitrary<readonly SubParagraph[]> =>
  fc
    .array(bodyWith(rest), { minLength: 1, maxLength: 3 })
    .map((bodies) => bodies.map((body, index) => itemOf(labelsOf[kind](index), body)));

const innermost = fc.oneof(
  fc.array(textBlock, { maxLength: 1 }),
  listOf("signs", fc.array(textBlock, { maxLength: 1 })),
);

/** Items of one list, some with a list below them. */
const items: fc.Arbitrary<readonly SubParagraph[]> = fc.oneof(
  listOf("letters", fc.oneof(innermost, listOf("numbers", innermost))),
  listOf("signs", listOf("stars", fc.constant([]))),
  listOf("signs", fc.constant([])),
);

/** An item of a list. */
export const subParagraph: fc.Arbitrary<SubParagraph> = items.map((list) => list[0] as SubParagraph);

/** A text of its own, with paragraphs counted from 1. */
export const quotation: fc.Arbitrary<Quotation> = fc
  .record({
    words: fc.constantFrom(
      ["text", "BEGIN TEXT OF THE NOTE:", "END TEXT."] as const,
      ["talking-points", "BEGIN TALKING POINTS", "END TALKING POINTS"] as const,
      ["quote", "QUOTE", "UNQUOTE"] as const,
    ),
    blocks: fc.oneof(
      fc.array(textBlock, { minLength: 1, maxLength: 2 }),
      fc
        .array(bodyWith(fc.constant([])), { minLength: 1, maxLength: 2 })
        .map((bodies) =>
          bodies.map(({ first, rest, ...fields }, index) =>
            buildParagraph({ number: index + 1, ...fields, children: [first, ...rest] }),
          ),
        ),
    ),
  })
  .map(({ words: [kind, opening, closing], blocks }) => buildQuotation({ kind, opening, children: blocks, closing }));

/** What may stand in a paragraph behind its first prose. */
const further: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 4, arbitrary: textBlock.map((block) => [block]) },
  { weight: 2, arbitrary: fc.tuple(sectionBreak, textBlock).map(([page, block]) => [page, block]) },
  { weight: 3, arbitrary: fc.tuple(items, textBlock).map(([list, block]) => [...list, block]) },
  { weight: 1, arbitrary: fc.tuple(table, textBlock).map(([rows, block]) => [rows, block]) },
  { weight: 1, arbitrary: fc.tuple(quotation, textBlock).map(([quoted, block]) => [quoted, block]) },
);

/** A paragraph of one block of prose or more, with lists, tables, quoted texts and page headings between. */
export const paragraph: fc.Arbitrary<Paragraph> = fc
  .record({
    number: fc.integer({ min: 1, max: 99 }),
    marking: maybe(portionMarking),
    heading: maybe(title),
    first: textBlock,
    rest: fc.array(further, { maxLength: 2 }),
    last: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: items }),
  })
  .map(({ first, rest, last, ...fields }) => buildParagraph({ ...fields, children: [first, ...rest.flat(), ...last] }));

const numbered: fc.Arbitrary<readonly Block[]> = fc
  .array(fc.tuple(maybe(heading), paragraph), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts.flatMap(([title, block], index): readonly Block[] => {
      const counted = { ...block, number: index + 1 };
      return title === null ? [counted] : [title, counted];
    }),
  );

/** A single paragraph has no number (5 FAH-1 H-246.2). */
const single: fc.Arbitrary<readonly Block[]> = fc
  .record({ marking: portionMarking, block: textBlock })
  .map(({ marking, block }) => [buildParagraph({ marking, children: [block] })]);

/** Paragraphs numbered from 1, some under headings; or one without a number. */
export const body: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 5, arbitrary: numbered },
  { weight: 1, arbitrary: single },
);

/** Who signed. */
export const signature: fc.Arbitrary<Signature> = surname.map((name) => buildSignature({ names: [name], text: name }));

/** FL13 to FL16. */
export const trailer: fc.Arbitrary<Trailer> = fc
  .record({ break: fc.boolean(), serial: maybe(digits(4)), endOfMessage: fc.boolean() })
  .filter((fields) => fields.break || fields.serial !== null || fields.endOfMessage)
  .map(buildTrailer);

/** A line about the copy, behind the trailer. */
export const note: fc.Arbitrary<Note> = fc
  .constantFrom("RELEASED IN FULL", "RELEASE IN PART")
  .map((text) => buildNote({ kind: "release", text, after: "trailer" }));

/** A line that no rule knows, before everything. */
export const unknownLine: fc.Arbitrary<UnknownLine> = fc
  .constantFrom("?? 12", "lost words", "%% xx %%")
  .map((text) => buildUnknownLine({ text, after: "start" }));

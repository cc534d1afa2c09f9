/** FL12: the body, and what follows it. */
import fc from "fast-check";
import {
  buildHeading,
  buildNote,
  buildParagraph,
  buildSectionBreak,
  buildSignature,
  buildTable,
  buildTextBlock,
  buildTrailer,
  buildUnknownLine,
} from "../ast/build.js";
import type {
  Block,
  Heading,
  Note,
  Paragraph,
  SectionBreak,
  Signature,
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
  .filter((line) => !readsAsStructure(line));

/** An item of a list inside the prose. */
const item: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("--", "-", "a.", "b)", "(c)", "*"), proseLine)
  .map(([sign, line]) => `${sign} ${line}`);

/** Lines of prose, some of them items of a list. */
export const textBlock: fc.Arbitrary<TextBlock> = fc
  .tuple(
    proseLine,
    fc.array(fc.oneof({ weight: 5, arbitrary: proseLine }, { weight: 1, arbitrary: item }), { maxLength: 5 }),
  )
  .map(([first, rest]) => [first, ...rest])
  .map((lines) => buildTextBlock({ lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ""} so.`] }));

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
    text: fc.constantFrom("Fisheries in the North", "WHAT COMES NEXT", "Boats and Nets: A Background"),
    // A line under a rule need not be a title, so `above` alone cannot be read back.
    rule: fc.constantFrom("below", "both"),
    ruler: fc.constantFrom("-", "="),
  })
  .map((fields) => buildHeading(fields as Partial<Heading>));

const title: fc.Arbitrary<string> = fc.constantFrom("SUMMARY", "Summary", "COMMENT", "ACTION REQUEST", "BACKGROUND");

/** A paragraph of one block of prose or more, with page headings between. */
export const paragraph: fc.Arbitrary<Paragraph> = fc
  .record({
    number: fc.integer({ min: 1, max: 99 }),
    marking: maybe(portionMarking),
    heading: maybe(title),
    first: textBlock,
    rest: fc.array(fc.tuple(maybe(sectionBreak), textBlock), { maxLength: 2 }),
  })
  .map(({ first, rest, ...fields }) =>
    buildParagraph({
      ...fields,
      children: [first, ...rest.flatMap(([page, block]) => (page === null ? [block] : [page, block]))],
    }),
  );

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

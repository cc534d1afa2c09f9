/** Builders of what the body is made of; `build.ts` says what all builders have in common. */
import { buildNode } from "./build-node.js";
import type { Fields } from "./fields.js";
import { headingLevel } from "./heading-level.js";
import type {
  Block,
  Cut,
  Heading,
  PageHeading,
  Paragraph,
  PassageMark,
  Quotation,
  Redaction,
  SectionBreak,
  SubParagraph,
  Table,
  TextBlock,
} from "./nodes.js";
import { proseOf, unwrapLines } from "./prose.js";

const lineEnd = /\r\n|\r|\n/;

/**
 * A `Paragraph`. Give `children` or `text`: where there are children the text is theirs, else an empty line in `text`
 * starts another text block. To change the words of a paragraph that is there, leave its children out:
 * `const { children, ...rest } = paragraph; buildParagraph({ ...rest, text: "Hello." })`.
 *
 * @example buildParagraph({ number: 1, marking: buildPortionMarking({ level: "confidential" }), text: "Hello." })
 */
export const buildParagraph = (fields: Fields<"Paragraph"> = {}): Paragraph => {
  const given = buildNode("Paragraph", fields);
  return { ...given, ...filledProse(fields, given) };
};

interface Prose {
  readonly children: readonly Block[];
  readonly text: string;
}

/** Children and their text; a text that is at odds with the children would not be printed. */
const filledProse = (
  fields: { readonly children?: unknown; readonly text?: string | undefined },
  given: Prose,
): Prose => {
  if (fields.children !== undefined) return { children: given.children, text: proseOf(given.children) };
  const children = stretchesOf(given.text).map((text) => buildTextBlock({ text }));
  return { children, text: proseOf(children) };
};

/** What stands between empty lines. */
const stretchesOf = (text: string): readonly string[] =>
  text
    .split(lineEnd)
    .map((line) => line.trimEnd())
    .join("\n")
    .split(/\n{2,}/)
    .filter((stretch) => stretch.trim() !== "");

/**
 * A `Heading`: title of a part of the body.
 *
 * @example buildHeading({ text: "COMMENT", rule: "below", ruler: "-" })
 */
export const buildHeading = (fields: Fields<"Heading"> = {}): Heading => {
  const given = buildNode("Heading", fields);
  return { ...given, level: fields.level ?? headingLevel(given) };
};

/**
 * A `SubParagraph`: an item of a list. Give `children` or `text`, as for a paragraph.
 *
 * @example buildSubParagraph({ label: "a.", text: "Hello." })
 */
export const buildSubParagraph = (fields: Fields<"SubParagraph"> = {}): SubParagraph => {
  const given = buildNode("SubParagraph", fields);
  return { ...given, ...filledProse(fields, given) };
};

/**
 * A `Quotation`: a text of its own inside the body. Give `children` or `text`, as for a paragraph.
 *
 * @example buildQuotation({ opening: "BEGIN TEXT:", text: "Hello.", closing: "END TEXT." })
 */
export const buildQuotation = (fields: Fields<"Quotation"> = {}): Quotation => {
  const given = buildNode("Quotation", fields);
  return { ...given, ...filledProse(fields, given) };
};

/**
 * A `PassageMark`; it begins a passage by default.
 *
 * @example buildPassageMark({ edge: "end", kind: "summary", text: "END SUMMARY" })
 */
export const buildPassageMark = (fields: Fields<"PassageMark"> = {}): PassageMark => buildNode("PassageMark", fields);

/**
 * A `Redaction`: words struck out.
 *
 * @example buildRedaction({ text: "XXXXXXXX" })
 */
export const buildRedaction = (fields: Fields<"Redaction"> = {}): Redaction => buildNode("Redaction", fields);

/**
 * A `PageHeading`: a page heading in the middle of a line.
 *
 * @example buildPageHeading({ text: "EXAMPLE 00000123 002 OF 003" })
 */
export const buildPageHeading = (fields: Fields<"PageHeading"> = {}): PageHeading => buildNode("PageHeading", fields);

/**
 * A `Cut`: the end of a text that was cut.
 *
 * @example buildCut({ text: "..." })
 */
export const buildCut = (fields: Fields<"Cut"> = {}): Cut => buildNode("Cut", fields);

/**
 * A `TextBlock`. Give `lines` or `text`; the one that is left out follows from the other. Line breaks in `text` become
 * lines, empty lines are left out. The lines are what is printed; a text beside them may leave out page headings.
 *
 * @example buildTextBlock({ text: "ONE\nTWO" }) // lines ["ONE", "TWO"], text "ONE TWO"
 */
export const buildTextBlock = (fields: Fields<"TextBlock"> = {}): TextBlock => {
  const given = buildNode("TextBlock", fields);
  if (fields.lines !== undefined) return { ...given, offsets: [], text: fields.text ?? unwrapLines(given.lines) };
  const lines = given.text.split(lineEnd).flatMap((line) => line.trim() || []);
  return { ...given, offsets: [], lines, text: unwrapLines(lines) };
};

/**
 * A `Table`: lines kept verbatim.
 *
 * @example buildTable({ lines: ["A   1", "B   2"] })
 */
export const buildTable = (fields: Fields<"Table"> = {}): Table => ({ ...buildNode("Table", fields), offsets: [] });

/**
 * A `SectionBreak`: furniture inside the body.
 *
 * @example buildSectionBreak({ lines: ["EXAMPLE 00000123 002 OF 003"] })
 */
export const buildSectionBreak = (fields: Fields<"SectionBreak"> = {}): SectionBreak =>
  buildNode("SectionBreak", fields);

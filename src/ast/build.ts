/**
 * Builders: `buildX(fields)` makes the node X by hand. Every field may be left out: it is then null, an empty list, an
 * empty string, 0 or false. `start` and `end` are -1. A field of the wrong kind and an unknown field are a TypeError;
 * what is in a string is not looked at. A copy with changes is `buildX({ ...node, field: value })`.
 */

import { buildNode } from "./build-node.js";
import type { Fields } from "./fields.js";
import { headingLevel } from "./heading-level.js";
import type {
  Addressee,
  Block,
  Cable,
  Caption,
  ClassificationAuthority,
  ClassificationLine,
  Cut,
  DateTimeGroup,
  ExecutiveOrderLine,
  Heading,
  Mrn,
  Note,
  OriginLine,
  PageHeading,
  Paragraph,
  PassageMark,
  PassingInstruction,
  PortionMarking,
  Quotation,
  Redaction,
  Reference,
  ReferenceList,
  RoutingIndicator,
  RoutingLine,
  SectionBreak,
  SecurityLine,
  Separation,
  Signature,
  SubjectLine,
  SubParagraph,
  Table,
  Tag,
  TagsLine,
  TextBlock,
  Trailer,
  TransmissionIdentifier,
  UnknownLine,
} from "./nodes.js";
import { proseOf, unwrapLines } from "./prose.js";

const lineEnd = /\r\n|\r|\n/;

/**
 * A `Cable`: one message; without fields, an empty telegram.
 *
 * @example buildCable({ subject: buildSubjectLine({ text: "TEST" }) })
 */
export const buildCable = (fields: Fields<"Cable"> = {}): Cable => buildNode("Cable", fields);

/**
 * A `TransmissionIdentifier`: FL1.
 *
 * @example buildTransmissionIdentifier({ channel: "XRO", serial: "0001" })
 */
export const buildTransmissionIdentifier = (fields: Fields<"TransmissionIdentifier"> = {}): TransmissionIdentifier =>
  buildNode("TransmissionIdentifier", fields);

/**
 * A `RoutingLine`: FL2.
 *
 * @example buildRoutingLine({ precedence: "routine", indicators: [buildRoutingIndicator({ code: "RUEHAA" })] })
 */
export const buildRoutingLine = (fields: Fields<"RoutingLine"> = {}): RoutingLine => buildNode("RoutingLine", fields);

/**
 * A `RoutingIndicator`: one address of FL2.
 *
 * @example buildRoutingIndicator({ code: "RUEHAA" })
 */
export const buildRoutingIndicator = (fields: Fields<"RoutingIndicator"> = {}): RoutingIndicator =>
  buildNode("RoutingIndicator", fields);

/**
 * A `OriginLine`: FL3.
 *
 * @example buildOriginLine({ routingIndicator: "RUEHXX", serial: "0123", filed: { day: 31, time: "1234" } })
 */
export const buildOriginLine = (fields: Fields<"OriginLine"> = {}): OriginLine => buildNode("OriginLine", fields);

/**
 * A `SecurityLine`: FL4.
 *
 * @example buildSecurityLine({ signal: "ZNY", group: "CCCCC", level: "confidential" })
 */
export const buildSecurityLine = (fields: Fields<"SecurityLine"> = {}): SecurityLine =>
  buildNode("SecurityLine", fields);

/**
 * A `DateTimeGroup`: FL5.
 *
 * @example buildDateTimeGroup({ precedences: ["routine"], date: "2010-01-31T12:34Z", zone: "Z" })
 */
export const buildDateTimeGroup = (fields: Fields<"DateTimeGroup"> = {}): DateTimeGroup =>
  buildNode("DateTimeGroup", fields);

/**
 * A `Addressee`: one station of FL6 to FL9.
 *
 * @example buildAddressee({ routingIndicator: "RUEHXX", name: "AMEMBASSY EXAMPLE" })
 */
export const buildAddressee = (fields: Fields<"Addressee"> = {}): Addressee => buildNode("Addressee", fields);

/**
 * A `Separation`: FL11, BT before the text.
 *
 * @example buildCable({ separation: buildSeparation() })
 */
export const buildSeparation = (fields: Fields<"Separation"> = {}): Separation => buildNode("Separation", fields);

/**
 * A `ClassificationLine`: first line of FL12.
 *
 * @example buildClassificationLine({ level: "secret", mrn: buildMrn({ station: "EXAMPLE", number: 123 }) })
 */
export const buildClassificationLine = (fields: Fields<"ClassificationLine"> = {}): ClassificationLine =>
  buildNode("ClassificationLine", fields);

/**
 * A `Mrn`: message reference number.
 *
 * @example buildMrn({ station: "EXAMPLE", number: 123, year: 2010, yearWritten: true })
 */
export const buildMrn = (fields: Fields<"Mrn"> = {}): Mrn => buildNode("Mrn", fields);

/**
 * A `Caption`: distribution or handling word.
 *
 * @example buildCaption({ name: "SIPDIS" })
 */
export const buildCaption = (fields: Fields<"Caption"> = {}): Caption => buildNode("Caption", fields);

/**
 * A `PassingInstruction`: who at the addressee gets it.
 *
 * @example buildPassingInstruction({ text: "DEPT FOR EUR" })
 */
export const buildPassingInstruction = (fields: Fields<"PassingInstruction"> = {}): PassingInstruction =>
  buildNode("PassingInstruction", fields);

/**
 * A `ExecutiveOrderLine`: E.O. line.
 *
 * @example buildExecutiveOrderLine({ order: "12958", declassify: { on: "2020-01-31", codes: [], event: null } })
 */
export const buildExecutiveOrderLine = (fields: Fields<"ExecutiveOrderLine"> = {}): ExecutiveOrderLine =>
  buildNode("ExecutiveOrderLine", fields);

/**
 * A `TagsLine`: TAGS line.
 *
 * @example buildTagsLine({ items: [buildTag({ kind: "subject", code: "PREL" })] })
 */
export const buildTagsLine = (fields: Fields<"TagsLine"> = {}): TagsLine => buildNode("TagsLine", fields);

/**
 * A `Tag`: one of the TAGS; its kind is `other` by default.
 *
 * @example buildTag({ kind: "geo", code: "XX" })
 */
export const buildTag = (fields: Fields<"Tag"> = {}): Tag => buildNode("Tag", fields);

/**
 * A `SubjectLine`: SUBJECT line.
 *
 * @example buildSubjectLine({ text: "VISIT TO ELSEWHERE" })
 */
export const buildSubjectLine = (fields: Fields<"SubjectLine"> = {}): SubjectLine => buildNode("SubjectLine", fields);

/**
 * A `ReferenceList`: REF list.
 *
 * @example buildReferenceList({ items: [buildReference({ label: "A", text: "NOTE OF MAY 1" })] })
 */
export const buildReferenceList = (fields: Fields<"ReferenceList"> = {}): ReferenceList =>
  buildNode("ReferenceList", fields);

/**
 * A `Reference`: one earlier message or document; its kind is `other` by default.
 *
 * @example buildReference({ kind: "cable", mrn: buildMrn({ station: "EXAMPLE", number: 1 }) })
 */
export const buildReference = (fields: Fields<"Reference"> = {}): Reference => buildNode("Reference", fields);

/**
 * A `ClassificationAuthority`: who classified and why.
 *
 * @example buildClassificationAuthority({ name: "Jane Doe", reasons: { section: "1.4", letters: ["b"] } })
 */
export const buildClassificationAuthority = (fields: Fields<"ClassificationAuthority"> = {}): ClassificationAuthority =>
  buildNode("ClassificationAuthority", fields);

/**
 * A `Paragraph`. Give `children` or `text`; the one that is left out follows from the other. An empty line in `text`
 * starts another text block.
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

/** Children and text, the one from the other. */
const filledProse = (
  fields: { readonly children?: unknown; readonly text?: string | undefined },
  given: Prose,
): Prose => {
  if (fields.children !== undefined) return { children: given.children, text: fields.text ?? proseOf(given.children) };
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
 * lines, empty lines are left out.
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

/**
 * A `PortionMarking`: portion marking; its style is `state` by default.
 *
 * @example buildPortionMarking({ level: "confidential", controls: ["NOFORN"] })
 */
export const buildPortionMarking = (fields: Fields<"PortionMarking"> = {}): PortionMarking =>
  buildNode("PortionMarking", fields);

/**
 * A `Signature`: who signed.
 *
 * @example buildSignature({ names: ["DOE"] })
 */
export const buildSignature = (fields: Fields<"Signature"> = {}): Signature => buildNode("Signature", fields);

/**
 * A `Trailer`: FL13 to FL16; everything is missing by default.
 *
 * @example buildTrailer({ break: true, serial: "0123", endOfMessage: true })
 */
export const buildTrailer = (fields: Fields<"Trailer"> = {}): Trailer => buildNode("Trailer", fields);

/**
 * A `Note`: line about the copy; by default of kind `page`, before everything.
 *
 * @example buildNote({ kind: "release", text: "RELEASED IN FULL" })
 */
export const buildNote = (fields: Fields<"Note"> = {}): Note => buildNode("Note", fields);

/**
 * A `UnknownLine`: line that no rule knows; by default before everything.
 *
 * @example buildUnknownLine({ text: "???", after: "tags" })
 */
export const buildUnknownLine = (fields: Fields<"UnknownLine"> = {}): UnknownLine => buildNode("UnknownLine", fields);

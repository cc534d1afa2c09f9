/**
 * Builders: `buildX(fields)` makes the node X by hand. Every field may be left out: it is then null, an empty list, an
 * empty string, 0 or false. `start` and `end` are -1. A field of the wrong kind, an unknown field and a word that is not of
 * its closed list are a TypeError; what is in other strings is not looked at. A copy with changes is
 * `buildX({ ...node, field: value })`.
 */

import { buildNode } from "./build-node.js";
import type { Fields } from "./fields.js";
import type {
  Addressee,
  Cable,
  Caption,
  ClassificationAuthority,
  ClassificationLine,
  DateTimeGroup,
  ExecutiveOrderLine,
  Mrn,
  Note,
  OriginLine,
  PassingInstruction,
  PortionMarking,
  Reference,
  ReferenceList,
  RoutingIndicator,
  RoutingLine,
  SecurityLine,
  Separation,
  Signature,
  SubjectLine,
  Tag,
  TagsLine,
  Trailer,
  TransmissionIdentifier,
  UnknownLine,
} from "./nodes.js";

export * from "./build-body.js";
export * from "./build-family.js";

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

/** `cablegram/arbitrary`: fast-check generators of cables, of each node, and of damaged texts. */
import type fc from "fast-check";
import type { NodeOf, NodeType } from "../ast/nodes.js";
import {
  cut,
  heading,
  note,
  pageHeading,
  paragraph,
  passageMark,
  quotation,
  redaction,
  sectionBreak,
  signature,
  subParagraph,
  table,
  textBlock,
  trailer,
  unknownLine,
} from "./body.js";
import { cable } from "./cable.js";
import {
  addressee,
  dateTimeGroup,
  originLine,
  routingIndicator,
  routingLine,
  securityLine,
  separation,
  transmissionIdentifier,
} from "./envelope.js";
import { attribute, attributes, controlLine, distribution, drafting, messageSet, office, official } from "./family.js";
import { reference, referenceList } from "./references.js";
import {
  caption,
  classificationAuthority,
  classificationLine,
  executiveOrderLine,
  mrn,
  passingInstruction,
  portionMarking,
  subjectLine,
  tag,
  tagsLine,
} from "./text-heading.js";

export { archiveCable } from "./archive.js";
export { cable } from "./cable.js";
export { mutated } from "./mutated.js";
export { navalCable } from "./naval.js";
export { smartCable } from "./smart.js";

/**
 * A generator for each type of node. All values are as `print` writes them, all spans -1.
 *
 * @example fc.property(nodes.Paragraph, (paragraph) => paragraph.children.length > 0)
 */
export const nodes = {
  Cable: cable,
  TransmissionIdentifier: transmissionIdentifier,
  RoutingLine: routingLine,
  RoutingIndicator: routingIndicator,
  OriginLine: originLine,
  SecurityLine: securityLine,
  DateTimeGroup: dateTimeGroup,
  Addressee: addressee,
  Separation: separation,
  ClassificationLine: classificationLine,
  Mrn: mrn,
  Caption: caption,
  PassingInstruction: passingInstruction,
  ExecutiveOrderLine: executiveOrderLine,
  TagsLine: tagsLine,
  Tag: tag,
  SubjectLine: subjectLine,
  ReferenceList: referenceList,
  Reference: reference,
  ClassificationAuthority: classificationAuthority,
  Paragraph: paragraph,
  SubParagraph: subParagraph,
  Heading: heading,
  TextBlock: textBlock,
  PassageMark: passageMark,
  Redaction: redaction,
  PageHeading: pageHeading,
  Cut: cut,
  Table: table,
  Quotation: quotation,
  SectionBreak: sectionBreak,
  PortionMarking: portionMarking,
  Distribution: distribution,
  Office: office,
  Drafting: drafting,
  Official: official,
  ControlLine: controlLine,
  Attributes: attributes,
  Attribute: attribute,
  MessageSet: messageSet,
  Signature: signature,
  Trailer: trailer,
  Note: note,
  UnknownLine: unknownLine,
} satisfies { readonly [T in NodeType]: fc.Arbitrary<NodeOf<T>> };

import type { Cable, UnknownLine } from "../../src/ast/nodes.js";
import { paragraphsOf } from "./paragraphs.js";

type Test = (cable: Cable) => boolean;

const has = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;

/** What a cable may have: its fields in the order of the tree, and below some of them the values that matter most. */
const fields = {
  transmission: (cable) => has(cable.transmission),
  routing: (cable) => has(cable.routing),
  origin: (cable) => has(cable.origin),
  "  filed": (cable) => has(cable.origin?.filed),
  security: (cable) => has(cable.security),
  dtg: (cable) => has(cable.dtg),
  "  date": (cable) => has(cable.dtg?.date),
  from: (cable) => has(cable.from),
  to: (cable) => has(cable.to),
  info: (cable) => has(cable.info),
  exempt: (cable) => has(cable.exempt),
  classification: (cable) => has(cable.classification),
  "  level": (cable) => has(cable.classification?.level),
  "  section": (cable) => has(cable.classification?.section),
  "  mrn": (cable) => has(cable.classification?.mrn),
  captions: (cable) => has(cable.captions),
  passing: (cable) => has(cable.passing),
  executiveOrder: (cable) => has(cable.executiveOrder),
  "  declassify or N/A": ({ executiveOrder }) =>
    executiveOrder !== null && (executiveOrder.notApplicable || has(executiveOrder.declassify)),
  tags: (cable) => has(cable.tags?.items),
  subject: (cable) => has(cable.subject),
  references: (cable) => has(cable.references?.items),
  "  all understood": (cable) => cable.references?.items.every(({ kind }) => kind !== "other") ?? false,
  classifiedBy: (cable) => has(cable.classifiedBy),
  "  name": (cable) => has(cable.classifiedBy?.name),
  "  reasons": (cable) => has(cable.classifiedBy?.reasons),
  body: (cable) => has(cable.body),
  "  paragraphs": (cable) => paragraphsOf(cable).length > 0,
  "  markings": (cable) => paragraphsOf(cable).some(({ marking }) => marking !== null),
  signature: (cable) => has(cable.signature),
  trailer: (cable) => has(cable.trailer),
  notes: (cable) => has(cable.notes),
} as const satisfies Record<string, Test>;

/**
 * How many of the cables have each field, in the order of the tree.
 *
 * @example countFields([cable])[0] // ["transmission", 1]
 */
export const countFields = (cables: readonly Cable[]): readonly (readonly [field: string, count: number])[] =>
  Object.entries(fields).map(([field, test]: [string, Test]) => [field, cables.filter(test).length] as const);

/** The unknown lines that stand before the first paragraph; all of them when there is no paragraph. */
export const unknownInHead = (cable: Cable): readonly UnknownLine[] => {
  const [first] = paragraphsOf(cable);
  return cable.unknown.filter(({ start }) => first === undefined || start < first.start);
};

/**
 * Text of the body before the first paragraph, which may be prose or a line of the head that was not recognised; empty
 * when there is no paragraph.
 */
export const proseInHead = (cable: Cable): readonly string[] => {
  const [first] = paragraphsOf(cable);
  if (first === undefined) return [];
  return cable.body.flatMap((block) => (block.type === "TextBlock" && block.start < first.start ? [block.text] : []));
};

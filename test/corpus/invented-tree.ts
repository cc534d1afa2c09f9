import type { AnyNode, Cable, NodeOf, NodeType, Paragraph, PortionMarking } from "../../src/ast/nodes.js";

/** Trees written out by hand for the tests: what measures the parser must not be tested by it. */

const nothing: Cable = {
  type: "Cable",
  start: 0,
  end: 0,
  dialect: "telegram",
  transmission: null,
  routing: null,
  origin: null,
  security: null,
  dtg: null,
  from: null,
  distribution: null,
  drafting: null,
  control: null,
  sets: [],
  attributes: null,
  to: [],
  info: [],
  exempt: [],
  separation: null,
  classification: null,
  number: null,
  captions: [],
  passing: [],
  executiveOrder: null,
  tags: null,
  subject: null,
  references: null,
  classifiedBy: null,
  body: [],
  signature: null,
  trailer: null,
  notes: [],
  unknown: [],
};

/** A cable with some fields. */
export const cableOf = (fields: Partial<Cable>): Cable => ({ ...nothing, ...fields });

/** A node of a type; the fields are taken as they are. */
export const nodeOf = <T extends NodeType>(
  type: T,
  start: number,
  end: number,
  fields: Omit<NodeOf<T>, keyof AnyNode>,
): NodeOf<T> => ({ type, start, end, ...fields }) as unknown as NodeOf<T>;

/** A marked paragraph without children. */
export const paragraphOf = (number: number | null, level: PortionMarking["level"], text: string): Paragraph => ({
  type: "Paragraph",
  start: 0,
  end: 0,
  number,
  marking:
    level === null
      ? null
      : {
          type: "PortionMarking",
          start: 0,
          end: 0,
          level,
          controls: [],
          releasableTo: [],
          style: "state",
          text: "(C)",
        },
  heading: null,
  children: [],
  text,
});

import type { AnyNode, Cable } from "../../src/ast/nodes.js";
import { paragraphsOf } from "./paragraphs.js";

/** A field of the head, and lines that call for it when they stand before the first paragraph. */
const labels = {
  routing: /^(?:ZZ|OO|PP|RR) R[A-Z]{3,6}\b/m,
  origin: /^DE R[A-Z]{3,7} /m,
  security: /^ZN[RY] [A-Z]{5}\b/m,
  from: /^FM [A-Z]/m,
  to: /^TO [A-Z]/m,
  info: /^INFO [A-Z]/m,
  exempt: /^XMT[ /][A-Z]/m,
  executiveOrder: /^E\.?O\.? ?1\d{4}/im,
  tags: /^TAGS\b/im,
  subject: /^SUBJ(?:ECT)?:/im,
  references: /^REF(?:S|TEL|TELS)?: ?\S/im,
  classifiedBy: /^(?:¶?1\. *(?:\(\w+\) *)?)?CLASSIFIED BY:?/im,
} as const satisfies Partial<Record<keyof Cable, RegExp>>;

export type LabelledField = keyof typeof labels;

/** Text before the first line that is numbered as paragraph 1 and is no classifier; all of it when there is none. */
const headOf = (text: string): string => {
  const first = /^[^\S\n]*¶?[^\S\n]*1[.)](?!\d)[^\S\n]*(?!(?:\(\w+\)[^\S\n]*)?CLASSIFIED BY)\S/im.exec(text);
  return first === null ? text : text.slice(0, first.index);
};

/**
 * Fields that a tree does not have although a line before paragraph 1 begins with their label.
 *
 * @example labelsWithoutField("TAGS: PREL", cableWithoutTags) // ["tags"]
 */
export const labelsWithoutField = (text: string, cable: Cable): readonly LabelledField[] => {
  const head = headOf(text);
  return (Object.keys(labels) as LabelledField[]).filter((field) => {
    const value = cable[field];
    const isAbsent = value === null || (Array.isArray(value) && value.length === 0);
    return isAbsent && labels[field].test(head);
  });
};

/** Fields of the head; the others may stand anywhere or last. */
const headFields = [
  "transmission",
  "routing",
  "origin",
  "security",
  "dtg",
  "from",
  "to",
  "info",
  "exempt",
  "classification",
  "captions",
  "passing",
  "executiveOrder",
  "tags",
  "subject",
  "references",
] as const satisfies readonly (keyof Cable)[];

/**
 * Nodes of the head that stand behind the first paragraph: a sentence taken for a line of the envelope, or a head that
 * is repeated there.
 *
 * @example nodesBehindHead(cable).map(({ type }) => type) // ["Caption"]
 */
export const nodesBehindHead = (cable: Cable): readonly AnyNode[] => {
  const [first] = paragraphsOf(cable);
  if (first === undefined) return [];
  const nodes = headFields.flatMap((field): readonly (AnyNode | null)[] => {
    const value: AnyNode | readonly AnyNode[] | null = cable[field];
    return isList(value) ? value : [value];
  });
  return nodes.filter((node) => node !== null && node.start > first.start).filter((node) => node !== null);
};

/** `Array.isArray` does not tell a readonly array from a node. */
const isList = (value: AnyNode | readonly AnyNode[] | null): value is readonly AnyNode[] => Array.isArray(value);

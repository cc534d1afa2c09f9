import type { Addressee, Cable, Reference, ReferenceKind } from "../../src/ast/nodes.js";
import { summary } from "../../src/body/passages.js";
import { cableId } from "./cable-id.js";
import type { AddresseeForm, ReferenceForm, Vector, VectorKind } from "./vector.js";

type Form = (cable: Cable, vector: Vector) => unknown;

/** What the tree says of each kind, in the words of the vectors. */
const forms: Readonly<Record<VectorKind, Form>> = {
  subject: ({ subject }, { keepMarking }) => {
    const marking = keepMarking && subject?.marking ? `${subject.marking.text} ` : "";
    return `${marking}${subject?.text ?? ""}`;
  },
  tags: ({ tags }) => unique((tags?.items ?? []).map(({ code }) => code.toUpperCase())),
  references: ({ references }) =>
    unique((references?.items ?? []).flatMap(({ mrn }) => (mrn === null ? [] : [cableId(mrn)]))),
  "references-full": ({ references }) => (references?.items ?? []).map(referenceForm),
  "classified-by": ({ classifiedBy }) =>
    [classifiedBy?.name ?? null, ...(classifiedBy?.others ?? []).map(({ name }) => name)]
      .flatMap((name) => (name === null ? [] : [name]))
      .map((name) => name.toLowerCase()),
  signature: ({ signature }) => signature?.names ?? [],
  summary: (cable) => summary(cable) ?? "",
  to: (cable) => addresseeForms(cable.to, cable),
  info: (cable) => addresseeForms(cable.info, cable),
  "declassify-on": ({ executiveOrder }) => executiveOrder?.declassify?.on ?? null,
};

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** The vectors know no kind for what is neither a message nor a report but a book, as a manual. */
const referenceKinds = {
  cable: "cable",
  email: "email",
  telcon: "tel",
  memo: "memo",
  report: "report",
  other: "book",
} as const satisfies Record<ReferenceKind, string>;

/** The vectors compare kind, label and id; their titles are words behind a number, which the tree keeps as notes. */
const referenceForm = ({ mrn, text, kind, label }: Reference): ReferenceForm => ({
  value: mrn === null ? text : cableId(mrn),
  kind: referenceKinds[kind],
  bullet: label,
  title: null,
});

/** Each addressee with the exemptions that follow it before the next: the tree keeps those in a list of their own. */
const addresseeForms = (list: readonly Addressee[], cable: Cable): readonly AddresseeForm[] => {
  const starts = [...cable.to, ...cable.info].map(({ start }) => start);
  const ownerOf = (exempt: Addressee): number => Math.max(...starts.filter((start) => start < exempt.start));
  return list.map((addressee) => ({
    route: addressee.routingIndicator,
    name: addressee.name,
    precedence: precedenceWords(addressee),
    mcn: addressee.mcn,
    excluded: cable.exempt.filter((exempt) => ownerOf(exempt) === addressee.start).map(({ name }) => name),
  }));
};

const precedenceWords = ({ precedence, niact }: Addressee): string | null =>
  precedence === null ? null : `${niact ? "NIACT " : ""}${precedence.toUpperCase()}`;

/**
 * What a cable says, in the form in which the vector's kind expects it.
 *
 * @example formOf(parse("TAGS: PREL, XX").cable, vector) // ["PREL", "XX"]
 */
export const formOf = (cable: Cable, vector: Vector): unknown => forms[vector.kind](cable, vector);

/** Whether a value is the one expected: white space is folded, names of persons are compared without case. */
export const isExpected = (got: unknown, { kind, expected }: Vector): boolean => {
  const wanted = kind === "references-full" ? withoutTitles(expected) : expected;
  const isSame = JSON.stringify(folded(got)) === JSON.stringify(folded(wanted));
  return isSame || (kind === "classified-by" && lowered(got) === lowered(wanted));
};

const lowered = (value: unknown): string => JSON.stringify(folded(value)).toLowerCase();

const withoutTitles = (expected: unknown): unknown =>
  Array.isArray(expected) ? expected.map((item: ReferenceForm) => ({ ...item, title: null })) : expected;

const folded = (value: unknown): unknown => {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, folded(inner)]));
};

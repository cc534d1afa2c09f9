/** FL12: the fields that begin with a label. */
import type {
  ClassificationAuthority,
  Declassify,
  ExecutiveOrderLine,
  PortionMarking,
  Reference,
  ReferenceList,
  SubjectLine,
  TagsLine,
} from "../ast/nodes.js";
import { formatAuthority } from "../values/classification-authority.js";
import { formatExecutiveOrder } from "../values/executive-order.js";
import { formatPortionMarking } from "../values/portion-marking.js";
import { formatReferences } from "../values/reference.js";
import { formatTags } from "../values/tags.js";
import { foldLine, formatted, lineOf, words } from "./line.js";
import { wrapField, wrapUnits } from "./wrap.js";

/** A label without anything behind it is left out: it would take the next line for its own. */
const labelled = (label: string, value: string): readonly string[] =>
  foldLine(value) === "" ? [] : [words(label, value)];

/** `E.O. 12958: DECL: 01/31/2020`. A declassification that could not be read is printed as it was written. */
export const printExecutiveOrder = (line: ExecutiveOrderLine): readonly string[] => {
  const { declassify, downgrade, notApplicable } = line;
  const isRead = notApplicable || downgrade !== null || (declassify !== null && saysSomething(declassify));
  const value = isRead ? formatted(() => formatExecutiveOrder(line)) : null;
  return labelled("E.O.", value ?? writtenOrder(line));
};

const saysSomething = ({ on, codes, event }: Declassify): boolean =>
  on !== null || event !== null || codes.some((code) => foldLine(code) !== "");

/** The order, and what the text says behind it. */
const writtenOrder = ({ order, text }: ExecutiveOrderLine): string => {
  const written = foldLine(text).replace(/^E\.? ?O\.?[ :;]*/iu, "");
  if (order === null) return written;
  const rest = written.startsWith(order) ? written.slice(order.length) : written.replace(/^\d{2,6}\b/u, "");
  return words(`${foldLine(order)}:`, rest.replace(/^[ :;.]+/u, ""));
};

/** `TAGS: PREL, XX`; with a width the list goes on in lines below. */
export const printTags = ({ items }: TagsLine, width: number | null): readonly string[] => {
  const tags = items
    .map((item) => ({ kind: item.kind, code: foldLine(item.code) || foldLine(item.text) }))
    .filter(({ code }) => code !== "");
  if (width === null || tags.length === 0) return labelled("TAGS:", formatTags(tags));
  const units = tags.map((tag, index) => formatTags([tag]) + (index < tags.length - 1 ? "," : ""));
  return wrapUnits(["TAGS:", ...units], width);
};

/** `SUBJECT: (U) ONE LINE`; with a width the subject goes on in lines below. */
export const printSubject = ({ marking, text }: SubjectLine, width: number | null): readonly string[] => {
  const front = words("SUBJECT:", marking === null ? null : printMarking(marking));
  if (width === null) return marking === null ? labelled(front, text) : [words(front, text)];
  return marking === null && foldLine(text) === "" ? [] : wrapField(front, foldLine(text), width);
};

/**
 * `(C/NF)`. A marking without a level and without controls is printed as it was written.
 *
 * @example printMarking(buildPortionMarking({ level: "confidential" })) // "(C)"
 */
export const printMarking = (marking: PortionMarking): string => {
  const hasValue = marking.level !== null || marking.controls.length > 0 || marking.releasableTo.length > 0;
  const value = hasValue ? formatted(() => formatPortionMarking(marking)) : null;
  return foldLine(value ?? marking.text);
};

const label = "REF:";
const indent = /* @__PURE__ */ " ".repeat(label.length + 1);

/** `REF: A. EXAMPLE 1`; the items after the first stand below it. */
export const printReferences = ({ items }: ReferenceList): readonly string[] => {
  const lines = (formatted(() => formatReferences(items.map(folded))) ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line, index) => (index === 0 ? words(label, line) : indent + foldLine(line)));
};

/** The reference with every string on one line, so that a line end in the value means the next item and nothing else. */
const folded = (item: Reference): Reference => ({
  ...item,
  label: item.label === null ? null : foldLine(item.label),
  mrn: item.mrn === null ? null : { ...item.mrn, station: foldLine(item.mrn.station) },
  captions: item.captions.map(foldLine).filter((caption) => caption !== ""),
  note: item.note === null ? null : foldLine(item.note),
  text: foldLine(item.text),
});

/** `Classified By: Jane Doe, Ambassador. Reasons: 1.4 (b).`, with number and marking when it is a paragraph. */
export const printAuthority = (authority: ClassificationAuthority): readonly string[] => {
  const { number, marking, name, others, reasons, derivedFrom, text } = authority;
  const isRead = name !== null || others.length > 0 || reasons !== null || derivedFrom !== null;
  const value = isRead ? formatted(() => formatAuthority(authority)) : null;
  const written = foldLine(text).replace(/^.{0,20}?CLASS\w* +BY *[:;]?/iu, "");
  return lineOf(
    words(
      number === null ? null : `${number}.`,
      marking === null ? null : printMarking(marking),
      "Classified By:",
      value ?? written,
    ),
  );
};

import type {
  Addressee,
  Attribute,
  Cable,
  ClassificationLine,
  DateTimeGroup,
  Drafting,
  ExecutiveOrderLine,
  Official,
} from "../ast/nodes.js";
import { formatCaption } from "../values/caption.js";
import { formatDateField } from "../values/date-field.js";
import { formatFieldOfficial } from "../values/field-official.js";
import { formatInvertedName } from "../values/inverted-name.js";
import { formatMessageNumber } from "../values/message-number.js";
import { formatPrecedence } from "../values/precedence.js";
import { printBlocks } from "./body.js";
import { printAuthority, printExecutiveOrder, printReferences, printSubject, printTags } from "./labelled-fields.js";
import { foldLine, formatted, lineOf, words } from "./line.js";
import type { FamilyPrinters, Part, SlotPrinter } from "./part.js";
import { wrapUnits } from "./wrap.js";

/** The column of the values, and of the lines below them. */
const column = 30;

/** A label, its value in the column, and more lines of it below. */
const field = (label: string, values: readonly string[]): readonly string[] =>
  values.filter((value) => value !== "").map((value, index) => (index === 0 ? `${label}:` : "").padEnd(column) + value);

/** A value wrapped where a width is asked for. */
const wrapped = (units: readonly string[], width: number | null): readonly string[] =>
  width === null ? lineOf(units.join(" ")) : wrapUnits(units, Math.max(width - column, 20));

const parts = (group: Part["group"], ...lists: readonly (readonly string[])[]): readonly Part[] =>
  lists.map((lines) => ({ lines, group }));

/** A level in the middle of its line. */
const centred = (text: string): string => " ".repeat(Math.max(0, 40 - Math.ceil(text.length / 2))) + text;

/** `UNCLASSIFIED`, with the control below it. */
const printLevel = ({ level, caveats }: ClassificationLine): readonly string[] => {
  const controls = caveats.map(foldLine).filter((caveat) => caveat !== "");
  return [...(level === null ? [] : [level.toUpperCase().replaceAll("-", " ")]), ...controls].map(centred);
};

export const printNumber = ({ mrn, note }: ClassificationLine): readonly string[] => {
  const number = mrn === null ? null : formatted(() => formatMessageNumber(written(mrn)));
  return field("MRN", lineOf(words(number, note)));
};

/** A year that is not written stays so. */
const written = (mrn: NonNullable<ClassificationLine["mrn"]>): typeof mrn =>
  mrn.yearWritten ? mrn : { ...mrn, year: null };

/** `Date/DTG: May 04, 2012 / 041405Z MAY 12`. */
export const printDate = ({ date, zone, note, text }: DateTimeGroup): readonly string[] =>
  field(
    "Date/DTG",
    lineOf((date === null ? null : formatted(() => formatDateField(date, zone, note))) ?? foldLine(text)),
  );

/** `WASHDC, SECSTATE ROUTINE`; those left out stand as in a telegram. */
export const recipient = (addressee: Addressee, isExempt = false): string => {
  const name = foldLine(addressee.name);
  if (name === "") return foldLine(addressee.text);
  const { precedence, niact } = addressee;
  return words(
    isExempt ? name : formatInvertedName(name),
    precedence === null ? null : formatPrecedence(precedence, "word", niact),
  );
};

const printList = (label: string, list: readonly Addressee[], width: number | null): readonly string[] => {
  const names = list.map((addressee) => recipient(addressee, label === "XMT")).filter((name) => name !== "");
  return field(
    label,
    wrapped(
      names.map((name, index) => (index < names.length - 1 ? `${name};` : name)),
      width,
    ),
  );
};

/** The labels of the attributes that stand before the number. */
const headKeys: ReadonlySet<string> = new Set(["Action Office", "Info Office", "Sensitivity"]);

const printAttribute = ({ key, value }: Attribute, width: number | null): readonly string[] => {
  const text = foldLine(value ?? "");
  const units = text.split(/(?<=,) /);
  return text === "" ? lineOf(`${foldLine(key)}:`) : field(foldLine(key), wrapped(units, width));
};

/** How many of the attributes stand before the number: those at the start of the list with such a label. */
const headCount = ({ attributes }: Cable): number => {
  const items = attributes?.items ?? [];
  const first = items.findIndex(({ key, value }) => !headKeys.has(key) || value === null);
  return first < 0 ? items.length : first;
};

const classification: SlotPrinter = (cable, width) => {
  const head = (cable.attributes?.items ?? []).slice(0, headCount(cable));
  return [
    ...parts(null, cable.classification === null ? [] : printLevel(cable.classification)),
    ...parts("labels", ...head.map((item) => printAttribute(item, width))),
    ...parts("labels", cable.classification === null ? [] : printNumber(cable.classification)),
  ];
};

const bare = (label: RegExp, lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index === 0 ? line.replace(label, "") : line.trimStart()));

/** `E.O.: 13526`. */
export const printOrder = (line: ExecutiveOrderLine): readonly string[] =>
  field("E.O.", bare(/^E\.O\. |:$/g, printExecutiveOrder(line)));

const officials = (label: string, list: readonly Official[]): readonly string[] =>
  field(
    label,
    list.map((official) => foldLine(formatFieldOfficial(official)) || foldLine(official.text)),
  );

const printDrafting = (drafting: Drafting): readonly string[] => [
  ...officials("Drafted By", drafting.draftedBy),
  ...officials("Cleared By", drafting.clearedBy),
  ...officials("Approved By", drafting.approvedBy),
  ...officials("Released By", drafting.releasedBy),
];

/** `A)` stands before a reference, not `A.`. */
const bracketed = (line: string): string => line.replace(/^([A-Z]{1,2})\. /, "$1) ");

/** Messages of the SMART system: what is printed otherwise than in a telegram. */
export const smart: FamilyPrinters = /* @__PURE__ */ (() => ({
  classification,
  dtg: ({ dtg }) => parts("labels", dtg === null ? [] : printDate(dtg)),
  from: ({ from }) =>
    parts("labels", from === null ? [] : field("From", lineOf(foldLine(from.name) || foldLine(from.text)))),
  to: ({ to }, width) => parts("labels", printList("Action", to, width)),
  executiveOrder: ({ executiveOrder }) => parts("labels", executiveOrder === null ? [] : printOrder(executiveOrder)),
  tags: ({ tags }, width) =>
    parts("labels", tags === null ? [] : field("TAGS", bare(/^TAGS: /, printTags(tags, narrow(width))))),
  captions: ({ captions }) =>
    parts(
      "labels",
      field(
        "Captions",
        lineOf(
          captions
            .map(({ name, note, text }) => foldLine(formatCaption({ name, note })) || foldLine(text))
            .filter((name) => name !== "")
            .join(", "),
        ),
      ),
    ),
  references: ({ references }) =>
    parts(
      "labels",
      references === null ? [] : field("Reference", bare(/^REF: /, printReferences(references)).map(bracketed)),
    ),
  passing: ({ passing }) =>
    parts(
      "labels",
      field(
        "Pass Line",
        passing.map(({ text }) => foldLine(text)),
      ),
    ),
  subject: ({ subject }, width) =>
    parts("labels", subject === null ? [] : field("Subject", bare(/^SUBJECT: /, printSubject(subject, narrow(width))))),
  classifiedBy: ({ classifiedBy }) =>
    parts(
      null,
      classifiedBy === null ? [] : field("Classified By", bare(/^.*?Classified By: ?/, printAuthority(classifiedBy))),
    ),
  body: (cable, width) => printBlocks(cable.body, width).map((lines) => ({ lines, group: null })),
  signature: ({ signature }) =>
    parts(
      null,
      signature === null
        ? []
        : field("Signature", lineOf(signature.names.map(foldLine).join(" ").trim() || foldLine(signature.text))),
    ),
  drafting: ({ drafting }) => parts("ending", drafting === null ? [] : printDrafting(drafting)),
  info: ({ info }, width) => parts("ending", printList("Info", info, width)),
  exempt: ({ exempt }, width) => parts("ending", printList("XMT", exempt, width)),
  attributes: (cable, width) =>
    parts(
      "ending",
      ...(cable.attributes?.items ?? []).slice(headCount(cable)).map((item) => printAttribute(item, width)),
    ),
}))();

const narrow = (width: number | null): number | null => (width === null ? null : Math.max(width - column, 30));

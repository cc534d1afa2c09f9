/** Copies of 1973 to about 2001 in pages: what is printed otherwise than in a telegram. */
import type { Attributes, Cable, ControlLine, Distribution, Drafting, Official } from "../ast/nodes.js";
import { formatAttribute } from "../values/attribute.js";
import { formatCalendarDate } from "../values/calendar-date.js";
import { formatCopyTotal, formatOffice } from "../values/distribution.js";
import { formatOfficial } from "../values/official.js";
import { foldLine, formatted, lineOf, words } from "./line.js";
import { type FamilyPrinters, optional } from "./part.js";
import { wrapUnits } from "./wrap.js";

/** Columns of a line of offices. */
const width = 69;

/** The channel; `ACTION EUR-25`; `INFO OCT-01 ... /026 W`, over several lines. */
export const printDistribution = (distribution: Distribution): readonly string[] => {
  const { kind, channel, offices, info, text } = distribution;
  const own = offices.map(formatOffice).map(foldLine);
  const told = info.map(formatOffice).map(foldLine);
  const total = formatCopyTotal(distribution);
  if (own.length === 0 && told.length === 0) return lineOf(foldLine(text));
  const head =
    own.length === 0 ? [] : wrapUnits([kind.toUpperCase(), ...own, ...(told.length === 0 ? lineOf(total) : [])], width);
  const tail = told.length === 0 ? [] : wrapUnits(["INFO", ...told, ...lineOf(total)], width);
  return [...(own.length === 0 ? [] : lineOf(foldLine(channel ?? ""))), ...head, ...tail];
};

/** `DRAFTED BY EUR/XX:JADOE:RF`, day and extension, `APPROVED BY ...`, who cleared, and the distribution that was desired. */
export const printDrafting = (drafting: Drafting): readonly string[] => {
  const { draftedBy, clearedBy, approvedBy, releasedBy, date, extension, desired } = drafting;
  const drafted = labelled("DRAFTED BY", draftedBy);
  const day = date === null ? null : formatted(() => formatCalendarDate(date));
  const made = lineOf(words(day, extension === null ? null : `EXT ${foldLine(extension)}`));
  // Below who drafted, a line without a label would be another one of them.
  const cleared = clearedBy.map(personLine).filter((line) => line !== "");
  const agreed = approvedBy.length === 0 ? cleared.map((line) => words("CLEARED BY", line)) : cleared;
  return [
    ...drafted,
    ...(drafted.length === 0 ? made.map((line) => words("DRAFTED BY", line)) : made),
    ...labelled("APPROVED BY", approvedBy),
    ...agreed,
    ...labelled("RELEASED BY", releasedBy),
    ...(foldLine(desired ?? "") === "" ? [] : [words("DESIRED DISTRIBUTION", desired)]),
  ];
};

const labelled = (label: string, people: readonly Official[]): readonly string[] =>
  people.map(personLine).flatMap((line) => (line === "" ? [] : [words(label, line)]));

const personLine = (official: Official): string => foldLine(formatOfficial(official)) || foldLine(official.text);

/** `--------------------- 054819`. */
export const printControl = ({ counters }: ControlLine): readonly string[] => [words("-".repeat(21), ...counters)];

/** `Message Attributes`, and each with its value behind it. */
export const printAttributes = ({ items }: Attributes): readonly string[] => [
  "Message Attributes",
  ...items.map(({ key, value }) => `${foldLine(key)}: ${foldLine(formatAttribute({ value }))}`),
];

export const archive: FamilyPrinters = /* @__PURE__ */ (() => ({
  distribution: optional("envelope", (cable: Cable) => cable.distribution, printDistribution),
  drafting: optional("envelope", (cable) => cable.drafting, printDrafting),
  control: optional("envelope", (cable) => cable.control, printControl),
  attributes: optional(null, (cable) => cable.attributes, printAttributes),
}))();

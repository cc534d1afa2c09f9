import type { Cable, ClassificationLine, Mrn, Span } from "../ast/nodes.js";
import type { DiagnosticCode } from "../diagnostics/codes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { type PageReading, parsePageHeading } from "../values/page-heading.js";
import { type Check, type CheckedNodes, checkedNodes } from "./check.js";

/**
 * Headings of pages and sections against the classification line. Each code is reported once: pages agree in what is wrong.
 *
 * @example
 * checkPages(parse("UNCLAS EXAMPLE 000123\n\n1. (U) Words.\n\nEXAMPLE 00000124 001 OF 001").cable)[0]?.code // "page-number-mismatch"
 */
export const checkPages: Check = (cable, nodes = checkedNodes(cable)) => {
  const { classification } = cable;
  if (classification === null || classification.mrn === null) return [];
  const found = new Map<DiagnosticCode, Diagnostic>();
  const { number, total } = classification.section ?? { number: 1, total: null };
  // A section that there is not says nothing of the next.
  let before = total !== null && number > total ? null : number;
  for (const { span, line } of furnitureOf(cable, nodes)) {
    const reading = parsePageHeading(line);
    if (reading === null) continue;
    const diagnostic = against(classification, classification.mrn, reading, span) ?? inRow(before, reading, span);
    if (diagnostic !== null && !found.has(diagnostic.code)) found.set(diagnostic.code, diagnostic);
    before = reading.section?.number ?? before;
  }
  return [...found.values()];
};

/** A heading of a section that there is not, or that is not the same as before or the next. */
const inRow = (before: number | null, { section }: PageReading, span: Span): Diagnostic | null => {
  if (section === null || before === null || section.number === before || section.number === before + 1) return null;
  const { number, total } = section;
  return total !== null && number > total
    ? diagnose("section-impossible", span, `section ${number} of ${total}`)
    : diagnose("page-out-of-sequence", span, `section ${number} follows section ${before}`);
};

/** A line of furniture and the node that holds it. */
export interface Furniture {
  readonly span: Span;
  readonly line: string;
}

/** The lines of page and section furniture, in the order of the source. */
export const furnitureOf = (cable: Cable, { breaks, headings }: CheckedNodes): readonly Furniture[] =>
  [
    ...cable.notes.flatMap((note) => (note.kind === "page" ? { span: note, line: note.text } : [])),
    ...breaks.flatMap((span) => joinPages(span.lines).map((line) => ({ span, line }))),
    ...headings.map((span) => ({ span, line: span.text })),
  ].sort((a, b) => a.span.start - b.span.start);

/** Lines with the station of a page line behind its number, where a printer put it below. */
const joinPages = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1] === "-" ? lines[index + 2] : lines[index + 1];
    return /^PAGE +\d{1,3}$/.test(line) && next !== undefined ? `${line} ${next}` : line;
  });

const against = (text: ClassificationLine, mrn: Mrn, page: PageReading, span: Span): Diagnostic | null => {
  const own = `${mrn.station} ${mrn.number}`;
  const other = `${page.station} ${page.number}`;
  const total = text.section?.total ?? null;
  const isOther = !isSameStation(mrn.station, page.station) || page.number !== mrn.number;
  if (page.level !== null) {
    const isSame = !isOther && page.level === text.level && page.section?.total === total;
    const found = `${page.level}, ${other}, of ${page.section?.total}, where the first has ${text.level}, ${own}, of ${total}`;
    return isSame ? null : diagnose("section-line-mismatch", span, found);
  }
  if (!isSameStation(mrn.station, page.station)) {
    return diagnose("page-station-mismatch", span, `page says ${page.station}, MRN says ${mrn.station}`);
  }
  if (isOther) return diagnose("page-number-mismatch", span, `page says ${page.number}, MRN says ${mrn.number}`);
  const pages = page.section?.total ?? null;
  if (pages === null || pages === (total ?? 1)) return null;
  return diagnose("page-section-mismatch", span, `page says ${pages}, the text says ${total ?? "one"}`);
};

/**
 * Printers cut the name to six letters or more, and leave the office before a city out, or US before a mission. Copies have
 * words of the text before a heading that they joined to it.
 */
export const isSameStation = (whole: string, written: string): boolean => {
  const [a, b] = [lettersOf(whole), lettersOf(written)];
  return (
    a === b ||
    a === `US${b}` ||
    (b.length >= 6 && a.startsWith(b)) ||
    whole.toUpperCase().endsWith(` ${written}`) ||
    written.endsWith(` ${whole.toUpperCase()}`)
  );
};

const lettersOf = (station: string): string => station.toUpperCase().replace(/[^A-Z]/g, "");

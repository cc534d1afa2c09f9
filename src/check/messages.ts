import type { Cable } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { parseDateTime } from "../values/date-time.js";
import { parseMrn } from "../values/mrn.js";
import { parsePageHeading } from "../values/page-heading.js";
import { allOf, type CheckedNodes, quoted } from "./check.js";

/** A second header within the text: of another message, or of the same; a later section of the same is neither. */
const headers = (cable: Cable, { breaks }: CheckedNodes): readonly Diagnostic[] =>
  breaks.flatMap((span): readonly Diagnostic[] => {
    if (span.kind !== "telegram") return [];
    const date = span.lines.map(dateOf).find((found) => found !== null) ?? null;
    const own = cable.dtg?.date ?? null;
    if (date === null || own === null) return [];
    if (date !== own) return [diagnose("message-within", span, `of ${date}`)];
    // Relays of the last decades put the header before each section.
    if (cable.dialect !== "archive") return [];
    const parts = span.lines.map((line) => parsePageHeading(line)?.section?.number ?? null);
    const section = cable.classification?.section?.number ?? null;
    const isLater = parts.some((part) => part !== null && part !== (section ?? 1));
    return isLater ? [] : [diagnose("message-repeated", span, `of ${date}`)];
  });

const dateOf = (line: string): string | null => {
  const group = /^(?:[ZOPR] +){1,2}(\d{2}[\d ]{4,7} ?[A-Z]? [A-Z]{3,9} \d[\d ]{1,4})/.exec(line)?.[1];
  return group === undefined ? null : (parseDateTime(group.trim())?.date ?? null);
};

/** The number of another SMART message; that of the same is a repeated line. */
const numbers = ({ dialect, unknown, classification }: Cable): readonly Diagnostic[] => {
  const own = classification?.mrn ?? null;
  if (dialect !== "smart" || own === null) return [];
  return unknown.flatMap((line) => {
    if (line.repeats !== "classification") return [];
    const written = line.text.slice(line.text.indexOf(":") + 1).trim();
    const other = parseMrn(written, own.year);
    const isOther = other !== null && (other.station !== own.station || other.number !== own.number);
    return isOther ? [diagnose("message-within", line, quoted(written))] : [];
  });
};

/**
 * Other messages in the text, which `split` would have taken apart.
 *
 * @example checkMessages(parse(twoTelegrams).cable)[0]?.code // "message-within"
 */
export const checkMessages = allOf(headers, numbers);

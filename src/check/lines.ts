import type { Cable, SectionBreak } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { allOf, type Found } from "./check.js";

const unknown = ({ unknown }: Cable): readonly Diagnostic[] =>
  unknown.map((line) =>
    line.repeats === null ? diagnose("unknown-line", line) : diagnose("repeated-line", line, line.repeats),
  );

/**
 * Furniture may stand behind the end, and the header of another section or message. Before the first paragraph stands no
 * end, but the break below a heading.
 */
const behindEnd = ({ trailer, body }: Cable): Found => {
  const first = body.find(({ type }) => type === "Paragraph");
  if (trailer === null || !trailer.endOfMessage || first === undefined || trailer.start < first.start) return null;
  const next = body.find((block) => block.start > trailer.start && (block.type !== "SectionBreak" || isHeader(block)));
  return next === undefined || next.type === "SectionBreak" ? null : diagnose("text-behind-end", next);
};

const isHeader = ({ kind }: SectionBreak): boolean => kind === "section" || kind === "telegram";

/**
 * Lines that no rule knows, lines that stand twice, and text behind the end.
 *
 * @example checkLines(parse("TAGS: PREL\nTAGS: ECON").cable)[0]?.code // "repeated-line"
 */
export const checkLines = allOf(unknown, behindEnd);

import type { Cable } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";

/**
 * Lines that no rule knows, and lines that stand twice.
 *
 * @example checkLines(parse("TAGS: PREL\nTAGS: ECON").cable)[0]?.code // "repeated-line"
 */
export const checkLines = ({ unknown }: Cable): readonly Diagnostic[] =>
  unknown.map((line) =>
    line.repeats === null ? diagnose("unknown-line", line) : diagnose("repeated-line", line, line.repeats),
  );

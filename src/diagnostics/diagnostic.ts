import type { Span } from "../ast/nodes.js";
import { type DiagnosticCode, diagnosticTexts, type Severity } from "./codes.js";

/** Something that a reader of the cable should know. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What was found, in plain words, without a final period. */
  readonly message: string;
  /** What to do, starting with a verb. */
  readonly hint: string | null;
}

/**
 * A diagnostic of the table at a span, `{}` in its message replaced by `found`, its hint by `hint` where one is given.
 *
 * @example diagnose("tag-repeated", tag, "PREL").message // "the TAG PREL stands twice"
 */
export const diagnose = (
  code: DiagnosticCode,
  span: Span,
  found = "",
  hint: string | null = diagnosticTexts[code].hint,
): Diagnostic => {
  const { severity, message } = diagnosticTexts[code];
  return { code, severity, message: message.replace("{}", () => found), hint, start: span.start, end: span.end };
};

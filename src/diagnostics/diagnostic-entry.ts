export type Severity = "error" | "warning" | "info";

/** What a diagnostic says. */
export interface DiagnosticText {
  readonly severity: Severity;
  /** What was found; `{}` stands for the words that the check fills in. */
  readonly message: string;
  /** What to do, starting with a verb. */
  readonly hint: string | null;
}

/** What a diagnostic rests on. */
export interface DiagnosticRule {
  /** The rule that the cable breaks. */
  readonly reason: string;
  /** Where the rule stands. */
  readonly source: string;
}

/** A row of the table of diagnostics. */
export interface DiagnosticEntry extends DiagnosticText, DiagnosticRule {}

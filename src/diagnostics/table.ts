/** The table of diagnostics: the type, the documentation and the list of tests in one. */
import { type DiagnosticCode, type DiagnosticEntry, diagnosticTexts } from "./codes.js";
import type { DiagnosticRule, DiagnosticText } from "./diagnostic-entry.js";
import { familyRules } from "./family-rules.js";
import { headingRules } from "./heading-rules.js";
import { textRules } from "./text-rules.js";

/**
 * Every code, with severity, message, hint, and the rule behind it. A code reads subject-problem and is never used again
 * for another thing.
 *
 * @example diagnosticCodes["unknown-line"].severity // "warning"
 */
export const diagnosticCodes: { readonly [Code in DiagnosticCode]: DiagnosticEntry } = /* @__PURE__ */ (() => {
  // The compiler says when a code has no rule.
  const rules: Record<DiagnosticCode, DiagnosticRule> = { ...headingRules, ...textRules, ...familyRules };
  const texts: Record<DiagnosticCode, DiagnosticText> = diagnosticTexts;
  const rowOf = (code: DiagnosticCode): DiagnosticEntry => ({ ...texts[code], ...rules[code] });
  const codes = Object.keys(texts) as DiagnosticCode[];
  return Object.fromEntries(codes.map((code) => [code, rowOf(code)])) as Record<DiagnosticCode, DiagnosticEntry>;
})();

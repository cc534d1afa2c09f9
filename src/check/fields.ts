import type { Cable } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";

/** Values of single lines that cannot be. */
export const checkFields = ({ dtg, classification, executiveOrder }: Cable): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  if (dtg !== null && dtg.date === null) {
    const hasYear = /\b[A-Z]{3,9} \d\d/i.test(dtg.text);
    found.push(diagnose(hasYear ? "dtg-impossible-date" : "dtg-missing-year", dtg, JSON.stringify(dtg.text)));
  }
  if (classification !== null && classification.level === null) {
    found.push(diagnose("classification-unreadable-level", classification, JSON.stringify(classification.text)));
  }
  if (executiveOrder !== null && executiveOrder.declassify?.on === null && /\d[/-]\d/.test(executiveOrder.text)) {
    found.push(diagnose("declassify-impossible-date", executiveOrder, JSON.stringify(executiveOrder.text)));
  }
  return found;
};

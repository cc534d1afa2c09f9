import type { Cable, Declassify } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";

/** Values of single lines that cannot be. */
export const checkFields = ({ dtg, classification, executiveOrder }: Cable): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  if (dtg !== null && dtg.date === null) {
    const hasYear = classification?.mrn?.year != null || /\d{2} ?[A-Z]? [A-Z]{3,9} \d/i.test(dtg.text);
    found.push(diagnose(hasYear ? "dtg-impossible-date" : "dtg-missing-year", dtg, JSON.stringify(dtg.text)));
  }
  if (classification !== null && classification.level === null) {
    found.push(diagnose("classification-unreadable-level", classification, JSON.stringify(classification.text)));
  }
  if (executiveOrder !== null && isUnread(executiveOrder.declassify) && /\d[/-]\d/.test(executiveOrder.text)) {
    found.push(diagnose("declassify-impossible-date", executiveOrder, JSON.stringify(executiveOrder.text)));
  }
  return found;
};

/** A declassification that names neither day, code nor event. */
const isUnread = (declassify: Declassify | null): boolean =>
  declassify !== null && declassify.on === null && declassify.codes.length === 0 && declassify.event === null;

import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import type { Check } from "./check.js";

/** The numbers of the paragraphs, each against the one before. */
export const checkParagraphNumbers: Check = ({ body }) => {
  const found: Diagnostic[] = [];
  let before: number | null = null;
  for (const block of body) {
    if (block.type !== "Paragraph" || block.number === null) continue;
    if (before === block.number) found.push(diagnose("paragraph-number-repeated", block, String(block.number)));
    else if (before !== null && block.number < before) {
      found.push(diagnose("paragraph-number-backwards", block, `${block.number} stands behind ${before}`));
    }
    before = block.number;
  }
  return found;
};

import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import type { Check } from "./check.js";

/** The numbers of the paragraphs, each against the one before. */
export const checkParagraphNumbers: Check = ({ body }) => {
  const found: Diagnostic[] = [];
  let before: number | null = null;
  let isTitled = false;
  for (const block of body) {
    // Behind a title some posts count from 1 again.
    if (block.type === "Heading") isTitled = true;
    if (block.type !== "Paragraph" || block.number === null) continue;
    const isNewCount: boolean = block.number === 1 && isTitled;
    isTitled = false;
    if (before === block.number) found.push(diagnose("paragraph-number-repeated", block, String(block.number)));
    else if (before !== null && block.number < before && !isNewCount) {
      found.push(diagnose("paragraph-number-backwards", block, `${block.number} stands behind ${before}`));
    }
    before = block.number;
  }
  return found;
};

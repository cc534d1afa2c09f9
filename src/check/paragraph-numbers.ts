import type { Block, Paragraph } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import type { Check } from "./check.js";

/**
 * The numbers of the paragraphs, each against the one before.
 *
 * @example
 * checkParagraphNumbers(parse("1. (U) One.\n\n2. (U) Two.\n\n2. (U) Two.").cable)[0]?.code // "paragraph-number-repeated"
 */
export const checkParagraphNumbers: Check = ({ body }) => {
  const found: Diagnostic[] = [];
  let before: number | null = null;
  for (const paragraph of countedOf(body)) {
    const { number } = paragraph;
    if (before === number) found.push(diagnose("paragraph-number-repeated", paragraph, String(number)));
    // A part of the text, or a text inside it, counts from 1 again.
    else if (before !== null && number < before && number !== 1) {
      found.push(diagnose("paragraph-number-backwards", paragraph, `${number} stands behind ${before}`));
    }
    before = number;
  }
  return found;
};

type Numbered = Paragraph & { readonly number: number };

/** Where paragraphs are marked, a number without a marking may be that of a list, or what a record has left of a text. */
const countedOf = (body: readonly Block[]): readonly Numbered[] => {
  const numbered = body.filter((block): block is Numbered => block.type === "Paragraph" && block.number !== null);
  const marked = numbered.filter(({ marking }) => marking !== null);
  return marked.length > 0 ? marked : numbered;
};

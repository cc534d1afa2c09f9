import type { Block, Cable, Paragraph } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";

/** Paragraph numbers that the text passes over; an annex or a pasted telegram counts anew. */
export const checkHoles = ({ body, classifiedBy, classification, subject }: Cable): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  const isFragment = classification === null && subject === null;
  // A text whose first paragraph says who classified it goes on with 2; a fragment begins anywhere.
  let last: number | null = classifiedBy?.number ?? (isFragment ? null : 0);
  let isSecond = false;
  for (const block of body) {
    if (beginsAnew(block)) last = null;
    if (block.type !== "Paragraph" || block.number === null) continue;
    // A number that stands twice has pushed those behind it one up, and is found as such.
    const expected = last === null ? block.number : last + (isSecond ? 2 : 1);
    if (last !== null && block.number > expected) found.push(hole(block, last, block.number));
    isSecond = block.number === last;
    last = block.number;
    if (block.children.some(beginsAnew)) last = null;
  }
  return found;
};

/**
 * Whether what follows is counted for itself: an annex, or the text of another telegram.
 *
 * @example cable.body.findIndex(beginsAnew) // -1
 */
export const beginsAnew = (block: Block): boolean =>
  (block.type === "Heading" && block.division !== null) || (block.type === "SectionBreak" && block.kind === "telegram");

const hole = (paragraph: Paragraph, last: number, number: number): Diagnostic =>
  diagnose(
    "paragraph-number-skipped",
    paragraph,
    number === last + 2 ? `paragraph ${last + 1}` : `paragraphs ${last + 1} to ${number - 1}`,
  );

import type { Block, Paragraph } from "../ast/nodes.js";
import type { Draft } from "./draft.js";

const fields = ["classification", "executiveOrder", "tags", "subject", "references", "classifiedBy"] as const;

/** Prose and furniture behind a paragraph belong to it, whatever stands between; furniture in a row is one break. */
export const placeBlock = (draft: Draft, block: Block): void => {
  draft.last = "body";
  draft.begun ||= block.type === "Paragraph" || fields.some((slot) => draft.single[slot] !== null);
  const { body, open } = draft;
  if (block.type === "Paragraph" || block.type === "Heading" || block.type === "Table") {
    draft.open = block.type === "Paragraph" ? [...block.children] : null;
    body.push(block.type === "Paragraph" ? { ...block, children: draft.open ?? [] } : block);
    return;
  }
  const siblings = open ?? body;
  const before = siblings.at(-1);
  if (block.type === "SectionBreak" && before?.type === "SectionBreak") {
    siblings[siblings.length - 1] = { ...before, end: block.end, lines: [...before.lines, ...block.lines] };
  } else siblings.push(block);
  if (open !== null) body[body.length - 1] = { ...(body.at(-1) as Paragraph), end: block.end };
};

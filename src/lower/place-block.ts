import { type ContentSyntax, lexProse, type ParagraphSyntax, type TitleSyntax } from "../../grammar/index.js";
import type { SectionBreak, Span } from "../ast/nodes.js";
import { addContent, addRule, closed, lowerFurniture, lowerHead, lowerTitle } from "./body.js";
import { masked } from "./context.js";
import { type Draft, textSlots } from "./draft.js";
import { addBlock, startNest } from "./nest.js";
import { lowerLines } from "./prose.js";

/** The paragraph that is open, and what stands behind a title, is complete. */
export const closeBlocks = (draft: Draft): void => {
  for (const block of closed(draft.paragraph, draft.nest)) draft.body.push(block);
  draft.nest = startNest();
  draft.paragraph = null;
};

/** True while the body has no block. */
export const isBodyEmpty = ({ body, paragraph, nest }: Draft): boolean =>
  body.length === 0 && paragraph === null && nest.blocks.length === 0 && nest.furniture === null;

/** A paragraph begins; prose and furniture behind it belong to it, whatever stands between. */
export const placeNumbered = (draft: Draft, line: ParagraphSyntax): void => {
  closeBlocks(draft);
  enterBody(draft, true);
  draft.paragraph = lowerHead(line);
  for (const part of line.content) addContent(draft.context, draft.nest, part);
};

/** A title stands by itself, and ends the paragraph before it; a rule without a title does not. */
export const placeTitle = (draft: Draft, line: TitleSyntax): void => {
  enterBody(draft, false);
  if (line.title === null) return addRule(draft.context, draft.nest, line);
  closeBlocks(draft);
  const { image, startOffset } = line.title;
  // A page heading behind a title with a rule is none of its words; without a rule it says where the title is.
  const hasRule = line.below !== null || /^[-=*]{3}/.test(image);
  const page = hasRule ? lexProse(image).find(({ kind }) => kind === "page") : undefined;
  if (page === undefined) return void draft.body.push(lowerTitle(line, line.title));
  const start = startOffset + page.startOffset;
  const title = { ...line.title, image: masked(image, 0, image.length, [page]) };
  draft.body.push(lowerTitle({ ...line, end: startOffset + image.slice(0, page.startOffset).trimEnd().length }, title));
  // The rule below has its place in the span of what stands above it.
  const heading = lowerFurniture(draft.context, { start, end: start + page.image.length }, "page");
  addBlock(draft.nest, { block: { ...heading, end: line.end }, column: 0, item: null });
};

/** Prose, an item, a table, a quoted text, furniture. */
export const placeContent = (draft: Draft, line: ContentSyntax): void => {
  enterBody(draft, false);
  addContent(draft.context, draft.nest, line);
};

/** Lines that are no more than prose. */
export const placeLines = (draft: Draft, { start, end }: Span): void => {
  enterBody(draft, false);
  addBlock(draft.nest, { block: lowerLines(draft.context, { start, end }), column: 0, item: null });
};

/** Lines that interrupt the body. */
export const placeBreak = (draft: Draft, span: Span, kind: SectionBreak["kind"] = "page"): void => {
  enterBody(draft, false);
  addBlock(draft.nest, { block: lowerFurniture(draft.context, span, kind), column: 0, item: null });
};

const enterBody = (draft: Draft, isParagraph: boolean): void => {
  draft.last = "body";
  draft.begun ||= isParagraph || textSlots.some((slot) => draft.single[slot] !== null);
};

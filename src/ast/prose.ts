import type { Block } from "./nodes.js";

/**
 * Lines of prose as one line: trimmed, joined by one blank, empty lines left out.
 *
 * @example unwrapLines(["THE MINISTER ", "", " AGREED."]) // "THE MINISTER AGREED."
 */
export const unwrapLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

/**
 * The prose of blocks as one line: text blocks and paragraphs; tables, headings and section breaks are no prose.
 *
 * @example proseOf([buildTextBlock({ text: "ONE\nTWO" })]) // "ONE TWO"
 */
export const proseOf = (blocks: readonly Block[]): string =>
  unwrapLines(blocks.map((block) => (block.type === "TextBlock" || block.type === "Paragraph" ? block.text : "")));

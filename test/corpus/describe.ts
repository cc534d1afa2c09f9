import type { Block, Cable, Paragraph, Quotation, SubParagraph } from "../../src/ast/nodes.js";
import { formatDiagnostic, type ParseOptions, parse } from "../../src/index.js";
import { oneLine } from "./report.js";

/**
 * The tree of a text on a few lines for a reader: each field that is there, the blocks of the body, unknown lines, and
 * the diagnostics.
 *
 * @example describeCable("TAGS: PREL", {})[0] // 'dialect "telegram"'
 */
export const describeCable = (text: string, options: ParseOptions): readonly string[] => {
  const { cable, diagnostics } = parse(text, options);
  return [
    ...Object.entries(cable).flatMap(([field, value]) => describeField(field, value)),
    ...cable.body.flatMap((block) => describeBlock(block, "  ")),
    ...diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, text)),
  ];
};

const passedOver: ReadonlySet<string> = new Set<keyof Cable>(["type", "start", "end", "body"]);

const describeField = (field: string, value: unknown): readonly string[] => {
  if (passedOver.has(field) || value === null) return [];
  if (!Array.isArray(value)) return [`${field} ${compact(value)}`];
  return value.map((item: unknown) => `${field} ${compact(item)}`);
};

/** A value as JSON without types, spans, nothings and empty lists. */
const compact = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    const isEmpty = inner === null || (Array.isArray(inner) && inner.length === 0);
    return isEmpty || key === "start" || key === "end" || key === "type" ? undefined : inner;
  });

const describeBlock = (block: Block, indent: string): readonly string[] => {
  const text = "text" in block ? block.text : block.lines.join(" / ");
  if (!("children" in block)) return [`${indent}${block.type} ${oneLine(text, 80)}`];
  return [
    `${indent}${block.type} ${headOf(block)}`,
    ...block.children.flatMap((child) => describeBlock(child, `${indent}  `)),
  ];
};

const headOf = (block: Paragraph | SubParagraph | Quotation): string => {
  if (block.type === "Quotation") return block.opening;
  const first = block.type === "Paragraph" ? block.number : block.label;
  return [first, block.marking?.text, block.heading].filter((part) => part != null).join(" ");
};

import { z } from "zod";
import type { Block } from "../ast/nodes.js";
import { definitions, described, list, type NodeSchema, nodeSchema, type SchemaOf } from "./define.js";
import { portionMarkingSchema } from "./heading.js";
import { limitNesting } from "./nesting.js";
import { count, optionalString, strings } from "./values.js";

/** Title of a part of the body. */
export const headingSchema = nodeSchema("Heading", "Title of a part of the body", {
  text: z.string(),
  rule: z.enum(["above", "below", "both"]).nullable(),
  ruler: optionalString,
});

/** Lines of prose that follow one another. */
export const textBlockSchema = nodeSchema("TextBlock", "Lines of prose that follow one another", {
  lines: strings,
  text: described("The lines, unwrapped", z.string()),
});

/** Lines kept verbatim. */
export const tableSchema = nodeSchema("Table", "Lines whose blanks and breaks carry meaning", { lines: strings });

/** Page and section furniture inside the body. */
export const sectionBreakSchema = nodeSchema("SectionBreak", "Page and section furniture inside the body", {
  lines: strings,
});

const nestedParagraph: NodeSchema<"Paragraph"> = nodeSchema("Paragraph", "Numbered or marked paragraph", {
  number: count.nullable(),
  marking: portionMarkingSchema.nullable(),
  heading: optionalString,
  get children(): SchemaOf<readonly Block[]> {
    return list(nestedBlock);
  },
  text: described("The prose of the children, unwrapped", z.string()),
});

/**
 * A block without a limit to its nesting, for use inside a schema that sets one. The cast is because the union asks for
 * the discriminating values in the type, and `nodeSchema` keeps them out of hovers.
 */
export const nestedBlock = z.discriminatedUnion("type", [
  nestedParagraph,
  headingSchema,
  textBlockSchema,
  tableSchema,
  sectionBreakSchema,
] as unknown as readonly [z.core.$ZodTypeDiscriminable]) as unknown as SchemaOf<Block>;

definitions.add(nestedBlock, { id: "Block", description: "What the body is made of" });

/** Numbered or marked paragraph, nested at most 100 deep. */
export const paragraphSchema: NodeSchema<"Paragraph"> = limitNesting(nestedParagraph);

/** What the body is made of, nested at most 100 deep. */
export const blockSchema: SchemaOf<Block> = limitNesting(nestedBlock);

import { z } from "zod";
import { passages } from "../ast/fields.js";
import type { Block, Inline } from "../ast/nodes.js";
import { definitions, described, list, type NodeSchema, nodeSchema, type SchemaOf } from "./define.js";
import { portionMarkingSchema } from "./heading.js";
import { limitNesting } from "./nesting.js";
import { count, optionalString, strings } from "./values.js";

/** What the mark of a passage says that it is. */
const passageKind = z.enum(passages);

/** Where each line begins; may be left out. */
const offsets = described(
  "Offset in the parsed text at which each line begins; empty when built by hand",
  list(z.int().min(0)).default([]),
);

/** Title of a part of the body. */
export const headingSchema = nodeSchema("Heading", "Title of a part of the body", {
  text: z.string(),
  rule: z.enum(["above", "below", "both"]).nullable(),
  ruler: optionalString,
  division: z.enum(["part", "annex", "attachment", "appendix", "enclosure", "addendum", "tab"]).nullable(),
  level: z.int().min(1),
});

/** Words that begin or end a passage. */
export const passageMarkSchema = nodeSchema("PassageMark", "Words that begin or end a passage", {
  edge: z.enum(["begin", "end"]),
  kind: passageKind,
  text: z.string(),
});

/** Words struck out before release. */
export const redactionSchema = nodeSchema("Redaction", "Words struck out before release", { text: z.string() });

/** Page heading joined to a line of prose. */
export const pageHeadingSchema = nodeSchema("PageHeading", "Page heading joined to a line of prose", {
  text: z.string(),
});

/** Points at the end of a text that was cut. */
export const cutSchema = nodeSchema("Cut", "Points at the end of a text that was cut", { text: z.string() });

/** What a text block may hold besides words. The cast is explained at `nestedBlock`. */
export const inlineSchema = z.discriminatedUnion("type", [
  passageMarkSchema,
  redactionSchema,
  pageHeadingSchema,
  cutSchema,
] as unknown as readonly [z.core.$ZodTypeDiscriminable]) as unknown as SchemaOf<Inline>;

definitions.add(inlineSchema, { id: "Inline", description: "What a text block may hold besides words" });

/** Lines of prose that follow one another. */
export const textBlockSchema = nodeSchema("TextBlock", "Lines of prose that follow one another", {
  lines: strings,
  offsets,
  inlines: list(inlineSchema),
  text: described("The lines, unwrapped, without page headings in them", z.string()),
});

/** Lines kept verbatim. */
export const tableSchema = nodeSchema("Table", "Lines whose blanks and breaks carry meaning", {
  lines: strings,
  offsets,
});

/** Page and section furniture inside the body. */
export const sectionBreakSchema = nodeSchema("SectionBreak", "Page and section furniture inside the body", {
  kind: z.enum(["page", "section", "telegram", "rule"]),
  lines: strings,
});

const prose = described("The prose of the children, unwrapped", z.string());

const nestedParagraph: NodeSchema<"Paragraph"> = nodeSchema("Paragraph", "Numbered or marked paragraph", {
  number: count.nullable(),
  marking: portionMarkingSchema.nullable(),
  heading: optionalString,
  get children(): SchemaOf<readonly Block[]> {
    return list(nestedBlock);
  },
  text: prose,
});

const nestedSubParagraph: NodeSchema<"SubParagraph"> = nodeSchema("SubParagraph", "Item of a list", {
  label: z.string(),
  marking: portionMarkingSchema.nullable(),
  heading: optionalString,
  get children(): SchemaOf<readonly Block[]> {
    return list(nestedBlock);
  },
  text: prose,
});

const nestedQuotation: NodeSchema<"Quotation"> = nodeSchema("Quotation", "A text of its own between two lines", {
  kind: passageKind,
  opening: z.string(),
  get children(): SchemaOf<readonly Block[]> {
    return list(nestedBlock);
  },
  closing: z.string(),
  text: prose,
});

/**
 * A block without a limit to its nesting, for use inside a schema that sets one. The cast is because the union asks for
 * the discriminating values in the type, and `nodeSchema` keeps them out of hovers.
 */
export const nestedBlock = z.discriminatedUnion("type", [
  nestedParagraph,
  nestedSubParagraph,
  headingSchema,
  textBlockSchema,
  tableSchema,
  nestedQuotation,
  sectionBreakSchema,
] as unknown as readonly [z.core.$ZodTypeDiscriminable]) as unknown as SchemaOf<Block>;

definitions.add(nestedBlock, { id: "Block", description: "What the body is made of" });

/** Numbered or marked paragraph, nested at most 100 deep. */
export const paragraphSchema: NodeSchema<"Paragraph"> = limitNesting(nestedParagraph);

/** Item of a list, nested at most 100 deep. */
export const subParagraphSchema: NodeSchema<"SubParagraph"> = limitNesting(nestedSubParagraph);

/** A text of its own inside the body, nested at most 100 deep. */
export const quotationSchema: NodeSchema<"Quotation"> = limitNesting(nestedQuotation);

/** What the body is made of, nested at most 100 deep. */
export const blockSchema: SchemaOf<Block> = limitNesting(nestedBlock);

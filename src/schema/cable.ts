import { z } from "zod";
import type { Cable } from "../ast/nodes.js";
import type { CableJSON } from "../to-json.js";
import { nestedBlock } from "./body.js";
import { definitions, described, list, type NodeSchema, nodeSchema } from "./define.js";
import {
  addresseeSchema,
  dateTimeGroupSchema,
  originLineSchema,
  routingLineSchema,
  securityLineSchema,
  separationSchema,
  transmissionIdentifierSchema,
} from "./envelope.js";
import { attributesSchema, controlLineSchema, distributionSchema, draftingSchema, messageSetSchema } from "./family.js";
import {
  captionSchema,
  classificationAuthoritySchema,
  classificationLineSchema,
  executiveOrderLineSchema,
  mrnSchema,
  passingInstructionSchema,
  referenceListSchema,
  subjectLineSchema,
  tagsLineSchema,
} from "./heading.js";
import { limitNesting } from "./nesting.js";
import { dialectSchema, optionalString, slotSchema, strings, text } from "./values.js";

/** Last line of the text: who signed. */
export const signatureSchema = nodeSchema("Signature", "Who signed", { names: strings, text });

/** FL13 to FL16. */
export const trailerSchema = nodeSchema("Trailer", "FL13 to FL16: closing BT, serial number, NNNN", {
  break: z.boolean(),
  serial: optionalString,
  endOfMessage: z.boolean(),
});

/** A line about the copy, not of the message. */
export const noteSchema = nodeSchema("Note", "Line about the copy, not of the message", {
  kind: z.enum(["page", "extract", "release", "distribution", "record", "redaction", "cut", "repeat"]),
  text,
  after: slotSchema,
});

/** A line that no rule knows, or a second copy of a line that may stand once. */
export const unknownLineSchema = nodeSchema("UnknownLine", "Line that no rule knows, or a second copy", {
  text,
  repeats: slotSchema.nullable(),
  after: slotSchema,
});

const cable = nodeSchema("Cable", "One message: every place of the envelope by name, then the body", {
  dialect: dialectSchema,
  transmission: transmissionIdentifierSchema.nullable(),
  routing: routingLineSchema.nullable(),
  origin: originLineSchema.nullable(),
  security: securityLineSchema.nullable(),
  distribution: distributionSchema.nullable(),
  drafting: draftingSchema.nullable(),
  control: controlLineSchema.nullable(),
  dtg: dateTimeGroupSchema.nullable(),
  from: addresseeSchema.nullable(),
  to: list(addresseeSchema),
  info: list(addresseeSchema),
  exempt: list(addresseeSchema),
  separation: separationSchema.nullable(),
  classification: classificationLineSchema.nullable(),
  number: mrnSchema.nullable(),
  captions: list(captionSchema),
  passing: list(passingInstructionSchema),
  executiveOrder: executiveOrderLineSchema.nullable(),
  tags: tagsLineSchema.nullable(),
  subject: subjectLineSchema.nullable(),
  references: referenceListSchema.nullable(),
  classifiedBy: classificationAuthoritySchema.nullable(),
  sets: list(messageSetSchema),
  body: list(nestedBlock),
  signature: signatureSchema.nullable(),
  trailer: trailerSchema.nullable(),
  attributes: attributesSchema.nullable(),
  notes: list(noteSchema),
  unknown: list(unknownLineSchema),
});

/** A cable as `parse` gives it, its blocks nested at most 100 deep; spans may be left out. */
export const cableSchema: NodeSchema<"Cable"> = limitNesting(cable);

const versioned = z.strictObject({ version: described("Version of this form", z.literal(1)) });

/** The form of `toJSON` before the limit to nesting, for the JSON Schema. */
export const cableObject = versioned.extend((cable as unknown as z.ZodObject).shape);
definitions.add(cableObject, { title: "Cable", description: "A telegram as `toJSON` of cablegram gives it" });

/** The same as a schema of the form, for `fromJSON`, which looks at the nesting itself. */
export const cableJSONShape = cableObject as unknown as z.ZodType<Cable & { readonly version: 1 }, CableJSON>;

/** A cable as `toJSON` gives it, with or without spans, its blocks nested at most 100 deep. Spans left out are -1. */
export const cableJSONSchema: z.ZodType<Cable & { readonly version: 1 }, CableJSON> = limitNesting(cableJSONShape);

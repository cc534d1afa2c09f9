import { z } from "zod";
import { list, nodeSchema } from "./define.js";
import { count, isoDay, optionalString, strings, text } from "./values.js";

/** An office and its number of copies: `EUR-25`. */
export const officeSchema = nodeSchema("Office", "An office and its number of copies", {
  symbol: z.string(),
  copies: count.nullable(),
});

/** The offices that got a copy. */
export const distributionSchema = nodeSchema("Distribution", "The offices that got a copy", {
  channel: optionalString,
  kind: z.enum(["action", "origin"]),
  offices: list(officeSchema),
  info: list(officeSchema),
  total: count.nullable(),
  letter: optionalString,
  text,
});

/** A person of the drafting block. */
export const officialSchema = nodeSchema("Official", "A person of the drafting block", {
  office: optionalString,
  name: optionalString,
  typist: optionalString,
  note: optionalString,
  text,
});

/** Who drafted, cleared, approved and released a message. */
export const draftingSchema = nodeSchema("Drafting", "Who drafted, cleared, approved and released a message", {
  draftedBy: list(officialSchema),
  clearedBy: list(officialSchema),
  approvedBy: list(officialSchema),
  releasedBy: list(officialSchema),
  date: isoDay.nullable(),
  extension: optionalString,
  desired: optionalString,
  text,
});

/** The dash line of the communications centre. */
export const controlLineSchema = nodeSchema("ControlLine", "The dash line with its counters", {
  counters: strings,
  text,
});

/** A labelled fact about a message or its record. */
export const attributeSchema = nodeSchema("Attribute", "A labelled fact about a message or its record", {
  key: z.string(),
  value: optionalString,
  date: isoDay.nullable(),
});

/** Labelled facts about a message or its record. */
export const attributesSchema = nodeSchema("Attributes", "Labelled facts about a message or its record", {
  items: list(attributeSchema),
});

/** A set of a message text format. */
export const messageSetSchema = nodeSchema("MessageSet", "A set of a message text format", {
  name: z.string(),
  fields: strings,
  text,
});

import { z } from "zod";
import { described, list, nodeSchema } from "./define.js";
import {
  count,
  declassifySchema,
  downgradeSchema,
  levelSchema,
  optionalString,
  personSchema,
  reasonsSchema,
  sectionSchema,
  strings,
  text,
} from "./values.js";

/** Portion marking: `(C/NF)`. */
export const portionMarkingSchema = nodeSchema("PortionMarking", "Classification of a part of the text", {
  level: levelSchema.nullable(),
  controls: strings,
  releasableTo: strings,
  style: z.enum(["state", "capco"]),
  text,
});

/** Message reference number: `EXAMPLE 000123`. */
export const mrnSchema = nodeSchema("Mrn", "Message reference number", {
  station: z.string(),
  number: count,
  year: count.nullable(),
  yearWritten: described("False when the year was inferred", z.boolean()),
});

/** First line of FL12. */
export const classificationLineSchema = nodeSchema("ClassificationLine", "FL12: level, section and message number", {
  level: levelSchema.nullable(),
  caveats: strings,
  subjectCode: optionalString,
  section: sectionSchema.nullable(),
  mrn: mrnSchema.nullable(),
  note: optionalString,
  text,
});

/** Distribution or handling word: `SIPDIS`. */
export const captionSchema = nodeSchema("Caption", "Distribution or handling word", {
  name: z.string(),
  note: z.string().nullable(),
  text,
});

/** Who at the addressee gets it: `DEPT FOR EUR`. */
export const passingInstructionSchema = nodeSchema("PassingInstruction", "Who at the addressee gets it", { text });

/** `E.O. 12958: DECL: 01/31/2020`. */
export const executiveOrderLineSchema = nodeSchema("ExecutiveOrderLine", "Executive order and declassification", {
  order: optionalString,
  declassify: declassifySchema.nullable(),
  downgrade: downgradeSchema.nullable(),
  notApplicable: z.boolean(),
  note: z.string().nullable(),
  text,
});

/** One of the TAGS. */
export const tagSchema = nodeSchema("Tag", "One of the TAGS", {
  kind: z.enum(["subject", "program", "geo", "organization", "person", "other"]),
  code: z.string(),
  text,
});

/** `TAGS: PREL, XX`. */
export const tagsLineSchema = nodeSchema("TagsLine", "Traffic Analysis by Geography and Subject", {
  label: optionalString,
  items: list(tagSchema),
});

/** `SUBJECT: ONE LINE, JOINED`. */
export const subjectLineSchema = nodeSchema("SubjectLine", "Subject, on one line", {
  label: optionalString,
  marking: portionMarkingSchema.nullable(),
  text: z.string(),
});

/** An earlier message or document. */
export const referenceSchema = nodeSchema("Reference", "Earlier message or document", {
  label: optionalString,
  kind: z.enum(["cable", "email", "telcon", "memo", "report", "other"]),
  mrn: mrnSchema.nullable(),
  captions: strings,
  note: optionalString,
  text,
});

/** `REF: A. EXAMPLE 1`. */
export const referenceListSchema = nodeSchema("ReferenceList", "References", {
  label: optionalString,
  items: list(referenceSchema),
});

/** `Classified By: ... Reasons: 1.4 (b)`. */
export const classificationAuthoritySchema = nodeSchema("ClassificationAuthority", "Who classified the text and why", {
  label: optionalString,
  number: count.nullable(),
  marking: portionMarkingSchema.nullable(),
  name: optionalString,
  title: optionalString,
  others: list(personSchema),
  reasons: reasonsSchema.nullable(),
  derivedFrom: optionalString,
  text,
});

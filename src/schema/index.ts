/**
 * `cablegram/schema`: zod schemas for the tree and its JSON form, `fromJSON`, and the JSON Schema.
 *
 * Under a content security policy without `unsafe-eval` all of it works. zod then tries `new Function` once while this
 * module loads, catches the refusal and goes on without; where such a try is reported, `z.config({ jitless: true })` in a
 * module that is imported before this one prevents it. The setting is global to the program, so this module leaves it
 * alone.
 */

export type { FromJSONOptions } from "../options.js";
export type { CableJSON } from "../to-json.js";
export {
  blockSchema,
  cutSchema,
  headingSchema,
  inlineSchema,
  pageHeadingSchema,
  paragraphSchema,
  passageMarkSchema,
  quotationSchema,
  redactionSchema,
  sectionBreakSchema,
  subParagraphSchema,
  tableSchema,
  textBlockSchema,
} from "./body.js";
export {
  cableJSONSchema,
  cableSchema,
  noteSchema,
  signatureSchema,
  trailerSchema,
  unknownLineSchema,
} from "./cable.js";
export type { NodeSchema, SchemaOf } from "./define.js";
export {
  addresseeSchema,
  dateTimeGroupSchema,
  originLineSchema,
  routingIndicatorSchema,
  routingLineSchema,
  securityLineSchema,
  separationSchema,
  transmissionIdentifierSchema,
} from "./envelope.js";
export {
  attributeSchema,
  attributesSchema,
  controlLineSchema,
  distributionSchema,
  draftingSchema,
  messageSetSchema,
  officeSchema,
  officialSchema,
} from "./family.js";
export { fromJSON } from "./from-json.js";
export {
  captionSchema,
  classificationAuthoritySchema,
  classificationLineSchema,
  executiveOrderLineSchema,
  mrnSchema,
  passingInstructionSchema,
  portionMarkingSchema,
  referenceListSchema,
  referenceSchema,
  subjectLineSchema,
  tagSchema,
  tagsLineSchema,
} from "./heading.js";
export { jsonSchema } from "./json-schema.js";
export {
  declassifySchema,
  dialectSchema,
  downgradeSchema,
  filingTimeSchema,
  levelSchema,
  personSchema,
  precedenceSchema,
  reasonsSchema,
  sectionSchema,
  slotSchema,
} from "./values.js";

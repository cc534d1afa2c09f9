import type { Slot } from "../ast/nodes.js";
import { printAddressees, printFrom } from "./addressee.js";
import { printBlocks } from "./body.js";
import { printSignature, printTrailer } from "./ending.js";
import { printAuthority, printExecutiveOrder, printReferences, printSubject, printTags } from "./labelled-fields.js";
import { optional, type SlotPrinter } from "./part.js";
import { printCaptions, printClassification, printPassing } from "./text-heading.js";
import { printDateTimeGroup, printOrigin, printRouting, printSecurity, printTransmission } from "./transmission.js";

/** How a telegram prints what stands in each slot. */
export const telegram = /* @__PURE__ */ (() => ({
  start: () => [],
  transmission: optional("envelope", (cable) => cable.transmission, printTransmission),
  routing: optional("envelope", (cable) => cable.routing, printRouting),
  origin: optional("envelope", (cable) => cable.origin, printOrigin),
  security: optional("envelope", (cable) => cable.security, printSecurity),
  distribution: () => [],
  drafting: () => [],
  control: () => [],
  dtg: optional("envelope", (cable) => cable.dtg, printDateTimeGroup),
  from: optional("envelope", (cable) => cable.from, printFrom),
  to: (cable) => [{ lines: printAddressees("TO", cable.to), group: "envelope" }],
  info: (cable) => [{ lines: printAddressees("INFO", cable.info), group: "envelope" }],
  exempt: (cable) => [{ lines: printAddressees("XMT", cable.exempt), group: "envelope" }],
  separation: optional(
    "envelope",
    (cable) => cable.separation,
    () => ["BT"],
  ),
  classification: optional(null, (cable) => cable.classification, printClassification),
  number: () => [],
  captions: (cable) => [{ lines: printCaptions(cable.captions), group: null }],
  passing: (cable) => [{ lines: printPassing(cable.passing), group: null }],
  executiveOrder: optional("labels", (cable) => cable.executiveOrder, printExecutiveOrder),
  tags: optional("labels", (cable) => cable.tags, printTags),
  subject: optional("labels", (cable) => cable.subject, printSubject),
  references: optional(null, (cable) => cable.references, printReferences),
  classifiedBy: optional(null, (cable) => cable.classifiedBy, printAuthority),
  sets: () => [],
  body: (cable, width) => printBlocks(cable.body, width).map((lines) => ({ lines, group: null })),
  signature: optional("ending", (cable) => cable.signature, printSignature),
  trailer: optional("ending", (cable) => cable.trailer, printTrailer),
  attributes: () => [],
}))() satisfies Record<Slot, SlotPrinter>;

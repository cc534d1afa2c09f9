import type { Slot } from "./nodes.js";

/**
 * The places of a cable in the order in which they are printed.
 *
 * @example slots.indexOf("to") < slots.indexOf("info") // true
 */
export const slots = [
  "start",
  "transmission",
  "routing",
  "origin",
  "security",
  "dtg",
  "from",
  "to",
  "info",
  "exempt",
  "separation",
  "classification",
  "captions",
  "passing",
  "executiveOrder",
  "tags",
  "subject",
  "references",
  "classifiedBy",
  "body",
  "signature",
  "trailer",
] as const satisfies readonly Slot[];

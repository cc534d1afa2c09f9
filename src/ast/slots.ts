import type { Dialect, Slot } from "./nodes.js";

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
  "distribution",
  "drafting",
  "control",
  "dtg",
  "from",
  "to",
  "info",
  "exempt",
  "separation",
  "classification",
  "number",
  "captions",
  "passing",
  "executiveOrder",
  "tags",
  "subject",
  "references",
  "classifiedBy",
  "sets",
  "body",
  "signature",
  "trailer",
  "attributes",
] as const satisfies readonly Slot[];

/**
 * The places of a cable in the order in which a message of a family has them. A place that its lines never fill stands
 * where a telegram has it.
 *
 * @example slotOrders.smart.indexOf("info") > slotOrders.smart.indexOf("body") // true
 */
export const slotOrders = {
  telegram: slots,
  archive: slots,
  smart: [
    "start",
    "transmission",
    "routing",
    "origin",
    "security",
    "distribution",
    "control",
    "classification",
    "number",
    "dtg",
    "from",
    "to",
    "separation",
    "executiveOrder",
    "tags",
    "captions",
    "references",
    "passing",
    "subject",
    "classifiedBy",
    "sets",
    "body",
    "signature",
    "drafting",
    "info",
    "exempt",
    "attributes",
    "trailer",
  ],
  naval: slots,
} as const satisfies { readonly [D in Dialect]: readonly Slot[] };

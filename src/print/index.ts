import type { Cable, Note, Slot, UnknownLine } from "../ast/nodes.js";
import { type PrintOptions, resolvePrintOptions } from "../options.js";
import { printAddressees, printFrom } from "./addressee.js";
import { printBlocks } from "./body.js";
import { printSignature, printTrailer } from "./ending.js";
import { printAuthority, printExecutiveOrder, printReferences, printSubject, printTags } from "./labelled-fields.js";
import { blockLines } from "./line.js";
import { printCaptions, printClassification, printPassing } from "./text-heading.js";
import { printDateTimeGroup, printOrigin, printRouting, printSecurity, printTransmission } from "./transmission.js";

/**
 * The text of a cable, from its tree alone: what `print` settles. Throws a TypeError for wrong options.
 *
 * @example printCable(parse("TAGS: PREL XX").cable) // "TAGS: PREL, XX\n"
 */
export const printCable = (cable: Cable, options?: PrintOptions): string => {
  const { width, eol } = resolvePrintOptions(options);
  return joinParts(partsOf(cable, width)).join(eol) + eol;
};

/** Lines that stay together. */
interface Part {
  readonly lines: readonly string[];
  /** Neighbours of the same group have no empty line between them. */
  readonly group: Group;
}

type Group = "envelope" | "labels" | "ending" | null;

/** What stands in a slot. */
type SlotPrinter = (cable: Cable, width: number | null) => readonly Part[];

/** The lines of a node that may be missing. */
const optional =
  <Node>(
    group: Group,
    node: (cable: Cable) => Node | null,
    printNode: (node: Node, width: number | null) => readonly string[],
  ): SlotPrinter =>
  (cable, width) => {
    const value = node(cable);
    return value === null ? [] : [{ lines: printNode(value, width), group }];
  };

/** Every slot in the order of printing. */
const printers = {
  start: () => [],
  transmission: optional("envelope", (cable) => cable.transmission, printTransmission),
  routing: optional("envelope", (cable) => cable.routing, printRouting),
  origin: optional("envelope", (cable) => cable.origin, printOrigin),
  security: optional("envelope", (cable) => cable.security, printSecurity),
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
  captions: (cable) => [{ lines: printCaptions(cable.captions), group: null }],
  passing: (cable) => [{ lines: printPassing(cable.passing), group: null }],
  executiveOrder: optional("labels", (cable) => cable.executiveOrder, printExecutiveOrder),
  tags: optional("labels", (cable) => cable.tags, printTags),
  subject: optional("labels", (cable) => cable.subject, printSubject),
  references: optional(null, (cable) => cable.references, printReferences),
  classifiedBy: optional(null, (cable) => cable.classifiedBy, printAuthority),
  body: (cable, width) => printBlocks(cable.body, width).map((lines) => ({ lines, group: null })),
  signature: optional("ending", (cable) => cable.signature, printSignature),
  trailer: optional("ending", (cable) => cable.trailer, printTrailer),
} satisfies Record<Slot, SlotPrinter>;

const slots = Object.entries(printers) as readonly (readonly [Slot, SlotPrinter])[];

const partsOf = (cable: Cable, width: number | null): readonly Part[] => {
  const asides = asidesBySlot(cable);
  return slots.flatMap(([slot, printSlot]) => [
    ...printSlot(cable, width),
    ...(asides.get(slot) ?? []).map(({ text }) => ({ lines: blockLines([text]), group: null })),
  ]);
};

/**
 * Notes and unknown lines by the slot that they followed, in the order of the source; a slot that is none is the last. A
 * second copy of a line stands behind the first one, whose place it would take else.
 */
const asidesBySlot = ({ notes, unknown }: Cable): ReadonlyMap<Slot, readonly (Note | UnknownLine)[]> => {
  const found = new Map<Slot, (Note | UnknownLine)[]>();
  for (const aside of [...notes, ...unknown].sort((a, b) => a.start - b.start)) {
    const slot = laterSlot(aside.after, aside.type === "UnknownLine" ? aside.repeats : null);
    const list = found.get(slot);
    if (list === undefined) found.set(slot, [aside]);
    else list.push(aside);
  }
  return found;
};

const slotOrder = Object.keys(printers) as readonly Slot[];

const laterSlot = (after: Slot, repeats: Slot | null): Slot => {
  if (!Object.hasOwn(printers, after)) return "trailer";
  return repeats !== null && slotOrder.indexOf(repeats) > slotOrder.indexOf(after) ? repeats : after;
};

/** The lines of all parts, with one empty line between parts unless they are of one group. */
const joinParts = (parts: readonly Part[]): readonly string[] => {
  const lines: string[] = [];
  let before: Group = null;
  for (const { lines: own, group } of parts) {
    const printed = own.map((line) => line.trimEnd()).filter((line) => line !== "");
    if (printed.length === 0) continue;
    if (lines.length > 0 && (group === null || group !== before)) lines.push("");
    for (const line of printed) lines.push(line);
    before = group;
  }
  return lines;
};

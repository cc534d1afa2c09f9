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
 * The normalized text of a cable: canonical order of lines, one spelling of every field, no residue of copying. Values
 * are printed, the `text` of a node only where it has no value. Never throws for a tree of the right shape; ends with
 * exactly one line end. Throws a TypeError for wrong options.
 *
 * @example print(parse("TAGS: PREL XX").cable) // "TAGS: PREL, XX\n"
 */
export const print = (cable: Cable, options?: PrintOptions): string => {
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

/** What stands in a slot, its parts apart. */
type SlotPrinter = (cable: Cable, width: number | null) => readonly (readonly string[])[];

interface Place {
  readonly group: Group;
  readonly print: SlotPrinter;
}

const optional =
  <Node>(node: (cable: Cable) => Node | null, printNode: (node: Node, width: number | null) => readonly string[]) =>
  (cable: Cable, width: number | null): readonly (readonly string[])[] => {
    const value = node(cable);
    return value === null ? [] : [printNode(value, width)];
  };

/** Every slot in the order of printing. */
const places = {
  start: { group: null, print: () => [] },
  transmission: { group: "envelope", print: optional((cable) => cable.transmission, printTransmission) },
  routing: { group: "envelope", print: optional((cable) => cable.routing, printRouting) },
  origin: { group: "envelope", print: optional((cable) => cable.origin, printOrigin) },
  security: { group: "envelope", print: optional((cable) => cable.security, printSecurity) },
  dtg: { group: "envelope", print: optional((cable) => cable.dtg, printDateTimeGroup) },
  from: { group: "envelope", print: optional((cable) => cable.from, printFrom) },
  to: { group: "envelope", print: (cable) => [printAddressees("TO", cable.to)] },
  info: { group: "envelope", print: (cable) => [printAddressees("INFO", cable.info)] },
  exempt: { group: "envelope", print: (cable) => [printAddressees("XMT", cable.exempt)] },
  separation: { group: "envelope", print: (cable) => (cable.separation === null ? [] : [["BT"]]) },
  classification: { group: null, print: optional((cable) => cable.classification, printClassification) },
  captions: { group: null, print: (cable) => [printCaptions(cable.captions)] },
  passing: { group: null, print: (cable) => [printPassing(cable.passing)] },
  executiveOrder: { group: "labels", print: optional((cable) => cable.executiveOrder, printExecutiveOrder) },
  tags: { group: "labels", print: optional((cable) => cable.tags, printTags) },
  subject: { group: "labels", print: optional((cable) => cable.subject, printSubject) },
  references: { group: null, print: optional((cable) => cable.references, printReferences) },
  classifiedBy: { group: null, print: optional((cable) => cable.classifiedBy, printAuthority) },
  body: { group: null, print: (cable, width) => printBlocks(cable.body, width) },
  signature: { group: "ending", print: optional((cable) => cable.signature, printSignature) },
  trailer: { group: "ending", print: optional((cable) => cable.trailer, printTrailer) },
} satisfies Record<Slot, Place>;

const slots = Object.entries(places) as readonly (readonly [Slot, Place])[];

const partsOf = (cable: Cable, width: number | null): readonly Part[] => {
  const asides = asidesBySlot(cable);
  return slots.flatMap(([slot, place]) => [
    ...place.print(cable, width).map((lines) => ({ lines, group: place.group })),
    ...(asides.get(slot) ?? []).map(({ text }) => ({ lines: blockLines([text]), group: null })),
  ]);
};

/** Notes and unknown lines by the slot that they followed, in the order of the source; a slot that is none is the last. */
const asidesBySlot = ({ notes, unknown }: Cable): ReadonlyMap<Slot, readonly (Note | UnknownLine)[]> => {
  const found = new Map<Slot, (Note | UnknownLine)[]>();
  for (const aside of [...notes, ...unknown].sort((a, b) => a.start - b.start)) {
    const slot = Object.hasOwn(places, aside.after) ? aside.after : "trailer";
    const list = found.get(slot);
    if (list === undefined) found.set(slot, [aside]);
    else list.push(aside);
  }
  return found;
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

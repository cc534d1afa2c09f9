import type { Cable, Dialect, Note, Slot, UnknownLine } from "../ast/nodes.js";
import { slotOrders } from "../ast/slots.js";
import { type PrintOptions, resolvePrintOptions } from "../options.js";
import { archive } from "./archive.js";
import { blockLines } from "./line.js";
import { naval } from "./naval.js";
import type { Group, Part, SlotPrinter } from "./part.js";
import { smart } from "./smart.js";
import { telegram } from "./telegram.js";

/**
 * The text of a cable in the form of its family, from its tree alone: what `print` settles. Throws a TypeError for wrong options.
 *
 * @example printCable(parse("TAGS: PREL XX").cable) // "TAGS: PREL, XX\n"
 */
export const printCable = (cable: Cable, options?: PrintOptions): string => {
  const { width, eol } = resolvePrintOptions(options);
  return joinParts(partsOf(cable, width)).join(eol) + eol;
};

/** How each family prints each slot. Made by a function, as a bundler keeps a spread that nobody uses. */
const printers = /* @__PURE__ */ (() => ({
  telegram,
  archive: { ...telegram, ...archive },
  smart: { ...telegram, ...smart },
  naval: { ...telegram, ...naval },
}))() satisfies { readonly [D in Dialect]: Record<Slot, SlotPrinter> };

const partsOf = (cable: Cable, width: number | null): readonly Part[] => {
  const order: readonly Slot[] = slotOrders[cable.dialect];
  const asides = asidesBySlot(cable, order);
  return order.flatMap((slot) => [
    ...printers[cable.dialect][slot](cable, width),
    ...(asides.get(slot) ?? []).map(({ text }): Part => ({ lines: blockLines([text]), group: null })),
  ]);
};

/**
 * Notes and unknown lines by the slot that they followed, in the order of the source; a slot that is none is the last. A
 * second copy of a line stands behind the first one, whose place it would take else.
 */
const asidesBySlot = (
  { notes, unknown }: Cable,
  order: readonly Slot[],
): ReadonlyMap<Slot, readonly (Note | UnknownLine)[]> => {
  const found = new Map<Slot, (Note | UnknownLine)[]>();
  for (const aside of [...notes, ...unknown].sort((a, b) => a.start - b.start)) {
    const slot = laterSlot(order, aside.after, aside.type === "UnknownLine" ? aside.repeats : null);
    const list = found.get(slot);
    if (list === undefined) found.set(slot, [aside]);
    else list.push(aside);
  }
  return found;
};

const laterSlot = (order: readonly Slot[], after: Slot, repeats: Slot | null): Slot => {
  if (!order.includes(after)) return order.at(-1) ?? "trailer";
  return repeats !== null && order.indexOf(repeats) > order.indexOf(after) ? repeats : after;
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

import type { Cable, Slot } from "../ast/nodes.js";

/** Lines that stay together. */
export interface Part {
  readonly lines: readonly string[];
  /** Neighbours of the same group have no empty line between them. */
  readonly group: Group;
}

export type Group = "envelope" | "labels" | "ending" | null;

/** What stands in a slot. */
export type SlotPrinter = (cable: Cable, width: number | null) => readonly Part[];

/** How a family of messages prints what it does not print as a telegram does. */
export type FamilyPrinters = { readonly [S in Slot]?: SlotPrinter };

/** The lines of a node that may be missing. */
export const optional =
  <Node>(
    group: Group,
    node: (cable: Cable) => Node | null,
    printNode: (node: Node, width: number | null) => readonly string[],
  ): SlotPrinter =>
  (cable, width) => {
    const value = node(cable);
    return value === null ? [] : [{ lines: printNode(value, width), group }];
  };

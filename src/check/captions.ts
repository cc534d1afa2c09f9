import type { Cable } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { allOf, type Found } from "./check.js";

/** Each says how far the message may go. */
const distributions: readonly string[] = ["NODIS", "EXDIS", "LIMDIS", "SIPDIS"];

/** STADIS may join NODIS and EXDIS, and not SIPDIS, which goes to other agencies. */
const conflict = ({ captions }: Cable): Found => {
  const [first, ...others] = captions.filter(({ name }) => distributions.includes(name));
  const other =
    others.find(({ name }) => name !== first?.name) ??
    (first?.name === "SIPDIS" ? captions.find(({ name }) => name === "STADIS") : undefined);
  return other === undefined ? null : diagnose("caption-conflict", other, `${first?.name} and ${other.name}`);
};

/**
 * The captions against one another.
 *
 * @example checkCaptions(parse("UNCLAS EXAMPLE 000123\n\nNODIS\n\nEXDIS").cable)[0]?.code // "caption-conflict"
 */
export const checkCaptions = allOf(conflict);

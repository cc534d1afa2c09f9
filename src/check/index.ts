import type { Cable } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { checkFields } from "./fields.js";
import { checkLines } from "./lines.js";
import { checkMarkings } from "./markings.js";

/**
 * What there is to say about a cable, in the order of the source.
 *
 * @example check(buildCable({})) // []
 */
export const check = (cable: Cable): readonly Diagnostic[] =>
  [...checkLines(cable), ...checkFields(cable), ...checkMarkings(cable)].sort((a, b) => a.start - b.start || a.end - b.end);

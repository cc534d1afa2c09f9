import type { Cable } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { checkContradictions } from "./contradictions.js";
import { checkFields } from "./fields.js";
import { checkLines } from "./lines.js";
import { checkMarkings } from "./markings.js";
import { checkHoles } from "./paragraph-holes.js";
import { checkRepairs } from "./repairs.js";

const checks = [checkLines, checkFields, checkMarkings, checkContradictions, checkHoles, checkRepairs] as const;

/**
 * What there is to say about a cable, in the order of the source.
 *
 * @example check(buildCable({})) // []
 */
export const check = (cable: Cable): readonly Diagnostic[] =>
  checks.flatMap((check) => check(cable)).sort((a, b) => a.start - b.start || a.end - b.end);

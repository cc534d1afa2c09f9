import type { Cable } from "../ast/nodes.js";
import { findAll } from "../ast/visit.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";

/** Portion markings whose level is unknown. */
export const checkMarkings = (cable: Cable): readonly Diagnostic[] =>
  findAll(cable, "PortionMarking").flatMap((marking) =>
    marking.level === null ? diagnose("marking-unknown-level", marking, JSON.stringify(marking.text)) : [],
  );

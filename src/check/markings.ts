import type { Block, Cable, PortionMarking } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";

/** Portion markings whose level is unknown. */
export const checkMarkings = ({ subject, body }: Cable): readonly Diagnostic[] =>
  [subject?.marking ?? null, ...body.map(markingOf)].flatMap((marking) =>
    marking !== null && marking.level === null ? diagnose("marking-unknown-level", marking, JSON.stringify(marking.text)) : [],
  );

const markingOf = (block: Block): PortionMarking | null => (block.type === "Paragraph" ? block.marking : null);

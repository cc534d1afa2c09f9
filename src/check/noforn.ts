import type { Cable } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { formatPortionMarking } from "../values/portion-marking.js";
import { type Check, checkedNodes } from "./check.js";
import { isClassified } from "./whole.js";

const NOFORN = "NOFORN";

/**
 * The control NOFORN of the text against that of its portions.
 *
 * @example checkNoforn(parse("S E C R E T EXAMPLE 000123\n\n1. (S/NF) Words.").cable)[0]?.code // "noforn-uncaptioned"
 */
export const checkNoforn: Check = (cable, nodes = checkedNodes(cable)) => {
  const { classification, captions, passing } = cable;
  if (classification === null) return [];
  const caption = captions.find(({ name }) => name === NOFORN) ?? null;
  const isSaid = classification.caveats.includes(NOFORN) || passing.some(({ text }) => text.startsWith(NOFORN));
  const isBarred = caption !== null || isSaid;
  const markings = nodes.markings.filter(({ level }) => level !== null);
  const barred = markings.find(({ controls }) => controls.includes(NOFORN)) ?? null;
  if (isBarred && barred === null && hasMarkedParagraph(cable)) {
    return [diagnose("noforn-unmarked", caption ?? classification)];
  }
  return !isBarred && barred !== null && isClassified(classification.level)
    ? [diagnose("noforn-uncaptioned", barred, formatPortionMarking(barred))]
    : [];
};

/** A marking of the entire text says nothing of controls. */
const hasMarkedParagraph = (cable: Cable): boolean => {
  const markings = cable.body.flatMap((block) => (block.type === "Paragraph" && block.marking) || []);
  return markings.length > 0 && markings.every(({ controls }) => !controls.includes("ENTIRE TEXT"));
};

import type { PortionMarking } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { formatPortionMarking } from "../values/portion-marking.js";
import { type Check, checkedNodes } from "./check.js";

/**
 * Lists behind REL TO. The rules of their order are those of the register: State's own style had none.
 *
 * @example checkReleaseLists(parse("1. (S//REL TO AUS) Words.").cable)[0]?.code // "release-without-usa"
 */
export const checkReleaseLists: Check = (cable, nodes = checkedNodes(cable)) =>
  nodes.markings
    .filter(({ releasableTo }) => releasableTo.length > 0)
    .flatMap((marking) => [...withNoforn(marking), ...(marking.style === "capco" ? ofRegister(marking) : [])]);

const withNoforn = (marking: PortionMarking): readonly Diagnostic[] =>
  marking.controls.includes("NOFORN") ? [diagnose("release-with-noforn", marking, formatPortionMarking(marking))] : [];

const ofRegister = (marking: PortionMarking): readonly Diagnostic[] => {
  const [first, ...others] = marking.releasableTo;
  const list = marking.releasableTo.join(", ");
  if (first !== "USA") {
    // A list that has USA further on is only out of order.
    return [diagnose(others.includes("USA") ? "release-out-of-order" : "release-without-usa", marking, list)];
  }
  const isOrdered = others.every((code, at) => at === 0 || comesBehind(others[at - 1] ?? "", code));
  return isOrdered ? [] : [diagnose("release-out-of-order", marking, list)];
};

/** Codes of three letters stand before those of groups, which have four. */
const comesBehind = (before: string, code: string): boolean => {
  const [left, right] = [before.length === 4, code.length === 4];
  return left === right ? before <= code : right;
};

import { buildCable } from "../../src/ast/build.js";
import type { Cable } from "../../src/ast/nodes.js";
import { type Check, checkedNodes } from "../../src/check/check.js";

/** Codes and messages that one check gives for a tree built by hand. */
export const found = (check: Check, fields: Partial<Cable>): readonly string[] => {
  const cable = buildCable(fields);
  return check(cable, checkedNodes(cable)).map(({ code, message }) => `${code}: ${message}`);
};

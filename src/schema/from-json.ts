import { z } from "zod";
import type { Cable } from "../ast/nodes.js";
import { type FromJSONOptions, resolveFromJSONOptions } from "../options.js";
import { cableJSONShape } from "./cable.js";
import { measure } from "./nesting.js";

/** Known to zod 4, but not to its types: it stops at the first problem. */
const firstProblem = { abortEarly: true } as z.core.ParseContext<z.core.$ZodIssue>;

/** Of a value with more objects the first problem is told alone: a million problems would fill the memory. */
const fewNodes = 1_000;

/**
 * The cable of a value that `toJSON` made, perhaps after a way through JSON text. Spans that were left out are -1. The
 * value itself is not kept, unknown keys (`__proto__` too) are refused, and neither depth nor size takes more than the
 * limits of the options. Throws a `ZodError` with a path for each problem, of a large value with the first;
 * `cableJSONSchema.safeParse` gives it as a value. Throws a TypeError for wrong options.
 *
 * @example fromJSON(JSON.parse(text)).subject?.text // "VISIT TO ELSEWHERE"
 */
export const fromJSON = (value: unknown, options?: FromJSONOptions): Cable => {
  const { nodes, problem } = measure(value, resolveFromJSONOptions(options));
  if (problem !== null) throw new z.ZodError([{ code: "custom", path: [], message: problem, input: value }]);
  const { version: _version, ...cable } = cableJSONShape.parse(value, nodes > fewNodes ? firstProblem : undefined);
  return cable;
};

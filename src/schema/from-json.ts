import type { Cable } from "../ast/nodes.js";
import { cableJSONSchema } from "./cable.js";

/**
 * The cable of a value that `toJSON` made, perhaps after a way through JSON text. Spans that were left out are -1. The
 * value itself is not kept, unknown keys (`__proto__` too) are refused, and no depth of nesting overflows the stack.
 * Throws a `ZodError` with a path for each problem; `cableJSONSchema.safeParse` gives it as a value.
 *
 * @example fromJSON(JSON.parse(text)).subject?.text // "VISIT TO ELSEWHERE"
 */
export const fromJSON = (value: unknown): Cable => {
  const { version: _version, ...cable } = cableJSONSchema.parse(value);
  return cable;
};

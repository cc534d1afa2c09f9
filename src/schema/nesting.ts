import { z } from "zod";

/** How deep blocks may lie in blocks. Real paragraphs have three or four levels. */
export const nestingLimit = 100;

/**
 * The schema, preceded by a look at the nesting of blocks that does not recurse. zod recurses: without the limit a small
 * hostile text would overflow the stack with a RangeError. It also refuses blocks that contain themselves.
 *
 * @example limitNesting(schema).safeParse(tooDeep).error.issues[0].message // "blocks are nested deeper than 100 levels"
 */
export const limitNesting = <Output, Input>(schema: z.ZodType<Output, Input>): z.ZodType<Output, Input> =>
  z.preprocess((value, context) => {
    if (isTooDeep(value)) context.addIssue(`blocks are nested deeper than ${nestingLimit} levels`);
    return value;
  }, schema) as z.ZodType<Output, Input>;

const isTooDeep = (root: unknown): boolean => {
  const waiting: [value: unknown, depth: number][] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    if (depth > nestingLimit) return true;
    for (const child of childrenOf(value)) waiting.push([child, depth + 1]);
  }
  return false;
};

/** Of whatever kind the value says to be: what is asked here must not be less than what zod goes into. */
const childrenOf = (value: unknown): readonly unknown[] => {
  if (typeof value !== "object" || value === null) return [];
  const lists: readonly unknown[] = ["body" in value && value.body, "children" in value && value.children];
  return lists.filter(Array.isArray).flat();
};

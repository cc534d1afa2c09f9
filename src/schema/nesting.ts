import { z } from "zod";

/** How deep blocks may lie in blocks. Real paragraphs have three or four levels. */
export const nestingLimit = 100;

/** How many objects a value may hold; the largest tree of `parse` has fewer. */
const sizeLimit = 2_000_000;

/**
 * The schema, preceded by a look at the size and the nesting of the value that does not recurse. zod recurses: without
 * the limit a small hostile text would overflow the stack with a RangeError. It also refuses blocks that contain
 * themselves, and a small value that stands in itself in so many places that it would be read for years.
 *
 * @example limitNesting(schema).safeParse(tooDeep).error.issues[0].message // "blocks are nested deeper than 100 levels"
 */
export const limitNesting = <Output, Input>(schema: z.ZodType<Output, Input>): z.ZodType<Output, Input> =>
  z.preprocess((value, context) => {
    const { problem } = measure(value, { maxDepth: nestingLimit, maxNodes: sizeLimit });
    if (problem !== null) context.addIssue(problem);
    return value;
  }, schema) as z.ZodType<Output, Input>;

/**
 * How many objects and lists a value holds, and what is wrong with it when it has too many, or blocks too deep.
 *
 * @example measure({ body: [] }, { maxNodes: 10, maxDepth: 1 }) // { nodes: 1, problem: null }
 */
export const measure = (
  root: unknown,
  { maxNodes, maxDepth }: { readonly maxNodes: number; readonly maxDepth: number },
): { readonly nodes: number; readonly problem: string | null } => {
  const waiting: [value: object, depth: number][] = isObject(root) ? [[root, 0]] : [];
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    if (depth > maxDepth) return { nodes, problem: `blocks are nested deeper than ${maxDepth} levels` };
    if (!Array.isArray(value)) nodes += 1;
    if (nodes + waiting.length > maxNodes) return { nodes, problem: `there are more than ${maxNodes} objects` };
    for (const [key, child] of Object.entries(value)) {
      // Of whatever kind the value says to be: what is asked here must not be less than what zod goes into.
      const isBlocks = !Array.isArray(value) && (key === "body" || key === "children");
      if (!isObject(child)) continue;
      if (!isBlocks || !Array.isArray(child)) waiting.push([child, depth]);
      else for (const block of child) if (isObject(block)) waiting.push([block, depth + 1]);
    }
  }
  return { nodes, problem: null };
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

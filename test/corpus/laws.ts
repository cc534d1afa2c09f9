import { equalNodes } from "../../src/ast/equal.js";
import type { AnyNode, Cable } from "../../src/ast/nodes.js";
import type { ParseOptions } from "../../src/index.js";
import { parse, print, toJSON, tokenize, visit } from "../../src/index.js";
import { fromJSON } from "../../src/schema/index.js";
import { differingPath, firstDifference, gapOf, valuesOf } from "./differences.js";
import { treeFaults } from "./headings.js";
import { nodesOf, uncovered } from "./spans.js";

/** A law that does not hold for a message, and where. */
export interface Breach {
  readonly law: LawName;
  readonly detail: string;
}

interface Subject {
  readonly text: string;
  readonly options: ParseOptions;
  readonly cable: Cable;
}

/** The laws; each gives null when it holds, else what is wrong. */
const laws = {
  lossless: ({ text }) => gapOf(tokenize(text), text.length),
  total: ({ text, cable }) => {
    const [first] = uncovered(text, cable).lost;
    return first === undefined ? null : `no node for ${JSON.stringify(text.slice(first.start, first.end))}`;
  },
  fixpoint: ({ cable, options }) => {
    const once = print(cable);
    return firstDifference(once, print(parse(once, options).cable));
  },
  "round trip": ({ cable, options }) => differingPath(valuesOf(cable), valuesOf(parse(print(cable), options).cable)),
  json: ({ cable }) => {
    const copy = fromJSON(JSON.parse(JSON.stringify(toJSON(cable))));
    return equalNodes(copy, cable, { spans: true }) ? null : (differingPath(copy, cable) ?? "spans");
  },
  visit: ({ text, cable }) => treeFaults(cable, text.length)[0] ?? visitFault(cable),
} as const satisfies Record<string, (subject: Subject) => string | null>;

export type LawName = keyof typeof laws | "no throw";

export const lawNames: readonly LawName[] = ["no throw", ...(Object.keys(laws) as (keyof typeof laws)[])];

/** The laws that hold for any text whatever, and so for messages that are read only in part. */
export const lawsOfAnyText: readonly LawName[] = ["no throw", "lossless", "total", "fixpoint", "json", "visit"];

/**
 * Which of some laws a message breaks, with what is wrong; a law that throws is broken too.
 *
 * @example breaches("TAGS: PREL", {}, lawNames) // []
 */
export const breaches = (text: string, options: ParseOptions, names: readonly LawName[]): readonly Breach[] => {
  try {
    const { cable } = parse(text, options);
    return Object.entries(laws).flatMap(([law, check]) => {
      const name = law as LawName;
      const detail = names.includes(name) ? attempt(() => check({ text, options, cable })) : null;
      return detail === null ? [] : [{ law: name, detail }];
    });
  } catch (error) {
    return [{ law: "no throw", detail: String(error) }];
  }
};

const attempt = (check: () => string | null): string | null => {
  try {
    return check();
  } catch (error) {
    return `threw ${String(error)}`;
  }
};

const visitFault = (cable: Cable): string | null => {
  const met: AnyNode[] = [];
  visit(cable, (node) => {
    met.push(node);
  });
  const once = new Set(met);
  if (once.size < met.length) return "a node is met twice";
  const nodes = nodesOf(cable);
  const missed = nodes.find((node) => !once.has(node));
  if (missed !== undefined) return `a ${missed.type} is not met`;
  return met.length === nodes.length ? null : "a value that is no node is met";
};

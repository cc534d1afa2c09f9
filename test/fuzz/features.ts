import { CableParser } from "../../grammar/index.js";
import type { AnyNode } from "../../src/ast/nodes.js";
import { type ParseResult, tokenize } from "../../src/index.js";
import { childrenOf } from "../corpus/spans.js";

/** Rules that the parser has entered since the last look. */
const entered = new Set<string>();
/** Every rule of the grammar that was ever entered. */
const everEntered = new Set<string>();

type Entry = (this: unknown, short: number, name: string, index: number) => void;

/** Notes each rule that any parser enters from now on; Chevrotain calls this method for each. */
export const watchRules = (): void => {
  const prototype = CableParser.prototype as unknown as { ruleInvocationStateUpdate: Entry };
  const original = prototype.ruleInvocationStateUpdate;
  prototype.ruleInvocationStateUpdate = function (short, name, index) {
    entered.add(name);
    original.call(this, short, name, index);
  };
};

/** The rules entered so far, and all that there are. */
export const ruleCoverage = (): { readonly met: number; readonly unmet: readonly string[] } => {
  const all = Object.keys(new CableParser(true).getGAstProductions());
  return { met: everEntered.size, unmet: all.filter((name) => !everEntered.has(name)) };
};

/** Roughly how many: 1, 2, 4, 8, ... */
const bucket = (count: number): number => 2 ** Math.floor(Math.log2(count));

/**
 * What is special in an input: rules entered, pairs of tokens that follow one another, codes of diagnostics, types of
 * nodes below types of nodes with the fields that they fill. An input with a new one of these is worth changing further.
 *
 * @example featuresOf("TAGS: PREL", parse("TAGS: PREL")) // ["rule cable", "rule line", ..., "Cable.tags>TagsLine"]
 */
export const featuresOf = (text: string, { cable, diagnostics }: ParseResult): ReadonlySet<string> => {
  const features = new Set<string>();
  for (const name of entered) {
    features.add(`rule ${name}`);
    everEntered.add(name);
  }
  entered.clear();
  let before = "";
  for (const { kind } of tokenize(text)) {
    if (kind === "Blank") continue;
    features.add(`${before} ${kind}`);
    before = kind;
  }
  const codes = new Map<string, number>();
  for (const { code } of diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
  for (const [code, count] of codes) features.add(`code ${code} ${bucket(count)}`);
  const waiting: AnyNode[] = [cable];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const filled = Object.entries(node).flatMap(([name, value]) => (isEmpty(value) ? [] : [name]));
    features.add(`${node.type}: ${node.type === "Cable" ? "" : filled.join(" ")}`);
    for (const children of childrenOf(node)) {
      for (const child of children) features.add(`${node.type}>${child.type}`);
      for (const child of children) waiting.push(child);
    }
  }
  return features;
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);

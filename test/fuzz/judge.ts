import { parse, toJSON, tokenize } from "../../src/index.js";
import { maskResidue } from "../../src/values/residue.js";
import { breaches, type LawName } from "../corpus/laws.js";
import { uncovered } from "../corpus/spans.js";

/** What is wrong with how an input is read. */
export interface Fault {
  /** The law that is broken, or `time` or `memory`. */
  readonly law: string;
  readonly detail: string;
}

/** The laws of any text; `total` is looked at apart, for residue of copying needs no node. */
const laws: readonly LawName[] = ["no throw", "lossless", "fixpoint", "json", "visit"];

/** Milliseconds for all laws of one input: far more than it takes, far less than work that grows with the square. */
const patience = (length: number): number => 10_000 + length;

/** Characters of JSON that a tree may take for each character of its text, and what an empty one takes. */
const growth = 200;
const emptyTree = 5_000;

/**
 * Every law that an input breaks, and whether it took too long or its tree is too large.
 *
 * @example faultsOf("TAGS: PREL") // []
 */
export const faultsOf = (text: string): readonly Fault[] => {
  const start = performance.now();
  const faults: Fault[] = [...breaches(text, {}, laws)];
  if (faults.some(({ law }) => law === "no throw")) return faults;
  const { cable } = parse(text);
  const [lost] = uncovered(maskResidue(text), cable).lost;
  if (lost !== undefined) faults.push({ law: "total", detail: JSON.stringify(text.slice(lost.start, lost.end)) });
  if (tokenize(text).some((token) => token.start === token.end))
    faults.push({ law: "lossless", detail: "empty token" });
  const size = JSON.stringify(toJSON(cable)).length;
  if (size > emptyTree + growth * text.length) faults.push({ law: "memory", detail: `${size} characters of JSON` });
  const time = performance.now() - start;
  if (time > patience(text.length)) faults.push({ law: "time", detail: `${Math.round(time)} ms` });
  return faults;
};

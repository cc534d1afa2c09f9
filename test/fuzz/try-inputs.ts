/** Tries inputs, one after the other, and tells its parent about each; a process of its own, which may hang or die. */
import { parse } from "../../src/index.js";
import { featuresOf, ruleCoverage, watchRules } from "./features.js";
import { inputOf } from "./inputs.js";
import { faultsOf } from "./judge.js";
import type { Message, Task } from "./messages.js";
import { seedTexts } from "./seeds.js";
import { shrink } from "./shrink.js";

/** How long a find may be shrunk. */
const shrinkTime = 20_000;

const tell = (message: Message): void => {
  process.send?.(message);
};

/** Waits until the parent can have read what was said. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const tryInputs = async ({ seed, first, end, until, corpus }: Task): Promise<void> => {
  watchRules();
  const pool = [...seedTexts(corpus).texts];
  const seeds = pool.length;
  const known = new Set<string>();
  const told = new Set<string>();
  let index = first;
  for (; index < end && Date.now() < until; index += 1) {
    // In turn, so that a short run comes to what is made too.
    const isSeed = index % 2 === 0 && index < 2 * seeds;
    const { maker, text } = isSeed ? { maker: "seed", text: pool[index / 2] ?? "" } : inputOf(seed + index, pool);
    tell({ kind: "begin", index, text });
    if (index % 16 === 0) await breathe();
    for (const { law, detail } of faultsOf(text)) {
      const isBad = (candidate: string): boolean => faultsOf(candidate).some((fault) => fault.law === law);
      // A law that is broken everywhere would take all the time to shrink.
      const small = told.size < 40 ? shrink(text, isBad, shrinkTime) : text;
      if (told.has(`${law} ${small}`)) continue;
      told.add(`${law} ${small}`);
      tell({ kind: "find", find: { seed, index, maker, law, detail, text: small } });
    }
    const features = quietly(() => featuresOf(text, parse(text))) ?? new Set();
    const isNew = [...features].some((feature) => !known.has(feature));
    for (const feature of features) known.add(feature);
    if (isNew && !isSeed) pool.push(text);
  }
  const { met, unmet } = ruleCoverage();
  const tally = { inputs: index - first, kept: pool.length - seeds, features: known.size };
  tell({ kind: "done", tally: { ...tally, rulesMet: met, rulesUnmet: unmet } });
};

/** A result, or null where a fault that was told before is in the way. */
const quietly = <Result>(work: () => Result): Result | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

process.once("message", (task: Task) => {
  void tryInputs(task).then(() => process.disconnect());
});

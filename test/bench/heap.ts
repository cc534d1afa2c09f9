import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parse } from "cablegram";
import { inventedCable } from "./archive.js";

/** How much heap trees take together with their texts, which their strings are parts of, for each byte of the texts. */
export const heapRatio = (): number => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const trees: unknown[] = [];
  parse(inventedCable(0, 6700));
  collect();
  const before = process.memoryUsage().heapUsed;
  let length = 0;
  for (let number = 1; number <= 500; number += 1) {
    const text = inventedCable(number, 6700);
    length += text.length;
    trees.push(parse(text).cable);
  }
  collect();
  const used = process.memoryUsage().heapUsed - before;
  return trees.length > 0 ? used / length : Number.NaN;
};

import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.js";
import { inventedCable } from "./archive.js";
import { scanCable } from "./hand-scanner.js";

describe("the scanner by hand, the measure of the benchmark", () => {
  it.each([600, 2000, 6700, 60_000])("gives the trees of the library for made-up cables of %i bytes", (size) => {
    for (let number = 1; number <= 12; number += 1) {
      const text = inventedCable(number, size);
      expect(scanCable(text)).toEqual(parse(text, { checks: false }).cable);
    }
  });
});

import { expect, test, vi } from "vitest";
import { fullCable } from "../ast/sample.js";

test("works where code may not be made from strings", async () => {
  const refuse = vi.fn(() => {
    throw new EvalError("Code generation from strings disallowed for this context");
  });
  vi.stubGlobal("Function", new Proxy(Function, { construct: refuse, apply: refuse }));
  const { fromJSON } = await import("../../src/schema/index.js");
  const { toJSON } = await import("../../src/to-json.js");
  expect(fromJSON(toJSON(fullCable))).toEqual(fullCable);
  vi.unstubAllGlobals();
  expect(refuse).toHaveBeenCalledTimes(1);
});

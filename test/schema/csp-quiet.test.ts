import { expect, test, vi } from "vitest";
import { z } from "zod";
import { fullCable } from "../ast/sample.js";

test("with jitless set before the import nothing is even tried", async () => {
  const refuse = vi.fn(() => {
    throw new EvalError("Code generation from strings disallowed for this context");
  });
  z.config({ jitless: true });
  vi.stubGlobal("Function", new Proxy(Function, { construct: refuse, apply: refuse }));
  const { fromJSON } = await import("../../src/schema/index.js");
  const { toJSON } = await import("../../src/to-json.js");
  expect(fromJSON(toJSON(fullCable))).toEqual(fullCable);
  vi.unstubAllGlobals();
  expect(refuse).not.toHaveBeenCalled();
});

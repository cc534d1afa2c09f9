import { z } from "zod";
import { cableObject } from "./cable.js";
import { definitions } from "./define.js";

/**
 * JSON Schema (draft 2020-12) of what `toJSON` gives and `fromJSON` takes, with one definition per node. The same is in
 * the file `cablegram/schema.json`.
 *
 * @example new Ajv2020().compile(jsonSchema)(toJSON(cable)) // true
 */
export const jsonSchema: z.core.JSONSchema.JSONSchema = /* @__PURE__ */ z.toJSONSchema(cableObject, {
  io: "input",
  metadata: definitions,
  override: ({ jsonSchema: schema }) => {
    // The largest safe integer says nothing about cables, and hides what does.
    if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  },
});

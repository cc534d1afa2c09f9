import type { Command } from "./context.js";
import { jsonDocument } from "./json.js";

/** `cablegram schema`: the JSON Schema of a cable. It is loaded here so that no other command waits for zod. */
export const schemaCommand: Command = async ({ output }) => {
  const { jsonSchema } = await import("../schema/index.js");
  await output.write(jsonDocument(jsonSchema));
  return 0;
};

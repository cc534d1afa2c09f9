import { resolve } from "node:path";
import type { Context } from "./context.js";

/**
 * A path of the arguments for the file system: as it was given where that is enough, because it comes in messages.
 *
 * @example pathOf(context, "out.ndjson") // "out.ndjson"
 */
export const pathOf = ({ io }: Pick<Context, "io">, path: string): string =>
  io.cwd === process.cwd() ? path : resolve(io.cwd, path);

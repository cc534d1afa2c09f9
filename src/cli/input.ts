import { constants } from "node:buffer";
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { decodeChunks } from "../read/decode.js";
import { STDIN } from "./arguments.js";
import { failure, reasonOf } from "./failure.js";
import type { Io } from "./io.js";

/** Longest text that the engine can hold, in UTF-16 units. */
const MAX_LENGTH = constants.MAX_STRING_LENGTH;

/** How a file is called in messages. */
export const inputName = (file: string): string => (file === STDIN ? "<stdin>" : file);

/**
 * The bytes of a file or of standard input. Throws a failure `input` when they cannot be read.
 *
 * @example for await (const chunk of readChunks(io, "a.txt")) size += chunk.length;
 */
export async function* readChunks(io: Io, file: string): AsyncGenerator<string | Uint8Array> {
  try {
    yield* file === STDIN ? io.stdin : createReadStream(resolve(io.cwd, file));
  } catch (error) {
    throw failure("input", `cannot read ${inputName(file)}: ${reasonOf(error)}`);
  }
}

/**
 * The whole text of a file or of standard input, as UTF-8. Throws a failure `input` when it cannot be read or is too
 * long for one string.
 *
 * @example await readText(io, "-")
 */
export const readText = async (io: Io, file: string): Promise<string> => {
  let text = "";
  for await (const chunk of decodeChunks(readChunks(io, file))) {
    if (text.length + chunk.length > MAX_LENGTH) {
      throw failure(
        "input",
        `cannot read ${inputName(file)}: it is too long to be read at once, use "cablegram split"`,
      );
    }
    text += chunk;
  }
  return text;
};

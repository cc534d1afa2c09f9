import type { Writable } from "node:stream";
import { codeOf, failure, reasonOf } from "./failure.js";

/** Where the result goes. */
export interface Output {
  /** Writes a text, and waits while the reader is slower than we are. Throws a failure `closed` or `output`. */
  readonly write: (text: string) => Promise<void>;
  /** Waits until all is written; throws as `write` does. */
  readonly flush: () => Promise<void>;
}

/** What a stream says when its reader is gone; EOF is the word on Windows. */
const closedCodes: ReadonlySet<string> = new Set(["EPIPE", "EOF", "ECONNRESET", "ERR_STREAM_DESTROYED"]);

/**
 * A stream as output. Its errors are thrown by `write` and `flush` and nowhere else, so that none ends the process.
 *
 * @example await outputTo(process.stdout).write("TAGS: PREL\n");
 */
export const outputTo = (stream: Writable): Output => {
  let broken: unknown = null;
  stream.on("error", (error) => {
    broken ??= error;
  });
  const check = (): void => {
    if (broken !== null) throw outputFailure(broken);
    if (stream.destroyed) throw failure("closed", "");
  };
  return {
    write: async (text) => {
      check();
      if (!stream.write(text)) await drained(stream);
      check();
    },
    flush: async () => {
      check();
      await new Promise<void>((resolve) => {
        stream.write("", () => resolve());
      });
      check();
    },
  };
};

const outputFailure = (error: unknown): Error =>
  closedCodes.has(codeOf(error))
    ? failure("closed", "")
    : failure("output", `cannot write the result: ${reasonOf(error)}`);

/** Waits for room in the stream's buffer, or for its end: a closed stream never drains. */
const drained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const events = ["drain", "close", "error"];
    const settle = (): void => {
      for (const event of events) stream.off(event, settle);
      resolve();
    };
    for (const event of events) stream.on(event, settle);
  });

import type { Writable } from "node:stream";

/** What may be a terminal. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  /** Its width. */
  readonly columns?: number | undefined;
}

/** The world of the command line, passed in so that a test can be one. */
export interface Io {
  readonly stdin: AsyncIterable<string | Uint8Array> & Terminal;
  readonly stdout: Writable & Terminal;
  readonly stderr: Writable & Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that file names start from. */
  readonly cwd: string;
}

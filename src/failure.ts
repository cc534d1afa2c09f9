/** Trouble that ends a command, or the reading of one file, with a message instead of a stack trace. */
export interface Failure extends Error {
  /**
   * `usage`: the arguments are wrong; `input`: a file cannot be read; `output`: the result cannot be written; `closed`:
   * whoever reads the result has read enough (`| head`), which is no error.
   */
  readonly failure: "usage" | "input" | "output" | "closed";
}

/**
 * A failure to throw.
 *
 * @example throw failure("input", "cannot read a.txt: no such file");
 */
export const failure = (kind: Failure["failure"], message: string): Failure =>
  Object.assign(new Error(message), { failure: kind });

/** Whether a thrown value is a failure, of a kind if one is given. */
export const isFailure = (error: unknown, kind?: Failure["failure"]): error is Failure =>
  error instanceof Error && "failure" in error && (kind === undefined || error.failure === kind);

/** The system's error codes in plain words. */
const words: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "it is there already",
  EISDIR: "it is a folder",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the device",
  ENOTDIR: "a part of the path is no folder",
  EPERM: "not permitted",
};

/** The code of a system error, else the empty text. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/**
 * Why something went wrong, in a few words.
 *
 * @example reasonOf(error) // "no such file or folder"
 */
export const reasonOf = (error: unknown): string => {
  const known = words[codeOf(error)];
  if (known !== undefined) return known;
  return error instanceof Error ? error.message : String(error);
};

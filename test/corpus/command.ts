/** What a command has to say, and whether all is as it should be. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

/**
 * Runs a command: writes its lines, exits 1 when not all is as it should be, and 2 with a message and no stack when the
 * command itself is wrong.
 */
export const runCommand = (main: () => Outcome): void => {
  try {
    const { lines, isSound } = main();
    process.stdout.write(`${lines.join("\n")}\n`);
    if (!isSound) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
};

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What came of a run that was killed again and again. */
export interface KillReport {
  /** How often the process was killed before it was done. */
  readonly kills: number;
  /** How often it was done before the kill came. */
  readonly tooLate: number;
  /** Whether the result is to the byte that of an undisturbed run. */
  readonly isSame: boolean;
}

/** A run that is going to be killed. */
export interface Victim {
  /** How long the undisturbed run took, in milliseconds. */
  readonly whole: number;
  /** The file in which it writes how far it has come. */
  readonly checkpoint: string;
  readonly isRunning: () => boolean;
}

/**
 * Converts a file undisturbed, and then a second time with a SIGKILL in each try but the last, going on with `--resume`.
 * `cli` is the program and its first arguments; `moment` waits until the kill is due.
 *
 * @example await killRuns(["node", "dist/cli.js"], "archive.ndjson", 20, ({ whole }) => sleep(Math.random() * whole))
 */
export const killRuns = async (
  cli: readonly [string, ...string[]],
  source: string,
  times: number,
  moment: (victim: Victim, time: number) => Promise<void>,
): Promise<KillReport> => {
  const folder = mkdtempSync(join(tmpdir(), "cablegram kill "));
  const [program, ...first] = cli;
  const argv = (out: string): string[] => [
    ...[...first, "convert", source, "--to", "ndjson", "--jobs", "2"],
    ...["--quiet", "--resume", "--out", join(folder, out)],
  ];
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync(program, argv("whole"), { encoding: "utf8" });
    if (status !== 0) throw new Error(`the undisturbed run ends with ${status}: ${stderr}`);
    const whole = performance.now() - start;
    let kills = 0;
    let tooLate = 0;
    for (let time = 0; time < times; time += 1) {
      const child = spawn(program, argv("killed"), { stdio: "ignore" });
      const ended = new Promise<NodeJS.Signals | null>((resolve) =>
        child.on("exit", (_code, signal) => resolve(signal)),
      );
      const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
      const checkpoint = join(folder, "killed.partial", "checkpoint.json");
      await Promise.race([moment({ whole, checkpoint, isRunning }, time), ended]);
      child.kill("SIGKILL");
      const signal = await ended;
      if (signal === "SIGKILL") kills += 1;
      else tooLate += 1;
      if (signal !== "SIGKILL") break;
    }
    const last = spawnSync(program, argv("killed"), { encoding: "utf8" });
    // A run that came to its end before the kill leaves nothing to go on with.
    if (last.status !== 0 && tooLate === 0) throw new Error(`the last run ends with ${last.status}: ${last.stderr}`);
    const isSame = readFileSync(join(folder, "killed")).equals(readFileSync(join(folder, "whole")));
    return { kills, tooLate, isSame };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Kills a conversion at 20 random moments, many times over, and compares. Run it with `npm run test:kill`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { writeArchive } from "../bench/archive.js";
import { killRuns } from "./kill-runs.js";

const KILLS = 20;
const folder = mkdtempSync(join(tmpdir(), "cablegram kill "));
const source = join(folder, "archive.ndjson");
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
try {
  const cables = writeArchive(source, 12e6);
  console.log(`${cables} made-up cables`);
  let kills = 0;
  for (let round = 1; kills < KILLS; round += 1) {
    const report = await killRuns([process.execPath, cli], source, KILLS - kills, ({ whole }) =>
      setTimeout(Math.random() * whole),
    );
    kills += report.kills;
    console.log(
      `round ${round}: killed ${report.kills} times, the result is ${report.isSame ? "the same" : "NOT the same"}`,
    );
    if (!report.isSame) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

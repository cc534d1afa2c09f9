/**
 * How fast `cablegram convert` is, and how much memory it takes, over made-up archives: ratios of one run on one machine.
 * Run it with `npm run bench:convert`, or `npm run bench:convert -- 100 5` for another size in MB and so many rounds: of
 * each ratio the middle one counts, as others work on most machines.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parse, toJSON } from "cablegram";
import { inventedCable, writeArchive } from "./archive.js";
import { median } from "./timing.js";

const megabytes = Number(process.argv[2] ?? 500);
const rounds = Number(process.argv[3] ?? 1);
const folder = mkdtempSync(join(tmpdir(), "cablegram bench "));
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

interface Measured {
  readonly seconds: number;
  /** Of the processor, all threads together. */
  readonly cpu: number;
  /** Peak of the resident memory, in MB. */
  readonly memory: number;
}

/** Memory and processor time are read where Linux tells them. */
const measured = async (argv: readonly string[]): Promise<Measured> => {
  const start = performance.now();
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"] });
  let memory = 0;
  let cpu = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      memory = Math.max(memory, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      cpu = (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // The process has just ended.
    }
  }, 50);
  const [code] = await once(child, "exit");
  clearInterval(timer);
  if (code !== 0) throw new Error(`${argv.join(" ")} ends with ${code}`);
  return { seconds: (performance.now() - start) / 1000, cpu, memory };
};

const convert = (source: string, to: string, jobs: number, name = "out"): Promise<Measured> => {
  const out = join(folder, name);
  rmSync(out, { recursive: true, force: true });
  return measured([cli, "convert", source, "--to", to, "--jobs", String(jobs), "--out", out, "--quiet"]);
};

/** Two processes of one job, each over a half: all that two jobs could reach on this machine. */
const twoProcesses = async (): Promise<Measured> => {
  const half = join(folder, "half.ndjson");
  writeArchive(half, (megabytes / 2) * 1e6);
  const [first, second] = await Promise.all(["a", "b"].map((name) => convert(half, "ndjson", 1, name)));
  if (first === undefined || second === undefined) throw new Error("there were two");
  rmSync(half);
  return {
    seconds: Math.max(first.seconds, second.seconds),
    cpu: first.cpu + second.cpu,
    memory: first.memory + second.memory,
  };
};

/** The bare loop: each record through `JSON.parse`, and objects of the size of the results through `JSON.stringify`. */
const bareLoop = async (source: string): Promise<number> => {
  const results = Array.from({ length: 50 }, (_, at) => {
    const { cable, diagnostics } = parse(inventedCable(at, 2000 + ((at * 7919) % 8000)));
    return { id: at, cable: toJSON(cable), diagnostics };
  });
  const start = performance.now();
  const out = createWriteStream(join(folder, "bare"));
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(source, { highWaterMark: 1 << 20 }) })) {
    JSON.parse(line);
    count += 1;
    if (!out.write(`${JSON.stringify(results[count % results.length])}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  rmSync(join(folder, "bare"));
  return (performance.now() - start) / 1000;
};

const row = (name: string, size: number, { seconds, cpu, memory }: Measured): void => {
  const speed = (size / seconds).toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(28)} ${speed} MB/s  ${seconds.toFixed(0)} s, ${cpu.toFixed(0)} s of processor, ${memory.toFixed(0)} MB`,
  );
};

try {
  const source = join(folder, "archive.ndjson");
  const small = join(folder, "small.ndjson");
  console.log(`${writeArchive(source, megabytes * 1e6)} made-up cables, ${megabytes} MB`);
  writeArchive(small, (megabytes / 5) * 1e6);
  const ratios = { jobs: [] as number[], processes: [] as number[], bare: [] as number[], memory: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const bare = await bareLoop(source);
    row("bare loop over JSON", megabytes, { seconds: bare, cpu: bare, memory: 0 });
    const one = await convert(source, "ndjson", 1);
    row("convert, 1 job", megabytes, one);
    const two = await convert(source, "ndjson", 2);
    row("convert, 2 jobs", megabytes, two);
    const pair = await twoProcesses();
    row("two processes of 1 job", megabytes, pair);
    const fifth = await convert(small, "ndjson", 2);
    row("convert, 2 jobs, a fifth", megabytes / 5, fifth);
    ratios.jobs.push(one.seconds / two.seconds);
    ratios.processes.push(one.seconds / pair.seconds);
    ratios.bare.push(bare / one.seconds);
    ratios.memory.push(two.memory / fifth.memory);
  }
  for (const to of ["csv", "parquet", "sqlite"])
    row(`to ${to}, 2 jobs, a fifth`, megabytes / 5, await convert(small, to, 2));
  console.log(`2 jobs to 1 job: ${median(ratios.jobs).toFixed(2)}`);
  console.log(`two processes to 1 job: ${median(ratios.processes).toFixed(2)}`);
  console.log(`1 job to the bare loop: ${median(ratios.bare).toFixed(2)}`);
  console.log(`memory of the whole to that of a fifth: ${median(ratios.memory).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

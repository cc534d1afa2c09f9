import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly stdin?: string | Iterable<string | Uint8Array>;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  /** Whether input and output are a terminal. */
  readonly isTTY?: boolean;
}

/** A stream that keeps what is written to it. */
export const collector = (): Writable & { text: string } => {
  const stream = Object.assign(new Writable(), { text: "" });
  stream._write = (chunk: Buffer, _encoding, done) => {
    stream.text += chunk.toString();
    done();
  };
  return stream;
};

/** Runs the command line in this process. */
export const cli = async (argv: readonly string[], world: World = {}): Promise<Result> => {
  const { stdin = "", env = {}, cwd = process.cwd(), isTTY = false } = world;
  const stdout = collector();
  const stderr = collector();
  const input = Readable.from(typeof stdin === "string" ? [Buffer.from(stdin)] : stdin);
  const io: Io = { stdin: Object.assign(input, { isTTY }), stdout: Object.assign(stdout, { isTTY }), stderr, env, cwd };
  const code = await run(argv, io);
  return { code, stdout: stdout.text, stderr: stderr.text };
};

/** A new folder with these files, gone after the test. Its name has a blank, which a program must bear. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), "cablegram cli "));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

/** Each line as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into JSON of every shape
export const jsonLines = (text: string): any[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** An invented cable. */
export const cableText = (number: string, subject: string): string => `VZCZCXRO${number}
OO RUEHAA
DE RUEHXX #${number} 0311234
ZNR UUUUU ZZH
O 311234Z JAN 10
FM AMEMBASSY EXAMPLE
TO RUEHC/SECSTATE WASHDC IMMEDIATE
BT
UNCLAS EXAMPLE 00${number}

SIPDIS

E.O. 12958: N/A
TAGS: PREL, XX
SUBJECT: ${subject}

1. (U) Jane Doe met John Roe.
DOE
BT
#${number}

NNNN
`;

import type { Writable } from "node:stream";
import type { PlannedTask } from "./plan.js";
import type { Tally } from "./tally.js";

/** Where a run tells how far it has come. */
export interface Progress {
  /** After each task; without one at the end of all. */
  readonly update: (tally: Tally, task: Pick<PlannedTask, "bytes" | "files"> | null) => void;
  /** All is read, and the result is being put together. */
  readonly finishing: () => void;
  /** Nothing more comes. */
  readonly end: () => void;
}

export const progressKinds = ["bar", "plain", "none"] as const;

export type ProgressKind = (typeof progressKinds)[number];

/** What there is to read. */
export interface Total {
  readonly bytes: number;
  readonly files: number;
}

/** A line of plain progress comes no more often than this, in milliseconds. */
const EVERY = 2000;

/**
 * Progress as a bar on a terminal, as plain lines, or none.
 *
 * @example const progress = await openProgress("plain", process.stderr, { bytes: 1024, files: 1 });
 */
export const openProgress = async (kind: ProgressKind, stream: Writable, total: Total): Promise<Progress> => {
  if (kind === "none") return { update: () => {}, finishing: () => {}, end: () => {} };
  return kind === "plain" ? plainProgress(stream, total) : barProgress(stream, total);
};

const plainProgress = (stream: Writable, total: Total): Progress => {
  const start = performance.now();
  let last = start;
  return {
    update: (tally, task) => {
      const now = performance.now();
      if (task === null || now - last < EVERY) return;
      last = now;
      stream.write(`${progressText(tally, task, total, now - start)}\n`);
    },
    finishing: () => void stream.write("putting the result together\n"),
    end: () => {},
  };
};

/**
 * How far a run has come, in words.
 *
 * @example progressText(tally, { bytes: 1e6, files: 1 }, { bytes: 4e6, files: 2 }, 1000)
 * // "25 %, 1 of 2 files, 10 cables, 10 cables/s, 1.0 MB/s, 3 s to go, 0 failed, 0 diagnostics"
 */
export const progressText = (tally: Tally, done: Total, total: Total, milliseconds: number): string => {
  const seconds = Math.max(milliseconds, 1) / 1000;
  const diagnostics = Object.values(tally.diagnostics).reduce((sum, count) => sum + count, 0);
  const toGo = done.bytes === 0 ? "?" : Math.round(((total.bytes - done.bytes) / done.bytes) * seconds);
  return [
    `${total.bytes === 0 ? 100 : Math.floor((100 * done.bytes) / total.bytes)} %`,
    `${done.files} of ${total.files} ${total.files === 1 ? "file" : "files"}`,
    `${tally.cables} cables`,
    `${Math.round(tally.cables / seconds)} cables/s`,
    `${(done.bytes / 1e6 / seconds).toFixed(1)} MB/s`,
    `${toGo} s to go`,
    `${tally.failed} failed`,
    `${diagnostics} diagnostics`,
  ].join(", ");
};

const barProgress = async (stream: Writable, total: Total): Promise<Progress> => {
  // Loaded here, because most runs have no terminal.
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream: stream as NodeJS.WritableStream,
    format: "[{bar}] {text}",
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    // The width of the terminal is looked up on the stream.
    linewrap: false,
  });
  const start = performance.now();
  bar.start(Math.max(total.bytes, 1), 0, { text: "" });
  return {
    update: (tally, task) => {
      if (task !== null) bar.update(task.bytes, { text: progressText(tally, task, total, performance.now() - start) });
    },
    finishing: () => bar.update({ text: "putting the result together" }),
    end: () => bar.stop(),
  };
};

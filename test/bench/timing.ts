/**
 * Times of several jobs in one run, so that their ratios hold on any machine. They are of the processor, so that they
 * hold while others work on it.
 */

/** What is measured, and a round of it. */
export interface Job {
  readonly name: string;
  readonly run: () => unknown;
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/**
 * The median time of each job in milliseconds: one round of each after the other, as often as fits, so that what disturbs
 * one disturbs all. A round is as many runs as take some milliseconds.
 *
 * @example interleaved([{ name: "split", run: () => text.split("\n") }], 60).get("split")
 */
export const interleaved = (jobs: readonly Job[], rounds: number): ReadonlyMap<string, number> => {
  const sized = jobs.map((job) => ({ ...job, times: runsInARound(job), measured: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, times, measured } of sized) measured.push(timeOf(run, times) / times);
  }
  return new Map(sized.map(({ name, measured }) => [name, median(measured)]));
};

/** Milliseconds of a round: long for the clock, short for the scheduler. */
const roundLength = 4;

/** Warms the job up, until the compiler has done with it, and counts how often it runs in a round. */
const runsInARound = ({ run }: Job): number => {
  timeOf(run, 1);
  for (let times = 1; ; times *= 2) {
    const time = timeOf(run, times);
    if (time > roundLength * 120) return Math.max(1, Math.round((times * roundLength) / time));
  }
};

const timeOf = (run: () => unknown, times: number): number => {
  const start = process.cpuUsage();
  for (let count = 0; count < times; count += 1) kept = run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** What was made last is kept, so that no run can be left out as useless. */
export let kept: unknown = null;

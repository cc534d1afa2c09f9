/**
 * A smaller text that is still bad: runs of lines are left out, then runs of characters, as long as the test holds and
 * the time lasts.
 *
 * @example shrink("A\nB\nC", (text) => text.includes("B"), 1000) // "B"
 */
export const shrink = (text: string, isBad: (text: string) => boolean, milliseconds: number): string => {
  const end = performance.now() + milliseconds;
  const isLate = (): boolean => performance.now() > end;
  let smallest = text;
  for (let before = ""; before !== smallest && !isLate(); ) {
    before = smallest;
    smallest = without(smallest.split(/(?<=\n)/), isBad, isLate);
    smallest = without(
      Array.from({ length: smallest.length }, (_, index) => smallest.charAt(index)),
      isBad,
      isLate,
    );
  }
  return smallest;
};

/** The parts of a text without those that do not matter: halves first, then ever shorter runs. */
const without = (all: readonly string[], isBad: (text: string) => boolean, isLate: () => boolean): string => {
  let parts = all;
  for (let run = Math.ceil(parts.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let at = 0; at < parts.length && !isLate(); ) {
      const fewer = parts.toSpliced(at, run);
      if (isBad(fewer.join(""))) parts = fewer;
      else at += run;
    }
  }
  return parts.join("");
};

/** What a run, or a part of one, has come across. */
export interface Tally {
  readonly cables: number;
  readonly failed: number;
  /** How often each code of a diagnostic was found. */
  readonly diagnostics: Readonly<Record<string, number>>;
}

/** Nothing yet. */
export const noTally: Tally = { cables: 0, failed: 0, diagnostics: {} };

/**
 * Two tallies as one.
 *
 * @example addTally(noTally, { cables: 1, failed: 0, diagnostics: { "unknown-line": 2 } })
 */
export const addTally = (one: Tally, other: Tally): Tally => {
  const diagnostics: Record<string, number> = { ...one.diagnostics };
  for (const [code, count] of Object.entries(other.diagnostics)) diagnostics[code] = (diagnostics[code] ?? 0) + count;
  return { cables: one.cables + other.cables, failed: one.failed + other.failed, diagnostics };
};

/**
 * A tally for people: `2 cables, 1 failed, 3 diagnostics (unknown-line 2, dtg-missing-year 1)`.
 *
 * @example tallyText(noTally) // "0 cables, 0 failed, 0 diagnostics"
 */
export const tallyText = ({ cables, failed, diagnostics }: Tally): string => {
  const found = Object.entries(diagnostics).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const sum = found.reduce((total, [, count]) => total + count, 0);
  const codes = found.length === 0 ? "" : ` (${found.map(([code, count]) => `${code} ${count}`).join(", ")})`;
  return `${cables} ${cables === 1 ? "cable" : "cables"}, ${failed} failed, ${sum} ${sum === 1 ? "diagnostic" : "diagnostics"}${codes}`;
};

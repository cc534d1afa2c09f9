import { type LineMap, locateIn } from "../source.js";
import type { Diagnostic } from "./diagnostic.js";

/** Where a diagnostic stands; all count from 1, columns count UTF-16 units, the end is behind the last unit. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * The region of a diagnostic by the line map of its text; null for one of a node built by hand.
 *
 * @example regionOf(diagnostic, lineMap(text)) // { startLine: 4, startColumn: 1, endLine: 4, endColumn: 24 }
 */
export const regionOf = ({ start, end }: Diagnostic, lines: LineMap): Region | null => {
  if (start < 0) return null;
  const first = locateIn(lines, start);
  const last = locateIn(lines, Math.max(start, end));
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
};

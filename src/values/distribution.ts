import type { Distribution, Office } from "../ast/nodes.js";

/** An office of a distribution and its number of copies. */
export type OfficeReading = Pick<Office, "symbol" | "copies">;

/**
 * An office and how many copies it got. In the number O counts as 0, I and l as 1; without a number `copies` is null.
 *
 * Source: seen in copies of 1973 to 2001; FORMAT.md section 4.
 *
 * @example parseOffice("EUR-25") // { symbol: "EUR", copies: 25 }
 */
export const parseOffice = (text: string): OfficeReading => {
  const [, symbol = text.trim(), figures = ""] = /^\s*([A-Z0-9/]+)\s?-\s?([\dOIl]{1,3})\s*$/.exec(text) ?? [];
  const digits = figures.replaceAll("O", "0").replace(/[Il]/g, "1");
  return { symbol, copies: digits === "" ? null : Number(digits) };
};

/**
 * @example formatOffice({ symbol: "PA", copies: 1 }) // "PA-01"
 */
export const formatOffice = ({ symbol, copies }: OfficeReading): string =>
  copies === null ? symbol : `${symbol}-${String(copies).padStart(2, "0")}`;

/** The sum of the copies, and the letter behind it. */
export type CopyTotalReading = Pick<Distribution, "total" | "letter">;

/**
 * The sum of the copies and the letter behind it; an office in parentheses stands where the sum is not told.
 *
 * @example parseCopyTotal("/026 R") // { total: 26, letter: "R" }
 * @example parseCopyTotal("(ISO) W") // { total: null, letter: null }
 */
export const parseCopyTotal = (text: string): CopyTotalReading => {
  const [, figures] = /\/\s*(\d{1,3})/.exec(text) ?? [];
  const [, letter] = /\d\s*([A-Z])\s*$/.exec(text) ?? [];
  return { total: figures === undefined ? null : Number(figures), letter: letter ?? null };
};

/**
 * The sum in three digits and the letter; empty when there is no sum.
 *
 * @example formatCopyTotal({ total: 26, letter: "R" }) // "/026 R"
 */
export const formatCopyTotal = ({ total, letter }: CopyTotalReading): string =>
  total === null ? "" : `/${String(total).padStart(3, "0")}${letter === null ? "" : ` ${letter}`}`;

/**
 * The word that begins a distribution, with the channel on the line above it.
 *
 * @example parseDistributionHead("71-62\nACTION") // { channel: "71-62", kind: "action" }
 */
export const parseDistributionHead = (text: string): Pick<Distribution, "channel" | "kind"> => {
  const words = text.trim().split(/\s+/);
  const channel = words.length > 1 ? (words[0] ?? null) : null;
  return { channel, kind: words.at(-1) === "ORIGIN" ? "origin" : "action" };
};

import type { Terminal } from "./io.js";

/**
 * Whether to write colors to a stream: what `FORCE_COLOR` says, else never with `NO_COLOR` (https://no-color.org) or on
 * a dumb terminal, else only on a terminal. Node puts the variables in the same order.
 *
 * @example wantsColor({ NO_COLOR: "1" }, process.stdout) // false
 */
export const wantsColor = (env: Readonly<Record<string, string | undefined>>, stream: Terminal): boolean => {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env.NO_COLOR ?? "") !== "" || env.TERM === "dumb") return false;
  return stream.isTTY === true;
};

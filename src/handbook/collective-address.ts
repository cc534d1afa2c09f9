import { collectives } from "./collective-addresses.js";
import type { Meaning } from "./meaning.js";
import { placeName } from "./post-names.js";
import { rowOf } from "./rows.js";

/**
 * What an address that stands for many means; null for one that is in no list, whatever its name. AIG is a group of
 * addresses by number.
 *
 * @example collectiveAddress("IRAN COLLECTIVE")?.meaning // "the posts and offices of the list Iran Collective"
 */
export const collectiveAddress = (name: string): Meaning | null => {
  const upper = name.toUpperCase().replace(/\s+/g, " ").trim();
  if (/^AIG \d+$/.test(upper)) {
    return {
      meaning: `address indicator group ${upper.slice(4)}, a list of addressees`,
      source: "ACP 127(G) para 205",
      uncertain: false,
    };
  }
  return rowOf(collectives, upper) === null
    ? null
    : { meaning: `the posts and offices of the list ${placeName(upper)}`, source: "seen in cables", uncertain: false };
};

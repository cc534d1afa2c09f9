import { isOneSlipFrom, isSwapped } from "./one-slip.js";
import { programTags, subjectTags } from "./tag-codes.js";

/**
 * The one known subject or program tag that a code becomes when a letter is left out, put in, changed or swapped with
 * its neighbour; null when the code is known, or when none or more than one is so near.
 *
 * @example nearestTag("PRLE") // "PREL"
 */
export const nearestTag = (code: string): string | null => {
  const upper = code.toUpperCase();
  if (upper.length < 3 || upper.length > 5 || !/^[A-Z]+$/.test(upper)) return null;
  const found = new Set<string>();
  for (const list of [subjectTags, programTags]) {
    for (const tag of list) {
      if (tag === upper) return null;
      if (isOneSlipFrom(upper, tag)) found.add(tag);
    }
  }
  // Two letters in the wrong order are likelier than a wrong letter.
  const swapped = [...found].filter((tag) => isSwapped(upper, tag));
  const [only = null] = swapped.length === 1 ? swapped : found;
  return found.size === 1 || swapped.length === 1 ? only : null;
};

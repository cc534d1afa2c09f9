/** Longest text that is compared; a longer one is no word. */
const longest = 40;

/**
 * How many letters a relay damaged between `word` and `text`: letters lost, sent twice, or replaced by Q or G; null when
 * `text` holds anything else and so is another word. Both in capitals, without blanks.
 *
 * Source: FORMAT.md sections 3.2 and 9 (garbles of real banners).
 *
 * @example damageOf("ECTION", "SECTION") // 1
 * @example damageOf("SECRETARY", "SECRET") // null
 */
export const damageOf = (text: string, word: string): number | null => {
  if (text === word) return 0;
  if (text.length > longest) return null;
  // One row of the table of costs for each letter of the text: costs[i] is that of reaching i letters of the word.
  let costs = Array.from({ length: word.length + 1 }, (_, lost) => lost);
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    const noise = letter === "Q" || letter === "G" ? 1 : Number.POSITIVE_INFINITY;
    const next = costs.map((cost) => (at > 0 && letter === text[at - 1] ? cost + 1 : Number.POSITIVE_INFINITY));
    for (let i = 1; i <= word.length; i++) {
      const reached = costs[i - 1]! + (letter === word[i - 1] ? 0 : noise);
      next[i] = Math.min(next[i]!, reached, next[i - 1]! + 1);
    }
    costs = next;
  }
  const total = costs[word.length]!;
  return Number.isFinite(total) ? total : null;
};

/** Signs that recognition takes for one another, each as the one that stands for all of them. */
const alike: Readonly<Record<string, string>> = { "0": "o", "1": "l", "|": "l", "!": "l", i: "l", j: "l", "5": "s" };

const lettersOf = (text: string): string =>
  Array.from(
    text
      .toLowerCase()
      .replace(/rn/g, "m")
      .replace(/cl(?=a)/g, "d"),
  )
    .map((sign) => alike[sign] ?? sign)
    .filter((sign) => /\p{L}/u.test(sign))
    .join("");

/**
 * The label of a list that a text is most like: recognition reads some letters wrong, and puts blanks between them.
 *
 * Source: FORMAT.md section 5.
 *
 * @example nearestLabel("C1eared Bv:", ["Drafted By", "Cleared By"]) // "Cleared By"
 */
export const nearestLabel = <T extends string>(text: string, labels: readonly [T, ...T[]]): T => {
  const letters = lettersOf(text);
  let best: { readonly label: T; readonly distance: number } = { label: labels[0], distance: Number.POSITIVE_INFINITY };
  for (const label of labels) {
    const distance = distanceOf(letters, lettersOf(label));
    if (distance < best.distance) best = { label, distance };
  }
  return best.label;
};

/** How many letters are to be changed, put in or taken out. */
const distanceOf = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 0; at < a.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < b.length; to += 1) {
      const change = (row[to] ?? 0) + (a[at] === b[to] ? 0 : 1);
      next.push(Math.min(change, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

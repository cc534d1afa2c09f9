/** Words that are one slip of a hand apart. */

/**
 * True when one letter more, one less, one other or two swapped make the one word of the other.
 *
 * @example isOneSlipFrom("PRLE", "PREL") // true
 */
export const isOneSlipFrom = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  const head = sharedHead(a, b);
  const [restA, restB] = [a.slice(head), b.slice(head)];
  if (restA.length === restB.length) return restA.slice(1) === restB.slice(1) || isSwapped(a, b);
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
};

/**
 * True when two neighbours of the one word stand the other way round in the other.
 *
 * @example isSwapped("PRLE", "PREL") // true
 */
export const isSwapped = (a: string, b: string): boolean => {
  const head = sharedHead(a, b);
  return (
    a.length === b.length &&
    a[head] === b[head + 1] &&
    a[head + 1] === b[head] &&
    a.slice(head + 2) === b.slice(head + 2)
  );
};

const sharedHead = (a: string, b: string): number => {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  return head;
};

/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** An integer from 0 to below a bound. */
  readonly below: (bound: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/**
 * Numbers by a seed (mulberry32): an input can be made anew from the seed that is printed with a find.
 *
 * @example randomOf(1).below(6) === randomOf(1).below(6) // true
 */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error("there is nothing to pick from");
    return items[below(items.length)] as Item;
  };
  return { below, pick };
};

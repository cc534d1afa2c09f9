import { families } from "./families/index.js";

/** Families of messages. */
export type Dialect = "telegram" | FamilyName;
export type FamilyName = keyof typeof families;

/** The order in which families are tried; what is none of them is a telegram. */
const trial = ["smart", "naval", "archive"] as const satisfies readonly FamilyName[];

/** The family that a text belongs to, by a look at its first lines. */
export const dialectOf = (source: string): Dialect => {
  // To look behind line ends alone is far cheaper than to look at the start of the text, too.
  const head = `\n${source.slice(0, HEAD)}`;
  return trial.find((name) => families[name].isLike(head)) ?? "telegram";
};

/** How much of a text is looked at, in UTF-16 units. */
const HEAD = 6000;

import type { Heading } from "./nodes.js";

/**
 * The level of a title by its style: 1 for an annex or a part, 2 between two rules or with a rule of `=`, `*` or `#`, 3
 * with one rule of hyphens, 4 without a rule.
 *
 * @example headingLevel({ rule: "below", ruler: "-", division: null }) // 3
 */
export const headingLevel = ({ rule, ruler, division }: Pick<Heading, "rule" | "ruler" | "division">): number => {
  if (division !== null) return 1;
  if (rule === null) return 4;
  return rule === "both" || (ruler !== null && "=*#".includes(ruler)) ? 2 : 3;
};

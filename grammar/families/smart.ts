import type { Family } from "./family.js";

/** Messages of the SMART system, 2008 on. */
export const smart: Family = {
  isLike: () => false,
  before: {},
  own: {},
};

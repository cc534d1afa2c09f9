import type { Family } from "./family.js";

/** Copies of 1973 to about 2001 in pages: the National Archives and the Department of State. */
export const archive: Family = {
  isLike: () => false,
  before: {},
  own: {},
};

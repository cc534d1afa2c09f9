import type { Family } from "./family.js";

/** Naval and joint messages: JANAP 128 routing line, message text format. */
export const naval: Family = {
  isLike: () => false,
  before: {},
  own: {},
};

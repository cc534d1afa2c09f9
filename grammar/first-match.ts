/** Looks ahead that spare a search: where in a text something comes next, told again to whoever asks before it. */
import { blank } from "./vocabulary.js";

/**
 * The offset of the first match of a global pattern at `offset` or behind it, or the length of the text. What was found
 * for an earlier offset is found again without a search, so that a text is searched once however many tokens ask.
 */
export const firstMatch = (pattern: RegExp): ((text: string, offset: number) => number) => {
  let last = { text: "", from: 0, found: 0 };
  return (text, offset) => {
    if (last.text !== text || offset < last.from || offset > last.found) {
      pattern.lastIndex = offset;
      last = { text, from: offset, found: pattern.exec(text)?.index ?? text.length };
    }
    return last.found;
  };
};

const nextLineFeed = firstMatch(/\n/g);
const nextSigns = firstMatch(new RegExp(`[-=*#_~](?:${blank}?[-=*#_~]){2}`, "g"));

/** A title, of three lines at most, and the empty lines under it have no more line ends than this. */
const farthestRule = 6;

/** Whether a row of signs comes so soon that what begins at `offset` can be the title over it. */
export const mayStandOverRule = (text: string, offset: number): boolean => {
  const signs = nextSigns(text, offset);
  if (signs === text.length) return false;
  let at = offset;
  for (let ends = 0; ends <= farthestRule; ends += 1) {
    at = nextLineFeed(text, at) + 1;
    if (at > signs) return true;
  }
  return false;
};

/** Looks ahead that spare a search: where in a text something comes next, told again to whoever asks before it. */
import { blank } from "./vocabulary.js";

/** The offset at which something comes next, at `offset` or behind it, or the length of the text. */
export type Search = (text: string, offset: number) => number;

/** What was found for an earlier offset is found again without a search: a text is searched once however many ask. */
const remembered = (search: Search): Search => {
  let last = { text: "", from: 0, found: 0 };
  return (text, offset) => {
    if (last.text !== text || offset < last.from || offset > last.found)
      last = { text, from: offset, found: search(text, offset) };
    return last.found;
  };
};

/** Looks for a global pattern. */
export const firstMatch = (pattern: RegExp): Search =>
  remembered((text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.index ?? text.length;
  });

/** Looks for a pattern that matches only where a cheaper one does, both at the same place. */
export const firstMatchAt = (trace: string, pattern: string): Search => {
  const [cheap, whole] = [new RegExp(trace, "g"), new RegExp(pattern, "y")];
  return remembered((text, offset) => {
    cheap.lastIndex = offset;
    for (let found = cheap.exec(text); found !== null; found = cheap.exec(text)) {
      whole.lastIndex = found.index;
      if (whole.test(text)) return found.index;
      cheap.lastIndex = found.index + 1;
    }
    return text.length;
  });
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

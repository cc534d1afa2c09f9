/** Looks ahead that spare a search: where in a text something comes next, told again to whoever asks before it. */
import { blank } from "./vocabulary.js";

/** The offset at which something comes next, at `offset` or behind it, or the length of the text. */
export type Search = (text: string, offset: number) => number;

/** What was found for an earlier offset is found again without a search: a text is searched once however many ask. */
export const remembered = (search: Search): Search => {
  let text = "";
  let from = 0;
  let found = 0;
  return (given, offset) => {
    if (text !== given || offset < from || offset > found) {
      found = search(given, offset);
      from = offset;
    }
    // Also an equal text, so that it is compared character by character only once.
    text = given;
    return found;
  };
};

/** Looks for a global pattern. */
export const firstMatch = (pattern: RegExp): Search =>
  remembered((text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.index ?? text.length;
  });

/** Looks for words, in the letters in which they are given: V8 does so many times faster than for a pattern. */
export const firstWord = (...words: readonly string[]): Search => {
  const each = words.map((word) =>
    remembered((text, offset) => {
      const found = text.indexOf(word, offset);
      return found < 0 ? text.length : found;
    }),
  );
  return (text, offset) => {
    let first = text.length;
    for (const next of each) first = Math.min(first, next(text, offset));
    return first;
  };
};

/** Looks for a pattern that matches only where a cheaper search finds something. */
export const firstMatchAt = (trace: Search, pattern: string): Search => {
  const whole = new RegExp(pattern, "y");
  return remembered((text, offset) => {
    for (let found = trace(text, offset); found < text.length; found = trace(text, found + 1)) {
      whole.lastIndex = found;
      if (whole.test(text)) return found;
    }
    return text.length;
  });
};

const nextLineFeed = firstWord("\n");
const nextSigns = firstMatchAt(firstWord("-", "=", "*", "#", "_", "~"), `[-=*#_~](?:${blank}?[-=*#_~]){2}`);

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

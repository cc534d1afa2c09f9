import { describe, expect, it } from "vitest";
import { counts, startCounting } from "../../grammar/paragraph-count.js";

/**
 * Which of some numbers count. `2` stands in the line under other words, `2s` there behind the end of a sentence, `2a`
 * behind an empty line, `2m` before a portion marking, `2j` so in the middle of a line; `2)m` has another sign. Behind `2r`
 * the next of its row comes, behind `2e` none; `o` says that the line before ends in the middle of a phrase, `l` that small
 * letters follow, `>` that it stands further in.
 */
const counted = (candidates: string): string => {
  const state = startCounting();
  return candidates
    .split(" ")
    .filter((word) =>
      counts(state, {
        number: Number.parseInt(word, 10),
        closing: word.includes(")") ? ")" : ".",
        marked: /[mj]/.test(word),
        joined: word.includes("j"),
        apart: word.includes("a"),
        afterSentence: word.includes("s"),
        afterStop: word.includes("s"),
        isOpen: word.includes("o"),
        words: !word.includes("l"),
        column: word.includes(">") ? 5 : 0,
        goesOn: word.includes("r"),
        ends: word.includes("e"),
      }),
    )
    .join(" ");
};

const table: readonly (readonly [why: string, candidates: string, paragraphs: string])[] = [
  ["the first number, whatever it is", "4", "4"],
  ["but below 100", "456 1a 2a", "1a 2a"],
  ["or marked", "456m", "456m"],
  ["numbers in a row behind empty lines", "1a 2a 3a", "1a 2a 3a"],
  ["numbers in a row behind sentences", "1a 2s 3s", "1a 2s 3s"],
  ["no number in the middle of a sentence", "1a 2 3", "1a"],
  ["numbers in a row behind lines without an end", "1a 2r 3r 4e", "1a 2r 3r 4e"],
  ["no second number that is the last", "1a 2e", "1a"],
  ["no number in the middle of a phrase, though the next comes", "1a 2ro 3", "1a"],
  ["no number before small letters", "1a 2rl 3", "1a"],
  ["no number further in behind a line without an end", "1a 2r> 3", "1a"],
  ["no number behind a line without an end where paragraphs are marked", "1m 2r 3", "1m"],
  ["a number behind one that is lost and a sentence, in a row", "1a 2s 4sr 5s", "1a 2s 4sr 5s"],
  ["the last behind one that is lost and a sentence", "1a 2s 4se", "1a 2s 4se"],
  ["no number behind one that is lost in a row without a sentence", "1a 2s 4r 5s", "1a 2s"],
  ["no such number in the middle of a row that does not go on", "1a 2s 4s", "1a 2s"],
  ["no such number where paragraphs are marked", "1m 2m 4sr", "1m 2m"],
  ["a number that comes again, in a row", "1a 2a 2asr 3a", "1a 2a 2asr 3a"],
  ["no number that comes again without an empty line", "1a 2a 2sr 3a", "1a 2a 3a"],
  ["no number that comes again where none comes next", "1a 2a 2ase", "1a 2a"],
  ["no next number of a list further in", "1a 2a 1s> 2s> 3s> 4s> 3a", "1a 2a 3a"],
  ["any marked number", "1m 7m 2m", "1m 7m 2m"],
  ["no list in a marked paragraph", "1m 1 2 2m", "1m 2m"],
  ["no list behind empty lines in a marked paragraph", "1m 1a 2a 2m", "1m 2m"],
  ["a number behind one or two that are lost", "1a 4a", "1a 4a"],
  ["no number behind more that are lost", "1a 5a", "1a"],
  ["no number that goes back", "3a 2a", "3a"],
  ["no year and no sum", "1a 1999a 2a", "1a 2a"],
  ["no item of a list whose next paragraph is not due", "3a 1a 2a 4a", "3a 4a"],
  ["the next paragraph though an item has the same number", "1a 1s 2a", "1a 2a"],
  ["the next number in the middle of a line", "1m 2j 3m", "1m 2j 3m"],
  ["no other number in the middle of a line", "1m 5j 2m", "1m 2m"],
  ["no marked list with another sign", "1m 2m 1)m 2)m 3m", "1m 2m 3m"],
  ["no list with another sign", "1a 2a 1)a 2)a 3a", "1a 2a 3a"],
  ["no next number with another sign", "1a 2)a 2a", "1a 2a"],
  ["a number behind one that is lost, whatever stands in a sentence", "1a 9 4a", "1a 4a"],
  ["no such number behind the item of a list", "1a 1 4a", "1a"],
  ["no list of four in the third paragraph, which is marked", "3m 1a 2a 3a 4a 4m", "3m 4m"],
  ["the next number behind a list that has lost an item", "3m 1a 3a 4a", "3m 4a"],
];

describe("a paragraph is", () => {
  it.each(table)("%s: %s", (_, candidates, paragraphs) => {
    expect(counted(candidates)).toBe(paragraphs);
  });
});

it("numbers begin anew behind the title of an annex, with 1", () => {
  const state = startCounting();
  const place = { afterStop: false, isOpen: false, words: true, column: 0, goesOn: false, ends: false };
  const candidate = { closing: ".", marked: false, joined: false, apart: false, afterSentence: false, ...place };
  expect(counts(state, { ...candidate, number: 3 })).toBe(true);
  state.fresh = true;
  expect(counts(state, { ...candidate, number: 7 })).toBe(false);
  expect(counts(state, { ...candidate, number: 1 })).toBe(true);
  expect(counts(state, { ...candidate, number: 1 })).toBe(false);
});

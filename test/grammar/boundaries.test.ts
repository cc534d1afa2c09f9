import { describe, expect, it } from "vitest";
import { lookAhead, nextTelegram, startOfTelegram } from "../../grammar/index.js";

const long = (number: string, time: string): string =>
  `VZCZCXRO${number}\nOO RUEHAA\nDE RUEHXX #${number} 0310000\nR ${time}Z JAN 10\nFM X\n1. a\n`;
const short = (time: string): string => `R ${time}Z JAN 10\nFM X\nTO Y\n1. a\n`;
const end = "BT\nNNNN\n";
const alone = (number: string): string => `VZCZCXRO${number}\nwords\n`;
const naval = (time: string): string => `ADMINISTRATIVE MESSAGE\n\nROUTINE\n\nR ${time}Z JAN 10\nFM X\n1. a\n`;
const smart = (number: string): string =>
  `MRN:     12 EXAMPLE ${number}\nDate/DTG: May 04, 2012 / 041405Z MAY 12\nFrom: X\n\n1. a\n`;
const page = "UNCLASSIFIED\n     SBU\n\nAction Office:  POL\n\n 2\n";
const far = "words\n".repeat(800);
const bare = "UNCLAS EXAMPLE 000124\n1. b\n";

/** The offsets at which telegrams begin behind the first, looked for in steps. */
const starts = (text: string, step: number): readonly number[] => {
  const progress = startOfTelegram();
  const found: number[] = [];
  for (let from = 0; from < text.length; from += step) {
    const to = Math.min(text.length, from + step);
    for (let at = from; at < to; ) {
      const start = nextTelegram(text.slice(0, to + lookAhead), at, to, progress);
      if (start < 0) break;
      found.push(start);
      at = start + 1;
    }
  }
  return found;
};

const table: readonly (readonly [why: string, parts: readonly string[]])[] = [
  ["one telegram", [long("0001", "311234")]],
  ["another FL1 with another time", [long("0001", "311234"), long("0002", "311235")]],
  ["the same FL1 and time behind FL16", [long("0001", "311234") + end, long("0001", "311234")]],
  ["not the same FL1 and time again", [long("0001", "311234") + long("0001", "311234")]],
  ["not another FL1 with the same time, put there by a relay", [long("0001", "311234") + long("0002", "311234")]],
  ["another short heading", [short("311234"), short("311235")]],
  ["not the same short heading", [short("311234") + short("311234")]],
  ["not a time without FM under it", [`${short("311234")}R 311235Z JAN 10\nwords\n`]],
  ["not a heading in the middle of a line", [`${short("311234")}see VZCZCXRO0002\n`]],
  ["a text without heading behind FL16", [short("311234") + end, bare]],
  ["not a text without heading before FL16", [short("311234") + bare]],
  ["a routing line of JANAP 128 behind FL16", [short("311234") + end, "RTTUZYUW RUEHXXA0001 0310000\nwords\n"]],
  ["not the first heading behind other words", [`words\n\n${long("0001", "311234")}`]],
  ["another FL1, both without a time", [alone("0001"), alone("0002")]],
  ["not the same FL1 without a time", [alone("0001") + alone("0001")]],
  ["the same FL1 without a time behind FL16", [alone("0001") + end, alone("0001")]],
  ["FL1 without a time behind another with one", [long("0001", "311234"), alone("0002")]],
  ["not FL1 without a time behind a heading without FL1", [short("311234") + alone("0002")]],
  ["not a time far below FL1 as that of another telegram", [alone("0001") + far + short("311234")]],
  ["another FL1 with a time far below one without", [alone("0001") + far, long("0002", "311235")]],
  ["a heading behind FL16 of a text without one", [`words\n${end}`, long("0001", "311234")]],
  ["a naval heading over words and another time", [naval("311234"), naval("311235")]],
  ["a naval heading behind FL16", [short("311234") + end, naval("311235")]],
  [
    "not a time below that of a text without heading",
    [short("311234") + end, `${bare}R 311236Z JAN 10\nwords\n${short("311237")}`],
  ],
  ["another SMART message", [smart("7"), smart("8")]],
  ["another copy of a SMART message", [smart("7"), smart("7")]],
  ["the level of the page over another SMART message", [page + smart("7"), page + smart("8")]],
  ["a SMART message behind a telegram", [short("311234"), page + smart("8")]],
  ["not the number of a SMART message without its time", [`${smart("7")}MRN: 12 EXAMPLE 8\nwords\n`]],
  ["not a telegram that a SMART message quotes", [smart("7") + short("311234")]],
  ["a time whose zone stands apart", [short("311234"), "R 311235 Z JAN 10\nFM X\n1. a\n"]],
  ["three telegrams", [short("311234") + end, long("0002", "311235") + end, bare]],
];

describe.each([1, 7, 64, 100_000])("looked for in steps of %i, a telegram begins at", (step) => {
  it.each(table)("%s", (_, parts) => {
    let offset = 0;
    const expected = parts.slice(0, -1).map((part) => {
      offset += part.length;
      return offset;
    });
    expect(starts(parts.join(""), step)).toEqual(expected);
  });
});

it("a telegram that begins where the search ends is left to the next search", () => {
  const first = short("311234");
  const text = first + short("311235");
  const progress = startOfTelegram();
  expect(nextTelegram(text, 0, first.length, progress)).toBe(-1);
  expect(nextTelegram(text, first.length, text.length, progress)).toBe(first.length);
});

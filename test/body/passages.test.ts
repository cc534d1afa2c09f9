import fc from "fast-check";
import { expect, test } from "vitest";
import { comment, parse, passages, summary } from "../../src/index.js";
import { propertyOptions } from "../support/property-options.js";

const summaryOf = (text: string) => summary(parse(text).cable);

test.each([
  ["1. (C) SUMMARY: Talks went on.\nEND SUMMARY.\n\n2. (C) More.", "Talks went on."],
  ["1. (C) Summary. Talks\nwent on. END\nSUMMARY.", "Talks went on."],
  ["¶1.(C/NF) Summary: Talks went on. (End summary.)", "Talks went on."],
  ["1. Summary: (C) Talks went on. End summary.", "Talks went on."],
  ["2. (U) Summary and Action Request. Talks. End Summary and Action Request.", "Talks."],
  ["Summary/Comment: talks\nwent on.  End Summary/Comment.", "talks went on."],
  ["1. (SBU) Introduction and Summary. Talks. End Introduction and Summary", "Talks."],
  ["BEGIN SUMMARY. Talks. END OF SUMMARY", "Talks."],
  ["S U M M A R Y: Talks. END SUMMAY.", "Talks."],
  ["SUMMARY\n-------\n\n1. (C) Talks went\non. END SUMMARY.", "Talks went on."],
  ["------- SUMMARY -------\n\n1. Summary: Talks. End Summary.", "Talks."],
  ["Summary =======\n\n1. (C) Talks. End Summary", "Talks."],
  [
    "1. (C) SUMMARY: Talks went on with\n\n2. (C) Example,\n\n3. (C) Summary continued. and Nowhere. END SUMMARY",
    "Talks went on with\nExample,\nand Nowhere.",
  ],
  ["1. (C) Summary: Talks.\n2. (C) More. END SUMMARY", "Talks.\nMore."],
  ["1. (C) Summary: Talks in\n2008. More in\n5. May. END SUMMARY", "Talks in 2008. More in 5. May."],
  ["1. (C) SUMMARY: Talks went\non.\n \nWHAT COMES NOW", "Talks went on."],
  ["1.(C) Summary: Talks. -------- Schooling --------\n\n2.(U) More", "Talks."],
  ["1. (C) Summary: Talks.\n--------\nSchooling", "Talks."],
  ["1. Summary: Talks.\n2. More", "Talks."],
  ["SUMMARY\n\n1. (C) Talks.\n\n2. (C) More.\n\nWHAT NEXT\n\n3. (C) Else.", "Talks.\nMore."],
  ["SUMMARY\n\n1. (C) Talks.\n\nWHAT NEXT\n---------\n3. (C) Else.", "Talks."],
  ["SUMMARY\n\n1. (C) Talks.\n---------\nWHAT NEXT", "Talks."],
  ["SUMMARY\n\n1. (C) Talks.", "Talks."],
  ["REF: STATE 1\n\n1. (C) Talks.\n\n2. (C) More. End summary.\n\n3. (C) Else.", "Talks.\nMore."],
])("summaryOf(%j)", (text, expected) => {
  expect(summaryOf(text)).toBe(expected);
});

test.each([
  "",
  "1. (C) Talks went on.",
  "Summary of the talks\n\n1. (C) Talks",
  "SUMMARY\n-------\n",
  "SUMMARY: END SUMMARY",
])("no summary in %j", (text) => {
  expect(summaryOf(text)).toBeNull();
});

test("words of any summary are words of the text", () => {
  const pieces = fc.constantFrom(
    "SUMMARY",
    "SUMMARY:",
    "END SUMMARY",
    "1. (C) ",
    "Talks",
    "(U)",
    "-----",
    "\n",
    "\n\n",
    " ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const text = list.join("");
      const words = new Set(text.split(/\s+/u));
      for (const word of summaryOf(text)?.split(/\s+/u) ?? []) {
        expect(text).toContain(word);
      }
      expect(words.has("SUMMARY:") || text.includes("SUMMARY") || summaryOf(text) === null).toBe(true);
    }),
    propertyOptions,
  );
});

/** Kind and words of each passage. */
const passagesOf = (text: string) => passages(parse(text).cable).map((passage) => `${passage.kind}: ${passage.text}`);

test.each([
  ["1. (C) COMMENT: Good.\n\n2. (C) Very good. END COMMENT.\n\n3. (C) Else.", ["comment: Good.\nVery good."]],
  ["COMMENT\n-------\n\n1. (C) Good.\n\n2. (C) Very.\n\nNEXT\n----\n\n3. (C) Else.", ["comment: Good.\nVery."]],
  ["COMMENT\n-------\n\n1. (C) Good. END COMMENT.\n\n2. (C) Else.", ["comment: Good."]],
  ["1. (C) Bread.\n\n2. (C) Good. END COMMENT.", ["comment: Good."]],
  ["1. (C) Bread (Note: of rye. End note.) is sold.", ["note: of rye."]],
  ["1. (C) Comment on bread. Comment: It is good. End comment.", ["comment: It is good."]],
  ["1. (C) Bread. END  NOTE.", ["note: Bread."]],
  ["1. (C) Bread. END\n\nNOTE.", ["note: Bread."]],
  ["1. (C) ACTION REQUEST: Send bread.\n\n2. (C) Else.", ["action-request: Send bread."]],
  ["1. (C) They say:\n\nBEGIN TEXT\n\n1. Fish.\n\nEND TEXT\n\nElse.", ["text: Fish."]],
  ["1. (C) They say:\n\nBEGIN TEXT\n\nA TITLE\n-------\n\n1. Fish.\n\nEND TEXT", ["text: Fish."]],
  [
    "1. (C) COMMENT: They say:\n\nBEGIN TEXT\n\n1. Fish.\n\nEND TEXT\n\nElse.",
    ["comment: They say:\nFish. Else.", "text: Fish."],
  ],
  ["1. (C) They say:\n\nBEGIN TEXT\n\nNOTE\n----\n\n1. Fish.\n\nEND TEXT\n\nElse.", ["text: Fish.", "note: Fish."]],
  ["1. (C) They say:\n\nQUOTE\n\nFish.\n\nUNQUOTE", ["quote: Fish."]],
  ["1. (C) They say: QUOTE Fish. UNQUOTE.", ["quote: Fish."]],
  [
    "1. (C) Say:\n\nBEGIN TALKING POINTS\n\n-- Fish.\n\n-- Bread.\n\nEND TALKING POINTS",
    ["talking-points: Fish. Bread."],
  ],
  ["1. (C) Words.", []],
])("passages of %j", (text, expected) => {
  expect(passagesOf(text)).toEqual(expected);
});

test.each([
  ["1. (C) COMMENT: Good. END COMMENT.\n\n2. (C) COMMENT: Bad. END COMMENT.", "Good.\nBad."],
  ["COMMENT\n-------\n\n1. (C) COMMENT: Good. END COMMENT.", "Good."],
  ["1. (C) Words.", null],
])("comment of %j", (text, expected) => {
  expect(comment(parse(text).cable)).toBe(expected);
});

test("a tree built by hand has its passages too", () => {
  const { cable } = parse("1. (C) Bread (Note: of rye. End note.) is sold.");
  const copy = JSON.parse(JSON.stringify(cable), (key, value) => {
    if (key === "offsets") return [];
    return key === "start" || key === "end" ? -1 : value;
  });
  expect(passages(copy)).toMatchObject([{ kind: "note", text: "of rye.", start: -1, end: -1 }]);
});

test("what is for information only is a note", () => {
  const { cable } = parse("1. (C) Bread is sold. (FYI: It is good. END FYI.)");
  expect(passages(cable)).toMatchObject([{ kind: "note", opening: "FYI", text: "It is good.", closing: "END FYI" }]);
});

test.each([
  ["1. (C) SUMMARY: Fish. END SUMMARY.\n\n2. (C) COMMENT: Bread. END COMMENT AND SUMMARY.", ["Fish.", "Bread."]],
  ["1. (C) They asked for comments. End comment period is June.", []],
])("ends that name two passages, or none: %j", (text, texts) => {
  expect(passages(parse(text).cable).map((passage) => passage.text)).toEqual(texts);
});

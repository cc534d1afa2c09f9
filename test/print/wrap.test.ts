import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readsAsStructure, startsItem } from "../../src/print/line-start.js";
import { wrapField, wrapProse, wrapUnits } from "../../src/print/wrap.js";
import { propertyOptions } from "../support/property-options.js";

describe("wrapProse", () => {
  it.each([
    [[], 20, []],
    [["one two three"], 20, ["one two three"]],
    [["one two three"], 8, ["one two", "three"]],
    [["one", "two", "three"], 8, ["one two", "three"]],
    [["unbreakable"], 5, ["unbreakable"]],
    [["so unbreakable so"], 5, ["so", "unbreakable", "so"]],
    // Items keep their lines.
    [["the points", "-- one", "and more", "-- two"], 13, ["the points", "-- one and", "more", "-- two"]],
    // No line begins with a number, a label or a bullet.
    [["they met in para 3. of it"], 17, ["they met in", "para 3. of it"]],
    [["we saw the text of REF A there"], 18, ["we saw the text", "of REF A there"]],
    [["3. 4. 5. 6. 7. 8."], 8, ["3. 4. 5. 6. 7. 8."]],
    [["3. 4. 5. 6. then more"], 8, ["3. 4. 5. 6.", "then", "more"]],
    // No line becomes a rule, and no block a name.
    [["--- --- then more"], 8, ["--- --- then", "more"]],
    [["ROE", '"'], 20, ["ROE", '"']],
    [["They parted. ROE", '"'], 40, ["They parted. ROE", '"']],
    [["They parted.", "He said so. ROE"], 40, ["They parted. He said so. ROE"]],
    [
      ["SENSITIVE BUT UNCLASSIFIED; PLEASE PROTECT ACCORDINGLY."],
      40,
      ["SENSITIVE BUT UNCLASSIFIED; PLEASE PROTECT ACCORDINGLY."],
    ],
    [["== then == more"], 8, ["== then ==", "more"]],
    [["a-b c-d e-f"], 7, ["a-b c-d", "e-f"]],
    // No stretch ends with a lone name.
    [["they then went to see Mr. ROE"], 25, ["they then went to see", "Mr. ROE"]],
    [["ALL WENT TO ELSEWHERE"], 12, ["ALL WENT TO ELSEWHERE"]],
    [["  one   two "], 20, ["one two"]],
    [["we met in para 3. of it now"], 16, ["we met in", "para 3. of it", "now"]],
    // Signs at the start or at the end of a word make no rule of it.
    [["a- b- c"], 3, ["a-", "b-", "c"]],
    [["-a then"], 4, ["-a", "then"]],
    // No line becomes a banner.
    [["TOP SECRET then more"], 11, ["TOP SECRET then more"]],
    // Each line counts for itself, not only the first two.
    [["they came and then they went to see Mr. ROE"], 20, ["they came and then", "they went to see", "Mr. ROE"]],
    [["They went", "home.", "It rained. ROE"], 60, ["They went home. It rained. ROE"]],
    [["one", "two", "A. RO"], 40, ["one two", "A. RO"]],
    [["ALL OF THEM WENT HOME VERY LATE AND TIRED"], 36, ["ALL OF THEM", "WENT HOME VERY LATE AND TIRED"]],
  ] as const)("%j to %i", (lines, width, wrapped) => {
    expect(wrapProse("", lines, width)).toEqual(wrapped);
  });

  const word = fc.constantFrom(
    "the",
    "minister",
    "3.",
    "12",
    "-",
    "--",
    "a.",
    "(C)",
    "REF",
    "ROE",
    "AND",
    "SIPDIS",
    "Doe",
    "x".repeat(50),
  );
  const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" ")));
  const width = fc.integer({ min: 40, max: 120 });

  it("keeps every word, begins no new line with structure, and is stable", () => {
    fc.assert(
      fc.property(lines, width, (own, columns) => {
        const wrapped = wrapProse("", own, columns);
        expect(wrapped.join(" ")).toBe(own.join(" "));
        const items = own.slice(1).filter(startsItem).length;
        // Lines that may not be joined are kept, and then their beginnings are not new.
        if (wrapped.join("\n") !== own.join("\n")) {
          expect(wrapped.slice(1).filter(readsAsStructure).length).toBe(items);
        }
        expect(wrapProse("", wrapped, columns)).toEqual(wrapped);
      }),
      propertyOptions,
    );
  });

  it("wraps a long run of words that may begin no line", () => {
    const run = Array.from({ length: 50_000 }, () => "3.").join(" ");
    expect(wrapProse("", [run], 60)).toEqual([run]);
  });
});

describe("heads", () => {
  it.each([
    [
      "1. (C//REL TO USA, GBR) ACTION REQUEST:",
      ["then more"],
      20,
      ["1. (C//REL TO USA, GBR) ACTION REQUEST: then", "more"],
    ],
    ["1. (C)", ["-- one", "-- two"], 20, ["1. (C) -- one", "-- two"]],
    ["1. (C)", ["ROE", "DOE"], 20, ["1. (C) ROE DOE"]],
    ["A.", ["ROE", "DOE"], 20, ["A. ROE DOE"]],
    // What stands behind a title stands behind it once, and all of it.
    ["1. TITLE:", ["one", "two"], 40, ["1. TITLE: one two"]],
    ["1. TITLE:", ["one", "two"], 10, ["1. TITLE: one", "two"]],
    ["1. TITLE:", [""], 40, ["1. TITLE:"]],
  ] as const)("%j is not broken", (head, lines, width, wrapped) => {
    expect(wrapProse(head, lines, width)).toEqual(wrapped);
  });

  it("a label neither", () => {
    expect(wrapField("SUBJECT: (C//REL TO USA, GBR)", "TALKS AND", 20)).toEqual([
      "SUBJECT: (C//REL TO USA, GBR)",
      "TALKS AND",
    ]);
  });
});

describe("wrapField", () => {
  it("wraps one line, and lets it end with few capitals", () => {
    expect(wrapField("SUBJECT:", "TALKS AND NEXT STEPS", 22)).toEqual(["SUBJECT: TALKS AND", "NEXT STEPS"]);
  });
});

describe("a field", () => {
  it.each([
    ["", "ONE  TWO", ["ONE TWO"]],
    ["SUBJECT:", "TALKS AND A1 STEPS", ["SUBJECT: TALKS AND", "A1 STEPS"]],
  ])("%j with %j", (label, value, lines) => {
    expect(wrapField(label, value, 18)).toEqual(lines);
  });

  it("has no line that begins with a figure", () => {
    expect(wrapField("SUBJECT:", "TALKS AND STEPS 2008", 24)).toEqual(["SUBJECT: TALKS AND", "STEPS 2008"]);
  });
});

describe("wrapUnits", () => {
  it("breaks no unit", () => {
    expect(wrapUnits(["TAGS:", "PREL,", "(DOE, JANE)"], 12)).toEqual(["TAGS: PREL,", "(DOE, JANE)"]);
  });

  it("has no line without units", () => {
    expect(wrapUnits([], 12)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import {
  buildAttribute,
  buildAttributes,
  buildCable,
  buildControlLine,
  buildDateTimeGroup,
  buildDistribution,
  buildDrafting,
  buildOffice,
  buildOfficial,
  buildTag,
  buildTagsLine,
} from "../../src/ast/build.js";
import type { Cable } from "../../src/ast/nodes.js";
import { printCable } from "../../src/print/index.js";

const printed = (fields: Partial<Cable>): readonly string[] =>
  printCable(buildCable({ dialect: "archive", ...fields }))
    .trimEnd()
    .split("\n");

const office = (symbol: string, copies: number | null = null) => buildOffice({ symbol, copies });
const official = (name: string, office: string | null = null) => buildOfficial({ name, office });
const many = Array.from({ length: 12 }, (_, index) => office("ABCD", index + 1));

describe("distribution", () => {
  test.each([
    [
      "the channel, the offices that act and those that are told",
      { channel: "11", offices: [office("EUR", 25)], info: [office("OCT", 1), office("ISO")], total: 26, letter: "W" },
      ["11", "ACTION EUR-25", "INFO OCT-01 ISO /026 W"],
    ],
    [
      "the sum behind the offices that act, where none are told",
      { offices: [office("EUR", 25)], total: 25 },
      ["ACTION EUR-25 /025"],
    ],
    ["the origin", { kind: "origin", offices: [office("EUR", 25)] }, ["ORIGIN EUR-25"]],
    ["offices that are told alone, without the channel", { channel: "11", info: [office("OCT", 1)] }, ["INFO OCT-01"]],
    ["what was written, where no office was read", { channel: "11", text: "ACTION ???\nEUR" }, ["ACTION ??? EUR"]],
    ["nothing of nothing", { channel: "11", total: 3 }, [""]],
    [
      "lines of 69 columns",
      { offices: many, info: many },
      [
        "ACTION ABCD-01 ABCD-02 ABCD-03 ABCD-04 ABCD-05 ABCD-06 ABCD-07",
        "ABCD-08 ABCD-09 ABCD-10 ABCD-11 ABCD-12",
        "INFO ABCD-01 ABCD-02 ABCD-03 ABCD-04 ABCD-05 ABCD-06 ABCD-07 ABCD-08",
        "ABCD-09 ABCD-10 ABCD-11 ABCD-12",
      ],
    ],
    ["a symbol with a line end as one word of a line", { offices: [office("EUR\nXX", 1)] }, ["ACTION EUR XX-01"]],
  ] as const)("%s", (_, fields, lines) => {
    expect(printed({ distribution: buildDistribution(fields) })).toEqual(lines);
  });
});

describe("drafting", () => {
  test.each([
    [
      "everyone, with day, extension and who was to get it",
      {
        draftedBy: [official("JADOE", "EUR/XX")],
        date: "1974-05-22",
        extension: "23262",
        clearedBy: [official("RROE", "AF/XX")],
        approvedBy: [official("PPOE", "EUR")],
        releasedBy: [official("SPOE")],
        desired: "EUR, C AND M/DG\nONLY",
      },
      [
        "DRAFTED BY EUR/XX:JADOE",
        "05/22/1974 EXT 23262",
        "APPROVED BY EUR:PPOE",
        "AF/XX:RROE",
        "RELEASED BY SPOE",
        "DESIRED DISTRIBUTION EUR, C AND M/DG ONLY",
      ],
    ],
    ["a day without who drafted", { date: "1974-05-22" }, ["DRAFTED BY 05/22/1974"]],
    [
      "an extension alone",
      { draftedBy: [official("JADOE")], extension: "232\n62" },
      ["DRAFTED BY JADOE", "EXT 232 62"],
    ],
    ["a day that is none is left out", { draftedBy: [official("JADOE")], date: "soon" }, ["DRAFTED BY JADOE"]],
    ["a label for who cleared, where nobody approved", { clearedBy: [official("RROE")] }, ["CLEARED BY RROE"]],
    ["nobody who cleared without a word", { clearedBy: [buildOfficial()] }, [""]],
    [
      "those without a word are left out",
      { draftedBy: [buildOfficial()], clearedBy: [buildOfficial()], approvedBy: [official("PPOE")], desired: " " },
      ["APPROVED BY PPOE"],
    ],
    [
      "what was written of someone who was not read",
      { draftedBy: [buildOfficial({ text: "???\n!" })] },
      ["DRAFTED BY ??? !"],
    ],
  ] as const)("%s", (_, fields, lines) => {
    expect(printed({ drafting: buildDrafting(fields) })).toEqual(lines);
  });
});

test("the dash line and the group below it are of one part", () => {
  const control = buildControlLine({ counters: ["054819", "142223Z"] });
  const dtg = buildDateTimeGroup({ precedences: ["routine"], date: "1974-05-22T12:34Z", zone: "Z" });
  expect(printed({ control, dtg, distribution: buildDistribution({ offices: [office("EUR", 1)] }) })).toEqual([
    "ACTION EUR-01",
    `${"-".repeat(21)} 054819 142223Z`,
    "R 221234Z MAY 74",
  ]);
});

test("the attributes stand below all else, each on a line", () => {
  const items = [
    buildAttribute({ key: "Draft\nDate", value: "04 MAY\n1976", date: "1976-05-04" }),
    buildAttribute({ key: "Attachments" }),
  ];
  expect(
    printed({ attributes: buildAttributes({ items }), tags: buildTagsLine({ items: [buildTag({ code: "PREL" })] }) }),
  ).toEqual(["TAGS: PREL", "", "Message Attributes", "Draft Date: 04 MAY 1976", "Attachments: n/a"]);
});

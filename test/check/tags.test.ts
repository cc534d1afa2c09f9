import { describe, expect, it } from "vitest";
import { buildCable, buildDateTimeGroup, buildTag, buildTagsLine } from "../../src/ast/build.js";
import type { Tag } from "../../src/ast/nodes.js";
import { checkedNodes } from "../../src/check/check.js";
import { checkTags } from "../../src/check/tags.js";
import { found } from "./found.js";

const said = (year: number | null, ...items: readonly Tag[]): readonly string[] =>
  found(checkTags, {
    dtg: year === null ? null : buildDateTimeGroup({ date: `${year}-06-01T12:00Z` }),
    tags: buildTagsLine({ items }),
  });

const unknown = (code: string): string => `tag-unknown: no list of TAGS has the code ${code}`;
const outOfDate = (code: string, name: string): string =>
  `tag-out-of-date: the TAG was not in use at the date of the cable: ${code} is ${name} in another list`;
const other = (code: string, then: string, now: string): string =>
  `tag-other-meaning: the TAG meant another place than it does today: ${code} was ${then}, today it is ${now}`;

it("a cable without TAGS has nothing wrong with them", () => {
  expect(found(checkTags, { dtg: buildDateTimeGroup({ date: "2008-06-01T12:00Z" }) })).toEqual([]);
});

describe("codes that are in no list", () => {
  it.each([
    ["subject", "QQQQ", true],
    ["program", "KQQQ", true],
    ["geo", "QQ", true],
    ["subject", "PREL", false],
    ["geo", "SF", false],
    // A place of today's list alone.
    ["geo", "VU", false],
    // Of the others only a slip in a code is one.
    ["other", "PRLE", true],
    ["other", "PRELX", false],
    ["other", "QQQQ", false],
    // Names may be anything.
    ["person", "PRLE", false],
    ["organization", "PRLE", false],
  ] as const)("%s %s: %j", (kind, code, isUnknown) => {
    expect(said(null, buildTag({ kind, code }))).toEqual(isUnknown ? [unknown(code)] : []);
  });

  it.each([
    ["PRLE", "Read PREL, the nearest in the lists"],
    ["QQQQ", "Compare with the list of TAGS"],
  ])("%s has the hint %j", (code, hint) => {
    const cable = buildCable({ tags: buildTagsLine({ items: [buildTag({ kind: "subject", code })] }) });
    expect(checkTags(cable, checkedNodes(cable)).map((diagnostic) => diagnostic.hint)).toEqual([hint]);
  });
});

describe("places", () => {
  it.each<[number | null, string, string | null]>([
    // In the lists of all times.
    [2008, "FR", null],
    // Without a date nobody can tell.
    [null, "YO", null],
    [1975, "YO", null],
    [2008, "YO", outOfDate("YO", "Yugoslavia")],
    // Between the lists of 1974 and of the cables nobody knows.
    [1979, "KG", outOfDate("KG", "Kyrgyzstan")],
    [1980, "KG", null],
    [1985, "KG", null],
    [1989, "YO", null],
    [1990, "YO", outOfDate("YO", "Yugoslavia")],
    // In use, with a meaning that no list has.
    [2008, "AO", null],
    [2008, "AX", null],
    // Regions had no firm lists.
    [1975, "XG", null],
    [2008, "XG", null],
    [2020, "XG", null],
    [2008, "BA", other("BA", "Bahrain", "Bosnia and Herzegovina")],
    [1975, "CZ", other("CZ", "Czechoslovakia", "Czechia")],
    [2020, "BA", null],
    // The same place under another name.
    [1975, "HM", null],
    [1975, "SH", null],
    [1975, "FO", null],
    [1975, "CV", null],
    [1975, "VC", null],
    // Another place with words in common.
    [2008, "CG", other("CG", "Congo (Kinshasa)", "Congo (Brazzaville)")],
    [1975, "VI", other("VI", "British Virgin Islands", "U.S. Virgin Islands")],
  ])("in %j: %s", (year, code, message) => {
    expect(said(year, buildTag({ kind: "geo", code }))).toEqual(message === null ? [] : [message]);
  });

  it("are looked up for codes of places alone", () => {
    expect(said(2008, buildTag({ kind: "other", code: "BA" }))).toEqual([]);
  });
});

it("a code that stands three times is named for each after the first", () => {
  const tag = buildTag({ kind: "subject", code: "PREL" });
  const again = "tag-repeated: the TAG PREL stands twice";
  expect(said(null, tag, tag, buildTag({ kind: "subject", code: "PGOV" }), tag)).toEqual([again, again]);
});

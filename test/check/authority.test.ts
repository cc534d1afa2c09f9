import { describe, expect, test } from "vitest";
import {
  buildAddressee,
  buildClassificationAuthority,
  buildClassificationLine,
  buildDateTimeGroup,
  buildTextBlock,
} from "../../src/ast/build.js";
import type { Cable } from "../../src/ast/nodes.js";
import { checkAuthority } from "../../src/check/authority.js";
import { found } from "./found.js";

const codes = (fields: Partial<Cable>): readonly string[] =>
  found(checkAuthority, fields).map((message) => message.split(":", 1)[0] ?? "");

const classification = buildClassificationLine({ level: "secret" });
/** What makes a cable whole, on a day. */
const whole = (day: string): Partial<Cable> => ({
  dtg: buildDateTimeGroup({ date: `${day}T12:34Z`, zone: "Z" }),
  from: buildAddressee({ name: "AMEMBASSY EXAMPLE" }),
  body: [buildTextBlock({ text: "Words." })],
});
const by = (section: string | null, letters: readonly string[]) =>
  buildClassificationAuthority({ name: "Jane Doe", reasons: { section, letters } });

describe("who classified it", () => {
  test.each<[string, Partial<Cable>, readonly string[]]>([
    ["is missing", { ...whole("2008-02-28"), classification }, ["authority-missing"]],
    ["is missing on the first day of the order", { ...whole("1995-10-14"), classification }, ["authority-missing"]],
    ["is not missed before", { ...whole("1995-10-13"), classification }, []],
    ["is not missed of a fragment", { classification }, []],
    ["is not missed in naval messages", { ...whole("2008-02-28"), dialect: "naval", classification }, []],
    ["is not missed without a class line", whole("2008-02-28"), []],
    ["is not missed without a level", { ...whole("2008-02-28"), classification: buildClassificationLine() }, []],
    [
      "is not missed of an unclassified text",
      { ...whole("2008-02-28"), classification: buildClassificationLine({ level: "unclassified" }) },
      [],
    ],
    [
      "is not needed there",
      { classification: buildClassificationLine({ level: "unclassified" }), classifiedBy: by("1.4", ["b"]) },
      ["authority-unneeded"],
    ],
  ])("%s", (_, fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });
});

describe("reasons", () => {
  const text = { ...whole("2008-02-28"), classification };
  test.each<[string, Partial<Cable>, readonly string[]]>([
    ["are missing", { ...text, classifiedBy: buildClassificationAuthority({ name: "Jane Doe" }) }, ["reasons-missing"]],
    ["are missing without letters", { ...text, classifiedBy: by("1.4", []) }, ["reasons-missing"]],
    ["are not missed where letters stand alone", { ...text, classifiedBy: by(null, ["b"]) }, []],
    [
      "are not missed of what was derived",
      { ...text, classifiedBy: buildClassificationAuthority({ derivedFrom: "A BOOK" }) },
      [],
    ],
    ["are not missed of a fragment", { classification, classifiedBy: buildClassificationAuthority() }, []],
    ["are of a section that is none", { ...text, classifiedBy: by("1.6", ["b"]) }, ["reason-unknown"]],
    ["have one letter that is none", { ...text, classifiedBy: by("1.4", ["b", "z"]) }, ["reason-unknown"]],
    ["are known", { ...text, classifiedBy: by("1.4", ["b", "d"]) }, []],
    ["are of an old section", { ...text, classifiedBy: by("1.5", ["b"]) }, ["reason-out-of-date"]],
  ])("%s", (_, fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });

  test.each([
    ["1.5", "2003-09-21", false],
    ["1.4", "2003-09-21", false],
    ["1.4", "2003-03-23", false],
    ["1.4", "2003-03-22", true],
    ["1.5", "2004-03-22", false],
    ["1.5", "2004-03-23", true],
    ["1.4", "1990-01-01", false],
  ])("of section %s on %s", (section, day, isOld) => {
    const dtg = buildDateTimeGroup({ date: `${day}T12:34Z` });
    expect(codes({ dtg, classifiedBy: by(section, ["b"]) })).toEqual(isOld ? ["reason-out-of-date"] : []);
  });
});

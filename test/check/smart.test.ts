import { expect, test } from "vitest";
import {
  buildAddressee,
  buildClassificationLine,
  buildDateTimeGroup,
  buildDrafting,
  buildMrn,
  buildOfficial,
} from "../../src/ast/build.js";
import type { Cable } from "../../src/ast/nodes.js";
import { checkSmart } from "../../src/check/smart.js";
import { found } from "./found.js";

const numbered = (year: number | null, yearWritten = true) =>
  buildClassificationLine({ mrn: buildMrn({ station: "EXAMPLE", number: 7, year, yearWritten }) });
const group = (date: string | null, note: string | null = null) => buildDateTimeGroup({ date, note });
const to = (...precedences: ("routine" | "priority" | null)[]) =>
  precedences.map((precedence) => buildAddressee({ name: "AMEMBASSY NOWHERE", precedence }));

const years = "number-year-mismatch: the year of the number and that of the date-time group differ: 2011, and 2012";
const drafter = "drafter-missing: the drafting block names nobody who drafted the message";
const lacking = 'recipient-without-precedence: "AMEMBASSY NOWHERE" has no precedence, and others have one';

test.each<[string, Partial<Cable>, readonly string[]]>([
  [
    "another day in words",
    { dtg: group("2012-05-04T14:05Z", "May 05, 2012") },
    ["written-date-mismatch: the day in words and the date-time group differ: May 05, 2012, and 2012-05-04"],
  ],
  ["the day of the group", { dtg: group("2012-05-04T14:05Z") }, []],
  ["no group", { dtg: group(null, "May 05, 2012") }, []],
  ["another year", { dtg: group("2012-05-04T14:05Z"), classification: numbered(2011) }, [years]],
  ["the same year", { dtg: group("2012-05-04T14:05Z"), classification: numbered(2012) }, []],
  ["a year that is not written", { dtg: group("2012-05-04T14:05Z"), classification: numbered(2011, false) }, []],
  ["a number without a year", { dtg: group("2012-05-04T14:05Z"), classification: numbered(null) }, []],
  ["a class without a number", { dtg: group("2012-05-04T14:05Z"), classification: buildClassificationLine() }, []],
  ["a year without a date", { dtg: group(null), classification: numbered(2011) }, []],
  ["a year without a group", { classification: numbered(2011) }, []],
  ["nobody who drafted", { drafting: buildDrafting({ clearedBy: [buildOfficial({ name: "ROE" })] }) }, [drafter]],
  ["someone who drafted", { drafting: buildDrafting({ draftedBy: [buildOfficial({ name: "ROE" })] }) }, []],
  ["an addressee without a precedence", { to: to("routine", null) }, [lacking]],
  ["two of them", { info: to(null, "priority", null) }, [lacking, lacking]],
  ["no precedence in the whole list", { to: to("routine"), info: to(null, null) }, []],
])("%s", (_, fields, messages) => {
  expect(found(checkSmart, { dialect: "smart", ...fields })).toEqual(messages);
  expect(found(checkSmart, { dialect: "telegram", ...fields })).toEqual([]);
});

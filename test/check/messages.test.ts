import { describe, expect, test } from "vitest";
import {
  buildClassificationLine,
  buildDateTimeGroup,
  buildMrn,
  buildSectionBreak,
  buildUnknownLine,
} from "../../src/ast/build.js";
import type { Slot } from "../../src/ast/nodes.js";
import { checkMessages } from "../../src/check/messages.js";
import { parse } from "../../src/index.js";
import { found } from "./found.js";

describe("a header within the text", () => {
  const dtg = buildDateTimeGroup({ date: "1974-05-22T12:34Z" });
  const header = (...lines: string[]) => [buildSectionBreak({ kind: "telegram", lines })];
  const again = "message-repeated: the message stands in the text again: of 1974-05-22T12:34Z";
  const section = (number: number) =>
    buildClassificationLine({ section: { number, total: 3 }, mrn: buildMrn({ station: "EXAMPLE", number: 412 }) });
  const heading = "C O N F I D E N T I A L SECTION 2 OF 3 EXAMPLE 0412";

  test.each([
    ["the same", { body: header("R 221234Z MAY 74") }, [again]],
    ["the same with two precedences", { body: header("FM NOWHERE", "O R 221234Z MAY 74 ZDK") }, [again]],
    ["the same with blanks", { body: header("R 22 12 34 Z MAY 7 4") }, [again]],
    [
      "another",
      { body: header("R 231234Z MAY 74") },
      ["message-within: another message stands in the text: of 1974-05-23T12:34Z"],
    ],
    ["one without a date", { body: header("FM NOWHERE") }, []],
    ["one whose date is none", { body: header("R 321234Z MAY 74") }, []],
    ["one whose group does not begin the line", { body: header("AT R 221234Z MAY 74") }, []],
    ["another kind of break", { body: [buildSectionBreak({ lines: ["R 221234Z MAY 74"] })] }, []],
    ["a later section", { body: header("R 221234Z MAY 74", heading) }, []],
    [
      "a later section than that of the text",
      { body: header("R 221234Z MAY 74", heading), classification: section(1) },
      [],
    ],
    ["the same section", { body: header("R 221234Z MAY 74", heading), classification: section(2) }, [again]],
  ])("%s", (_, fields, messages) => {
    expect(found(checkMessages, { dialect: "archive", dtg, ...fields })).toEqual(messages);
    // Relays put the header of the same message before each section.
    const others = messages.filter((message) => message.startsWith("message-within"));
    expect(found(checkMessages, { dialect: "telegram", dtg, ...fields })).toEqual(others);
    expect(found(checkMessages, { dialect: "archive", ...fields })).toEqual([]);
  });
});

describe("the number of a SMART message within the text", () => {
  const classification = buildClassificationLine({ mrn: buildMrn({ station: "EXAMPLE", number: 7, year: 2012 }) });
  const unknown = (text: string, repeats: Slot | null = "classification") => [buildUnknownLine({ text, repeats })];

  test.each([
    [
      "another",
      { classification, unknown: unknown("MRN: 12 EXAMPLE 8") },
      ['message-within: another message stands in the text: "12 EXAMPLE 8"'],
    ],
    [
      "of another post",
      { classification, unknown: unknown("MRN: 12 ELSEWHERE 7") },
      ['message-within: another message stands in the text: "12 ELSEWHERE 7"'],
    ],
    ["the same", { classification, unknown: unknown("MRN: 12 EXAMPLE 7") }, []],
    ["none", { classification, unknown: unknown("MRN: none") }, []],
    ["a line that no rule knows", { classification, unknown: unknown("MRN: 12 EXAMPLE 8", null) }, []],
    ["another, where the first is not there", { unknown: unknown("MRN: 12 EXAMPLE 8") }, []],
  ])("%s", (_, fields, messages) => {
    expect(found(checkMessages, { dialect: "smart", ...fields })).toEqual(messages);
    expect(found(checkMessages, { dialect: "telegram", ...fields })).toEqual([]);
  });
});

test.each([
  [
    "telegrams",
    "R 311234Z JAN 10\nFM AMEMBASSY EXAMPLE\nTO SECSTATE WASHDC\nUNCLAS EXAMPLE 000001\nSUBJECT: BREAD\n1. Bread.\n",
    "R 311235Z JAN 10\nFM AMEMBASSY EXAMPLE\nTO SECSTATE WASHDC\nUNCLAS EXAMPLE 000002\nSUBJECT: TEA\n1. Tea.\n",
  ],
  [
    "SMART messages",
    "MRN: 12 EXAMPLE 7\nDate/DTG: May 04, 2012 / 041405Z MAY 12\nFrom: AMEMBASSY EXAMPLE\nSubject: Bread\n\n1. Bread.\n\nSignature: DOE\n\nDrafted By: EXAMPLE:Doe, Jane\n\nUNCLASSIFIED\n\n",
    "MRN: 12 EXAMPLE 8\nDate/DTG: May 05, 2012 / 051405Z MAY 12\nFrom: AMEMBASSY EXAMPLE\nSubject: Tea\n\n1. Tea.\n",
  ],
])("two %s in one text are told", (_, first, second) => {
  expect(parse(first).diagnostics.map(({ code }) => code)).not.toContain("message-within");
  expect(parse(first + second).diagnostics.map(({ code }) => code)).toContain("message-within");
});

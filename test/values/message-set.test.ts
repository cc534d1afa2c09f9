import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSet, isTextSet, parseSetFields } from "../../src/values/message-set.js";
import { propertyOptions } from "../support/property-options.js";

test.each([
  ["NARR", true],
  ["AMPN", true],
  ["SUBJ", true],
  ["RMKS", true],
  ["REF", false],
  ["GENTEXT", false],
])("isTextSet(%j) is %j", (name, expected) => {
  expect(isTextSet(name)).toBe(expected);
});

describe("parseSetFields", () => {
  test.each<[name: string, lines: string[], fields: string[]]>([
    ["REF", ["/A/DOC/EXAMPLE/01JAN2010"], ["A", "DOC", "EXAMPLE", "01JAN2010"]],
    ["REF", ["/A/DOC/EXAMPLE", "/01JAN2010"], ["A", "DOC", "EXAMPLE", "01JAN2010"]],
    ["REF", [" / A / DOC / EXAMPLE "], ["A", "DOC", "EXAMPLE"]],
    ["REF", ["/A//EXAMPLE"], ["A", "", "EXAMPLE"]],
    ["POC", ["/JANE DOE/EMAIL:", "JANE.DOE@EXAMPLE.ORG"], ["JANE DOE", "EMAIL: JANE.DOE@EXAMPLE.ORG"]],
    ["POC", ["/JANE DOE//", "E-MAIL: DOE(AT)EXAMPLE.ORG"], ["JANE DOE", "E-MAIL: DOE(AT)EXAMPLE.ORG"]],
    ["REF", ["/A/MSG/EXAM-", "PLE"], ["A", "MSG", "EXAM-PLE"]],
    ["REF", ["/A/WEB/https://example.org/a/b"], ["A", "WEB", "https://example.org/a/b"]],
    ["REF", ["/A/WEB/https://example.org/a/NOTAL"], ["A", "WEB", "https://example.org/a", "NOTAL"]],
    ["REF", ["/A/https://example.org/a/01JAN10/-"], ["A", "https://example.org/a", "01JAN10", "-"]],
    ["SUBJ", ["/THE TALKS", "/GO ON"], ["THE TALKS GO ON"]],
    ["SUBJ", ["/SUBJ/THE TALKS/"], ["THE TALKS"]],
    ["NARR", ["/REF A IS 1/10 OF IT."], ["REF A IS 1/10 OF IT."]],
    ["NARR", ["/"], []],
    ["GENTEXT", ["/SITUATION/", "1. THE TALKS GO ON."], ["SITUATION", "1. THE TALKS GO ON."]],
    ["GENTEXT", ["/REMARKS/"], ["REMARKS"]],
    ["AKNLDG", [], []],
  ])("(%j, %j)", (name, lines, fields) => {
    expect(parseSetFields(name, lines)).toEqual(fields);
  });
});

describe("formatSet", () => {
  test("is read back as the same fields", () => {
    const field = fc.stringMatching(/^[A-Z0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), (fields) => {
        expect(parseSetFields("REF", [formatSet("REF", fields).slice(3, -2)])).toEqual(fields);
      }),
      propertyOptions,
    );
  });

  test("leaves out the empty fields at the ends", () => {
    expect(formatSet("REF", ["", "A", "", "B", ""])).toBe("REF/A//B//");
    expect(formatSet("RMKS", [])).toBe("RMKS//");
  });
});

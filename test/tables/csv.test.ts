import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvLine } from "../../src/tables/csv.js";
import { propertyOptions } from "../support/property-options.js";

it.each<[Parameters<typeof csvLine>[0], boolean, string]>([
  [["A", 7, true, false, null, ""], false, 'A,7,1,0,,""\r\n'],
  [['SAY "A"', "A,B", "A\nB"], false, '"SAY ""A""","A,B","A\nB"\r\n'],
  [["=1+1", "+A", "-A", "@A", "\tA", "A=", -7], false, "'=1+1,'+A,'-A,'@A,'\tA,A=,-7\r\n"],
  [["=1+1", "\rA"], true, '=1+1,"\rA"\r\n'],
])("writes %j (raw: %s)", (row, raw, line) => {
  expect(csvLine(row, raw)).toBe(line);
});

it("is read back by a reader of CSV", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (row) => {
      expect(parse(csvLine(row, true), { relax_column_count: true, record_delimiter: "\r\n" })).toEqual([row]);
    }),
    propertyOptions,
  );
});

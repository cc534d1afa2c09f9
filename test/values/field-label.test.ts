import { expect, it } from "vitest";
import { nearestLabel } from "../../src/values/field-label.js";

const labels = ["Drafted By", "Cleared By", "Approved By", "Released By"] as const;

it.each([
  ["Drafted By:", "Drafted By"],
  ["cleared by", "Cleared By"],
  ["C1eared Bv:", "Cleared By"],
  ["A p p r o v e d  B y :", "Approved By"],
  ["Re1eased 8y", "Released By"],
  ["Draftcd Ry.", "Drafted By"],
  ["|Approued By", "Approved By"],
])("%j is %j", (text, label) => {
  expect(nearestLabel(text, labels)).toBe(label);
});

it("takes signs that look alike for one", () => {
  expect(nearestLabel("lnfo 0ffice", ["Action Office", "Info Office"])).toBe("Info Office");
  expect(nearestLabel("lnforrnation", ["Information", "Inform"])).toBe("Information");
  expect(nearestLabel("Clate", ["Date", "Class"])).toBe("Date");
});

it("takes the first of two that are as near, and of none at all", () => {
  expect(nearestLabel("", ["To", "Me"])).toBe("To");
  expect(nearestLabel("123", ["To"])).toBe("To");
});

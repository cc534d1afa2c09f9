import { describe, expect, test } from "vitest";
import { cableOf, nodeOf, paragraphOf } from "./invented-tree.js";
import { decode, materialFolder } from "./material.js";
import { countBy, oneLine, percent, section, table } from "./report.js";
import { countFields, proseInHead, unknownInHead } from "./tallies.js";

describe("report", () => {
  test.each([
    [1999, 2000, "99.9 %"],
    [2000, 2000, "100.0 %"],
    [0, 3, "0.0 %"],
    [0, 0, "-"],
  ])("percent %i of %i", (part, whole, shown) => {
    expect(percent(part, whole)).toBe(shown);
  });

  test("a table aligns the first column left and the others right", () => {
    expect(table([["a", "10"], ["bcd", "2"], ["e"]])).toEqual(["a    10", "bcd   2", "e"]);
    expect(table([])).toEqual([]);
  });

  test("keys are counted, the most frequent first", () => {
    expect(countBy(["b", "a", "c", "a"])).toEqual([
      ["a", 2],
      ["b", 1],
      ["c", 1],
    ]);
  });

  test("a section without lines is nothing", () => {
    expect(section("Misses", [])).toEqual([]);
    expect(section("Misses", ["x"])).toEqual(["", "Misses", "  x"]);
  });

  test("a text is folded and cut", () => {
    expect(oneLine(" A\n\tB ")).toBe("A B");
    expect(oneLine("ABCDEFGH", 6)).toBe("ABC...");
  });
});

describe("tallies", () => {
  const unknown = (start: number) =>
    nodeOf("UnknownLine", start, start + 1, { text: "X", repeats: null, after: "tags" });
  const body = [
    nodeOf("TextBlock", 10, 20, { lines: ["Stray."], offsets: [10], inlines: [], text: "Stray." }),
    { ...paragraphOf(1, null, "One."), start: 30, end: 40 },
  ];

  test("fields are counted over cables", () => {
    const counts = new Map(countFields([cableOf({ body }), cableOf({})]));
    expect([counts.get("body"), counts.get("  paragraphs"), counts.get("  markings"), counts.get("to")]).toEqual([
      1, 1, 0, 0,
    ]);
  });

  test("what stands before paragraph 1", () => {
    const cable = cableOf({ body, unknown: [unknown(5), unknown(50)] });
    expect(unknownInHead(cable).map(({ start }) => start)).toEqual([5]);
    expect(proseInHead(cable)).toEqual(["Stray."]);
    expect(unknownInHead(cableOf({ unknown: [unknown(50)] }))).toHaveLength(1);
    expect(proseInHead(cableOf({}))).toEqual([]);
  });
});

describe("material", () => {
  test("an absent folder is a message, not an error", () => {
    const { folder, message } = materialFolder("corpus", "no/such/folder");
    expect(folder).toBeNull();
    expect(message).toContain("skipped: there is no no/such/folder");
  });

  test("bytes are UTF-8 or else Windows-1252", () => {
    expect(decode(new TextEncoder().encode("¶1."))).toBe("¶1.");
    expect(decode(new Uint8Array([0x93, 0x41, 0x94]))).toBe("“A”");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equalNodes } from "../src/ast/equal.js";
import { findAll, type ParseOptions, parse, print, toJSON } from "../src/index.js";
import { fromJSON } from "../src/schema/index.js";
import { maskResidue } from "../src/values/residue.js";
import { breaches } from "./corpus/laws.js";
import { nodesOf, uncovered } from "./corpus/spans.js";
import { texts } from "./property/texts.js";
import { propertyOptions } from "./support/property-options.js";

const text = `R 021530Z MAR 09
FM AMEMBASSY ELSEWHERE
UNCLAS ELSEWHERE 000045
E.O. 12958: N/A
TAGS: ECON, PREL, XX
SUBJECT: BREAD

1. (U) Bread. We saw:

a. rolls:

(1) with seeds.

2. (U) No more.
`;

/** Codes and messages, and what of the text each is about. */
const said = (given: string, options: ParseOptions): readonly string[] =>
  parse(given, options).diagnostics.map(({ code, message, start, end }) => {
    const about = given.slice(start, end);
    return `${code}: ${message}: ${about.slice(0, 20)}`;
  });

describe("a limit", () => {
  test.each<[ParseOptions, readonly string[]]>([
    [{}, []],
    [{ maxLength: text.length, maxLines: 14, maxNodes: 24, maxDepth: 4 }, []],
    [
      { maxLength: 90 },
      ["text-too-long: from here on nothing is read: the text exceeds maxLength: TAGS: ECON, PREL, XX"],
    ],
    [
      { maxLength: 3 },
      ["text-too-long: from here on nothing is read: the text exceeds maxLength: R 021530Z MAR 09\nFM "],
    ],
    [
      { maxLines: 4 },
      ["lines-too-many: from here on nothing is read: the text exceeds maxLines: TAGS: ECON, PREL, XX"],
    ],
    [
      { maxNodes: 6 },
      ["nodes-too-many: from here on nothing is read: the text exceeds maxNodes: TAGS: ECON, PREL, XX"],
    ],
    [{ maxDepth: 2 }, ["nesting-too-deep: the block is kept as prose: it exceeds maxDepth: a. rolls:\n\n(1) with "]],
    [{ maxLines: 1, checks: false }, []],
    [{ maxLines: 1, checks: { "lines-too-many": "off" } }, []],
  ])("%j", (options, expected) => {
    expect(said(text, options)).toEqual(expected);
  });

  test("leaves the lines before it as they are, and the rest as one unknown line", () => {
    const { cable } = parse(text, { maxLines: 5 });
    expect(cable.tags?.items.map(({ code }) => code)).toEqual(["ECON", "PREL", "XX"]);
    expect(cable.subject).toBeNull();
    expect(cable.unknown.map(({ text: words }) => words)).toEqual([
      "SUBJECT: BREAD 1. (U) Bread. We saw: a. rolls: (1) with seeds. 2. (U) No more.",
    ]);
    expect(cable.end).toBe(text.length);
  });

  test("is not exceeded by blanks", () => {
    expect(said(`TAGS: ECON${"\n".repeat(50)}`, { maxLength: 20, maxLines: 5 })).toEqual([]);
  });

  test("counts lines of every kind of end", () => {
    const lines = "TAGS: A\r\nB\rC\u2028D\u0085E";
    expect(said(lines, { maxLines: 5 }).filter((message) => message.startsWith("lines"))).toEqual([]);
    expect(said(lines, { maxLines: 4 })).toContain(
      "lines-too-many: from here on nothing is read: the text exceeds maxLines: E",
    );
  });

  test("of diagnostics says how many are left out", () => {
    const lines = `FM AMEMBASSY EXAMPLE\n${"\nQQQQ 12\n".repeat(5)}`;
    const codes = parse(lines, { maxDiagnostics: 2 }).diagnostics.map(({ code, message }) => `${code} ${message}`);
    expect(codes).toEqual([
      "unknown-line no rule knows this line",
      "unknown-line no rule knows this line",
      "diagnostics-too-many 3 diagnostics are left out: they exceed maxDiagnostics",
    ]);
    expect(parse(lines, { maxDiagnostics: 5 }).diagnostics).toHaveLength(5);
    const off = { maxDiagnostics: 2, checks: { "diagnostics-too-many": "off" } } as const;
    expect(parse(lines, off).diagnostics).toHaveLength(2);
  });

  test("does not hold for print, which prints what is there", () => {
    const { cable } = parse(text, { maxLines: 6 });
    expect(print(cable)).toContain("SUBJECT: BREAD\n");
    expect(print(cable)).toContain("with seeds.\n");
  });

  test("of nodes ends where every part is read otherwise than the whole", () => {
    const { cable } = parse("1. (U) A\n\n".repeat(100), { maxNodes: 9 });
    expect(nodesOf(cable).length).toBeLessThanOrEqual(10);
    expect(parse("TAGS: A, B, C, D, E", { maxNodes: 3 }).cable.tags).toBeNull();
  });
});

describe("defaults", () => {
  test("a million lines are read, a line more is not", () => {
    const many = "\n".repeat(999_999);
    expect(parse(`TAGS: ECON${many}TAGS: ECON`, { checks: false }).cable.unknown).toEqual([]);
    expect(parse(`TAGS: ECON\n${many}SUBJECT: X`, { checks: false }).cable.subject).toBeNull();
  });

  test("a text of 20 million letters is read up to the limit", () => {
    const long = `TAGS: ECON\n${"X".repeat(20_000_000)}`;
    const { cable, diagnostics } = parse(long);
    expect(cable.tags?.items).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(["text-too-long"]);
  });
});

describe.each(texts)("under narrow limits, of %s,", (_, given) => {
  const limits = fc.record({
    maxLength: fc.integer({ min: 1, max: 300 }),
    maxLines: fc.integer({ min: 1, max: 30 }),
    maxNodes: fc.integer({ min: 1, max: 60 }),
    maxDepth: fc.integer({ min: 1, max: 4 }),
    maxDiagnostics: fc.integer({ min: 1, max: 5 }),
  });

  test("all lies in the tree, the tree is within them, and it goes through JSON", () => {
    fc.assert(
      fc.property(given, limits, (words, options) => {
        const { cable, diagnostics } = parse(words, options);
        const { lost } = uncovered(maskResidue(words), cable);
        expect(lost.map(({ start, end }) => words.slice(start, end))).toEqual([]);
        expect(nodesOf(cable).length).toBeLessThanOrEqual(options.maxNodes + 1);
        expect(diagnostics.length).toBeLessThanOrEqual(options.maxDiagnostics + 1);
        expect(breaches(words, options, ["no throw", "lossless", "json", "visit"])).toEqual([]);
        expect(equalNodes(fromJSON(toJSON(cable), { maxDepth: options.maxDepth }), cable, { spans: true })).toBe(true);
        const deeper = findAll(cable, "SubParagraph").filter(
          ({ children }) => options.maxDepth < 2 && children.length > 0,
        );
        expect(deeper).toEqual([]);
      }),
      { ...propertyOptions, numRuns: Math.ceil(propertyOptions.numRuns / 2) },
    );
  });
});

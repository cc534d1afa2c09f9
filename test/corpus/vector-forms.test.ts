import { describe, expect, test } from "vitest";
import type { Addressee, Cable, Mrn, Reference } from "../../src/ast/nodes.js";
import { parse } from "../../src/index.js";
import { cableId, readCableId, stationKey } from "./cable-id.js";
import { cableOf, nodeOf } from "./invented-tree.js";
import { readVector, type VectorKind } from "./vector.js";
import { formOf, isExpected } from "./vector-forms.js";

const vector = (kind: VectorKind, expected: unknown, more: object = {}) =>
  readVector({ id: "invented/1", kind, input: "", expected, ...more });

const mrn = (station: string, number: number, year: number | null): Mrn =>
  nodeOf("Mrn", 0, 0, { station, number, year, yearWritten: false });

const reference = (fields: Partial<Reference>): Reference => ({
  ...nodeOf("Reference", 0, 0, { label: null, kind: "cable", mrn: null, captions: [], note: null, text: "" }),
  ...fields,
});

const addressee = (start: number, fields: Partial<Addressee>): Addressee => ({
  ...nodeOf("Addressee", start, start + 1, {
    routingIndicator: null,
    name: "AMEMBASSY EXAMPLE",
    office: [],
    precedence: null,
    niact: false,
    mcn: null,
    collective: false,
    text: "",
  }),
  ...fields,
});

const references = (...items: readonly Reference[]): Partial<Cable> => ({
  references: nodeOf("ReferenceList", 0, 0, { label: null, items }),
});

describe("cable ids", () => {
  test.each([
    ["SECSTATE", "STATE"],
    ["Rio", "RIODEJANEIRO"],
    ["Port Example", "PORTEXAMPLE"],
    ["N'WHERE", "NWHERE"],
  ])("station %s", (station, key) => {
    expect(stationKey(station)).toBe(key);
  });

  test.each([
    [mrn("PORT EXAMPLE", 43, 2007), "07PORTEXAMPLE43"],
    [mrn("EXAMPLE", 12, 1999), "99EXAMPLE12"],
    [mrn("EXAMPLE", 12, null), "EXAMPLE12"],
  ])("%o", (value, id) => {
    expect(cableId(value)).toBe(id);
  });

  test("are read without leading zeros; what is written otherwise is not read", () => {
    expect(readCableId("07EXAMPLE0043")).toEqual({ year: "07", station: "EXAMPLE", number: 43 });
    expect(readCableId("07EXAMPLE100")).toEqual({ year: "07", station: "EXAMPLE", number: 100 });
    expect(readCableId("EXAMPLE 43")).toBeNull();
  });
});

describe("forms", () => {
  const subject = nodeOf("SubjectLine", 0, 0, {
    label: null,
    marking: nodeOf("PortionMarking", 0, 0, {
      level: "unclassified",
      controls: [],
      releasableTo: [],
      style: "state",
      text: "(U)",
    }),
    text: "FISH TALKS",
  });
  const classifiedBy = nodeOf("ClassificationAuthority", 0, 0, {
    number: null,
    marking: null,
    name: "Jane Doe",
    title: "DCM",
    others: [{ name: "John Roe", title: null }],
    reasons: null,
    label: null,
    derivedFrom: null,
    text: "",
  });
  const tag = (code: string) => nodeOf("Tag", 0, 0, { kind: "other", code, text: code });

  test.each([
    ["subject", cableOf({ subject }), "FISH TALKS", {}],
    ["subject", cableOf({ subject }), "(U)  FISH\nTALKS", { keepMarking: true }],
    ["subject", cableOf({}), "", {}],
    [
      "tags",
      cableOf({ tags: nodeOf("TagsLine", 0, 0, { label: null, items: [tag("PREL"), tag("xx"), tag("PREL")] }) }),
      ["PREL", "XX"],
      {},
    ],
    ["classified-by", cableOf({ classifiedBy }), ["JANE DOE", "JOHN ROE"], {}],
    ["classified-by", cableOf({}), [], {}],
    ["signature", cableOf({ signature: nodeOf("Signature", 0, 0, { names: ["DOE"], text: "DOE." }) }), ["DOE"], {}],
    [
      "references",
      cableOf(
        references(reference({ mrn: mrn("EXAMPLE", 1, 2007) }), reference({ kind: "email", text: "DOE E-MAIL" })),
      ),
      ["07EXAMPLE1"],
      {},
    ],
    [
      "references-full",
      cableOf(
        references(
          reference({ label: "A", mrn: mrn("EXAMPLE", 1, 2007) }),
          reference({ label: "B", kind: "other", text: "9 FAM 41" }),
        ),
      ),
      [
        { value: "07EXAMPLE1", kind: "cable", bullet: "A", title: "FISH" },
        { value: "9 FAM  41", kind: "book", bullet: "B", title: null },
      ],
      {},
    ],
    [
      "to",
      cableOf({
        to: [addressee(1, { routingIndicator: "RUEHXX", precedence: "immediate", niact: true, mcn: "0123" })],
      }),
      [{ route: "RUEHXX", name: "AMEMBASSY EXAMPLE", precedence: "NIACT IMMEDIATE", mcn: "0123", excluded: [] }],
      {},
    ],
    [
      "info",
      cableOf({
        to: [addressee(1, {})],
        info: [addressee(2, {}), addressee(3, { name: "ALL SMALL POSTS" })],
        exempt: [addressee(4, { name: "AMEMBASSY NOWHERE" })],
      }),
      [
        { route: null, name: "AMEMBASSY EXAMPLE", precedence: null, mcn: null, excluded: [] },
        { route: null, name: "ALL SMALL POSTS", precedence: null, mcn: null, excluded: ["AMEMBASSY NOWHERE"] },
      ],
      {},
    ],
    ["declassify-on", cableOf({}), null, {}],
    ["summary", parse("1. (C) SUMMARY: Fish. END SUMMARY.").cable, "Fish.", {}],
    ["summary", cableOf({}), "", {}],
  ] as const)("%s", (kind, cable, expected, more) => {
    const wanted = vector(kind, expected, more);
    expect(formOf(cable, wanted)).not.toBe(undefined);
    expect(isExpected(formOf(cable, wanted), wanted)).toBe(true);
  });

  test("what differs is not expected", () => {
    expect(isExpected("FISH", vector("subject", "FOWL"))).toBe(false);
    expect(isExpected("fish", vector("subject", "FISH"))).toBe(false);
    expect(isExpected(["A", "B"], vector("tags", ["B", "A"]))).toBe(false);
  });

  test("a vector of another shape is refused", () => {
    expect(() => readVector({ id: "1", kind: "weather", input: "", expected: "" })).toThrow();
    expect(() => vector("tags", "PREL")).toThrow();
  });
});

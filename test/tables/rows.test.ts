import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.js";
import { mrnText, rowsOf } from "../../src/tables/rows.js";
import { columnsOf, type TableName, tableNames } from "../../src/tables/tables.js";

const place = { id: null, source: "a.txt", offset: 7, part: 0, metadata: {} };
const rows = (text: string, table: TableName, more: object = {}) => {
  const names = columnsOf(table).map(({ name }) => name);
  return rowsOf({ ...place, ...more, ...parse(text) })[table].map((row) =>
    Object.fromEntries(names.map((name, at) => [name, row[at]])),
  );
};

const text = `O P 311234Z JAN 10
FM AMEMBASSY NEW EXAMPLE
TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 0872
INFO RUEHXX/AMEMBASSY ELSEWHERE//J-3// PRIORITY
S E C R E T NOFORN NEW EXAMPLE 000123

SIPDIS

E.O. 12958: DECL: 02/30/2020
TAGS: PREL, XX (DOE, JANE)
SUBJECT: BREAD
REF: A. 09 ELSEWHERE 45 (NOTAL)
     B. DOE/ROE TELCON
Classified By: Jane Doe. Reasons: 1.4 (b).

1. (S/NF) SUMMARY: Bread is to be had.

NEXT STEPS
----------

2. (U) Tea too.
DOE
`;

describe("rowsOf", () => {
  it("gives rows to the tables in a paragraph, and to no item", () => {
    const body = "1. (U) They sold:\n\na. fish;\n\nBOATS     12\nNETS      13\n\n2. (U) And ropes.";
    expect(rows(body, "paragraphs")).toMatchObject([
      { kind: "paragraph", number: 1, text: "They sold: fish;" },
      { kind: "table", number: null, text: "BOATS     12\nNETS      13" },
      { kind: "paragraph", number: 2, text: "And ropes." },
    ]);
  });

  it("gives one row of cables", () => {
    expect(rows(text, "cables", { id: "A1", part: 2, metadata: { post: "X" } })).toEqual([
      {
        cable: "a.txt:7:2",
        id: "A1",
        source: "a.txt",
        offset: 7,
        part: 2,
        metadata: '{"post":"X"}',
        mrn: "10NEWEXAMPLE123",
        dtg: "2010-01-31T12:34Z",
        precedence: "immediate",
        from: "AMEMBASSY NEW EXAMPLE",
        level: "secret",
        caveats: "NOFORN",
        captions: "SIPDIS",
        tags: expect.stringMatching(/^PREL XX/),
        subject: "BREAD",
        executive_order: "12958",
        declassify_on: null,
        classified_by: "Jane Doe",
        signature: "DOE",
        dialect: "telegram",
        paragraphs: 3,
        diagnostics: 1,
        errors: 1,
      },
    ]);
  });

  it.each<[TableName, object[]]>([
    [
      "addressees",
      [
        { position: 1, role: "from", name: "AMEMBASSY NEW EXAMPLE", collective: false },
        { position: 2, role: "to", name: "SECSTATE WASHDC", routing_indicator: "RUEHC", niact: true, mcn: "0872" },
        { position: 3, role: "info", office: "J-3", precedence: "priority", niact: false },
      ],
    ],
    [
      "references",
      [
        { label: "A", kind: "cable", mrn: "09ELSEWHERE45", captions: "NOTAL" },
        { label: "B", kind: "telcon", mrn: null, captions: null },
      ],
    ],
    [
      "paragraphs",
      [
        { position: 1, kind: "paragraph", number: 1, level: "secret", controls: "NOFORN", heading: "SUMMARY" },
        { position: 2, kind: "heading", number: null, text: "NEXT STEPS" },
        { position: 3, kind: "paragraph", number: 2, level: "unclassified", controls: null, text: "Tea too." },
      ],
    ],
    ["diagnostics", [{ position: 1, code: "declassify-impossible-date", severity: "error" }]],
  ])("gives the rows of %s", (table, expected) => {
    expect(rows(text, table)).toMatchObject(expected.map((row) => ({ cable: "a.txt:7", ...row })));
  });

  it("gives the tags", () => {
    expect(rows("TAGS: PREL, XX\n", "tags")).toEqual([
      { cable: "a.txt:7", position: 1, code: "PREL", kind: "subject" },
      { cable: "a.txt:7", position: 2, code: "XX", kind: "geo" },
    ]);
  });

  it("keeps prose that is no paragraph, and tables, but not the furniture of pages", () => {
    const body = "SUBJECT: BREAD\n\nNo number here.\n\n1. (U) Bread.\nEXAMPLE 00000123 002 OF 003\n\nMore.\n";
    const kinds = rows(body, "paragraphs").map(({ kind }) => kind);
    expect(kinds).toEqual(["text", "paragraph"]);
  });

  it.each(["", "BREAD", "SUBJECT:\nTAGS:\nREF:\nE.O. 12958:\n"])("has a value for every column of %j", (source) => {
    const all = rowsOf({ ...place, ...parse(source) });
    for (const table of tableNames) {
      for (const row of all[table]) {
        for (const [at, { name, nullable, type }] of columnsOf(table).entries()) {
          const value = row[at];
          expect(value, `${table}.${name}`).not.toBeUndefined();
          if (value === null) expect(nullable, `${table}.${name}`).toBe(true);
          else expect(typeof value).toBe({ text: "string", integer: "number", boolean: "boolean" }[type]);
        }
      }
    }
  });
});

it("writes the number of a message only with its year", () => {
  const mrn = { type: "Mrn", start: 0, end: 0, station: "NEW EXAMPLE", number: 7, yearWritten: true } as const;
  expect(mrnText({ ...mrn, year: 2010 })).toBe("10NEWEXAMPLE7");
  expect(mrnText({ ...mrn, year: null })).toBeNull();
});

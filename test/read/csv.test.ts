import { describe, expect, it } from "vitest";
import { NO_COLUMN } from "../../src/read/csv.js";
import { type ReadOptions, readCsv } from "../../src/read/index.js";
import { bytes, collect, inPieces, latin1, utf16 } from "./collect.js";

const row = (id: string | null, text: string, offset: number, metadata: object) => ({
  id,
  text,
  source: "<input>",
  offset,
  part: 0,
  metadata,
});

const dumpRow = (id: number, body: string): string =>
  `"${id}","1/31/2010 12:34","10EXAMPLE${id}","Embassy Example","UNCLASSIFIED","","R 311234Z JAN 10\\\nFM AMEMBASSY EXAMPLE\\\n","${body}"\n`;
const dumpMetadata = (id: number) => ({
  date: "1/31/2010 12:34",
  mrn: `10EXAMPLE${id}`,
  origin: "Embassy Example",
  classification: "UNCLASSIFIED",
  references: "",
});
const head = "R 311234Z JAN 10\nFM AMEMBASSY EXAMPLE\n";

describe("readCsv", () => {
  it("reads the dump of eight columns", async () => {
    const first = dumpRow(1, 'SUBJECT: THE \\"BREAD\\", OLD\\\n1. (U) Bread.\\\n');
    const source = bytes(first + dumpRow(2, "TAGS: PREL"));
    expect(await collect(readCsv(inPieces(source, 50)))).toEqual([
      row("1", `${head}\n\nSUBJECT: THE "BREAD", OLD\n1. (U) Bread.\n`, 0, dumpMetadata(1)),
      row("2", `${head}\n\nTAGS: PREL`, first.length, dumpMetadata(2)),
    ]);
  });

  it.each<[string, Iterable<string | Uint8Array>, ReadOptions, unknown[]]>([
    ["nothing", [], {}, []],
    ["named columns", ['id,text,post\n7,"TAGS: ""PREL""",X\n'], {}, [row("7", 'TAGS: "PREL"', 13, { post: "X" })]],
    ["CRLF and a last line without end", ["ID,Body\r\n1,A\r\n2,B"], {}, [row("1", "A", 9, {}), row("2", "B", 14, {})]],
    ["a column without a name of its own", ["a,b\n1,A\n"], { textColumn: "b" }, [row(null, "A", 4, { a: "1" })]],
    ["the columns of the options", ["a,b\n1,A\n"], { textColumn: "b", idColumn: "a" }, [row("1", "A", 4, {})]],
    ["backslashes before quotes", ['id,text\n1,"A \\"B\\" C"\n'], {}, [row("1", 'A "B" C', 8, {})]],
    ["Windows-1252", [latin1("id,text\n1,\u00c9\n")], {}, [row("1", "É", 8, {})]],
    ["UTF-16", [utf16("id,text\n1,É\n")], {}, [row("1", "É", 8, {})]],
    ["a byte order mark", [bytes("\ufeffid,text\n1,A\n")], {}, [row("1", "A", 11, {})]],
    ["an empty id and an empty line", ["id,text\n,A\n\n"], {}, [row(null, "A", 8, {})]],
  ])("reads %s", async (_name, source, options, expected) => {
    expect(await collect(readCsv(source, options))).toEqual(expected);
  });

  it("puts an error in the place of a row that cannot be read, and goes on", async () => {
    const source = "<input>";
    expect(await collect(readCsv(["id,text\n1\n2,\n3,C\n"]))).toEqual([
      { source, offset: 8, error: "1 fields in place of 2", raw: '["1"]' },
      { source, offset: 10, error: "the text is empty", raw: '["2",""]' },
      row("3", "C", 13, {}),
    ]);
  });

  it("loses neither a field without its closing quote nor a row that is too long", async () => {
    expect(await collect(readCsv(['id,text\n1,A\n2,"B\n']))).toEqual([
      row("1", "A", 8, {}),
      expect.objectContaining({ offset: 12, error: expect.stringMatching(/^not CSV: .*quot/i), raw: '2,"B\n' }),
    ]);
    expect(await collect(readCsv(["id,text\n1,A\n", '2,"', "B".repeat(200), "C"], { maxRecord: 100 }))).toEqual([
      row("1", "A", 8, {}),
      {
        source: "<input>",
        offset: 12,
        error: "record is longer than 100 bytes, and the rest of the file is not read",
        raw: null,
      },
    ]);
  });

  it.each<[string, ReadOptions, string]>([
    [
      "a,b\n1,2\n",
      {},
      '<input> has no column that is likely to hold the text; name it with "textColumn"; its columns are a, b',
    ],
    ["a,b\n1,2\n", { textColumn: "c" }, '<input> has no column "c"; its columns are a, b'],
  ])("refuses %j with %j", async (source, options, message) => {
    const error = await collect(readCsv([source], options)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message, code: NO_COLUMN });
  });

  it("passes on the trouble of its source", async () => {
    const source = async function* () {
      yield "id,text\n1,A\n";
      throw new Error("disk gone");
    };
    await expect(collect(readCsv(source()))).rejects.toThrow("disk gone");
  });
});

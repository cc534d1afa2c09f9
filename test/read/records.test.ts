import { describe, expect, it } from "vitest";
import { isBinary } from "../../src/read/encoding.js";
import {
  type Container,
  detect,
  type ReadOptions,
  readMarkdown,
  readNdjsonRecords,
  readRecords,
} from "../../src/read/index.js";
import { bytes, collect, latin1, two, utf16 } from "./collect.js";

const input = { source: "<input>", part: 0 };

describe("detect", () => {
  it.each<[Container, string]>([
    ["text", ""],
    ["text", two.first],
    ["text", "{ not JSON }\n"],
    ["text", "TO: SECSTATE\nFM AMEMBASSY EXAMPLE\nSUBJECT: BREAD\n"],
    ["text", "EXAMPLE, ELSEWHERE\n1. (U) Bread.\n"],
    ["ndjson", '\ufeff{"id":1,"text":"TAGS: PREL"}\n{"id":2}\n'],
    ["ndjson", '\n{"text":"a line that is longer than the sample'],
    ["text", '{"text":\n"over two lines"}\n'],
    ["csv", "id,text\n1,A\n"],
    ["csv", '"1","1/31/2010 12:34","10EXAMPLE1","Embassy Example","SECRET","","HEAD","BODY"\n'],
    ["csv", '"MRN","Created","Body"\n'],
    ["html", "<!DOCTYPE html>\n<html></html>"],
    ["html", "\n<pre>TAGS: PREL</pre>"],
    ["html", "Saved page\n<body class='x'>TAGS: PREL"],
    ["markdown", "---\nid: A\n---\nTAGS: PREL"],
    ["markdown", "TAGS: [PREL](#)\n"],
    ["markdown", "VZCZCXRO0001  \nOO RUEHAA  \nDE RUEHXX  \n"],
    ["mbox", "From jane@example.org Sun Jan 31 12:34:00 2010\nSubject: X\n\nA"],
    ["mbox", "Received: x\nFrom: a@example.org\nSubject: X\n\nTAGS: PREL\n"],
  ])("finds %s in %j", (container, sample) => {
    expect(detect(sample)).toEqual({ container, encoding: "utf-8" });
    expect(detect(bytes(sample)).container).toBe(container);
  });

  it.each([
    ["utf-8", bytes("¶1. (U) Bread").subarray(0, 1)],
    ["utf-8", bytes("\ufeffA")],
    ["utf-16le", utf16("TAGS")],
    ["utf-16be", utf16("TAGS", false)],
    ["utf-16be", utf16("TAGS", false).subarray(2)],
    ["windows-1252", latin1("CAF\u00c9 X")],
  ])("finds the encoding %s", (encoding, sample) => {
    expect(detect(sample).encoding).toBe(encoding);
  });
});

describe("isBinary", () => {
  it.each([
    ["an empty file", bytes(""), false],
    ["a telegram", bytes(two.first), false],
    ["a telegram in UTF-16", utf16("TAGS: PREL", true), false],
    ["a telegram with a stray zero", bytes(`${two.first}\0`), false],
    ["tabs, form feeds and returns", bytes("\t\f\r\n\v"), false],
    ["a packed file", Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), true],
    ["control characters", bytes("\x01\x1b\x1fA"), true],
  ])("%s", (_, sample, expected) => {
    expect(isBinary(sample)).toBe(expected);
  });
});

it("an option that no reader has is refused", async () => {
  const read = readRecords("csv", ["id,text\n1,A\n"], { textColum: "text" } as ReadOptions);
  await expect(collect(read)).rejects.toThrow(
    new TypeError('unknown option "textColum"; the options are name, encoding, textColumn, idColumn, maxRecord'),
  );
});

describe("readNdjsonRecords", () => {
  it.each<[string, string, ReadOptions, unknown[]]>([
    [
      "records, with blank lines and other fields",
      '{"id":1,"text":"A","post":{"x":1}}\n\r\n{"text":"É"}\r\n',
      {},
      [
        { ...input, id: "1", text: "A", offset: 0, metadata: { post: { x: 1 } } },
        { ...input, id: null, text: "É", offset: 37, metadata: {} },
      ],
    ],
    [
      "fields of other names, and an id of many digits",
      '{"mrn":12345678901234567890,"body":"A","id":1.5}',
      { textColumn: "body", idColumn: "mrn" },
      [{ ...input, id: "12345678901234567890", text: "A", offset: 0, metadata: { id: 1.5 } }],
    ],
    [
      "lines that are no records",
      'x\n[]\nnull\n{"text":7}\n',
      {},
      [
        { source: "<input>", offset: 0, error: expect.stringMatching(/^not JSON: /), raw: "x" },
        { source: "<input>", offset: 2, error: "not a JSON object", raw: "[]" },
        { source: "<input>", offset: 5, error: "not a JSON object", raw: "null" },
        { source: "<input>", offset: 10, error: 'no field "text" that is a string', raw: '{"text":7}' },
      ],
    ],
    [
      "a line that is too long",
      `{"text":"${"A".repeat(50)}"}\n{"text":"B"}`,
      { maxRecord: 20 },
      [
        { source: "<input>", offset: 0, error: "record is longer than 20 bytes", raw: null },
        { ...input, id: null, text: "B", offset: 62, metadata: {} },
      ],
    ],
  ])("reads %s", async (_name, source, options, expected) => {
    expect(await collect(readNdjsonRecords([bytes(source)], options))).toEqual(expected);
  });
});

describe("readMarkdown", () => {
  it.each<[string, string, unknown[]]>([
    ["no fields", "TAGS: [PREL](#)", [{ ...input, id: null, text: "TAGS: [PREL](#)", offset: 0, metadata: {} }]],
    [
      "fields at the start",
      `---\nid: "é"\npost: EXAMPLE\n---\n${two.first}${two.second}`,
      [
        { ...input, id: "é", text: two.first, offset: 31, metadata: { id: "é", post: "EXAMPLE" } },
        { ...input, id: "é", text: two.second, offset: 31 + two.first.length, metadata: { id: "é", post: "EXAMPLE" } },
      ],
    ],
    ["fields and nothing else", "---\nid: A\n---\n", []],
    [
      "the number of the message as id",
      "---\nmrn: 10EXAMPLE1\n---\nA",
      [expect.objectContaining({ id: "10EXAMPLE1" })],
    ],
  ])("reads %s", async (_name, source, expected) => {
    expect(await collect(readMarkdown([source]))).toEqual(expected);
  });

  it("passes on what is too long", async () => {
    expect(await collect(readMarkdown(["A".repeat(100)], { maxRecord: 10 }))).toMatchObject([{ raw: null }]);
  });
});

describe("readRecords", () => {
  it("uses the reader of the container", async () => {
    expect(await collect(readRecords("csv", ["id,text\n1,A"]))).toMatchObject([{ id: "1", text: "A" }]);
    expect(await collect(readRecords("html", ["<pre>A</pre>"]))).toMatchObject([{ text: "A\n" }]);
  });

  it("refuses a container that it does not know", () => {
    expect(() => readRecords("pdf" as "text", [])).toThrow(
      new TypeError('"container" must be one of text, ndjson, csv, html, markdown, mbox, got pdf'),
    );
  });
});

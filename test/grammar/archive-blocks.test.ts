import { describe, expect, it } from "vitest";
import { parseSyntax } from "../../grammar/index.js";
import { shapeOf } from "./shape.js";

const page = "PAGE 01 EXAMPLE 00123 142223Z\n";
const dashes = "--------------------- 099384";

/** The lines of one kind. */
const linesOf = (text: string, kind: string): readonly unknown[] =>
  (shapeOf(text) as readonly { readonly kind: string }[]).filter((line) => line.kind === kind);

/** The lines of one kind as they stand in the text. */
const textsOf = (text: string, kind: string): readonly string[] =>
  parseSyntax(text).flatMap((line) => (line.kind === kind ? [text.slice(line.start, line.end)] : []));

describe("the distribution", () => {
  it.each([
    [
      "ACTION AF-18\nINFO OCT-01 EUR-25 /044 W",
      { head: "ACTION", offices: ["AF-18"], info: ["OCT-01", "EUR-25"], total: "/044 W" },
    ],
    [
      "ORIGIN NODS-00 ??\nINFO OCT-01 /001 R",
      { head: "ORIGIN", offices: ["NODS-00"], info: ["OCT-01"], total: "/001 R" },
    ],
    ["ACTION AF-18 ??\nINFO OCT-01", { head: "ACTION", offices: ["AF-18"], info: ["OCT-01"] }],
    ["INFO OCT-01 EUR-25", { info: ["OCT-01", "EUR-25"] }],
    ["ACTION AF-18 /018 W /019 W", { head: "ACTION", offices: ["AF-18"], total: "/018 W" }],
  ])("%j", (text, block) => {
    expect(linesOf(page + text, "distribution")).toEqual([{ kind: "distribution", ...block }]);
    expect(textsOf(page + text, "distribution")).toEqual([text]);
  });

  it("that comes again begins a text that counts its paragraphs for itself", () => {
    const part = `${page}ACTION AF-18\n${dashes}\nSECRET EXAMPLE 0123\nSUBJECT: BOATS\n1. ONE.\n\n2. TWO.\n`;
    const numbers = (text: string) =>
      parseSyntax(text).flatMap((line) => (line.kind === "paragraph" ? [line.number?.image] : []));
    expect(numbers(part + part)).toEqual(["1.", "2.", "1.", "2."]);
  });
});

describe("the drafting block", () => {
  it("has who drafted, approved, cleared and released the text, each with the lines behind", () => {
    const block = [
      "DRAFTED BY AF/XX:JADOE:RF",
      "5/22/73 EXT 23262",
      "APPROVED BY AF:JROE",
      "EUR - MR. POE",
      "CLEARED BY S/S:APOE",
      "EUR:LOE",
      "RELEASED BY S/S-O:ROE",
      "DESIRED DISTRIBUTION",
      "AF ONLY",
      "NO OTHER",
    ].join("\n");
    const text = `${page}${block}\n${dashes}`;
    expect(linesOf(text, "drafting")).toEqual([
      {
        kind: "drafting",
        lines: [
          { role: "drafted", lexeme: "AF/XX:JADOE:RF", isLabelled: true },
          { role: "drafted", lexeme: "5/22/73 EXT 23262" },
          { role: "approved", lexeme: "AF:JROE", isLabelled: true },
          { role: "approved", lexeme: "EUR - MR. POE" },
          { role: "cleared", lexeme: "S/S:APOE", isLabelled: true },
          { role: "cleared", lexeme: "EUR:LOE" },
          { role: "released", lexeme: "S/S-O:ROE", isLabelled: true },
          { role: "desired", lexeme: "AF ONLY", isLabelled: true },
          { role: "desired", lexeme: "NO OTHER" },
        ],
      },
    ]);
    expect(textsOf(text, "drafting")).toEqual([block]);
  });
});

describe("the line of dashes", () => {
  it.each([
    ["------------------129400 142223Z /75", ["129400", "142223Z", "/75"]],
    ["--------------------- 099384", ["099384"]],
  ])("%j", (line, counters) => {
    const text = `${page}${line}\nR 311234Z JAN 76`;
    expect(linesOf(text, "control")).toEqual([{ kind: "control", counters }]);
    expect(textsOf(text, "control")).toEqual([line]);
  });

  it("counts in the middle of a text too", () => {
    const line = "------------------8A8E0D 142223Z /75";
    expect(linesOf(`${page}1. a\n${line}\nR 311234Z JAN 76`, "control")).toEqual([
      { kind: "control", counters: ["8A8E0D", "142223Z", "/75"] },
    ]);
  });
});

describe("the attributes of the record", () => {
  it.each([
    [
      "Message Attributes\nDraft Date: 04 MAY 1976\nSubject: BREAD\nAND BOATS",
      {
        title: "Message Attributes",
        items: [
          { key: "Draft Date:", values: ["04 MAY 1976"] },
          { key: "Subject:", values: ["BREAD", "AND BOATS"] },
        ],
      },
    ],
    // A title that comes again is no second one.
    [
      "Message Attributes\nMessage Attributes\nDraft Date: 04 MAY 1976",
      {
        title: "Message Attributes",
        items: [{ key: "Draft Date:", values: ["04 MAY 1976"] }],
        rest: ["Message Attributes"],
      },
    ],
    [
      `${page}Capture Date: 01 JAN 1994\nMessage Attributes`,
      { items: [{ key: "Capture Date:", values: ["01 JAN 1994"] }], rest: ["Message Attributes"] },
    ],
    [
      "*** Current Classification *** SECRET",
      { items: [{ key: "*** Current Classification ***", values: ["SECRET"] }] },
    ],
  ])("%j", (text, block) => {
    expect(linesOf(text, "attributes")).toEqual([{ kind: "attributes", ...block }]);
  });
});

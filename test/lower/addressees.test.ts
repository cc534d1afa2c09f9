import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.js";

const cableOf = (text: string) => parse(text).cable;
const plain = { routingIndicator: null, office: [], precedence: null, niact: false, mcn: null, collective: false };

test.each([
  ["FM AMEMBASSY ELSEWHERE", { ...plain, name: "AMEMBASSY ELSEWHERE", text: "AMEMBASSY ELSEWHERE" }],
  ["FM HQ NOWHERE DC//N1//", { ...plain, name: "HQ NOWHERE DC", office: ["N1"] }],
  ["FM RUEHXQ/AMEMBASSY ELSEWHERE", { ...plain, routingIndicator: "RUEHXQ", name: "AMEMBASSY ELSEWHERE" }],
  ["FM", { ...plain, name: "" }],
])("FL6: %j", (line, expected) => {
  expect(cableOf(line).from).toMatchObject(expected);
});

const heading = "P 182318Z FEB 09\nFM SECSTATE WASHDC\n";

describe("one addressee", () => {
  test.each([
    ["AMEMBASSY ELSEWHERE", { ...plain, name: "AMEMBASSY ELSEWHERE", text: "AMEMBASSY ELSEWHERE" }],
    [
      "RUEHXQ/AMEMBASSY ELSEWHERE IMMEDIATE 0872",
      {
        ...plain,
        routingIndicator: "RUEHXQ",
        name: "AMEMBASSY ELSEWHERE",
        precedence: "immediate",
        mcn: "0872",
        text: "RUEHXQ/AMEMBASSY ELSEWHERE IMMEDIATE 0872",
      },
    ],
    ["ZEN/AMCONSUL FARAWAY", { routingIndicator: "ZEN", name: "AMCONSUL FARAWAY" }],
    ["RUEHXQ / AMEMBASSY ELSEWHERE", { routingIndicator: "RUEHXQ", name: "AMEMBASSY ELSEWHERE" }],
    ["AMEMBASSY ELSEWHERE FLASH", { precedence: "flash", mcn: null }],
    ["AMEMBASSY ELSEWHERE ROUTINE 12", { precedence: "routine", mcn: "12" }],
    ["AMEMBASSY ELSEWHERE NIACT IMMEDIATE", { precedence: "immediate", niact: true }],
    ["AMEMBASSY ELSEWHERE 2276-2279", { mcn: "2276-2279" }],
    ["JOINT STAFF WASHDC//J-3/J-5//J-8//", { name: "JOINT STAFF WASHDC", office: ["J-3", "J-5", "J-8"] }],
    ["JOINT STAFF WASHDC//J-3/J-5//", { name: "JOINT STAFF WASHDC", office: ["J-3", "J-5"] }],
    ["JOINT STAFF WASHDC// PRIORITY", { name: "JOINT STAFF WASHDC", office: [], precedence: "priority" }],
    ["JOINT STAFF WASHDC//J3 PRIORITY 0021", { office: ["J3"], precedence: "priority", mcn: "0021" }],
    ["SECDEF WASHDC//USDP:PDUSDP/ISA:AFR//", { office: ["USDP:PDUSDP", "ISA:AFR"] }],
    ["SMALL STATES COLLECTIVE", { collective: true }],
    ["ALL DIPLOMATIC POSTS", { collective: true }],
    ["AIG 12345", { name: "AIG 12345", mcn: null, collective: true }],
    ["CTF 345", { name: "CTF 345", mcn: null, collective: false }],
    ["39OS NOWHERE AB TU", { name: "39OS NOWHERE AB TU" }],
  ])("%j", (element, expected) => {
    const { to, info } = cableOf(`${heading}TO ${element}\nINFO ${element}\n`);
    expect(to).toHaveLength(1);
    expect(to[0]).toMatchObject(expected);
    expect(info).toHaveLength(1);
    expect(info[0]).toMatchObject(expected);
  });
});

const names = (addressees: readonly { readonly name: string }[]): readonly string[] =>
  addressees.map(({ name }) => name);

describe("lists", () => {
  test.each([
    ["one a line", "TO AMEMBASSY A\nAMEMBASSY B\nINFO AMEMBASSY C\nAMEMBASSY D", ["A", "B"], ["C", "D"], []],
    ["the prosign on each line", "TO AMEMBASSY A\nTO AMEMBASSY B\nINFO AMEMBASSY C", ["A", "B"], ["C"], []],
    ["glued to the prosign", "TORUEHAA/AMEMBASSY A\nINFORUEHCC/AMEMBASSY C", ["A"], ["C"], []],
    ["no action", "INFO AMEMBASSY C\nAMEMBASSY D", [], ["C", "D"], []],
    ["exempt on lines of their own", "TO AMEMBASSY A\nXMT AMEMBASSY X\nAMEMBASSY Y", ["A"], [], ["X", "Y"]],
    ["exempt behind a slash", "TO AMEMBASSY A\nXMT/AMEMBASSY X", ["A"], [], ["X"]],
    ["exempt behind a comma", "TO AMEMBASSY A, XMT AMEMBASSY X", ["A"], [], ["X"]],
    ["information behind the exempt", "TO AMEMBASSY A\nXMT AMEMBASSY X\nINFO AMEMBASSY C", ["A"], ["C"], ["X"]],
    [
      "resumed behind an empty line",
      "TO AMEMBASSY A\n\nAMEMBASSY B\nINFO AMEMBASSY C\n\nAMEMBASSY D",
      ["A", "B"],
      ["C", "D"],
      [],
    ],
    ["resumed with an indicator", "TO AMEMBASSY A\n\nRUEHBB/AMEMBASSY B", ["A", "B"], [], []],
    ["exempt behind an empty line", "TO AMEMBASSY A\n\nXMT AMEMBASSY X\nAMEMBASSY Y", ["A"], [], ["X", "Y"]],
    ["resumed exempt", "TO AMEMBASSY A\nXMT AMEMBASSY X\n\nAMEMBASSY Y", ["A"], [], ["X", "Y"]],
  ])("%s", (_, lines, to, info, exempt) => {
    const cable = cableOf(heading + lines);
    const full = (letters: readonly string[]) => letters.map((letter) => `AMEMBASSY ${letter}`);
    expect([names(cable.to), names(cable.info), names(cable.exempt)]).toEqual([full(to), full(info), full(exempt)]);
    expect(cable.unknown).toEqual([]);
  });

  test("a page heading behind TO is a note", () => {
    const { to, notes } = cableOf(`${heading}TO PAGE 02        STATE   015113  182333Z\nAMEMBASSY A\n`);
    expect(names(to)).toEqual(["AMEMBASSY A"]);
    expect(notes).toMatchObject([{ kind: "page", text: "PAGE 02 STATE 015113 182333Z", after: "to" }]);
  });

  test("a list goes on behind the banner and the heading of a page", () => {
    const page = "UNCLASSIFIED\n\nPAGE 02        ELSEWH  03068  281833Z";
    const { to, info, exempt } = cableOf(
      `${heading}TO AMEMBASSY A\n\n${page}\n\nAMEMBASSY B\nINFO AMEMBASSY C\n\n${page}\n\nRUEHDD/AMEMBASSY D\nXMT AMEMBASSY X\n\n${page}\n\nAMEMBASSY Y`,
    );
    expect([names(to), names(info), names(exempt)]).toEqual([
      ["AMEMBASSY A", "AMEMBASSY B"],
      ["AMEMBASSY C", "AMEMBASSY D"],
      ["AMEMBASSY X", "AMEMBASSY Y"],
    ]);
  });

  test("a list goes on behind a line that is none of it", () => {
    const { to, info, exempt } = cableOf(
      `${heading}TO AMEMBASSY A\n\nRELEASE IN FULL\n\nAMEMBASSY B\n\nINFO AMEMBASSY C\n\nRELEASE IN FULL\n\nRUEHDD/AMEMBASSY D\n\nRELEASE IN FULL\n\nXMT AMEMBASSY X\n\nRELEASE IN FULL\n\nAMEMBASSY Y`,
    );
    expect([names(to), names(info), names(exempt)]).toEqual([
      ["AMEMBASSY A", "AMEMBASSY B"],
      ["AMEMBASSY C", "AMEMBASSY D"],
      ["AMEMBASSY X", "AMEMBASSY Y"],
    ]);
  });

  test("a second list apart from the first is a repeat", () => {
    const { to, unknown } = cableOf(`${heading}TO AMEMBASSY A\n\nTO AMEMBASSY B\n`);
    expect(names(to)).toEqual(["AMEMBASSY A"]);
    expect(unknown).toMatchObject([{ text: "TO AMEMBASSY B", repeats: "to", after: "to" }]);
  });

  test.each([
    ["TO\n\nUNCLAS ELSEWHERE 000412", ["TO"]],
    ["TO PAGE 02        STATE   015113  281833Z\n\nUNCLAS ELSEWHERE 000412", ["TO"]],
    ["TO AMEMBASSY A\n//J3//\nAMEMBASSY B", ["//J3//"]],
  ])("what names nobody is an unknown line: %j", (lines, unknown) => {
    expect(cableOf(heading + lines).unknown.map(({ text }) => text)).toEqual(unknown);
  });

  test("an empty TO takes the addressees below it", () => {
    expect(names(cableOf(`${heading}TO\nAMEMBASSY A\n`).to)).toEqual(["AMEMBASSY A"]);
  });
});

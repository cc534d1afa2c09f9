import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { sarifLog } from "../../src/diagnostics/sarif.js";
import { buildCable, buildUnknownLine, check, diagnosticCodes, parse } from "../../src/index.js";
import { lineMap } from "../../src/source.js";
import { fixturesOf } from "../support/fixtures.js";
import { sarifSchema } from "../support/sarif-schema.js";

const isValid = new Ajv({ strict: false }).compile(sarifSchema);

const fileOf = (name: string, text: string) => ({ name, lines: lineMap(text), diagnostics: parse(text).diagnostics });

// biome-ignore lint/suspicious/noExplicitAny: a test looks into JSON of every shape
const runOf = (...args: Parameters<typeof sarifLog>): any => JSON.parse(JSON.stringify(sarifLog(...args))).runs[0];

describe("a SARIF log", () => {
  test("of all fixtures is valid", () => {
    const files = fixturesOf("err").map(({ name, text }) => fileOf(`${name}.txt`, text));
    const log = JSON.parse(JSON.stringify(sarifLog(files, "1.0.0")));
    expect([isValid(log), isValid.errors]).toEqual([true, null]);
    expect(new Set(log.runs[0].results.map(({ level }: { level: string }) => level))).toEqual(
      new Set(["error", "warning", "note"]),
    );
  });

  test("of nothing is valid", () => {
    expect(isValid(sarifLog([], "1.0.0"))).toBe(true);
  });

  test("has a rule for each code, with what to do, why and from where", () => {
    const { rules } = runOf([], "1.2.3").tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(diagnosticCodes));
    expect(rules.find(({ id }: { id: string }) => id === "tag-repeated")).toEqual({
      id: "tag-repeated",
      shortDescription: { text: "The TAG … stands twice." },
      fullDescription: {
        text: "A list names each subject and place once. Source: Handbook of TAGS, 1974, section 3.",
      },
      help: {
        text: "Remove one of the two. A list names each subject and place once. Source: Handbook of TAGS, 1974, section 3.",
      },
      defaultConfiguration: { level: "note" },
    });
  });

  test("names line and column from 1", () => {
    const { results } = runOf([fileOf("a.txt", "SUBJECT: RAIN\nTAGS: PREL, XX, PREL\n")], "1.0.0");
    expect(results).toEqual([
      {
        ruleId: "tag-repeated",
        ruleIndex: Object.keys(diagnosticCodes).indexOf("tag-repeated"),
        level: "note",
        message: { text: "The TAG PREL stands twice. Remove one of the two." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "a.txt" },
              region: { startLine: 2, startColumn: 17, endLine: 2, endColumn: 21 },
            },
          },
        ],
      },
    ]);
  });

  test("has no region for a node built by hand", () => {
    const cable = buildCable({ unknown: [buildUnknownLine({ text: "?", repeats: null, after: "start" })] });
    const log = sarifLog([{ name: "a.txt", lines: lineMap(""), diagnostics: check(cable) }], "1.0.0");
    expect(isValid(log)).toBe(true);
    expect(JSON.stringify(log)).not.toContain('"region"');
  });

  test.each([
    ["a b/c#d?.txt", "a%20b/c%23d%3F.txt"],
    ["a:b.txt", "a%3Ab.txt"],
    ["<stdin>", "%3Cstdin%3E"],
    ["/cables/a.txt", "file:///cables/a.txt"],
    ["C:\\x\\a.txt", "file:///C:/x/a.txt"],
    ["\u001b[2J", "%1B%5B2J"],
    ["\ud800.txt", "%EF%BF%BD.txt"],
  ])("writes the file %j as %s", (name, uri) => {
    const { results } = runOf([fileOf(name, "TAGS: PREL, PREL")], "1.0.0");
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

import { describe, expect, test } from "vitest";
import { limitCodes } from "../src/diagnostics/limit-codes.js";
import type { Diagnostic } from "../src/index.js";
import { diagnosticCodes, formatDiagnostic, parse, print, toJSON } from "../src/index.js";
import { breaches, lawNames } from "./corpus/laws.js";
import { type Fixture, type FixtureKind, fixturesOf, orphansOf } from "./support/fixtures.js";

const kinds: readonly FixtureKind[] = ["ok", "err"];

const reportOf = ({ name, text }: Fixture, diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, text, { file: `${name}.txt` })}\n`).join("");

/** The code that the name of a fixture begins with; the longest, where one code begins with another. */
const codeOf = (name: string): string | undefined =>
  Object.keys(diagnosticCodes)
    .filter((code) => name === code || name.startsWith(`${code}-`))
    .sort((a, b) => b.length - a.length)[0];

describe.each(kinds)("%s", (kind) => {
  test.each(fixturesOf(kind))("$name gives its tree and its print", async ({ text, beside }) => {
    const { cable } = parse(text);
    await expect(`${JSON.stringify(toJSON(cable, { spans: false }), null, 2)}\n`).toMatchFileSnapshot(beside("json"));
    await expect(print(cable)).toMatchFileSnapshot(beside("print.txt"));
  });

  test.each(fixturesOf(kind))("$name keeps every law", ({ text }) => {
    expect(breaches(text, {}, lawNames)).toEqual([]);
  });

  test("every expected file has its text", () => {
    expect(orphansOf(kind)).toEqual([]);
  });
});

/** What copying does to a text without changing what it says. */
const copies: Readonly<Record<string, (text: string) => string>> = {
  "two characters at each line end": (text) => text.replace(/\r*\n/g, "\r\n"),
  "three characters at each line end": (text) => text.replace(/\r*\n/g, "\r\r\n"),
  "blanks at each line end": (text) => text.replace(/\r*\n/g, "  $&"),
  "a tab at each line end": (text) => text.replace(/\r*\n/g, "\t$&"),
  "a backslash at each line end": (text) => text.replace(/\r*\n/g, "\\$&"),
  "a tag at each line end": (text) => text.replace(/\r*\n/g, "<br>$&"),
  "hard blanks": (text) => text.replaceAll(" ", "\u00a0"),
  "a byte order mark": (text) => `\ufeff${text}`,
  "pilcrows before numbers": (text) => text.replace(/^(?=\d+\. \()/gm, "\u00b6"),
  "misread pilcrows before numbers": (text) => text.replace(/^(?=\d+\. \()/gm, "\u00c2\u00b6"),
  "empty lines around": (text) => `\n\n${text}\n\n`,
  "no line end at the end": (text) => text.trimEnd(),
};

test.each(Object.entries(copies))("a copy with %s gives the same trees", (_, copy) => {
  const treeOf = (text: string) => toJSON(parse(text).cable, { spans: false });
  const others = fixturesOf("ok").filter(({ name, text }) => {
    // The residue of some fixtures would meet that of the copy.
    return !name.startsWith("container-") && JSON.stringify(treeOf(copy(text))) !== JSON.stringify(treeOf(text));
  });
  expect(others.map(({ name }) => name)).toEqual([]);
});

describe("diagnostics", () => {
  test.each(fixturesOf("ok"))("of $name: none", (fixture) => {
    expect(reportOf(fixture, parse(fixture.text).diagnostics)).toBe("");
  });

  test.each(fixturesOf("err"))("of $name", async (fixture) => {
    const { diagnostics } = parse(fixture.text);
    expect(diagnostics.map(({ code }) => code)).toContain(codeOf(fixture.name));
    await expect(reportOf(fixture, diagnostics)).toMatchFileSnapshot(fixture.beside("diagnostics.txt"));
  });

  test("each code has a fixture, but for those of limits and of conversion, which have tests of their own", () => {
    const shown = new Set([...Object.keys(limitCodes), ...fixturesOf("err").map(({ name }) => codeOf(name))]);
    expect(Object.keys(diagnosticCodes).filter((code) => !shown.has(code))).toEqual(["conversion-loss"]);
  });
});

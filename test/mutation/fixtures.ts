import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatDiagnostic, parse, print, toJSON } from "../../src/index.js";
import { type FixtureKind, fixturesOf } from "../support/fixtures.js";

/** What `test/fixtures.test.ts` compares, without the laws: those would take seconds for each mutant. */
const kinds: readonly FixtureKind[] = ["ok", "err"];

test.each(kinds.flatMap(fixturesOf))("$name", ({ name, text, beside }) => {
  const { cable, diagnostics } = parse(text);
  const expected = (ending: Parameters<typeof beside>[0]): string => readFileSync(beside(ending), "utf8");
  expect(print(cable)).toBe(expected("print.txt"));
  expect(`${JSON.stringify(toJSON(cable, { spans: false }), null, 2)}\n`).toBe(expected("json"));
  const said = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, text, { file: `${name}.txt` })}\n`);
  expect(said.join("")).toBe(existsSync(beside("diagnostics.txt")) ? expected("diagnostics.txt") : "");
});

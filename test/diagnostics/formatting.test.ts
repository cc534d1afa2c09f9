import { describe, expect, it } from "vitest";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../src/diagnostics/formatting.js";
import { lineMap } from "../../src/source.js";

const text = "TAGS: PREL\nXYZZY";
const unknownLine = diagnose("unknown-line", { start: 11, end: 16 });

const hostile: Diagnostic = {
  ...unknownLine,
  message: "found \u001b[2J\u202e",
  hint: "Remove \u0007",
  start: 0,
  end: 3,
};

describe("formatDiagnostic", () => {
  it("shows place, severity, code, message, the line with carets and the hint", () => {
    expect(formatDiagnostic(unknownLine, text, { file: "a.txt" })).toBe(
      [
        "a.txt:2:1 warning unknown-line no rule knows this line",
        "    XYZZY",
        "    ^^^^^",
        "  hint: Check the line for damage, or move it below the envelope",
      ].join("\n"),
    );
  });

  it("gives the same with a line map, and a name to a text without a file", () => {
    const formatted = formatDiagnostic(unknownLine, text);
    expect(formatted).toMatch(/^<text>:2:1 /);
    expect(formatDiagnostic(unknownLine, text, { lines: lineMap(text) })).toBe(formatted);
  });

  it("leaves out the hint where there is none", () => {
    expect(formatDiagnostic({ ...unknownLine, hint: null }, text)).toBe(
      "<text>:2:1 warning unknown-line no rule knows this line\n    XYZZY\n    ^^^^^",
    );
  });

  it("leaves out place and line for a node built by hand", () => {
    expect(formatDiagnostic({ ...unknownLine, hint: null, start: -1, end: -1 }, text, { file: "a.txt" })).toBe(
      "a.txt warning unknown-line no rule knows this line",
    );
  });

  it("shows an empty line without trailing blanks", () => {
    expect(formatDiagnostic({ ...unknownLine, hint: null, start: 0, end: 0 }, "")).toBe(
      "<text>:1:1 warning unknown-line no rule knows this line\n\n    ^",
    );
  });

  it("writes out control characters wherever they come from", () => {
    expect(formatDiagnostic(hostile, "\u001b]8;;\u0007\u009b", { file: "a\u001bb.txt" })).toBe(
      [
        "a<U+001B>b.txt:1:1 warning unknown-line found <U+001B>[2J<U+202E>",
        "    <U+001B>]8;;<U+0007><U+009B>",
        "    ^^^^^^^^^^",
        "  hint: Remove <U+0007>",
      ].join("\n"),
    );
  });

  it.each([
    ["error", "\u001b[31m"],
    ["warning", "\u001b[33m"],
    ["info", "\u001b[36m"],
  ] as const)("colours %s on demand", (severity, start) => {
    expect(formatDiagnostic({ ...unknownLine, severity }, text, { file: "a.txt", color: true })).toBe(
      [
        `\u001b[1ma.txt:2:1\u001b[0m ${start}${severity}\u001b[0m \u001b[2munknown-line\u001b[0m no rule knows this line`,
        "    XYZZY",
        `    ${start}^^^^^\u001b[0m`,
        "  \u001b[2mhint:\u001b[0m Check the line for damage, or move it below the envelope",
      ].join("\n"),
    );
  });
});

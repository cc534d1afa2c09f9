import { describe, expect, it } from "vitest";
import { before, fieldAt, lineAt, overEmptyLine, wrapped } from "../../grammar/tokens/wrapping.js";

describe("a field goes on in the next line", () => {
  it.each([
    ["with other words", "a\n  b", 1, 4],
    ["not in the middle of a line", "a\nb", 0, -1],
    ["not with an empty line", "a\n\nb", 1, -1],
    ["not with another field", "a\nTAGS: XX", 1, -1],
    ["not with another field in small letters", "a\nsubject: b", 1, -1],
    ["not with a paragraph", "a\n1. b", 1, -1],
  ])("%s", (_, text, offset, end) => {
    expect(wrapped(text, offset)).toBe(end);
  });

  it.each([
    ["over an empty line", "a\n\nb", 1, 3],
    ["over one with blanks, before an indented line", "a\n  \n  b", 1, 7],
    ["not over no empty line", "a\nb", 1, -1],
    ["not behind the empty line", "a\n\nb\nc", 3, -1],
    ["not over an empty line with another field below", "a\n\nTAGS: XX", 1, -1],
  ])("%s", (_, text, offset, end) => {
    expect(overEmptyLine(text, offset)).toBe(end);
  });
});

describe("the line at an offset", () => {
  it("ends before the next", () => {
    expect(lineAt("a b\nc", 2)).toBe("b");
    expect(lineAt("a b\nc", 3)).toBe("");
  });

  it.each([
    ["is of one field as a whole", "the boats\nTAGS: XX", "the boats"],
    ["ends before another field", "the boats TAGS: XX", "the boats "],
    ["ends before another field in small letters", "the boats subject: b", "the boats "],
    ["is nothing of the field where another begins", "TAGS: XX", ""],
  ])("%s", (_, text, field) => {
    expect(fieldAt(text, 0)).toBe(field);
  });
});

describe("before an offset stands", () => {
  const text = `${"x".repeat(60)}SECRET`;
  it.each([
    ["the token of that name", { name: "SubjectText", image: "a" }, "a"],
    ["no more than 40 characters before a page heading", { name: "PageBreak", image: "SECRET" }, "x".repeat(40)],
    ["the same before the turn of a page", { name: "PageTurn", image: "SECRET" }, "x".repeat(40)],
    ["nothing before another token", { name: "Tag", image: "SECRET" }, ""],
    ["nothing at the start", null, ""],
  ])("%s", (_, previous, image) => {
    expect(before(text, text.length, previous, "SubjectText")).toBe(image);
  });
});

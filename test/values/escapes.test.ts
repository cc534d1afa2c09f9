import { describe, expect, it } from "vitest";
import { unescaped } from "../../src/values/escapes.js";

const pad = "\u00ad";

describe("unescaped", () => {
  // A point in the right column is a soft hyphen.
  it.each([
    [String.raw`A\nB\nC\nD\nE`, "A.\nB.\nC.\nD.\nE"],
    [String.raw`A\r\nB\r\nC\r\nD\r\nE`, "A...\nB...\nC...\nD...\nE"],
    [String.raw`"A\\nB\\nC\\nD\\nE",`, ".A..\nB..\nC..\nD..\nE.,"],
    [String.raw`A \"b\" \u2019\tN\/A\n\n\n\n`, 'A ."b". .....\u2019.\tN./A.\n.\n.\n.\n'],
    [String.raw`"A\nB\nC\nD\nE"`, ".A.\nB.\nC.\nD.\nE."],
    [String.raw`A\n\"B\" c\nD\n\n\n`, 'A.\n."B". c.\nD.\n.\n.\n'],
    [String.raw`A \\"b\\" c\\n\\n\\n\\n`, 'A .."b".. c..\n..\n..\n..\n'],
  ])("%s", (text, plain) => {
    expect(unescaped(text).replaceAll(pad, ".")).toBe(plain);
    expect(unescaped(text).length).toBe(text.length);
  });

  it.each([
    ["too few line ends", String.raw`A\nB\nC\nD`],
    ["as many line ends of another kind", String.raw`A\nB\nC\nD\n${"\n".repeat(4)}`],
    ["no escape", "A\nB"],
    ["as many line ends as escapes of them, less one", String.raw`A\nB\nC\nD\nE${"\n".repeat(3)}`.replace("\\n", "\n")],
  ])("leaves a text with %s", (_, text) => {
    expect(unescaped(text)).toBe(text);
  });
});

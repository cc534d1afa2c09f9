import { describe, expect, test } from "vitest";
import {
  buildClassificationLine,
  buildNote,
  buildParagraph,
  buildPortionMarking,
  buildSubjectLine,
  buildSubParagraph,
} from "../../src/ast/build.js";
import type { Cable, Level } from "../../src/ast/nodes.js";
import { checkMarkings } from "../../src/check/markings.js";
import { found } from "./found.js";

const banner = (level: Level | null) => ({ classification: buildClassificationLine({ level }) });
const marked = (number: number, level: Level) =>
  buildParagraph({ number, marking: buildPortionMarking({ level }), text: "Words." });
const bare = (number: number | null, text: string) => buildParagraph({ number, text });
const codes = (fields: Partial<Cable>): readonly string[] =>
  found(checkMarkings, fields).map((message) => message.split(":", 1)[0] ?? "");

describe("levels", () => {
  test.each<[string, Partial<Cable>, readonly string[]]>([
    ["above that of the text", { ...banner("confidential"), body: [marked(1, "secret")] }, ["marking-above-banner"]],
    ["as that of the text", { ...banner("secret"), body: [marked(1, "confidential"), marked(2, "secret")] }, []],
    [
      "below it",
      { ...banner("secret"), body: [marked(1, "unclassified"), marked(2, "confidential")] },
      ["marking-below-banner"],
    ],
    ["of an unclassified text", { ...banner("unclassified"), body: [marked(1, "limited-official-use")] }, []],
    ["below one that is not classified", { ...banner("limited-official-use"), body: [marked(1, "unclassified")] }, []],
    ["of a text without a level", { ...banner(null), body: [marked(1, "secret")] }, []],
    ["without a class line", { body: [marked(1, "secret")] }, []],
    [
      "in an extract",
      { ...banner("secret"), body: [marked(1, "confidential")], notes: [buildNote({ kind: "extract" })] },
      [],
    ],
    [
      "with other notes",
      { ...banner("secret"), body: [marked(1, "confidential")], notes: [buildNote()] },
      ["marking-below-banner"],
    ],
    [
      "with a paragraph that has none",
      { ...banner("secret"), body: [marked(1, "confidential"), bare(null, "Words.")] },
      [],
    ],
    [
      "of a subject",
      { ...banner("secret"), subject: buildSubjectLine({ marking: buildPortionMarking({ level: "top-secret" }) }) },
      ["marking-above-banner"],
    ],
    [
      "that are none",
      { body: [buildParagraph({ marking: buildPortionMarking({ text: "(X)" }), text: "Words." })] },
      ["marking-unknown-level"],
    ],
  ])("%s", (_, fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });
});

describe("a paragraph without a marking", () => {
  const behind = (paragraph: Cable["body"][number], level: Level = "secret") =>
    codes({ ...banner(level), body: [marked(1, level), paragraph] });
  test.each([
    ["Words.", 1],
    ["", 0],
    ["Bread (C) Words.", 0],
    ["(C) Words.", 0],
    ["Bread (or so) Words.", 1],
    ["Bread C) Words.", 1],
    ["Bread (C Words.", 1],
    ["Bread ) and (C) Words.", 0],
    ["Bread () Words.", 1],
    [`${"A".repeat(59)}(C) Words.`, 0],
    [`${"A".repeat(60)}(C) Words.`, 1],
  ])("%j", (text, count) => {
    expect(behind(bare(2, text))).toHaveLength(count);
    expect(behind(bare(null, text))).toEqual([]);
    expect(behind(bare(2, text), "unclassified")).toEqual([]);
    expect(codes({ ...banner("secret"), body: [bare(2, text)] })).toEqual([]);
  });

  test("may leave it to its parts", () => {
    const marking = buildPortionMarking({ level: "secret" });
    const paragraph = buildParagraph({
      number: 2,
      children: [buildSubParagraph({ label: "a.", marking, text: "Words." })],
    });
    expect(behind(paragraph)).toEqual([]);
  });

  test("may leave it to that of the entire text", () => {
    const marking = buildPortionMarking({ level: "secret", controls: ["ENTIRE TEXT"] });
    const body = [buildParagraph({ number: 1, marking, text: "Words." }), bare(2, "Words.")];
    expect(codes({ ...banner("secret"), body })).toEqual([]);
  });

  test("is named by its number", () => {
    const body = [marked(1, "secret"), bare(2, "Words.")];
    expect(found(checkMarkings, { ...banner("secret"), body })).toEqual([
      "paragraph-unmarked: paragraph 2 has no marking, where others have",
    ]);
  });
});

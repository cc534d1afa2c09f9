import { describe, expect, it } from "vitest";
import {
  buildClassificationLine,
  buildMrn,
  buildSubjectLine,
  buildTag,
  buildTagsLine,
  buildTrailer,
} from "../../src/ast/build.js";
import type { Slot, TagsLine } from "../../src/ast/nodes.js";
import type { Draft } from "../../src/lower/draft.js";
import {
  placeFurniture,
  placeMoreTags,
  placeNote,
  placeRepeated,
  placeSingle,
  placeUnknown,
} from "../../src/lower/place-field.js";
import { draftOf, lexemeOf, spanIn } from "./draft-of.js";

/** TAGS that say the same wherever they stand, as words. */
const tagsOf = (codes: string, start = 0, text = codes): TagsLine => ({
  ...buildTagsLine({ items: codes.split(" ").map((code) => ({ ...buildTag({ code, text }), start, end: start + 4 })) }),
  start,
  end: start + text.length,
});

/** The furniture that waits in the body. */
const furnitureOf = ({ nest: { furniture } }: Draft) =>
  furniture === null ? null : { kind: furniture.kind, lines: furniture.lines };

describe("a line that has a slot to itself", () => {
  const text = "TAGS: PREL XX\nTAG: PREL, XX\nTAGS: ECON";
  const [first, second, third] = text.split("\n") as [string, string, string];
  const two = (own: string, before: TagsLine, node: TagsLine, changes: Parameters<typeof draftOf>[1] = {}) => {
    const draft = draftOf(text, changes);
    placeSingle(draft, "tags", spanIn(text, first), () => before);
    const isPlaced = placeSingle(draft, "tags", spanIn(text, own), () => node);
    return { draft, isPlaced };
  };

  it("takes it once", () => {
    const draft = draftOf(text);
    expect(placeSingle(draft, "tags", spanIn(text, first), () => tagsOf("PREL XX"))).toBe(true);
    expect(draft.single.tags?.items).toHaveLength(2);
    expect([draft.last, draft.sources.get("tags")]).toEqual(["tags", first]);
    expect([draft.notes, draft.unknown]).toEqual([[], []]);
  });

  it("is a note when it says the same, however it is written and wherever it stands", () => {
    const { draft, isPlaced } = two(second, tagsOf("PREL XX"), tagsOf("PREL XX", 20, "PREL, XX"));
    expect(isPlaced).toBe(false);
    expect(draft.notes).toEqual([
      { type: "Note", ...spanIn(text, second), kind: "repeat", text: second, after: "tags" },
    ]);
    expect(draft.unknown).toEqual([]);
  });

  it("is kept as a line when it says something else", () => {
    const { draft, isPlaced } = two(third, tagsOf("PREL XX"), tagsOf("ECON", 30));
    expect(isPlaced).toBe(false);
    expect(draft.notes).toEqual([]);
    expect(draft.unknown).toEqual([
      { type: "UnknownLine", ...spanIn(text, third), text: third, repeats: "tags", after: "tags" },
    ]);
    expect(draft.single.tags?.items).toMatchObject([{ code: "PREL" }, { code: "XX" }]);
  });

  it("is kept as it is written where it is a subject, for other words may not be lost", () => {
    const subject = "SUBJECT: RAIN IN\nSUBJECT. RAIN";
    const [one, other] = subject.split("\n") as [string, string];
    const draft = draftOf(subject);
    placeSingle(draft, "subject", spanIn(subject, one), () => buildSubjectLine({ text: "RAIN" }));
    placeSingle(draft, "subject", spanIn(subject, other), () => buildSubjectLine({ text: "RAIN" }));
    // The letters of the second are those that a cut would leave.
    expect(draft.notes).toHaveLength(1);
    const snow = "SUBJECT: RAIN\nSUBJECT: SNOW";
    const third = draftOf(snow);
    placeSingle(third, "subject", spanIn(snow, "SUBJECT: RAIN"), () => buildSubjectLine({ text: "RAIN" }));
    placeSingle(third, "subject", spanIn(snow, "SUBJECT: SNOW"), () => buildSubjectLine({ text: "RAIN" }));
    expect(third.unknown).toMatchObject([{ text: "SUBJECT: SNOW", repeats: "subject" }]);
  });

  it.each([
    ["SUBJECT: RAIN", "SUBJECT: RAIN IN ELSEWHERE", true],
    ["SUBJECT: RAIN...", "SUBJECT: SNOW IN ELSEWHERE", true],
    ["...SUBJECT: RAIN", "SUBJECT: SNOW IN ELSEWHERE", false],
    ["SUBJECT: RAIN", "SUBJECT: SNOW IN ELSEWHERE", false],
    ["SUBJECT: RAIN", "SUBJECT: - RAIN -", false],
  ])("%j gives way to %j: %j", (one, other, wins) => {
    const subject = `${one}\n${other}`;
    for (const begun of [false, true]) {
      const draft = draftOf(subject);
      placeSingle(draft, "subject", { start: 0, end: one.length }, () => buildSubjectLine({ text: one }));
      draft.begun = begun;
      const span = { start: one.length + 1, end: subject.length };
      expect(placeSingle(draft, "subject", span, () => buildSubjectLine({ text: other }))).toBe(wins && !begun);
      expect(draft.single.subject?.text).toBe(wins && !begun ? other : one);
      if (wins && !begun) expect(draft.notes).toMatchObject([{ kind: "repeat", text: one, after: "subject" }]);
    }
  });
});

describe("the level of a page", () => {
  const text = "SECRET\nS E C R E T ELSEWHERE 000412\nSECRET NOFORN";
  const banner = buildClassificationLine({ level: "secret" });
  const whole = buildClassificationLine({ level: "secret", mrn: buildMrn({ station: "ELSEWHERE", number: 412 }) });

  it("is the level until a line with a number comes, and then a note where it stood", () => {
    const draft = draftOf(text, { last: "security" });
    placeSingle(draft, "classification", spanIn(text, "SECRET"), () => banner);
    expect([draft.last, draft.beforeBanner]).toEqual(["security", "security"]);
    draft.last = "from";
    placeSingle(draft, "classification", spanIn(text, "S E C R E T ELSEWHERE 000412"), () => whole);
    expect(draft.single.classification?.mrn?.number).toBe(412);
    expect(draft.notes).toMatchObject([{ kind: "page", text: "SECRET", after: "security" }]);
    expect(draft.last).toBe("classification");
  });

  it("does not give way to another of its kind", () => {
    const draft = draftOf(text);
    placeSingle(draft, "classification", spanIn(text, "SECRET"), () => banner);
    expect(placeSingle(draft, "classification", spanIn(text, "SECRET NOFORN"), () => ({ ...banner, note: "X" }))).toBe(
      true,
    );
    // It was no more than the first words of the other; what says less does not win.
    expect(draft.notes).toMatchObject([{ kind: "page", text: "SECRET" }]);
    const other = "SECRET\nUNCLAS";
    const second = draftOf(other);
    placeSingle(second, "classification", spanIn(other, "SECRET"), () => banner);
    const low = buildClassificationLine({ level: "unclassified" });
    expect(placeSingle(second, "classification", spanIn(other, "UNCLAS"), () => low)).toBe(false);
    expect(second.unknown).toMatchObject([{ text: "UNCLAS", repeats: "classification" }]);
  });

  it("alone is furniture; a line of another slot is none for having no number", () => {
    const own = "TAGS: PREL\nTAGS: ECON";
    const draft = draftOf(own);
    placeSingle(draft, "tags", spanIn(own, "TAGS: PREL"), () => tagsOf("PREL"));
    expect(draft.last).toBe("tags");
    placeSingle(draft, "tags", spanIn(own, "TAGS: ECON"), () => tagsOf("ECON"));
    expect(draft.single.tags?.items).toMatchObject([{ code: "PREL" }]);
  });

  it.each([
    ["gives the level where none is known", {}, "secret", []],
    [
      "is a note behind a level",
      { single: { classification: whole } },
      "secret",
      [{ kind: "page", text: "SECRET", after: "classification" }],
    ],
  ])("%s", (_, changes, level, notes) => {
    const draft = draftOf(text, changes);
    placeFurniture(draft, lexemeOf(text, "SECRET"));
    expect(draft.single.classification?.level).toBe(level);
    expect(draft.notes).toMatchObject(notes);
  });

  it("stands in the text as furniture, and a stamp of a review is no level", () => {
    const draft = draftOf(text, { begun: true });
    placeFurniture(draft, lexemeOf(text, "SECRET"));
    expect(draft.single.classification).toBeNull();
    expect(furnitureOf(draft)).toEqual({ kind: "page", lines: ["SECRET"] });
    const stamp = draftOf(text);
    placeFurniture(stamp, { ...lexemeOf(text, "SECRET"), about: "release" });
    expect(stamp.single.classification).toBeNull();
    expect(stamp.notes).toMatchObject([{ kind: "release", text: "SECRET", after: "start" }]);
  });
});

describe("TAGS that go on", () => {
  it("are added but for those that are there", () => {
    const draft = draftOf("", { single: { tags: tagsOf("PREL XX") } });
    placeMoreTags(draft, { ...tagsOf("XX ECON", 40), end: 60 });
    expect(draft.single.tags?.items.map(({ code }) => code)).toEqual(["PREL", "XX", "ECON"]);
    expect(draft.single.tags).toMatchObject({ start: 0, end: 60 });
    expect(draft.last).toBe("tags");
  });

  it("need some that came before", () => {
    const draft = draftOf("");
    placeMoreTags(draft, tagsOf("ECON"));
    expect([draft.single.tags, draft.last]).toEqual([null, "start"]);
  });
});

describe("a second copy", () => {
  const text = "RR  RUEHBB";
  const repeat = (slot: Slot, changes: Parameters<typeof draftOf>[1] = {}, isSame?: boolean) => {
    const draft = draftOf(text, changes);
    placeRepeated(draft, { start: 0, end: text.length }, slot, isSame);
    return draft;
  };

  it.each([
    ["routing", "telegram"],
    ["from", "telegram"],
    ["classification", "section"],
    ["tags", "section"],
    ["passing", "section"],
    ["captions", "page"],
  ] as const)("of %s in the text begins a %s", (slot, kind) => {
    const draft = repeat(slot, { begun: true });
    expect(furnitureOf(draft)).toEqual({ kind, lines: ["RR RUEHBB"] });
    expect([draft.notes, draft.unknown]).toEqual([[], []]);
  });

  it.each<[string, Slot, Parameters<typeof draftOf>[1], boolean, "note" | "line", boolean]>([
    ["the same", "routing", {}, true, "note", true],
    ["another", "routing", {}, false, "line", false],
    ["another, whose source is not known", "tags", {}, false, "line", false],
    ["another, in a heading that comes again", "routing", { inSecondHeader: true }, false, "note", true],
    ["another, in the last line of such a heading", "classification", { inSecondHeader: true }, false, "note", true],
    ["another field below such a heading", "tags", { inSecondHeader: true }, false, "line", true],
    ["the same last line of a heading", "classification", {}, true, "note", true],
    ["the same field", "tags", {}, true, "note", false],
    ["a part of the first", "routing", { sources: new Map([["routing", "RR RUEHBB RUEHCC"]]) }, false, "note", true],
  ])("%s: %s", (_, slot, changes, isSame, kind, inSecondHeader) => {
    const draft = repeat(slot, { last: "subject", ...changes }, isSame);
    const words = "RR RUEHBB";
    expect(draft.notes).toMatchObject(kind === "note" ? [{ kind: "repeat", text: words, after: "subject" }] : []);
    expect(draft.unknown).toMatchObject(kind === "line" ? [{ text: words, repeats: slot, after: "subject" }] : []);
    expect(draft.inSecondHeader).toBe(inSecondHeader);
  });

  it("never stands before the first", () => {
    expect(repeat("tags", { last: "routing" }).unknown).toMatchObject([{ after: "tags" }]);
  });
});

it("a line that no slot takes stands behind the line before it", () => {
  const draft = draftOf("SOME  WORDS", { last: "from" });
  placeUnknown(draft, { start: 0, end: 11 });
  expect(draft.unknown).toEqual([
    { type: "UnknownLine", start: 0, end: 11, text: "SOME WORDS", repeats: null, after: "from" },
  ]);
});

describe("a note", () => {
  const text = "RELEASE IN FULL";
  it.each([
    ["from", undefined, "from"],
    ["start", undefined, "start"],
    ["from", "subject", "subject"],
    ["subject", "from", "subject"],
  ] as const)("behind %s, not before %s", (last, notBefore, after) => {
    const draft = draftOf(text, { last });
    placeNote(draft, "release", { start: 0, end: text.length }, notBefore);
    expect(draft.notes).toEqual([{ type: "Note", start: 0, end: text.length, kind: "release", text, after }]);
  });

  it("in the text is furniture, but not behind its end", () => {
    const draft = draftOf(text, { begun: true, last: "body" });
    placeNote(draft, "release", { start: 0, end: text.length });
    expect([draft.notes, furnitureOf(draft)]).toEqual([[], { kind: "page", lines: [text] }]);
    const behind = draftOf(text, { begun: true, last: "trailer", trailer: buildTrailer() });
    placeNote(behind, "release", { start: 0, end: text.length });
    expect([behind.notes.length, furnitureOf(behind)]).toEqual([1, null]);
  });
});

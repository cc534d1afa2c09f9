import { describe, expect, it } from "vitest";
import type { SetSyntax } from "../../grammar/index.js";
import { buildNote, buildSubjectLine, buildTrailer } from "../../src/ast/build.js";
import { placeSet } from "../../src/lower/place-naval.js";
import { draftOf, lexemeOf, spanIn } from "./draft-of.js";

/** The set that a text is, with its name before the first slash and its text up to the last two. */
const setOf = (text: string, changes: Partial<SetSyntax> = {}): SetSyntax => {
  const name = text.slice(0, text.indexOf("/"));
  const values = text.slice(name.length).replace(/\/\/$/, "");
  return {
    kind: "set",
    start: 0,
    end: text.length,
    name: lexemeOf(text, name),
    marking: null,
    texts: values === "" ? [] : [{ image: values, startOffset: name.length }],
    pages: [],
    opens: false,
    lacksName: false,
    ...changes,
  };
};

describe("a set", () => {
  it.each([
    ["REF/A/DOC/EXAMPLE/01JAN2010//", "REF", ["A", "DOC", "EXAMPLE", "01JAN2010"]],
    ["AKNLDG/YES//", "AKNLDG", ["YES"]],
    ["POC (PRIMARY)/JANE DOE//", "POC", ["(PRIMARY)", "JANE DOE"]],
    ["POC/JANE DOE// EMAIL: DOE(AT)EXAMPLE.ORG//", "POC", ["JANE DOE", "EMAIL: DOE(AT)EXAMPLE.ORG"]],
    ["REF (A)/DOC//", "REF", ["DOC"]],
    ["NARR/REF A IS\n/A LETTER//", "NARR", ["REF A IS A LETTER"]],
  ])("%j", (text, name, fields) => {
    const draft = draftOf(text);
    placeSet(draft, setOf(text));
    expect(draft.sets).toEqual([
      { type: "MessageSet", start: 0, end: text.length, name, fields, text: text.replace("\n", " ") },
    ]);
    expect([draft.last, draft.begun, draft.single.subject]).toEqual(["sets", false, null]);
  });

  it("that says what a reference is, and has lost its name, is a narrative", () => {
    const text = "REF A IS A BOOK//";
    const draft = draftOf(text);
    const texts = [{ image: " A IS A BOOK", startOffset: 3 }];
    placeSet(draft, setOf(text, { name: lexemeOf(text, "REF"), texts, lacksName: true }));
    expect(draft.sets).toMatchObject([{ name: "NARR", fields: ["REF A IS A BOOK"] }]);
  });

  it("that opens the remarks begins the text, and keeps what its name says of them", () => {
    const text = "GENTEXT/REMARKS/";
    const draft = draftOf(text);
    placeSet(draft, setOf(text, { opens: true, name: lexemeOf(text, "GENTEXT/REMARKS"), texts: [] }));
    expect(draft.sets).toMatchObject([{ name: "GENTEXT", fields: ["REMARKS"] }]);
    expect([draft.last, draft.begun]).toEqual(["body", true]);
  });

  it("that opens nothing has nothing of its name among its fields", () => {
    const text = "REF (A)/DOC//";
    const draft = draftOf(text);
    placeSet(draft, setOf(text));
    expect(draft.sets[0]?.fields).toEqual(["DOC"]);
  });

  it("is put before the pages in it", () => {
    const text = "POC/JANE DOE\nPAGE 02 RUEXAAA0412 UNCLAS\n/EXAMPLE//";
    const draft = draftOf(text);
    placeSet(draft, setOf(text, { pages: [lexemeOf(text, "PAGE 02 RUEXAAA0412 UNCLAS")] }));
    expect(draft.notes).toMatchObject([{ kind: "page", text: "PAGE 02 RUEXAAA0412 UNCLAS", after: "sets" }]);
  });

  it.each([
    ["behind the end of the text", true, buildTrailer({ break: true }), 0, 1],
    ["behind the end of the message", false, buildTrailer({ endOfMessage: true }), 0, 1],
    ["behind a break before the text", false, buildTrailer({ break: true }), 1, 0],
    ["in the text", true, null, 1, 0],
  ])("%s", (_, begun, trailer, sets, unknown) => {
    const text = "POC/JANE DOE//";
    const draft = draftOf(text, { begun, trailer });
    placeSet(draft, setOf(text));
    expect([draft.sets.length, draft.unknown.length]).toEqual([sets, unknown]);
  });
});

describe("SUBJ", () => {
  const text = "SUBJ/BOATS AND NETS//";

  it("is the subject, and a set", () => {
    const draft = draftOf(text);
    placeSet(draft, setOf(text));
    expect(draft.single.subject).toEqual({
      type: "SubjectLine",
      start: 0,
      end: text.length,
      label: null,
      marking: null,
      text: "BOATS AND NETS",
    });
    expect(draft.sets).toHaveLength(1);
    expect(draft.sources.get("subject")).toBe(text);
    expect(draft.notes).toEqual([]);
  });

  it("may be written out", () => {
    const draft = draftOf("SUBJECT/BOATS//");
    placeSet(draft, setOf("SUBJECT/BOATS//"));
    expect(draft.single.subject?.text).toBe("BOATS");
    expect(draft.sets).toMatchObject([{ name: "SUBJ", fields: ["BOATS"] }]);
  });

  it("may be empty", () => {
    const empty = "SUBJ/";
    const draft = draftOf(empty);
    placeSet(draft, setOf(empty));
    expect(draft.single.subject?.text).toBe("");
  });

  it.each([
    ["SUBJ/(U) BOATS//", "/(U)", "unclassified", "BOATS"],
    ["SUBJ/ (C) BOATS//", "/ (C)", "confidential", "BOATS"],
    ["SUBJ//(U)  BOATS//", "//(U)", "unclassified", "BOATS"],
  ])("%j has a marking before its text, which the set keeps", (own, image, level, subject) => {
    const draft = draftOf(own);
    const marking = lexemeOf(own, image);
    const startOffset = marking.startOffset + image.length;
    const texts = [{ image: own.slice(startOffset, -2), startOffset }];
    placeSet(draft, setOf(own, { marking, texts }));
    expect(draft.single.subject).toMatchObject({ marking: { level, ...spanIn(own, image.trim().slice(-3)) } });
    expect(draft.single.subject?.text).toBe(subject);
    expect(draft.sets).toMatchObject([{ fields: [`${image.slice(-3)} ${subject}`] }]);
  });

  it("that comes a second time is a set alone", () => {
    const draft = draftOf(text);
    placeSet(draft, setOf(text));
    placeSet(draft, setOf(text, { start: 3 }));
    expect(draft.single.subject?.start).toBe(0);
    expect(draft.sets).toHaveLength(2);
    expect(draft.notes).toEqual([]);
  });

  it("behind other sets is the subject", () => {
    const draft = draftOf(text, { sets: [] });
    placeSet(draft, setOf("POC/DOE//"));
    placeSet(draft, setOf(text));
    expect(draft.single.subject?.text).toBe("BOATS AND NETS");
  });

  describe("takes the place of a line above it", () => {
    const whole = `SUBJ: BOATS\nPAGE 02 RUEXAAA0412 UNCLAS\nAND NETS\n${text}`;
    const known = { ...buildSubjectLine({ text: "BOATS AND NETS" }), ...spanIn(whole, whole.slice(0, 47)) };
    const place = (changes: Parameters<typeof draftOf>[1]) => {
      const draft = draftOf(whole, { single: { subject: known }, ...changes });
      placeSet(
        draft,
        setOf(whole, { ...spanIn(whole, text), name: { image: "SUBJ", startOffset: whole.indexOf(text) } }),
      );
      return draft;
    };

    it("which stays as its source", () => {
      const draft = place({ sources: new Map([["subject", "SUBJ: BOATS AND NETS"]]) });
      expect(draft.notes).toEqual([
        { type: "Note", start: 0, end: 47, kind: "repeat", text: "SUBJ: BOATS AND NETS", after: "passing" },
      ]);
      expect(draft.single.subject?.start).toBe(whole.indexOf(text));
      expect(draft.sources.get("subject")).toBe(text);
    });

    it("or as its words, where the source is not known", () => {
      expect(place({}).notes).toMatchObject([{ text: "BOATS AND NETS" }]);
    });

    it("without the page headings in it, which are notes already", () => {
      const page = {
        ...buildNote({ kind: "page", text: "PAGE 02 RUEXAAA0412 UNCLAS" }),
        ...spanIn(whole, "PAGE 02 RUEXAAA0412 UNCLAS"),
      };
      const sources = new Map([["subject", "SUBJ: BOATS PAGE 02 RUEXAAA0412 UNCLAS AND NETS"]] as const);
      expect(place({ notes: [page], sources }).notes[1]?.text).toBe("SUBJ: BOATS AND NETS");
      // Others do not count: those of another kind, and those that stand elsewhere.
      for (const note of [
        { ...page, kind: "release" as const },
        { ...page, end: 48 },
        { ...page, start: -1, end: 4 },
      ])
        expect(place({ notes: [note], sources }).notes[1]?.text).toBe(sources.get("subject"));
      // Its ends belong to it.
      expect(place({ notes: [{ ...page, start: 0, end: 5 }], sources }).notes[1]?.text).toMatch(/^BOATS/);
      expect(place({ notes: [{ ...page, start: 39, end: 47 }], sources }).notes[1]?.text).toMatch(/UNCLAS$/);
    });
  });
});

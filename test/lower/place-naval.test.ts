import { describe, expect, it } from "vitest";
import type { ClassSyntax, RoutingSyntax, SeriesSyntax } from "../../grammar/index.js";
import {
  buildAddressee,
  buildClassificationLine,
  buildDateTimeGroup,
  buildMrn,
  buildOriginLine,
  buildSignature,
  buildTrailer,
} from "../../src/ast/build.js";
import type { Draft } from "../../src/lower/draft.js";
import { isForwarded, placeClass, placePassing, placeRouting, placeSeries } from "../../src/lower/place-naval.js";
import { draftOf, lexemeOf, spanIn } from "./draft-of.js";

/** A node that stands somewhere. */
const placed = <T extends object>(node: T, start: number, end = start + 1): T => ({ ...node, start, end });

/** The furniture that waits in the body. */
const furnitureOf = ({ nest: { furniture } }: Draft) =>
  furniture === null ? null : { kind: furniture.kind, lines: furniture.lines };

describe("the routing line", () => {
  const text = "RTTUZYUW RUEXAAA0412 0311234-UUUU--RUEXBBB RUEXCCC";
  const routing = (changes: Partial<RoutingSyntax> = {}): RoutingSyntax => ({
    kind: "routing",
    start: 0,
    end: text.length,
    format: lexemeOf(text, "RTTUZYUW"),
    station: lexemeOf(text, "RUEXAAA"),
    serial: lexemeOf(text, "0412"),
    filed: lexemeOf(text, "0311234"),
    letters: lexemeOf(text, "-UUUU"),
    indicators: [lexemeOf(text, "RUEXBBB"), lexemeOf(text, "RUEXCCC")],
    ...changes,
  });

  it("gives the called stations and the origin that stands in it", () => {
    const draft = draftOf(text);
    placeRouting(draft, routing());
    expect(draft.single.routing).toEqual({
      type: "RoutingLine",
      start: 0,
      end: text.length,
      precedence: "routine",
      format: "RTTUZYUW",
      group: "UUUU",
      indicators: [
        { type: "RoutingIndicator", ...spanIn(text, "RUEXBBB"), code: "RUEXBBB" },
        { type: "RoutingIndicator", ...spanIn(text, "RUEXCCC"), code: "RUEXCCC" },
      ],
    });
    expect(draft.single.origin).toEqual({
      type: "OriginLine",
      ...spanIn(text, "RUEXAAA0412 0311234"),
      routingIndicator: "RUEXAAA",
      serial: "0412",
      section: null,
      filed: { day: 31, time: "1234" },
      text: "RUEXAAA0412 0311234",
    });
  });

  it("may lack the letters of the class, and begin with a letter that is no precedence", () => {
    const draft = draftOf(text);
    placeRouting(draft, routing({ letters: null, format: { image: "XTTUZYUW", startOffset: 0 } }));
    expect(draft.single.routing).toMatchObject({ precedence: null, format: "XTTUZYUW", group: null });
  });

  it.each([
    ["the time alone", { station: null, serial: null }, { routingIndicator: null, serial: null, text: "0311234" }],
    ["the serial alone", { station: null, filed: null }, { routingIndicator: null, filed: null, text: "0412" }],
    ["no time", { filed: null }, { filed: null, text: "RUEXAAA0412" }],
  ])("may have %s of the origin", (_, changes, origin) => {
    const draft = draftOf(text);
    placeRouting(draft, routing(changes));
    expect(draft.single.origin).toMatchObject(origin);
  });

  it("gives no origin where all of it is blanked out", () => {
    const draft = draftOf(text);
    placeRouting(draft, routing({ station: null, serial: null, filed: null }));
    expect(draft.single.routing).not.toBeNull();
    expect(draft.single.origin).toBeNull();
    expect(draft.last).toBe("routing");
  });

  it("leaves an origin that has a line of its own", () => {
    const draft = draftOf(text, { single: { origin: buildOriginLine({ serial: "0413" }) } });
    placeRouting(draft, routing());
    expect(draft.single.origin?.serial).toBe("0413");
  });

  it("gives nothing where it comes a second time", () => {
    const draft = draftOf(text);
    placeRouting(draft, routing({ station: null, serial: null, filed: null }));
    placeRouting(draft, routing({ indicators: [] }));
    expect(draft.single.routing?.indicators).toHaveLength(2);
    expect(draft.single.origin).toBeNull();
  });

  it("begins another telegram in the text", () => {
    const draft = draftOf(text, { begun: true });
    placeRouting(draft, routing());
    expect(draft.single.routing).toBeNull();
    expect(furnitureOf(draft)).toEqual({ kind: "telegram", lines: [text] });
  });
});

describe("the class line", () => {
  const text = "UNCLAS //N01000/ FOUO QQQQ TO ALL SHIPS";
  const line = (changes: Partial<ClassSyntax> = {}): ClassSyntax => ({
    kind: "class",
    ...spanIn(text, "UNCLAS //N01000/ FOUO QQQQ"),
    label: null,
    level: lexemeOf(text, "UNCLAS"),
    code: lexemeOf(text, "//N01000/"),
    caveats: [lexemeOf(text, "FOUO")],
    section: null,
    note: lexemeOf(text, "QQQQ"),
    passed: [],
    ...changes,
  });
  const bare = { code: null, caveats: [], note: null, ...spanIn(text, "UNCLAS") };
  const classOf = (fields: Parameters<typeof buildClassificationLine>[0] = {}, start = 0) =>
    placed(buildClassificationLine({ text: "SECRET", level: "secret", ...fields }), start, start + 6);

  it("gives level, code, controls and what stands behind them", () => {
    const draft = draftOf(text);
    placeClass(draft, line());
    expect(draft.single.classification).toEqual({
      type: "ClassificationLine",
      ...spanIn(text, "UNCLAS //N01000/ FOUO QQQQ"),
      level: "unclassified",
      caveats: ["FOUO"],
      subjectCode: "N01000",
      section: null,
      mrn: null,
      note: "QQQQ",
      text: "UNCLAS //N01000/ FOUO QQQQ",
    });
    expect(draft.last).toBe("start");
  });

  it("has blanks for the slashes between its words, and no control of slashes alone", () => {
    const draft = draftOf(text);
    const caveats = [
      { image: "//REL/TO/", startOffset: 7 },
      { image: "// /", startOffset: 17 },
    ];
    placeClass(draft, line({ level: null, code: { image: "//N0/1000", startOffset: 0 }, caveats }));
    expect(draft.single.classification).toMatchObject({ level: null, subjectCode: "N0 1000", caveats: ["REL TO"] });
  });

  it("ends before the addresses that are passed on", () => {
    const draft = draftOf(text);
    placeClass(draft, line({ end: text.length, passed: [lexemeOf(text, "TO ALL SHIPS")] }));
    expect(draft.single.classification).toMatchObject(spanIn(text, "UNCLAS //N01000/ FOUO QQQQ"));
    expect(draft.passing).toMatchObject([{ ...spanIn(text, "TO ALL SHIPS"), text: "TO ALL SHIPS" }]);
    expect(draft.last).toBe("passing");
  });

  it("is furniture in the text", () => {
    const draft = draftOf(text, { begun: true });
    placeClass(draft, line());
    expect(draft.single.classification).toBeNull();
    expect(furnitureOf(draft)).toEqual({ kind: "page", lines: ["UNCLAS //N01000/ FOUO QQQQ"] });
    expect(draft.notes).toEqual([]);
  });

  it("is furniture behind a signature too, as long as the message has not ended", () => {
    const draft = draftOf(text, {
      begun: true,
      single: { signature: buildSignature({ names: ["DOE"] }) },
      last: "signature",
    });
    placeClass(draft, line());
    expect(draft.notes).toEqual([]);
    expect(furnitureOf(draft)).toMatchObject({ kind: "page" });
  });

  it.each([[true], [false]])("is a banner behind the end of the message, begun: %j", (begun) => {
    const draft = draftOf(text, { begun, trailer: buildTrailer(), last: "trailer" });
    placeClass(draft, line(bare));
    expect(draft.single.classification).toBeNull();
    expect(draft.notes).toMatchObject([{ kind: "page", text: "UNCLAS", after: "trailer" }]);
  });

  it("comes behind the slot of the class line as a banner, however early it stands", () => {
    const draft = draftOf(text, { trailer: buildTrailer() });
    placeClass(draft, line(bare));
    expect(draft.notes).toMatchObject([{ after: "classification" }]);
  });

  it("above the heading is the class until another comes, and then a banner at the start", () => {
    const draft = draftOf(text, { single: { classification: classOf(), dtg: placed(buildDateTimeGroup(), 7) } });
    placeClass(draft, line({ ...bare, start: 8, end: 14 }));
    expect(draft.single.classification?.level).toBe("unclassified");
    expect(draft.notes).toMatchObject([{ kind: "page", text: "SECRET", after: "start", start: 0, end: 6 }]);
    expect(draft.last).toBe("classification");
  });

  it("is noted as it was written when it gives way", () => {
    const draft = draftOf(text, {
      single: { classification: classOf() },
      sources: new Map([["classification", "SECRET//"]]),
      beforeBanner: "security",
    });
    placeClass(draft, line());
    expect(draft.notes).toMatchObject([{ text: "SECRET//", after: "security" }]);
    expect(draft.sources.get("classification")).toBe("UNCLAS //N01000/ FOUO QQQQ");
  });

  it.each([
    ["a code where there was none", {}, {}, true],
    ["a control where there was none", {}, { code: null }, true],
    ["a code, where there was one", { subjectCode: "N02000" }, {}, false],
    ["a code, where there was a control", { caveats: ["NOFORN"] }, {}, false],
    ["no more than a level", {}, bare, false],
  ])("gives way to one with %s: %j", (_what, known, changes, wins) => {
    const single = { dtg: placed(buildDateTimeGroup(), 0), classification: classOf(known, 2) };
    const draft = draftOf(text, { single });
    placeClass(draft, line({ ...changes, start: 3 }));
    expect(draft.single.classification?.level).toBe(wins ? "unclassified" : "secret");
    expect(draft.notes).toMatchObject([{ kind: "page", after: wins ? "start" : "classification" }]);
  });

  it.each([
    ["dtg", placed(buildDateTimeGroup(), 0)],
    ["from", placed(buildAddressee(), 0)],
  ] as const)("behind %s is no banner of the first page", (slot, node) => {
    const draft = draftOf(text, { single: { [slot]: node } });
    placeClass(draft, line({ ...bare, start: 1 }));
    expect(draft.beforeBanner).toBe("classification");
    expect(draft.last).toBe("classification");
  });

  it("before the time leaves the line before it as the last one", () => {
    const draft = draftOf(text, { single: { dtg: placed(buildDateTimeGroup(), 20) }, last: "security" });
    placeClass(draft, line(bare));
    expect([draft.beforeBanner, draft.last]).toEqual(["start", "security"]);
  });
});

describe("the number in a series", () => {
  const text = "NAVADMIN 012/10 CORRECTED COPY";
  const series = (changes: Partial<SeriesSyntax> = {}): SeriesSyntax => ({
    kind: "series",
    start: 0,
    end: text.length,
    name: lexemeOf(text, "NAVADMIN"),
    number: lexemeOf(text, "012"),
    year: lexemeOf(text, "/10"),
    captions: [lexemeOf(text, "CORRECTED COPY")],
    ...changes,
  });

  it.each([
    [{}, { number: 12, year: 2010, yearWritten: true }],
    [{ number: null }, { number: 0, year: 2010, yearWritten: true }],
    [{ year: null }, { number: 12, year: null, yearWritten: false }],
    [{ year: { image: "/ 2009", startOffset: 12 } }, { number: 12, year: 2009, yearWritten: true }],
  ])("%j", (changes, mrn) => {
    const draft = draftOf(text);
    placeSeries(draft, series(changes));
    expect(draft.single.number).toEqual({ type: "Mrn", start: 0, end: text.length, station: "NAVADMIN", ...mrn });
    expect(draft.captions).toMatchObject([{ name: "CORRECTED COPY" }]);
  });

  it("keeps a second copy whole, with what else stands in it", () => {
    const draft = draftOf(text, {
      single: { number: buildMrn({ number: 11 }) },
      sources: new Map([["number", "NAVADMIN 011/10 AND MORE THAN IN THE OTHER ONE"]]),
    });
    placeSeries(draft, series());
    expect(draft.single.number?.number).toBe(11);
    expect(draft.captions).toEqual([]);
  });

  it("is furniture in the text", () => {
    const draft = draftOf(text, { begun: true });
    placeSeries(draft, series());
    expect(draft.single.number).toBeNull();
    expect(furnitureOf(draft)).toEqual({ kind: "page", lines: [text] });
  });
});

describe("addresses that are passed on", () => {
  const from = placed(buildAddressee({ name: "EXAMPLE FLEET" }), 5);
  const to = { to: [placed(buildAddressee(), 8)], info: [], exempt: [] };
  const number = placed(buildMrn(), 20);

  it.each<[string, Parameters<typeof draftOf>[1], boolean]>([
    ["behind the number", { single: { from, number }, lists: to }, true],
    [
      "behind the class line",
      { single: { from, classification: placed(buildClassificationLine(), 9) }, lists: to },
      true,
    ],
    ["behind a list without an address", { single: { from, number }, sources: new Map([["to", "TO"]]) }, true],
    [
      "behind a list of those for information",
      { single: { from, number }, sources: new Map([["info", "INFO"]]) },
      false,
    ],
    ["without addressees", { single: { from, number } }, false],
    ["without an originator", { single: { number }, lists: to }, false],
    ["in the heading", { single: { from }, lists: to }, false],
    ["behind a number above the originator", { single: { from, number: placed(buildMrn(), 4) }, lists: to }, false],
    ["behind what stands at the originator", { single: { from, number: placed(buildMrn(), 5) }, lists: to }, false],
    ["in a telegram", { single: { from, number }, lists: to, context: { dialect: "telegram" } }, false],
  ])("%s", (_, changes, expected) => {
    expect(isForwarded(draftOf("", changes))).toBe(expected);
  });

  it("are instructions, and furniture in the text", () => {
    const text = "PASS  TO OFFICE CODES:";
    const draft = draftOf(text);
    placePassing(draft, { start: 0, end: text.length });
    expect(draft.passing).toEqual([
      { type: "PassingInstruction", start: 0, end: text.length, text: "PASS TO OFFICE CODES:" },
    ]);
    expect(draft.last).toBe("passing");
    const begun = draftOf(text, { begun: true });
    placePassing(begun, { start: 0, end: text.length });
    expect(begun.passing).toEqual([]);
    expect(furnitureOf(begun)).toEqual({ kind: "page", lines: ["PASS TO OFFICE CODES:"] });
  });
});

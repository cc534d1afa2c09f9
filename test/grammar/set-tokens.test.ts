import { describe, expect, it } from "vitest";
import { PageBreak } from "../../grammar/tokens/address.js";
import { LaterSetName, RemarksName, SetMarking, SetName, SetText, SetWrap } from "../../grammar/tokens/naval.js";
import {
  ClosingAttribute,
  FieldBreak,
  FieldText,
  FieldWrap,
  FromField,
  SubjectField,
  SubjectFieldWrap,
} from "../../grammar/tokens/smart.js";
import { namesOf } from "./shape.js";
import { taken } from "./taken.js";

describe("the marking of a set", () => {
  it.each([
    ["SUBJ/(U) BOATS//", SetName, "SUBJ", "/(U)"],
    ["SUBJ/(U) BOATS//", LaterSetName, "SUBJ", "/(U)"],
    ["SUBJ  // (U//FOUO) BOATS//", SetName, "SUBJ  ", "// (U//FOUO)"],
    ["SUBJ/BOATS//", SetName, "SUBJ", null],
    ["SUBJ/(U)", SetName, "SUBJ", null],
    // Those of other sets are fields.
    ["REF/(U) BOATS//", SetName, "REF", null],
    ["SUBJ/(U) BOATS//", SetText, "SUBJ", null],
  ])("in %j", (text, type, name, marking) => {
    expect(taken(SetMarking, text, name.length, [type, name])).toBe(marking);
    expect(taken(SetMarking, text.slice(name.length), 0, [type, name])).toBe(marking);
  });

  it("has a name before it", () => {
    expect(taken(SetMarking, "SUBJ/(U) BOATS//", 4)).toBeNull();
  });
});

describe("a set goes on behind the heading of a page", () => {
  it.each([
    ["\nB//", PageBreak, "\n"],
    ["B//", PageBreak, null],
    ["\n\nB//", PageBreak, null],
    ["\nREF/A//", PageBreak, null],
    ["\nBT\n", PageBreak, null],
    ["\n1. Boats", PageBreak, null],
    ["\nB//", SetText, null],
  ])("%j", (text, type, end) => {
    expect(taken(SetWrap, text, 0, [type, "X"])).toBe(end);
  });

  it("and behind nothing else", () => {
    expect(taken(SetWrap, "\nB//", 0)).toBeNull();
  });
});

describe("the remarks", () => {
  it.each([
    ["RMKS/1. Boats//", "RMKS/"],
    ["REMARKS: Boats", "REMARKS:"],
    ["GENTEXT/REMARKS/1. Boats//", "GENTEXT/REMARKS/"],
    // The last of the sets that could be the remarks.
    ["GENTEXT/FIRST/1. Boats//\nGENTEXT/REMARKS/2. Nets//", null],
    ["RMKS/1. Boats//\n  RMK/2. Nets", null],
    ["RMKS/1. Boats//POC/DOE//", "RMKS/"],
    // Another message has its own.
    ["RMKS/1. Boats//\nBT\nNNNN\nRMKS/1. Nets", "RMKS/"],
    ["POC/JANE DOE//", null],
  ])("%j", (text, name) => {
    expect(taken(RemarksName, text, 0)).toBe(name);
  });
});

describe("a field of a SMART message goes on", () => {
  const wrapped = (above: string, below: string, type = FieldText) =>
    taken(FieldWrap, above + below, above.length, [type, above]);
  const column = " ".repeat(14);

  it.each([
    ["X", "\n  Y", "\n"],
    ["X", "\nFrom: Y", null],
    ["X", "\n1. (U) a", null],
    // A value may begin over an empty line, and go on there where it stands in its column.
    ["X", "\n\nY", null],
    ["X", `\n\n${column}Y`, `\n\n${column}`],
    ["X", `\n\n\n${column}Y`, `\n\n\n${column}`],
    ["X", `\n\n${column.slice(1)}Y`, null],
    ["X", `\n\n${column}From: Y`, null],
    // A caption that stands on pages too belongs to a list that is open.
    ["SIPDIS,", "\n   SENSITIVE", "\n"],
    ["SIPDIS, ", "\n   SENSITIVE", "\n"],
    ["SIPDIS;", "\n   SENSITIVE, NODIS", "\n"],
    ["SIPDIS", "\n   SENSITIVE", null],
    ["SIPDIS, NODIS", "\n   SENSITIVE", null],
    ["SIPDIS,", "\nSENSITIVE", null],
  ])("behind %j in %j", (above, below, end) => {
    expect(wrapped(above, below)).toBe(end);
  });

  it.each([FromField, ClosingAttribute])(
    "behind its label over an empty line, which is the start of its value",
    (type) => {
      expect(wrapped("From:", "\n\nY", type)).toBe("\n\n");
      expect(wrapped("From:", "\n\n\nY", type)).toBeNull();
      expect(wrapped("From:", "\n\nAction: Y", type)).toBeNull();
      expect(wrapped("From:", "\n\n1. a", type)).toBeNull();
    },
  );

  it("where a token stands before it, or none", () => {
    expect(taken(FieldWrap, "\n\nY", 0)).toBeNull();
    expect(taken(FieldWrap, "\nY", 0)).toBe("\n");
  });

  it("but a subject only in the next line, or behind its label", () => {
    const subject = (below: string, type: typeof FieldText) => taken(SubjectFieldWrap, below, 0, [type, "X"]);
    expect(subject("\nY", FieldText)).toBe("\n");
    expect(subject("\n\nY", FieldText)).toBeNull();
    expect(subject(`\n\n${column}Y`, FieldText)).toBeNull();
    expect(subject("\n\nY", SubjectField)).toBe("\n\n");
    expect(taken(SubjectFieldWrap, "\n\nY", 0)).toBeNull();
  });

  it.each([
    ["POL,", "\nRELEASE IN FULL\n\nECON", "\nRELEASE IN FULL\n\n"],
    ["POL,", "\nRELEASE IN FULL\n\nRELEASE IN PART\nECON", "\nRELEASE IN FULL\n\nRELEASE IN PART\n"],
    ["POL", "\nRELEASE IN FULL\n\nECON", null],
    ["POL, ECON", "\nRELEASE IN FULL\n\nECON", null],
    ["POL", `\nRELEASE IN FULL\n${column}ECON`, "\nRELEASE IN FULL\n"],
    ["POL", `\nRELEASE IN FULL\n${column.slice(1)}ECON`, null],
    ["POL,", "\nRELEASE IN FULL\n\n1. a", null],
    ["POL,", "\nRELEASE IN FULL\n\nFrom: X", null],
    ["POL,", "\nRELEASE IN FULL\n", null],
    ["POL,", "\nECON", null],
  ])("over the stamps of a review: %j, %j", (above, below, end) => {
    expect(taken(FieldBreak, above + below, above.length, [FieldText, above])).toBe(end);
    expect(taken(FieldBreak, below, 0, [FieldText, above])).toBe(end);
  });
});

it("prose above all fields of a SMART message begins its text", () => {
  const text = "MRN: X\n\nThe boats of Elsewhere left the port\n\nFrom: Y";
  expect(namesOf(text, "smart")).toEqual("MrnField FieldText LeadProse EmptyLines BodyProse".split(" "));
});

import { describe, expect, it } from "vitest";
import { formatOfficial, parseDrafter, parseOfficial } from "../../src/values/official.js";

describe("an official", () => {
  it.each([
    ["EUR/XX:JADOE:RF", ["EUR/XX", "JADOE", "RF", null], "EUR/XX:JADOE:RF"],
    ["S/ PM: JADOE,  JR.", ["S/PM", "JADOE, JR.", null, null], "S/PM:JADOE, JR."],
    ["NEA:JADOE/HLK", ["NEA", "JADOE", "HLK", null], "NEA:JADOE:HLK"],
    ["NEA - MR. ROE (SUBS.)", ["NEA", "MR. ROE", null, "SUBS"], "NEA:MR. ROE (SUBS)"],
    ["EUR/WE-MR. ROE", ["EUR/WE", "MR. ROE", null, null], "EUR/WE:MR. ROE"],
    ["TREASURY:JROE", ["TREASURY", "JROE", null, null], "TREASURY:JROE"],
    ["JANDERSON:RF", [null, "JANDERSON:RF", null, null], "JANDERSON:RF"],
    ["S/S-O:JROE", ["S/S-O", "JROE", null, null], "S/S-O:JROE"],
    ["THE SECRETARY", [null, "THE SECRETARY", null, null], "THE SECRETARY"],
    ["NEA/RA", ["NEA/RA", null, null, null], "NEA/RA"],
    ["", [null, null, null, null], ""],
  ])("%j", (text, [office, name, typist, note], printed) => {
    const value = { office: office ?? null, name: name ?? null, typist: typist ?? null, note: note ?? null };
    expect(parseOfficial(text)).toEqual(value);
    expect(formatOfficial(value)).toBe(printed);
    expect(parseOfficial(printed)).toEqual(value);
  });
});

describe("a drafter", () => {
  it.each([
    ["05/22/73   EXT 23262", { date: "1973-05-22", extension: "23262", person: "" }],
    ["EUR/XX:JADOE:RF X21234", { date: null, extension: "21234", person: "EUR/XX:JADOE:RF" }],
    ["EUR/XX:JADOE", { date: null, extension: null, person: "EUR/XX:JADOE" }],
    ["13/45/73", { date: null, extension: null, person: "13/45/73" }],
  ])("%j", (text, value) => {
    expect(parseDrafter(text, 50)).toEqual(value);
  });
});

import { describe, expect, test } from "vitest";
import { eraOf, geoTag, geoTagMeanings } from "../../src/handbook/geo-tags.js";
import { routingIndicator } from "../../src/handbook/indicated-station.js";
import { nearestTag } from "../../src/handbook/nearest-tag.js";
import { addressesOf, postName, stationOf } from "../../src/handbook/post-names.js";
import { programs } from "../../src/handbook/program-tags.js";
import { postIndicators } from "../../src/handbook/routing-indicators.js";
import { codesOf, rowOf } from "../../src/handbook/rows.js";
import { fullStation } from "../../src/handbook/stations.js";
import { geoTags, programTags } from "../../src/handbook/tag-codes.js";
import { organizationTag, programTag, subjectField, subjectTag } from "../../src/handbook/tags.js";

describe("geoTag", () => {
  test.each([
    ["BA", "2007-11-19", "Bahrain", false],
    ["BA", "2020-01-01", "Bosnia and Herzegovina", false],
    ["BA", null, "Bahrain", true],
    ["CH", "2007-11-19", "China", false],
    ["CH", "2020", "Switzerland", false],
    ["FR", "1985-01-01", "France", false],
    ["XF", "2009-01-01", "Middle East", false],
    ["2M", "2020-01-01", "Middle East", false],
    ["RS", "1974-01-01", "Russia", true],
    ["UR", "1974-06-01", "Union of Soviet Socialist Republics", false],
    ["ZP", "2009-01-01", null, true],
    ["VZ", "2009-01-01", "Venezuela", true],
  ])("%s on %s", (code, date, name, uncertain) => {
    const found = geoTag(code, date);
    expect(found?.uncertain).toBe(uncertain);
    if (code !== "UR") expect(found?.name).toBe(name);
    else expect(found?.era).toBe("1974");
  });

  test("what no list has is null", () => expect(geoTag("QQ", null)).toBeNull());

  test("a code had one meaning after the other", () => {
    expect(geoTagMeanings("ba").map(({ era, name }) => [era, name])).toEqual([
      ["1974", "Bahrain"],
      ["2000s", "Bahrain"],
      ["current", "Bosnia and Herzegovina"],
    ]);
  });

  test.each([
    [1966, "1974"],
    [1985, "1974"],
    [1988, "2000s"],
    [2012, "2000s"],
    [2013, "current"],
  ])("%s is nearest to the list %s", (year, era) => expect(eraOf(year)).toBe(era));

  test("the codes that parse knows have a row here", () => {
    const isKnown = (code: string): boolean => geoTagMeanings(code).length > 0;
    expect(geoTags.filter((code) => !isKnown(code))).toEqual([]);
    expect(programTags.filter((code) => rowOf(programs, code) === null)).toEqual([]);
  });
});

describe("other tags", () => {
  test.each([
    ["PREL", "2007-11-19", "External Political Relations"],
    ["EAIR", "1975-01-01", "Aeronautics and Aviation"],
    ["EAIR", "2007-01-01", "Civil Aviation"],
    ["PFOR", "2007-01-01", "Foreign Policy and Relations"],
    ["ecin", null, "Economic Integration and Cooperation"],
  ])("%s on %s", (code, date, title) => expect(subjectTag(code, date)?.title).toBe(title));

  test("programs and organizations", () => {
    expect(programTag("KNNP")).toMatchObject({ title: "Nuclear Non-Proliferation", uncertain: false });
    expect(programTag("KACT")).toMatchObject({ title: null, uncertain: true });
    expect(programTag("KQQQ")).toBeNull();
    expect(organizationTag("IAEA")).toMatchObject({ title: "International Atomic Energy Agency", uncertain: false });
    expect(organizationTag("UNGA/C-6")?.title).toBe("UN General Assembly");
    expect(organizationTag("BAKERS")).toBeNull();
  });

  test("the first letter names the field", () => {
    expect(subjectField("PREL")).toBe("political affairs");
    expect(subjectField("QREL")).toBeNull();
  });

  test.each([
    ["PRLE", "PREL"],
    ["PREEL", "PREL"],
    ["KNNPP", "KNNP"],
    ["ECN", null],
    ["PREL", null],
    ["QQQQ", null],
    ["P9", null],
    ["BREADS", null],
  ])("nearest to %s is %s", (code, tag) => expect(nearestTag(code)).toBe(tag));
});

describe("posts", () => {
  test.each([
    ["RUEHBJ", "Embassy Beijing", false],
    ["RUEHDR", "Embassy Dar es Salaam", false],
    ["RUEHC", "Department of State, Washington", false],
    ["RUEKJCS", "Joint Staff Washington DC", false],
    ["RUEHWEB", "probably the feed of the SIPDIS network", true],
    ["RUEHZL", "the stations of the European Political Collective", false],
    ["RUEHQQQ", "a station of the Department of State, not in the table", true],
    ["RHCRABC", "a collective address", false],
    ["RXABCD", "a station of NATO", false],
    ["RJABCD", "a station that the table does not have", true],
  ])("%s is %s", (code, name, uncertain) => {
    expect(routingIndicator(code)).toMatchObject({ name, uncertain });
  });

  test.each(["ZEN", "R", "RUEHBJ1", ""])("%j is no indicator", (code) => expect(routingIndicator(code)).toBeNull());

  test.each([
    ["AMEMBASSY BEIJING", "BEIJING", "Embassy Beijing"],
    ["SECSTATE WASHDC", "STATE", "Department of State, Washington"],
    ["USMISSION USNATO", "USNATO", "Mission USNATO"],
    ["AMEMBASSY MEXICO CITY", "MEXICO", "Embassy Mexico City"],
    ["AMCONSUL  SAO PAULO", "SAO PAULO", "Consulate Sao Paulo"],
    ["JOINT STAFF WASHINGTON DC", null, null],
  ])("%s numbers as %s", (plad, station, name) => {
    expect(stationOf(plad)).toBe(station);
    expect(postName(plad)).toBe(name);
  });

  test.each([
    ["STATE", "SECSTATE WASHDC"],
    ["BEIJING", "AMEMBASSY BEIJING"],
    ["MEXICO", "AMEMBASSY MEXICO"],
  ])("%s is addressed as %s", (station, plad) => expect(addressesOf(station)[0]).toBe(plad));

  test("an address of a station gives back the station", () => {
    for (const station of ["STATE", "ROME", "USNATO", "PANAMA", "UNVIE VIENNA"]) {
      expect(addressesOf(station).map(stationOf)).toEqual(addressesOf(station).map(() => station));
    }
  });

  test("every post of the table has a station", () => {
    const names = codesOf(postIndicators).map((code) => rowOf(postIndicators, code)?.name ?? "");
    expect(names.filter((name) => stationOf(name) === null)).toEqual([]);
  });
});

test.each([
  ["SECSTATE", "STATE"],
  ["ADDIS", "ADDIS ABABA"],
  ["STATE", "STATE"],
  ["HONGKONG", "HONG KONG"],
  ["TELAVIV", "TEL AVIV"],
  ["NEWDELHI", "NEW DELHI"],
  ["ABUDHABI", "ABU DHABI"],
  ["SECDEF", "SECDEF"],
])("the station %s is %s", (name, station) => expect(fullStation(name)).toBe(station));

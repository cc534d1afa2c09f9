import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cable } from "../../src/arbitrary/index.js";
import { buildCable, buildTag, buildTagsLine } from "../../src/ast/build.js";
import { type Explanation, explain } from "../../src/explain/index.js";
import { explainedTokens } from "../../src/explain/token-table.js";
import { parse } from "../../src/parse.js";
import { texts } from "../property/texts.js";
import { propertyOptions } from "../support/property-options.js";

const full = `VZCZCXRO0042
OO RUEHBJ RUEHWEB
DE RUEHBJ #7155/01 3231033
ZNY SSSBB/FFFFF ZZHZQQ
O P 191033Z NOV 07 ZDK
FM AMEMBASSY EXAMPLE
TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 3518
ZEN/AMCONSUL ELSEWHERE
INFO RUEHZZ/IRAN COLLECTIVE PRIORITY
RUEKJCS/JOINT STAFF WASHDC//J3/J5//
RUEHZZ/BAKERS COLLECTIVE
XMT AMEMBASSY OMITTED
BT
S E C R E T SECTION 01 OF 02 EXAMPLE 007155

NODIS
SIPDIS

DEPT FOR XX

E.O. 12958: DECL: 11/19/2017
TAGS: PREL, KNNP, KACT, BA, ZP, UNGA, (DOE, JANE)
SUBJECT: (C) BREAD

REF: A. 06 STATE 12 (NOTAL)
     B. JANE DOE'S E-MAIL OF MONDAY

Classified By: Ambassador Jane Doe. Reasons: 1.4 (b)
and (d).

1. (S//NF) SUMMARY: Bread.

2. (C/REL TO USA, GBR) More bread.
ROE
BT
#7155
NNNN
`;

/** The explanations of the parts that read so, without their places. */
const of = (text: string, written: string): readonly Explanation[] =>
  explain(text).filter(({ start, end }) => text.slice(start, end) === written);

describe("parts of a cable", () => {
  test.each([
    ["XRO", "channel designator", "A channel, outgoing by its third letter; what XRO stands for is not known.", true],
    ["0042", "channel sequence number", "The number of the message on its channel.", false],
    ["OO", "precedence", "IMMEDIATE goes before priority and routine traffic.", false],
    ["RUEHBJ", "routing indicator", "Embassy Beijing.", false],
    ["RUEHWEB", "routing indicator", "Probably the feed of the SIPDIS network.", true],
    ["/01", "section", "This transmission is section 1 of the message.", false],
    ["3231033", "time of file", "Handed in on 19 November 2007, 10:33 UTC.", false],
    ["ZNY", "security warning", "Must be encrypted on circuits that are not approved for secrets.", false],
    ["SSSBB", "class letters", "The text is secret.", false],
    ["/FFFFF", "special handling", "For the eyes of the United States and the United Kingdom only.", false],
    ["ZZH", "operating signal", "Probably marks traffic of the Department of State's own network.", true],
    ["ZQQ", "operating signal", "Not known.", true],
    ["O", "precedence", "IMMEDIATE goes before priority and routine traffic.", false],
    ["P", "precedence for information", "PRIORITY goes before routine traffic.", false],
    ["191033Z NOV 07", "day, time, month and year", "19 November 2007, 10:33 UTC.", false],
    ["SECSTATE WASHDC", "plain language address, PLAD", "Department of State, Washington.", false],
    ["NIACT IMMEDIATE", "precedence", "NIACT IMMEDIATE, night action, wakes the duty officer at any hour.", false],
    ["ZEN", "routing indicator", "Delivered by other means; stands where a routing indicator would.", false],
    ["AMCONSUL ELSEWHERE", "plain language address, PLAD", "Consulate Elsewhere.", false],
    ["IRAN COLLECTIVE", "plain language address, PLAD", "The posts and offices of the list Iran Collective.", false],
    ["JOINT STAFF WASHDC", "plain language address, PLAD", "An addressee by its name in the address books.", false],
    ["//J3/J5//", "office symbols", "The offices at the addressee that get it.", false],
    ["AMEMBASSY OMITTED", "exempt addressee, XMT", "Left out of a collective address: Embassy Omitted.", false],
    ["S E C R E T", "level", "The text is secret.", false],
    ["SECTION 01 OF 02", "section", "This is section 1 of 2 of a long message.", false],
    [
      "EXAMPLE 007155",
      "message reference number, MRN",
      "Number 7155 of Example in 2007, the year taken from the date.",
      false,
    ],
    ["NODIS", "caption, distribution", "For nobody but the addressees; the strictest of the captions.", false],
    ["DEPT FOR XX", "passing instruction", "Says who at the addressees gets it, or whom they pass it to.", false],
    ["11/19/2017", "day", "To be declassified on 19 November 2017.", false],
    ["PREL", "subject tag", "External Political Relations, a subject of political affairs.", false],
    ["KNNP", "program tag", "Nuclear Non-Proliferation, a program.", false],
    ["KACT", "program tag", "A program whose title is not known.", true],
    ["BA", "geographic tag", "Bahrain, a country or territory.", false],
    ["ZP", "geographic tag", "A place that no list explains.", true],
    ["UNGA", "organization tag", "UN General Assembly, an organization.", false],
    ["(DOE, JANE)", "person tag", "A person, DOE, JANE.", false],
    ["(C)", "portion marking", "Confidential.", false],
    ["06 STATE 12", "message reference number, MRN", "Number 12 of the Department of State in 2006.", false],
    [
      "NOTAL",
      "caption of the reference",
      "Not sent to all: some addressees of this cable did not get the one referred to.",
      false,
    ],
    [
      "1.4 (b)\nand (d)",
      "reasons for classification",
      "May be classified under section 1.4, for (b) information from foreign governments; (d) foreign relations or " +
        "activities of the United States, confidential sources included.",
      false,
    ],
    ["(S//NF)", "portion marking", "Secret; NOFORN, not to be given to foreign nationals.", false],
    ["(C/REL TO USA, GBR)", "portion marking", "Confidential; may be released to USA and GBR.", false],
    ["ROE", "signature", "Signed by ROE, who answers for the post whoever wrote the cable.", false],
    ["#7155", "validation, FL15", "Repeats the serial of FL3, to show that nothing is lost.", false],
  ])("%s", (written, name, meaning, uncertain) => {
    const found = of(full, written).map((said) => ({
      name: said.name,
      meaning: said.meaning,
      uncertain: said.uncertain,
    }));
    expect(found).toContainEqual({ name, meaning, uncertain });
  });

  test.each([
    ["O 321234Z JAN 10\n", "321234Z JAN 10", "Names no possible time, or lacks its year."],
    ["DE RUEHXX #0001 3660001\nR 010000Z JAN 09\n", "3660001", "Handed in on 31 December 2008, 00:01 UTC."],
    [
      "DE RUEHXX #0001 3660001\nR 010000Z JAN 10\n",
      "3660001",
      "Handed in on day 366, which 2009 did not have, 00:01 UTC.",
    ],
    ["DE RUEHXX #0001 0010001\nR 312359Z DEC 09\n", "0010001", "Handed in on 1 January 2010, 00:01 UTC."],
    ["DE RUEHXX #0001 3231033\n", "3231033", "Handed in on day 323 of the year, 10:33 UTC."],
    ["DE RUEHXX #0001 3999999\n", "3999999", "Not a day of the year and a time."],
    ["E.O. 13224: N/A\n", "13224", "No order on classification has this number."],
    ["E.O. 13526: N/A\n", "13526", "The order on classification of 29 December 2009, in force since 27 June 2010."],
    [
      "E.O. 12958: DECL: X1\n",
      "X1",
      "Exempt from the ten-year limit: an intelligence source, method or activity, or cryptology.",
    ],
    ["E.O. 12958: DECL: 02/30/2020\n", "02/30/2020", "Names no possible day."],
    ["TAGS: PRLE, PREL\n", "PRLE", "A tag that is in no list; perhaps PREL was meant."],
    ["TAGS: PREL, QQ\n", "QQ", "A place that is in no list."],
    ["UNCLAS EXAMPLE 1\nTAGS: PREL, BA\n", "BA", "Probably Bahrain, a country or territory."],
    ["R 010000Z JAN 20\nTAGS: PREL, BA\n", "BA", "Bosnia and Herzegovina, a country or territory."],
    ["R 010000Z JAN 20\nTAGS: PREL, 2M\n", "2M", "Middle East, a part of the world."],
    ["1. (Q) Bread.\n\n2. (S/QQQQ) Bread.\n", "(S/QQQQ)", "Secret; QQQQ, not known."],
  ])("%j: %s", (text, written, meaning) => {
    expect(of(text, written).map((said) => said.meaning)).toContain(meaning);
  });
});

describe("whole lines", () => {
  test.each([
    ["RoutingLine", "The 2 stations that this copy is passed to, IMMEDIATE; not the list of the addressees."],
    ["OriginLine", "Sent by Embassy Beijing, its number 7155, section 1, filed on 19 November 2007, 10:33 UTC."],
    [
      "ExecutiveOrderLine",
      "E.O. 12958, the order on classification of 17 April 1995, in force from 14 October 1995 to 26 June 2010; " +
        "to be declassified on 19 November 2017.",
    ],
    ["ClassificationLine", "The text is secret; this is section 1 of 2; numbered 7155 by Example."],
    ["TagsLine", "7 codes by which the cable is filed and found."],
    ["ReferenceList", "2 documents that the cable refers to."],
  ])("%s", (type, meaning) => {
    expect(explain(full).find(({ of }) => of === type)?.meaning).toBe(meaning);
  });

  test.each([
    ["E.O. 12958: DNG: CO 04/01/2009\n", "ExecutiveOrderLine", "to become confidential on 1 April 2009."],
    ["E.O. 12958: DECL: UPON TALKS\n", "ExecutiveOrderLine", "to be declassified UPON TALKS."],
    ["?? 12\n", "UnknownLine", "Not known: no rule reads this line."],
    ["BREAD FOR ALL\n", "UnknownLine", ""],
  ])("%j", (text, type, meaning) => {
    const found = explain(text).find(({ of }) => of === type);
    expect(found?.meaning ?? "").toContain(meaning);
  });

  test("a part that stands for a level says which", () => {
    const levels = explain(full).flatMap(({ of, level }) => (level === null ? [] : `${of} ${level}`));
    expect(new Set(levels)).toEqual(
      new Set([
        "SecurityLine secret",
        "ClassGroup secret",
        "ClassificationLine secret",
        "BannerLevel secret",
        "SubjectLine confidential",
        "PortionMarking confidential",
        "Paragraph secret",
        "PortionMarking secret",
        "Paragraph confidential",
      ]),
    );
  });
});

describe("explain", () => {
  test("takes a tree, also one without places", () => {
    const made = buildCable({ tags: buildTagsLine({ items: [buildTag({ kind: "geo", code: "XX" })] }) });
    expect(explain(made).map(({ of, start, end }) => [of, start, end])).toEqual([
      ["TagsLine", -1, -1],
      ["Tag", -1, -1],
    ]);
    expect(explain(parse("TAGS: XX\n").cable).map(({ meaning }) => meaning)).toContain(
      "Worldwide, a part of the world.",
    );
  });

  test.each([[null], [7], [{}], [undefined]])("%j is a TypeError", (input) => {
    expect(() => explain(input as unknown as string)).toThrow(TypeError);
  });

  test("the option year dates a cable that has no date", () => {
    const said = (input: Parameters<typeof explain>[0]): string | undefined =>
      explain(input, { year: 2020 }).find(({ of }) => of === "Tag")?.meaning;
    expect(said("TAGS: BA\n")).toBe("Bosnia and Herzegovina, a country or territory.");
    expect(said(parse("TAGS: BA\n").cable)).toBe("Bosnia and Herzegovina, a country or territory.");
  });

  test("a wrong option is a TypeError", () => {
    expect(() => explain("", { year: "soon" as unknown as number })).toThrow('"year"');
  });

  test("an empty text has nothing to explain", () => expect(explain("")).toEqual([]));

  test.each(texts)("of %s is plain data in order, each with words, and ranges nest", (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const found = explain(text);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const open: number[] = [];
        let last = { start: 0, end: text.length };
        for (const { start, end, name, meaning, source } of found) {
          expect([name, meaning, source].includes("")).toBe(false);
          expect(start > last.start || (start === last.start && end <= last.end)).toBe(true);
          while (open.length > 0 && (open.at(-1) ?? 0) <= start) open.pop();
          expect(end).toBeLessThanOrEqual(open.at(-1) ?? text.length);
          open.push(end);
          last = { start, end };
        }
      }),
      propertyOptions,
    );
  });

  test("of a generated tree has an entry for each node but the root", () => {
    fc.assert(
      fc.property(cable, (given) => {
        for (const { name, meaning } of explain(given)) expect([name, meaning].includes("")).toBe(false);
      }),
      propertyOptions,
    );
  });

  test("the table of tokens names tokens of the grammar", async () => {
    const parts = await Promise.all([
      import("../../grammar/tokens/transmission.js"),
      import("../../grammar/tokens/address.js"),
      import("../../grammar/tokens/text-heading.js"),
      import("../../grammar/tokens/authority.js"),
      import("../../grammar/tokens/body.js"),
      import("../../grammar/tokens/smart.js"),
    ]);
    const names = new Set(parts.flatMap((part) => Object.keys(part)));
    expect(explainedTokens().filter((name) => !names.has(name))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mendMisread } from "../../grammar/index.js";
import { mutated } from "../../src/arbitrary/index.js";
import { mendScan, parse, print } from "../../src/index.js";
import { texts } from "../property/texts.js";
import { propertyOptions } from "../support/property-options.js";

/** Lines that stand above a text, so that they are looked at. */
const mended = (line: string): string => mendMisread(`${line}\n\n1. Bread.`).split("\n", 1)[0] ?? "";

describe("mended", () => {
  test.each([
    ["SUBJFCT: TALKS", "SUBJECT: TALKS"],
    ["5UBJECf: TALKS", "SUBJECT: TALKS"],
    ["SUB JECT: TALKS", "SUBJECT : TALKS"],
    ["SUBJECT! TALKS", "SUBJECT: TALKS"],
    ["' SUBJBCT: TALKS", "  SUBJECT: TALKS"],
    ["TAOS: PREL, 0TRA, 1R", "TAGS: PREL, OTRA, IR"],
    ["RBF: A. ELSEWHERE 45", "REF: A. ELSEWHERE 45"],
    ["B.0. 1295S: N1A", "E.O. 12955: N/A"],
    ["E.O. 12958: 0ECL: 01/31/2020", "E.O. 12958: DECL: 01/31/2020"],
    ["Class1fied 8y: Jane Doe", "CLASSIFIED By: Jane Doe"],
    ["PM RUEHXX/AMEMBASSY EXAMPLE", "FM RUEHXX/AMEMBASSY EXAMPLE"],
    ["T0 RUEHC/SECSTATE WASHDC", "TO RUEHC/SECSTATE WASHDC"],
    ["lNFO AMEMBASSY ELSEWHERE", "INFO AMEMBASSY ELSEWHERE"],
    [
      "C O N F l D B N T I A L SECTI0N 0l OP O2 EXAMPLE 0S1234",
      "C O N F I D E N T I A L SECTION 01 OF 02 EXAMPLE 051234",
    ],
    ["-SECRBT- EXAMPLE 0S1234", " SECRET  EXAMPLE 051234"],
    ["~~C0NFIDENTIAL~~", "  CONFIDENTIAL  "],
    ["-S-E-C-R-E-T-", " S E C R E T "],
    ["LlMITED OFFICIAL USB", "LIMITED OFFICIAL USE"],
    ["SIPDlS", "SIPDIS"],
    ["R 31l234Z 0CT lO", "R 311234Z OCT 10"],
    ["K 311234Z JAM 10", "R 311234Z JAN 10"],
    ["O 3112342 JAN 10", "O 311234Z JAN 10"],
    ["OE RUEHXX #0123/01 0311234", "DE RUEHXX #0123/01 0311234"],
  ])("%s", (line, whole) => {
    expect(mended(line)).toBe(whole);
    expect(whole.length).toBe(line.length);
  });

  test("prosigns by the line above", () => {
    expect(mendMisread("R 311234Z JAN 10\nPM CNO EXAMPLE\n")).toBe("R 311234Z JAN 10\nFM CNO EXAMPLE\n");
    expect(mendMisread("R 311234Z JAN 10\nFM CNO EXAMPLE TO RUEHXX/AMEMBASSY EXAMPLE\n")).toBe(
      "R 311234Z JAN 10\nFM CNO EXAMPLE\nTO RUEHXX/AMEMBASSY EXAMPLE\n",
    );
  });

  test("numbers of a row, and markings", () => {
    expect(
      mendMisread("l. (C) One.\n\n2, (0) Two.\n\n3· {C} Three.\n\n4_ (G) Four.\n\nS. (IJ) Five.\n\n6. (5) Six."),
    ).toBe("1. (C) One.\n\n2. (C) Two.\n\n3. (C) Three.\n\n4. (C) Four.\n\n5. (U ) Five.\n\n6. (S) Six.");
    expect(mendMisread("1. One.\n\n2, Two.\n\n3, Three.")).toBe("1. One.\n\n2. Two.\n\n3. Three.");
  });

  test("the ending", () => {
    expect(mendMisread("1. One.\n8T\n#0001\nNNNM\n")).toBe("1. One.\nBT\n#0001\nNNNN\n");
  });
});

describe("left", () => {
  test.each([
    "REP: JOHN DOE",
    "REP: A. DOE SPOKE",
    "TAPS: NONE OF THEM",
    "TACS: x",
    "PM AMEMBASSY STAFF MET",
    "IO BUREAU SAID",
    "TO THE EMBASSY",
    "SECRETS",
    "ST",
    "MAY 10",
    "SUBJFCT TALKS",
    "\u00df\u00df\u00dfLIMITED OFFICIALUSE",
  ])("%s", (line) => {
    expect(mended(line)).toBe(line);
  });

  test.each([
    "3. Three.\n\nA. One.\n\nB. Two.\n\nS. Doe",
    "1. (U) One.\n\n2. (B) Two.\n\n3. (A) Three.",
    "1. One.\n2, 3 and 4 loaves.\n\n2. Two.",
    "I. INTRODUCTION\n\nOne.\n\nII. MORE\n\nTwo.",
    "FM AMEMBASSY EXAMPLE\nEM RUEHXX/AMEMBASSY EXAMPLE\n",
  ])("%j", (text) => {
    expect(mendMisread(text)).toBe(text);
  });
});

const scan = `R 31l234Z JAM 10
PM AMEMBASSY EXAMPLE
T0 RUEHC/SECSTATE WASHDC
C O N F l D E N T I A L EXAMPLE 0001S3
E.0. 12958: 0ECL: 01/31/2O20
TAOS: PREL, 0TRA
SUBJFCT: TALKS
RBF: A. ELSEWHERE 45

l. (0) Talks.

2. (IJ) More.
8T
#0001
NNNM
`;

test("a scan is read as what is meant, in its places", () => {
  const mended = mendScan(scan);
  expect(mended).toHaveLength(scan.length);
  const { cable } = parse(mended);
  expect(cable).toMatchObject({
    dtg: { date: "2010-01-31T12:34Z" },
    from: { name: "AMEMBASSY EXAMPLE" },
    to: [{ name: "SECSTATE WASHDC" }],
    classification: { level: "confidential", mrn: { number: 153 } },
    executiveOrder: { declassify: { on: "2020-01-31" } },
    tags: { items: [{ code: "PREL" }, { code: "OTRA" }] },
    subject: { text: "TALKS" },
    references: { items: [{ mrn: { station: "ELSEWHERE" } }] },
    body: [
      { number: 1, marking: { level: "confidential" } },
      { number: 2, marking: { level: "unclassified" } },
    ],
    trailer: { break: true, serial: "0001", endOfMessage: true },
    unknown: [],
  });
  const label = cable.subject?.start ?? 0;
  expect(scan.slice(label, label + 8)).toBe("SUBJFCT:");
  const printed = print(cable);
  expect(print(parse(printed).cable)).toBe(printed);
  expect(mendScan(printed)).toBe(printed);
  expect(() => mendScan(7 as unknown as string)).toThrow(TypeError);
});

it.each(texts)("keeps the length of %s", (_, text) => {
  fc.assert(
    fc.property(text, (given) => {
      expect(mendScan(given)).toHaveLength(given.length);
    }),
    propertyOptions,
  );
});

it("keeps the length of a damaged scan", () => {
  fc.assert(
    fc.property(mutated(scan), (given) => {
      expect(mendScan(given)).toHaveLength(given.length);
    }),
    propertyOptions,
  );
});

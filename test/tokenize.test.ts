import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../src/index.js";
import { fixturesOf } from "./support/fixtures.js";
import { propertyOptions } from "./support/property-options.js";

const between = new Set(["Blank", "LineEnd", "Separator"]);

/** The tokens that carry a meaning, as `kind text`. */
const wordsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter(({ kind }) => !between.has(kind))
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test.each([
  ["VZCZCXRO4410", ["StartOfMessage VZCZC", "ChannelDesignator XRO", "ChannelNumber 4410"]],
  ["OO RUEHAA RUEHBB", ["CalledPrecedence OO", "RoutingIndicator RUEHAA", "RoutingIndicator RUEHBB"]],
  [
    "DE RUEHXQ #0412/01 0591347",
    [
      "De DE",
      "RoutingIndicator RUEHXQ",
      "NumberSign #",
      "StationSerial 0412",
      "SectionNumber /01",
      "FilingTime 0591347",
    ],
  ],
  ["ZNY CCCCC ZZH", ["SecuritySignal ZNY", "ClassGroup CCCCC", "OperatingSignal ZZH"]],
  ["O P 281347Z FEB 08", ["DateTimePrecedence O", "DateTimePrecedence P", "DayTime 281347Z", "Month FEB", "Year 08"]],
  ["FM AMEMBASSY ELSEWHERE", ["From FM", "AddresseeName AMEMBASSY ELSEWHERE"]],
  [
    "TO RUEHC/SECSTATE WASHDC PRIORITY 2276",
    [
      "LoneTo TO",
      "AddresseeIndicator RUEHC",
      "Slash /",
      "AddresseeName SECSTATE WASHDC",
      "PrecedenceWord PRIORITY",
      "ContinuityNumber 2276",
    ],
  ],
  ["UNCLAS ELSEWHERE 000412", ["BannerLevel UNCLAS", "Station ELSEWHERE", "MrnNumber 000412"]],
  ["SIPDIS", ["CaptionWords SIPDIS"]],
  ["NNNN", ["EndOfMessage NNNN"]],
  ["1. (C) Words.\nMore words.", ["ParagraphNumber 1.", "PortionMarking (C)", "Prose Words.\nMore words."]],
])("%j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("blanks and line ends have kinds of their own", () => {
  expect(tokenize("FM AMEMBASSY ELSEWHERE\n").map(({ kind }) => kind)).toEqual([
    "From",
    "Blank",
    "AddresseeName",
    "LineEnd",
  ]);
});

test("no text has no tokens", () => {
  expect(tokenize("")).toEqual([]);
});

/** The first token that does not begin where the one before ends, or is empty; null when they tile the text. */
const faultOf = (text: string): number | null => {
  const tokens = tokenize(text);
  const fault = tokens.findIndex(({ start, end }, index) => start !== (tokens[index - 1]?.end ?? 0) || end <= start);
  if (fault >= 0) return fault;
  return (tokens.at(-1)?.end ?? 0) === text.length ? null : tokens.length;
};

describe("tokens tile", () => {
  test.each([...fixturesOf("ok"), ...fixturesOf("err")])("$name", ({ text }) => {
    expect(faultOf(text)).toBeNull();
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => faultOf(text) === null),
      propertyOptions,
    );
  });

  test("any text of lines and their parts", () => {
    const part = fc.constantFrom(
      "VZCZC",
      "FM ",
      "TO ",
      "TAGS: ",
      "REF: A. ",
      "1. (C) ",
      "UNCLAS ",
      "ELSEWHERE 000412",
      "\n",
      "\r\n",
      "\r\r\n",
      "\u2028",
      "\t",
      "\\",
      "\u00b6",
      "&amp;",
      "<br>",
      "(",
      "//",
      "words ",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => faultOf(parts.join("")) === null),
      propertyOptions,
    );
  });
});

test.each([
  [undefined, "undefined"],
  [null, "null"],
  [12, "number"],
  [["FM"], "object"],
])("a TypeError for %j", (value, got) => {
  expect(() => tokenize(value as unknown as string)).toThrow(new TypeError(`"text" must be a string, got ${got}`));
});

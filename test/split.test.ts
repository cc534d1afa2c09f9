import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { split, splitStream, type Telegram } from "../src/index.js";
import { propertyOptions } from "./support/property-options.js";

const startsOf = (text: string): readonly string[] =>
  split(text).map((piece) => piece.text.trim().split(/\s/)[0] ?? "");

const first =
  "VZCZCXRO4410\nRR RUEHAA\nDE RUEHXQ #0412 0591347\nZNR UUUUU ZZH\nR 281347Z FEB 08\nFM AMEMBASSY ELSEWHERE\n";
const second =
  "VZCZCXRO4411\nRR RUEHAA\nDE RUEHXQ #0413 0591400\nZNR UUUUU ZZH\nR 281400Z FEB 08\nFM AMEMBASSY ELSEWHERE\n";
const shortFirst = "R 281347Z FEB 08\nFM AMEMBASSY ELSEWHERE\nTO SECSTATE WASHDC\n";
const shortSecond = "P 281400Z FEB 08\nFM AMEMBASSY NOWHERE\nTO SECSTATE WASHDC\n";
const words = "\n1. (U) It rained.\nDOE\n";
const naval = (heading: string, time: string): string =>
  `${heading}R ${time}Z JAN 17\nFM EXAMPLE FLEET\nTO NAVADMIN\nBT\nUNCLAS\nSUBJ/BOATS//\nRMKS/1.  Boats.//\nBT\n#0001\n`;
const labelled = "CLASSIFICATION: UNCLASSIFIED//\nROUTINE\n";
const routed = "RTTUZYUW RUEXAAA0412 0311234-UUUU--RUEXBBB.\nZNR UUUUU\n";
const invited = "UNCLASSIFIED//\n\nATTENTION INVITED TO\n\nROUTINE\n";
const corps = (time: string): string => `R ${time}Z JAN 22\nUNCLASSIFIED//\nMARADMIN 010/22\nSUBJ/BOATS//\n`;

describe("split", () => {
  test.each([
    ["", []],
    [" \n\t\n", []],
    ["one line", ["one"]],
    [first, ["VZCZCXRO4410"]],
    [`${first}${words}${second}${words}`, ["VZCZCXRO4410", "VZCZCXRO4411"]],
    [`${first}${words}NNNN\n${second}${words}NNNN\n`, ["VZCZCXRO4410", "VZCZCXRO4411"]],
    [`${shortFirst}${words}\n${shortSecond}${words}`, ["R", "P"]],
    [`${first}${words}\n${shortSecond}${words}`, ["VZCZCXRO4410", "P"]],
    [`${shortFirst}${words}\n${second}${words}`, ["R", "VZCZCXRO4411"]],
    [`${shortFirst}${words}NNNN\nUNCLAS NOWHERE 000012\n${words}`, ["R", "UNCLAS"]],
    ["VZCZCXRO4410\nwords\nVZCZCXRO4411\nwords", ["VZCZCXRO4410", "VZCZCXRO4411"]],
    ["VZCZCXRO4410\nwords\nVZCZCXRO4410\nwords", ["VZCZCXRO4410"]],
    ["VZCZCXRO4410\nwords\nNNNN\nVZCZCXRO4410\nwords", ["VZCZCXRO4410", "VZCZCXRO4410"]],
    [`notes of the archive\n${first}${words}`, ["notes"]],
    [`${first.replaceAll("\n", "\r\n")}${second.replaceAll("\n", "\r\n")}`, ["VZCZCXRO4410", "VZCZCXRO4411"]],
    [`${first}${words}   ${second}`, ["VZCZCXRO4410", "VZCZCXRO4411"]],
    [`${naval(labelled, "121816")}NNNN\n${naval(labelled, "131816")}NNNN\n`, ["CLASSIFICATION:", "CLASSIFICATION:"]],
    [`${naval("", "121816")}${naval(labelled, "131816")}`, ["R", "CLASSIFICATION:"]],
    [`${naval(labelled, "121816")}NNNN\n${naval(routed, "131816")}`, ["CLASSIFICATION:", "RTTUZYUW"]],
    [`${naval(routed, "121816")}NNNN\n${naval(invited, "131816")}`, ["RTTUZYUW", "UNCLASSIFIED//"]],
    [`${corps("121816")}${corps("131816")}`, ["R", "R"]],
  ])("%j", (text, starts) => {
    expect(startsOf(text)).toEqual(starts);
  });

  test.each([
    ["a heading that a dump gives twice", `${first}\n${first}${words}`],
    ["a time in the text", `${first}\n1. (U) The cable of\nR 271200Z FEB 08\nsays nothing.\n`],
    ["an indicator inside a line", `${first}\n1. (U) They sent VZCZCXRO4411 and nothing else.\n`],
    [
      "the first line of a later section",
      `${first}UNCLAS SECTION 01 OF 02 ELSEWHERE 000412\n${words}UNCLAS SECTION 02 OF 02 ELSEWHERE 000412\n${words}`,
    ],
    [
      "the level below the end of a naval message",
      `${naval(labelled, "121816")}NNNN\nCLASSIFICATION: UNCLASSIFIED//\n`,
    ],
    ["the routing line below FL1", `VZCZCXRO4410\n${naval(routed, "121816")}`],
  ])("%s begins no telegram", (_, text) => {
    expect(split(text)).toHaveLength(1);
  });

  test("gives what stands between the offsets", () => {
    const text = `${first}${words}NNNN\n\n${second}${words}`;
    const pieces = split(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(pieces.map((piece) => piece.text));
    expect(pieces.map(({ start }) => start)).toEqual([0, text.indexOf("VZCZCXRO4411")]);
  });
});

/** Parts of telegrams; the long ones make a stream give up what it holds. */
const parts = fc.constantFrom(
  first,
  second,
  shortFirst,
  shortSecond,
  words,
  "NNNN\n",
  "BT\n#0412\n\n\n\nNNNN\r\n",
  "\r\n\r\n",
  "UNCLAS NOWHERE 000012\n",
  "VZCZC",
  "VZCZCXRO44",
  "R 281347Z FEB",
  `2. (U) ${"It went on raining all day long.\n".repeat(150)}`,
  `3. (U) ${"And all night long, ".repeat(300)}\r\n`,
);
const texts = fc.array(parts, { maxLength: 16 }).map((chosen) => chosen.join(""));

const cut = (text: string, sizes: readonly number[]): readonly string[] => {
  const chunks: string[] = [];
  for (let start = 0, index = 0; start < text.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    chunks.push(text.slice(start, start + size));
    start += size;
  }
  return chunks;
};

const streamed = async (chunks: Iterable<string> | AsyncIterable<string>): Promise<readonly Telegram[]> => {
  const telegrams: Telegram[] = [];
  for await (const telegram of splitStream(chunks)) telegrams.push(telegram);
  return telegrams;
};

test("pieces stand in order, and between them is nothing but blanks", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const piece of split(text)) {
        expect(piece.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, piece.start).trim()).toBe("");
        expect(piece.text).toBe(text.slice(piece.start, piece.end));
        expect(piece.text.trim()).not.toBe("");
        end = piece.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
    propertyOptions,
  );
});

describe("splitStream", () => {
  test("gives the same for any chunks", async () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9000 })), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (text, given) => {
        expect(await streamed(cut(text, given))).toEqual(split(text));
      }),
      propertyOptions,
    );
  });

  test.each([1, 2, 3, 5, 4095, 4096, 4097, 100_000])("in chunks of %i", async (size) => {
    const long = "It went on raining all day long.\r\n".repeat(200);
    const text = `${first}${long}NNNN\n${second}${long}\n${shortSecond}${long}`;
    expect(await streamed(cut(text, [size]))).toEqual(split(text));
    expect(split(text)).toHaveLength(3);
  });

  test("gives empty chunks no meaning", async () => {
    expect(await streamed(["", first, "", second, ""])).toEqual(split(first + second));
    expect(await streamed([])).toEqual([]);
  });

  test("takes an asynchronous source", async () => {
    async function* source(): AsyncGenerator<string> {
      yield first;
      yield second;
    }
    expect(await streamed(source())).toEqual(split(first + second));
  });

  test("gives a telegram before the rest is read", async () => {
    const telegram = (number: number) =>
      `${first.replace("4410", String(number))}${"It rained.\n".repeat(1000)}`.replaceAll("281347Z", `28${number}Z`);
    let read = 0;
    function* source(): Generator<string> {
      for (read = 0; read < 50; read += 1) yield telegram(1000 + read);
    }
    const { value } = await splitStream(source()).next();
    expect((value as Telegram).text).toContain("VZCZCXRO1000");
    expect(read).toBeLessThan(5);
  });
});

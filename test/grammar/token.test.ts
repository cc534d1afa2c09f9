import { createToken, Lexer, type TokenType } from "chevrotain";
import { describe, expect, it } from "vitest";
import { lex } from "../../grammar/index.js";
import * as address from "../../grammar/tokens/address.js";
import * as archive from "../../grammar/tokens/archive.js";
import * as archiveText from "../../grammar/tokens/archive-text.js";
import * as authority from "../../grammar/tokens/authority.js";
import * as blocks from "../../grammar/tokens/blocks.js";
import * as body from "../../grammar/tokens/body.js";
import * as layout from "../../grammar/tokens/layout.js";
import * as naval from "../../grammar/tokens/naval.js";
import * as prose from "../../grammar/tokens/prose.js";
import * as smart from "../../grammar/tokens/smart.js";
import * as textHeading from "../../grammar/tokens/text-heading.js";
import { anyInLine, customToken, guardedToken, patternOf, token, until } from "../../grammar/tokens/token.js";
import * as transmission from "../../grammar/tokens/transmission.js";

const modules = {
  address,
  archive,
  archiveText,
  authority,
  blocks,
  body,
  layout,
  naval,
  prose,
  smart,
  textHeading,
  transmission,
};

const isToken = (value: unknown): value is TokenType =>
  typeof value === "object" && value !== null && "PATTERN" in value && "name" in value;

it.each(Object.keys(modules) as (keyof typeof modules)[])("tokens of %s are named as they are exported", (name) => {
  const named = Object.entries(modules[name]).filter(([, value]) => isToken(value));
  expect(named.length).toBeGreaterThan(1);
  expect(named.map(([, value]) => (value as TokenType).name)).toEqual(named.map(([key]) => key));
});

/** The first match of a token alone at an offset of a text, as chevrotain gets it. */
const matchOf = (type: TokenType, text: string, offset: number): readonly string[] | null => {
  const { PATTERN } = type;
  if (typeof PATTERN !== "function") throw new Error(`${type.name} is no function`);
  return PATTERN(text, offset, [], {});
};

describe("a line may begin with any character", () => {
  const isShown = (sign: string): boolean => sign.trim() !== "" && !/[\u0085\p{Cs}]/u.test(sign);

  it("of the first plane, and stays in the text", () => {
    const codes = Array.from({ length: 800 }, (_, step) => 33 + step * 81).filter((code) => code < 65536);
    const signs = [...codes, 0x100, 0x17f, 0x180, 0xfffd, 0xffff].map((code) => String.fromCharCode(code));
    for (const sign of signs.filter(isShown)) {
      expect(lex(`${sign}x`).map(({ image }) => image)).toEqual([`${sign}x`]);
    }
  });

  it("but for those of line ends", () => {
    for (const code of [10, 11, 12, 13, 0x85]) expect(anyInLine).not.toContain(code);
    for (const code of [0, 32, 65, 0xa0, 255, 256, 65535]) expect(anyInLine).toContain(code);
    expect(anyInLine.filter((code) => code > 65535)).toEqual([]);
    expect(new Set(anyInLine).size).toBe(anyInLine.length);
  });
});

describe("a token of a function", () => {
  it("is as long as the function says, and none where that is nothing", () => {
    const upTo = (end: number): TokenType => customToken("Example", () => end);
    expect(matchOf(upTo(3), "abcd", 1)).toEqual(["bc"]);
    expect(matchOf(upTo(2), "abcd", 1)).toEqual(["b"]);
    expect(matchOf(upTo(1), "abcd", 1)).toBeNull();
    expect(matchOf(upTo(-1), "abcd", 1)).toBeNull();
  });

  it("is told of the token before it", () => {
    const seen: unknown[] = [];
    const first = createToken({ name: "First", pattern: /a/ });
    const second = customToken("Second", (_, offset, previous) => {
      seen.push(previous);
      return offset + 1;
    });
    new Lexer([first, second], { positionTracking: "onlyOffset" }).tokenize("ab");
    expect(seen).toEqual([{ name: "First", image: "a" }]);
    seen.length = 0;
    new Lexer([first, second], { positionTracking: "onlyOffset" }).tokenize("b");
    expect(seen).toEqual([null]);
  });
});

describe("a token of a pattern", () => {
  const namesIn = (type: TokenType, text: string): readonly string[] =>
    new Lexer([type], { positionTracking: "onlyOffset" }).tokenize(text).tokens.map(({ image }) => image);

  it("counts the case of letters, or does not", () => {
    expect(namesIn(token("Example", "ab"), "abAB")).toEqual(["ab"]);
    expect(namesIn(token("Example", "ab", { ignoreCase: true }), "abAB")).toEqual(["ab", "AB"]);
    expect(namesIn(token("Example", "ab", { ignoreCase: false }), "abAB")).toEqual(["ab"]);
  });

  it("is left out when it is to be skipped", () => {
    expect(namesIn(token("Example", "ab", { skip: true }), "ab")).toEqual([]);
    expect(namesIn(token("Example", "ab", { skip: false }), "ab")).toEqual(["ab"]);
  });

  it("that is guarded matches where the guard lets it, from there on", () => {
    const guarded = guardedToken("Guarded", "b+", (_, offset) => offset === 1);
    expect(matchOf(guarded, "abb", 1)?.[0]).toBe("bb");
    expect(matchOf(guarded, "bbb", 0)).toBeNull();
    expect(matchOf(guarded, "aab", 1)).toBeNull();
  });

  it("tells its pattern, whoever recognises it", () => {
    expect(patternOf(token("Example", "a"))?.source).toBe("a");
    expect(patternOf(guardedToken("Guarded", "b+", () => true))?.source).toBe("b+");
    expect(patternOf(customToken("Example", () => -1))).toBeNull();
  });
});

it.each([
  ["ab;c;", 0, 2],
  ["ab;c;", 3, 4],
  ["ab", 0, 2],
])("%j from %i on ends at %i", (text, offset, end) => {
  expect(until(/;/g)(text, offset)).toBe(end);
});

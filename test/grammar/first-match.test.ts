import type { CustomPatternMatcherFunc, TokenType } from "chevrotain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstMatch, firstMatchAt, firstWord, mayStandOverRule } from "../../grammar/first-match.js";
import { tokenTypes } from "../../grammar/lexer.js";
import { hasMark, proseTokens } from "../../grammar/tokens/marks.js";
import { patternOf } from "../../grammar/tokens/token.js";
import { propertyOptions } from "../support/property-options.js";

const textOf = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(""));

describe("firstMatch", () => {
  const search = firstMatch(/ab/g);

  it.each([
    ["xxabxxab", 0, 2],
    ["xxabxxab", 2, 2],
    ["xxabxxab", 3, 6],
    ["xxabxxab", 0, 2],
    ["xxabxxab", 7, 8],
    ["abxxxxxx", 7, 8],
    ["", 0, 0],
  ])("looks in %o from %d on and finds %d", (text, offset, found) => {
    expect(search(text, offset)).toBe(found);
  });
});

describe("firstWord", () => {
  const search = firstWord("ab", "c");

  it.each([
    ["xxcxab", 0, 2],
    ["xxcxab", 3, 4],
    ["xxcxab", 5, 6],
    ["xABx", 0, 4],
    ["cab", 1, 1],
  ])("looks in %o from %d on and finds %d", (text, offset, found) => {
    expect(search(text, offset)).toBe(found);
  });
});

describe("firstMatchAt", () => {
  it("passes over places that only the cheap pattern likes", () => {
    const search = firstMatchAt(firstWord("a"), "ab(?!c)");
    expect(search("aabcab", 0)).toBe(4);
    expect(search("aabcab", 5)).toBe(6);
  });
});

describe("mayStandOverRule", () => {
  it.each([
    ["TITLE\n-----\n", true],
    ["TITLE\n\n\n\n\n-----\n", true],
    ["TITLE\n\n\n\n\n\n-----\n", true],
    ["TITLE\n\n\n\n\n\n\n-----\n", false],
    ["TITLE\n- - -\n", true],
    ["TITLE\n--\n", false],
    ["TITLE\r-----", true],
    ["TITLE", false],
  ])("of %o says %o", (text, may) => {
    expect(mayStandOverRule(text, 0)).toBe(may);
  });

  it("does not look back", () => {
    expect(mayStandOverRule("-----\nTITLE\n", 6)).toBe(false);
  });
});

const guarded = tokenTypes.filter((type) => patternOf(type) !== null && !(type.PATTERN instanceof RegExp));
const titles = textOf(
  "TITLE",
  "SOME WORDS",
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "-----",
  "- - -",
  "===",
  "1. ",
  "(C) ",
  " ",
  ".",
  "***",
  "TAGS: XX",
  "info ",
  "FM EXAMPLE",
  "SIPDIS",
  "STATE FOR AF",
);

/** What a token takes at an offset by its guarded matcher, and by its pattern alone. */
const takenBy = (type: TokenType, text: string, offset: number): readonly (string | undefined)[] => {
  const pattern = patternOf(type) ?? /(?!)/y;
  pattern.lastIndex = offset;
  return [(type.PATTERN as CustomPatternMatcherFunc)(text, offset, [], {})?.[0], pattern.exec(text)?.[0]];
};

describe("a guarded token", () => {
  it("is one of these", () => {
    expect(guarded.map(({ name }) => name).sort()).toEqual([
      "AddresseeWrap",
      "LoneTitle",
      "OpeningTitleLine",
      "ParagraphTitle",
      "TitleLine",
    ]);
  });

  it.each(guarded)("$name takes what its pattern takes", (type) => {
    fc.assert(
      fc.property(titles, (text) => {
        for (let offset = 0; offset < text.length; offset += 1) {
          const [taken, wanted] = takenBy(type, text, offset);
          expect(taken).toBe(wanted);
        }
      }),
      propertyOptions,
    );
  });

  it("takes a title from its rule", () => {
    const title = guarded.find(({ name }) => name === "TitleLine") as TokenType;
    expect(takenBy(title, "THE BREAD\n---------\n\n1. TEXT", 0)).toEqual(["THE BREAD", "THE BREAD"]);
  });
});

const marked = textOf(
  "END ",
  "End ",
  "end ",
  "SUMMARY",
  "COMMENT",
  "ATTEND ",
  "BEGIN ",
  "Begin ",
  "TEXT",
  " ENDS",
  "QUOTE",
  "UN",
  "(Note",
  ": ",
  ". ",
  "\n",
  "[NAME REMOVED]",
  "XXXXXX",
  " -------- ",
  " NEXT STEPS ",
  "ELSEWHERE 00000123  002 OF 003",
  "PAGE 02 RUEHXX 123",
  " the ",
);
const anyMark = new RegExp(
  proseTokens
    .filter(({ name }) => name !== "Words")
    .map((type) => patternOf(type)?.source)
    .join("|"),
);

describe("hasMark", () => {
  it("says what the patterns of the marks say", () => {
    fc.assert(
      fc.property(marked, (prose) => {
        expect(hasMark(prose)).toBe(anyMark.test(prose));
      }),
      propertyOptions,
    );
  });

  it.each([
    ["They agreed. END SUMMARY.", true],
    ["THEY ATTENDED: AT LAST", false],
    ["TEXT ENDS", true],
    ["Text Ends", true],
    ["They read end summary.", true],
    ["They read EnD SUMMARY", true],
    ["He said Begin text", true],
    ["He said BeGiN text", true],
    ["He said begin text", false],
    ["He said UNQUOTE", true],
    ["BOATS -=*- NEXT STEPS ----", true],
    ["He met xXxX there", true],
    ["He met [name removed] there", true],
    ["He met -------- there", true],
    ["He met ----- there", false],
    ["words PAGE 02 EXAMPLE 00123 121314Z words", true],
    ["words EXAMPLE 00000123  002 OF 003 words", true],
    ["He left. Comment: no.", true],
    ["THE PAGE WAS LOST", false],
  ])("of %o says %o", (prose, has) => {
    expect(hasMark(prose)).toBe(has);
  });
});

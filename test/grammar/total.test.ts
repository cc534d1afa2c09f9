import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstError, lex, lexErrors, parseSyntax } from "../../grammar/index.js";
import { propertyOptions } from "../support/property-options.js";
import { texts } from "./texts.js";

describe.each(texts)("%s", (_, text) => {
  const always = (law: (given: string) => void): void => {
    fc.assert(fc.property(text, law), propertyOptions);
  };

  it("lexes without an error", () => {
    always((given) => {
      expect(lexErrors(given)).toBe(0);
    });
  });

  it("is never a syntax error", () => {
    always((given) => {
      expect(firstError(given)).toBe(-1);
    });
  });

  it("gives tokens in order that do not overlap and are what stands there", () => {
    always((given) => {
      let end = 0;
      for (const { startOffset, image } of lex(given)) {
        expect(startOffset).toBeGreaterThanOrEqual(end);
        end = startOffset + image.length;
        expect(image).not.toBe("");
        expect(given.slice(startOffset, end)).toBe(image);
      }
    });
  });

  it("gives lines in order, and every token that shows lies in one", () => {
    always((given) => {
      const shown = lex(given).filter(({ image }) => /[^\s\u0085]/.test(image));
      let end = 0;
      let taken = 0;
      for (const line of parseSyntax(given)) {
        expect(line.start).toBeGreaterThanOrEqual(end);
        expect(line.end).toBeGreaterThan(line.start);
        end = line.end;
        const inside = shown.filter(({ startOffset }) => startOffset >= line.start && startOffset < line.end);
        expect(inside.length).toBeGreaterThan(0);
        taken += inside.length;
      }
      expect(end).toBeLessThanOrEqual(given.length);
      expect(taken).toBe(shown.length);
    });
  });

  it("leaves nothing but blanks and signs of lists out of the tokens", () => {
    always((given) => {
      let end = 0;
      for (const { startOffset, image } of lex(given)) {
        expect(given.slice(end, startOffset)).toMatch(/^[\s\u0085.,:;()[\]]*$/);
        end = startOffset + image.length;
      }
      expect(given.slice(end)).toMatch(/^[\s\u0085.,:;()[\]]*$/);
    });
  });
});

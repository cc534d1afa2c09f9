import { expect, test } from "vitest";
import { githubAnnotation } from "../../src/diagnostics/github.js";
import type { Diagnostic } from "../../src/index.js";
import { lineMap } from "../../src/source.js";

const diagnostic: Diagnostic = {
  code: "tag-repeated",
  severity: "info",
  message: "the TAG PREL stands twice",
  hint: null,
  start: 2,
  end: 4,
};

const lines = lineMap("A\nBCD\nE");

test.each<[changes: Partial<Diagnostic>, file: string, annotation: string]>([
  [{}, "a.txt", "::notice file=a.txt,line=2,endLine=2,col=1,endColumn=3,title=tag-repeated::the TAG PREL stands twice"],
  [
    { severity: "error", hint: "Remove one" },
    "a.txt",
    "::error file=a.txt,line=2,endLine=2,col=1,endColumn=3,title=tag-repeated::the TAG PREL stands twice%0Ahint: Remove one",
  ],
  [
    { severity: "warning", end: 7 },
    "a.txt",
    "::warning file=a.txt,line=2,endLine=3,title=tag-repeated::the TAG PREL stands twice",
  ],
  [{ start: -1, end: -1 }, "a.txt", "::notice file=a.txt,title=tag-repeated::the TAG PREL stands twice"],
  [
    { message: "50%\n::error::a\u001b[2J" },
    "a:b,c%.txt",
    "::notice file=a%3Ab%2Cc%25.txt,line=2,endLine=2,col=1,endColumn=3,title=tag-repeated::50%25<U+000A>::error::a<U+001B>[2J",
  ],
])("%j in %s", (changes, file, annotation) => {
  expect(githubAnnotation({ ...diagnostic, ...changes }, file, lines)).toBe(annotation);
});

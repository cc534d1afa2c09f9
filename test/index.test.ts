import { expect, test } from "vitest";
import { childKeys } from "../src/ast/keys.js";
import * as cablegram from "../src/index.js";

test("the root entry exports these names, and a builder for each node", () => {
  const names = Object.keys(cablegram);
  const builders = Object.keys(childKeys).map((type) => `build${type}`);
  expect(names.filter((name) => name.startsWith("build")).sort()).toEqual(builders.sort());
  expect(names.filter((name) => !name.startsWith("build")).sort()).toEqual([
    "SKIP",
    "STOP",
    "check",
    "comment",
    "diagnosticCodes",
    "effectiveMarking",
    "equalNodes",
    "excerpt",
    "explain",
    "find",
    "findAll",
    "formatDiagnostic",
    "formatPortionMarking",
    "locate",
    "mendScan",
    "mrnId",
    "parse",
    "parseAll",
    "parsePortionMarking",
    "parseStream",
    "passages",
    "plainText",
    "print",
    "rank",
    "setReferences",
    "sourceOffset",
    "split",
    "splitStream",
    "summary",
    "toJSON",
    "toTelegram",
    "tokenize",
    "visit",
  ]);
});

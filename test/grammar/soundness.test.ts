import { Lexer, type TokenType } from "chevrotain";
import { describe, expect, it } from "vitest";
import { isSkipped, nextMode, recordedRules } from "../../grammar/ebnf.js";
import { validatedLexer } from "../../grammar/index.js";
import { modesOf, tokenTypes } from "../../grammar/lexer.js";
import { CableParser } from "../../grammar/parser.js";
import { patternOf } from "../../grammar/tokens/token.js";
import { wordsIn } from "./readme-tables.js";

const rules = recordedRules();
const wordsByRule = new Map(Object.entries(rules).map(([name, rule]) => [name, wordsIn(rule)]));
const dialects = ["telegram", "archive", "smart", "naval"] as const;
const modesWith = (dialect: (typeof dialects)[number]) =>
  new Map<string, readonly TokenType[]>(Object.entries(modesOf(dialect)));

/** The names that can be reached from the first. */
const reachable = (from: string, next: (name: string) => readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const todo = [from];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    todo.push(...next(name));
  }
  return seen;
};

describe("chevrotain's own checks", () => {
  it.each(dialects)("pass for the lexer of %s", (dialect) => {
    expect(validatedLexer(dialect).lexerDefinitionErrors).toEqual([]);
  });

  it("pass for the parser", () => {
    expect(() => new CableParser(false)).not.toThrow();
  });
});

describe("tokens", () => {
  it("have names of their own", () => {
    const names = tokenTypes.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are all taken by a rule, or skipped", () => {
    const taken = new Set([...wordsByRule.values()].flat());
    expect(tokenTypes.filter((type) => !isSkipped(type) && !taken.has(type.name)).map(({ name }) => name)).toEqual([]);
  });

  it("are not taken by a rule when they are skipped", () => {
    const taken = new Set([...wordsByRule.values()].flat());
    expect(tokenTypes.filter((type) => isSkipped(type) && taken.has(type.name)).map(({ name }) => name)).toEqual([]);
  });

  it("that rules take stand in a mode", () => {
    const known = new Set([...tokenTypes.map(({ name }) => name), ...wordsByRule.keys()]);
    expect([...wordsByRule.values()].flat().filter((word) => !known.has(word))).toEqual([]);
  });

  it("are in one group only: skipped or not", () => {
    const groups = new Set(tokenTypes.map(({ GROUP }) => GROUP));
    expect([...groups].filter((group) => group !== undefined && group !== Lexer.SKIPPED)).toEqual([]);
  });
});

describe("modes", () => {
  it.each(dialects)("are all reached from the first in %s", (dialect) => {
    const next = (mode: string): readonly string[] =>
      (modesWith(dialect).get(mode) ?? []).flatMap((type) => nextMode(type) ?? []);
    const reached = reachable("heading", next);
    // A naval message has other words for whom it is passed to.
    const left = dialect === "naval" ? ["passing"] : [];
    expect([...modesWith(dialect).keys()].filter((mode) => !reached.has(mode))).toEqual(left);
  });

  it("only push, so that the stack never runs out", () => {
    expect(tokenTypes.filter(({ POP_MODE }) => POP_MODE !== undefined).map(({ name }) => name)).toEqual([]);
  });

  it.each(
    dialects.flatMap((dialect) => [...modesWith(dialect)].map(([mode, types]) => [dialect, mode, types] as const)),
  )("%s: %s takes any character", (_, __, types) => {
    const lexer = new Lexer(
      { modes: { only: [...new Set(types)].map(withoutMode) }, defaultMode: "only" },
      { positionTracking: "onlyOffset" },
    );
    const all = Array.from({ length: 0x10000 }, (___, code) => String.fromCharCode(code)).filter(
      (sign) => lexer.tokenize(sign).errors.length > 0,
    );
    expect(all).toEqual([]);
  });
});

/** A token type like another that stays in its mode. */
const withoutMode = (type: TokenType): TokenType => ({ ...type, PUSH_MODE: undefined as never });

describe("patterns", () => {
  // V8 compiles longer ones without its optimisations, and they are five times as slow.
  it.each(tokenTypes.filter((type) => patternOf(type) !== null))("$name is shorter than 20 kB", (type) => {
    expect(patternOf(type)?.source.length).toBeLessThan(20_000);
  });
});

describe("rules", () => {
  it("are all reached from the first", () => {
    const next = (rule: string): readonly string[] =>
      (wordsByRule.get(rule) ?? []).filter((word) => wordsByRule.has(word));
    expect([...reachable("cable", next)].sort()).toEqual([...wordsByRule.keys()].sort());
  });
});

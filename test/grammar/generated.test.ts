import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordedRules, toEbnf } from "../../grammar/ebnf.js";
import { modeNotes, proseNotes, ruleNotes, tokenNotes } from "../../grammar/ebnf-notes.js";
import { firstError, lexProse, makeProseLexer, parseSyntax } from "../../grammar/index.js";
import { allModes, tokenTypes } from "../../grammar/lexer.js";
import { proseTokens } from "../../grammar/tokens/marks.js";
import { patternOf } from "../../grammar/tokens/token.js";
import { childKeys } from "../../src/ast/keys.js";
import { diagramsPage } from "./diagrams.js";
import { refreshTables, wordsIn } from "./readme-tables.js";
import { startCharactersModule } from "./start-characters.js";

const readme = readFileSync(new URL("../../grammar/README.md", import.meta.url), "utf8");

describe("the EBNF", () => {
  it("is fresh", async () => {
    await expect(toEbnf()).toMatchFileSnapshot("../../grammar/generated/cable.ebnf");
  });

  it("has a note for every rule and for no other", () => {
    expect(Object.keys(ruleNotes).sort()).toEqual(Object.keys(recordedRules()).sort());
  });

  it("has a note for every mode, in their order", () => {
    expect(Object.keys(modeNotes)).toEqual(Object.keys(allModes));
  });

  it("says in words what functions recognise, and only that", () => {
    const custom = [...tokenTypes, ...proseTokens].filter((type) => patternOf(type) === null).map(({ name }) => name);
    expect(Object.keys(tokenNotes).sort()).toEqual(custom.sort());
  });

  it("defines every token and every part that it names", () => {
    const text = toEbnf();
    const named = [...text.replace(/\(\*[\s\S]*?\*\)/g, "").matchAll(/\{([a-z]\w+)\}/g)].map(([, name]) => name ?? "");
    const undefinedNames = [...tokenTypes.map(({ name }) => name), ...named].filter(
      (name) => !new RegExp(`^${name} =`, "m").test(text),
    );
    expect(undefinedNames).toEqual([]);
  });

  it("has lines that end in nothing unseen", () => {
    expect(
      toEbnf()
        .split("\n")
        .filter((line) => /\s$/.test(line)),
    ).toEqual([]);
  });

  it.each(Object.entries(ruleNotes).filter(([name]) => name !== "strayLine"))(
    "shows for %s a sample that is read",
    (_, { sample, dialect }) => {
      const lines = parseSyntax(sample, dialect);
      expect(lines.map(({ kind }) => kind)).not.toContain("stray");
      expect(lines.length).toBeGreaterThan(0);
      expect(firstError(sample, dialect)).toBe(-1);
    },
  );
});

describe("the tokens within prose", () => {
  it("have a note each", () => {
    expect(Object.keys(proseNotes)).toEqual(proseTokens.map(({ name }) => name));
  });

  it.each(Object.entries(proseNotes))("%s is found in its sample", (name, { sample }) => {
    const { tokens, errors } = makeProseLexer(false).tokenize(sample);
    expect(tokens.map(({ tokenType }) => tokenType.name)).toContain(name);
    expect(tokens.map(({ image }) => image).join("")).toBe(sample);
    expect(errors).toEqual([]);
    expect(lexProse(sample)).toHaveLength(name === "Words" ? 0 : 1);
  });
});

describe("the start characters", () => {
  it("are fresh", async () => {
    await expect(startCharactersModule()).toMatchFileSnapshot("../../grammar/generated/start-characters.ts");
  });
});

describe("the diagrams", () => {
  it("are fresh", async () => {
    await expect(diagramsPage()).toMatchFileSnapshot("../../grammar/generated/diagrams.html");
  });

  it("need neither script nor network", () => {
    expect(diagramsPage()).not.toMatch(/<script|<link|<img|@import|url\(|https?:/i);
  });

  it("show every rule and every token of a rule", () => {
    const page = diagramsPage();
    const names = Object.entries(recordedRules()).flatMap(([name, rule]) => [name, ...wordsIn(rule)]);
    expect(names.filter((name) => !page.includes(`>${name}<`))).toEqual([]);
  });

  it("lead to rules that are on the page", () => {
    const page = diagramsPage();
    const targets = [...page.matchAll(/href="#(\w+)"/g)].map(([, name]) => name ?? "");
    expect(targets.length).toBeGreaterThan(Object.keys(ruleNotes).length);
    expect(targets.filter((name) => !page.includes(`id="${name}"`))).toEqual([]);
  });
});

describe("the README of the grammar", () => {
  it("has fresh tables and a fresh picture of the modes", async () => {
    await expect(refreshTables(readme)).toMatchFileSnapshot("../../grammar/README.md");
  });

  it("names every token, rule, mode and node", () => {
    const names = [...tokenTypes.map(({ name }) => name), ...Object.keys(ruleNotes), ...Object.keys(allModes)];
    const nodes = Object.keys(childKeys);
    expect(
      [...names, ...proseTokens.map(({ name }) => name), ...nodes].filter((name) => !readme.includes(`\`${name}\``)),
    ).toEqual([]);
  });

  it("names only tokens and nodes that exist", () => {
    const known = new Set([...[...tokenTypes, ...proseTokens].map(({ name }) => name), ...Object.keys(childKeys)]);
    const named = [...readme.matchAll(/`([A-Z][a-z]+(?:[A-Z][a-z]+)*)`/g)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it("names files that exist", () => {
    const paths = [...readme.matchAll(/`([\w/-]+(?:\.ts|\.ebnf|\.html|\/))`/g)].map(([, path]) => path ?? "");
    const exists = (path: string): boolean =>
      ["../../grammar/", "../../", "../../grammar/tokens/", "../../grammar/generated/"].some((base) =>
        existsSync(new URL(base + path, import.meta.url)),
      );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });
});

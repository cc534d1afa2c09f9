import { Linter } from "eslint";
import * as regexp from "eslint-plugin-regexp";
import type { Found } from "./collect.js";

/** Flaws in any pattern: work that grows faster than the text, and parts that never match. */
const anywhere: Linter.RulesRecord = {
  "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
  "regexp/no-super-linear-move": "error",
  "regexp/no-empty-character-class": "error",
  "regexp/no-lazy-ends": "error",
  "regexp/no-misleading-unicode-character": "error",
  "regexp/no-optional-assertion": "error",
  "regexp/no-useless-backreference": "error",
  "regexp/no-zero-quantifier": "error",
};

/** Flaws in a pattern that stands whole in the source: of one that is put together, a part may need what another does not. */
const inLiterals: Linter.RulesRecord = {
  ...anywhere,
  "regexp/confusing-quantifier": "error",
  "regexp/negation": "error",
  "regexp/no-contradiction-with-assertion": "error",
  "regexp/no-dupe-characters-character-class": "error",
  "regexp/no-dupe-disjunctions": "error",
  "regexp/no-empty-alternative": "error",
  "regexp/no-empty-capturing-group": "error",
  "regexp/no-empty-group": "error",
  "regexp/no-empty-lookarounds-assertion": "error",
  "regexp/no-escape-backspace": "error",
  "regexp/no-extra-lookaround-assertions": "error",
  "regexp/no-misleading-capturing-group": "error",
  "regexp/no-trivially-nested-assertion": "error",
  "regexp/no-trivially-nested-quantifier": "error",
  "regexp/no-useless-assertions": "error",
  // A blank in brackets is easier to see.
  "regexp/no-useless-character-class": ["error", { ignores: [" ", "="] }],
  "regexp/no-useless-escape": "error",
  "regexp/no-useless-lazy": "error",
  "regexp/no-useless-non-capturing-group": "error",
  "regexp/no-useless-quantifier": "error",
  "regexp/no-useless-range": "error",
  "regexp/optimal-quantifier-concatenation": ["error", { capturingGroups: "ignore" }],
};

export interface Flaw {
  readonly found: Found;
  /** The rule and what it says. */
  readonly message: string;
}

/** The flaws that eslint-plugin-regexp finds in patterns, made ones too: each is written as a line of a program. */
export const flawsOf = (patterns: readonly Found[]): readonly Flaw[] => [
  ...flaws(
    patterns.filter(({ place }) => place === "made"),
    anywhere,
  ),
  ...flaws(
    patterns.filter(({ place }) => place !== "made"),
    inLiterals,
  ),
];

const flaws = (patterns: readonly Found[], rules: Linter.RulesRecord): readonly Flaw[] => {
  const code = patterns.map(({ source, flags }) => `void /${source.replaceAll("\n", "\\n")}/${flags};`).join("\n");
  const plugins = { regexp } as Record<string, unknown> as NonNullable<Linter.Config["plugins"]>;
  return new Linter().verify(code, [{ plugins, rules }]).flatMap(({ line, ruleId, message }) => {
    const found = patterns[line - 1];
    return found === undefined ? [] : [{ found, message: `${ruleId}: ${message}` }];
  });
};

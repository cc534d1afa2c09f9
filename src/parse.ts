import { type AnyLineSyntax, dialectOf, parseSyntax } from "../grammar/index.js";
import type { Cable, Dialect } from "./ast/nodes.js";
import { runChecks } from "./check/index.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { lowerCable } from "./lower/cable.js";
import type { Source } from "./lower/context.js";
import { limitDepth, type Shallow } from "./lower/limit-depth.js";
import { type ParseOptions, type ResolvedParseOptions, resolveParseOptions } from "./options.js";
import { readWithin, type Within } from "./read-within.js";
import { requireString } from "./tokenize.js";
import { unescaped } from "./values/escapes.js";
import { maskResidue } from "./values/residue.js";

/** A cable and what there is to say about it. */
export interface ParseResult {
  readonly cable: Cable;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The tree of a telegram, of a part of one, or of any other text, with diagnostics in the order of the source. Never
 * throws for a string; throws a TypeError for another value and for wrong options. What lies beyond a limit of the options
 * is not read: it is one unknown line at the end of the tree, and a diagnostic says so.
 *
 * @example parse("TAGS: PREL, XX").cable.tags?.items.map((tag) => tag.code) // ["PREL", "XX"]
 */
export const parse = (text: string, options?: ParseOptions): ParseResult => {
  requireString(text);
  const resolved = resolveParseOptions(options);
  return resultOf(
    readWithin(text, resolved, (part) => treeOf(syntaxOf(part, resolved), resolved)),
    resolved,
  );
};

/** A text and its lines by the grammar. */
export interface ReadText {
  readonly source: Source;
  readonly dialect: Dialect;
  readonly lines: readonly AnyLineSyntax[];
}

/** The first step of `parse`. */
export const syntaxOf = (text: string, { dialect }: ResolvedParseOptions): ReadText => {
  const masked = maskResidue(text);
  const family = dialect ?? dialectOf(masked);
  return { source: { text: masked, original: unescaped(text) }, dialect: family, lines: parseSyntax(masked, family) };
};

/** The second step. */
export const treeOf = ({ source, dialect, lines }: ReadText, options: ResolvedParseOptions): Shallow => {
  const { year, pivot, maxDepth } = options;
  return limitDepth(source, lowerCable(source, lines, { year, pivot, dialect }), maxDepth);
};

/** The last step. */
export const resultOf = ({ cable, checked, exceeded }: Within, options: ResolvedParseOptions): ParseResult => ({
  cable,
  diagnostics: runChecks(checked, options, exceeded),
});

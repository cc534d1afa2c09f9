import { dialectOf, parseSyntax } from "../grammar/index.js";
import type { Cable } from "./ast/nodes.js";
import { runChecks } from "./check/index.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { lowerCable } from "./lower/cable.js";
import { limitDepth } from "./lower/limit-depth.js";
import { type ParseOptions, resolveParseOptions } from "./options.js";
import { readWithin } from "./read-within.js";
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
  const { cable, checked, exceeded } = readWithin(text, resolved, (part) => {
    const masked = maskResidue(part);
    const { year, pivot, maxDepth } = resolved;
    const dialect = resolved.dialect ?? dialectOf(masked);
    const source = { text: masked, original: unescaped(part) };
    return limitDepth(source, lowerCable(source, parseSyntax(masked, dialect), { year, pivot, dialect }), maxDepth);
  });
  return { cable, diagnostics: runChecks(checked, resolved, exceeded) };
};

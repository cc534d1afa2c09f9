import { dialectOf, parseSyntax } from "../grammar/index.js";
import type { Cable } from "./ast/nodes.js";
import { runChecks } from "./check/index.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { lowerCable } from "./lower/cable.js";
import { type ParseOptions, resolveParseOptions } from "./options.js";
import { requireString } from "./tokenize.js";
import { maskResidue } from "./values/residue.js";

/** A cable and what there is to say about it. */
export interface ParseResult {
  readonly cable: Cable;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The tree of a telegram, of a part of one, or of any other text, with diagnostics in the order of the source. Never
 * throws for a string; throws a TypeError for another value and for wrong options.
 *
 * @example parse("TAGS: PREL, XX").cable.tags?.items.map((tag) => tag.code) // ["PREL", "XX"]
 */
export const parse = (text: string, options?: ParseOptions): ParseResult => {
  requireString(text);
  const { year, pivot, checks, dialect: wanted } = resolveParseOptions(options);
  const masked = maskResidue(text);
  const dialect = wanted ?? dialectOf(masked);
  const cable = lowerCable({ text: masked, original: text }, parseSyntax(masked, dialect), { year, pivot, dialect });
  return { cable, diagnostics: runChecks(cable, checks) };
};

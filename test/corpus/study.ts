import type { Cable } from "../../src/ast/nodes.js";
import { type Diagnostic, type ParseOptions, parse } from "../../src/index.js";
import { breaches, type LawName } from "./laws.js";
import type { Message } from "./material.js";
import { compareParagraphs } from "./paragraphs.js";
import { compareTruth, type Truth } from "./truth.js";

/** How a message is parsed: a text without a date-time group needs to be told its year, as a user would who has the record. */
export const optionsFor = (truth: Truth | undefined): ParseOptions =>
  truth === undefined ? {} : { year: Number(truth.created.slice(0, 4)) };

/** The tree of a message, null when it threw, which the laws report. */
const parsed = (
  text: string,
  options: ParseOptions,
): { readonly cable: Cable; readonly diagnostics: readonly Diagnostic[] } | null => {
  try {
    return parse(text, options);
  } catch {
    return null;
  }
};

/** Everything that the report says of one message. */
export const study = (message: Message, truth: Truth | undefined, laws: readonly LawName[]) => {
  const options = optionsFor(truth);
  const started = performance.now();
  const result = parsed(message.text, options);
  const milliseconds = performance.now() - started;
  return {
    message,
    milliseconds,
    laws,
    breaches: breaches(message.text, options, laws),
    cable: result?.cable ?? null,
    diagnostics: result?.diagnostics ?? [],
    comparisons: result === null || truth === undefined ? [] : compareTruth(result.cable, truth, message.text),
    paragraphs: result === null ? null : compareParagraphs(message.text, result.cable),
  };
};

export type Study = ReturnType<typeof study>;

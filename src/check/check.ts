import type { Cable } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** One concern: what there is to say about it in a cable. It never throws, and takes time in step with the cable. */
export type Check = (cable: Cable) => readonly Diagnostic[];

/** What was found, or nothing: many checks find one thing at most. */
export type Found = Diagnostic | null;

/**
 * Several looks at the same cable as one check.
 *
 * @example export const checkSecurity = allOf(group, signal, level);
 */
export const allOf =
  (...looks: readonly ((cable: Cable) => Found | readonly Diagnostic[])[]): Check =>
  (cable) =>
    looks.flatMap((look) => look(cable) ?? []);

/**
 * A text in quotes, for a message.
 *
 * @example quoted("ZZH") // "\"ZZH\""
 */
export const quoted = (text: string): string => JSON.stringify(text);

import type { AnyNode, Cable, Reference, Span } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";
import { caption } from "../handbook/captions.js";
import { type ParseOptions, resolveParseOptions } from "../options.js";
import { parse } from "../parse.js";
import { requireString, type Token, tokenize } from "../tokenize.js";
import { reasonsSpan } from "../values/reasons.js";
import { maskResidue } from "../values/residue.js";
import type { Explanation, NodePlace, Said, Surroundings } from "./explanation.js";
import { nodeTable } from "./node-table.js";
import { sayToken } from "./token-table.js";
import { reasonsMeaning } from "./values.js";
import { dayOf, sentence } from "./wording.js";

export type { Explanation, ExplanationKind } from "./explanation.js";

/**
 * What each part of a cable means: its range, its name in the field, a sentence, and the source of that. From a text:
 * lines, what they hold, and the single tokens. From a cable: its nodes, with the ranges that they have. The option `year`
 * is for a cable that does not say its own.
 *
 * Ordered by `start`, an outer range before the ranges in it; ranges nest and never cross, and a range comes once. Never
 * throws for a string or a cable; throws a TypeError for another value and for wrong options.
 *
 * @example explain("ZNR UUUUU ZZH").find(({ of }) => of === "OperatingSignal")?.meaning
 * // "Probably marks traffic of the Department of State's own network."
 */
export const explain = (input: string | Cable, options?: ParseOptions): readonly Explanation[] => {
  if (typeof input === "object" && input !== null && input.type === "Cable") {
    const { year } = resolveParseOptions(options);
    return sorted(ofNodes(surroundingsOf(input, year)));
  }
  requireString(input);
  const text = input as string;
  return explainParsed(text, parse(text, { ...options, checks: false }).cable, options);
};

/**
 * The same for a text that has been parsed already.
 *
 * @example explainParsed(text, parse(text).cable)
 */
export const explainParsed = (text: string, cable: Cable, options?: ParseOptions): readonly Explanation[] => {
  const surroundings = surroundingsOf(cable, resolveParseOptions(options).year);
  const nodes = ofNodes(surroundings);
  const taken = new Set(nodes.map(({ start, end }) => `${start}-${end}`));
  // The parser reads a text whose residue is blanked out, so blanks are looked for in the same.
  const masked = maskResidue(text);
  const parts = [...ofTokens(text, masked, surroundings), ...ofWords(masked, cable)];
  return sorted([...nodes, ...parts.filter(({ start, end }) => !taken.has(`${start}-${end}`))]);
};

/**
 * In the order of the text, each within those that are open at its start: a node whose lines stand in two places, as an
 * ending that comes twice, is said of the first.
 */
const sorted = (found: readonly Explanation[]): readonly Explanation[] => {
  const open: number[] = [];
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((each) => {
      while (open.length > 0 && (open.at(-1) ?? 0) <= each.start) open.pop();
      const end = Math.min(each.end, open.at(-1) ?? each.end);
      open.push(end);
      return end === each.end ? each : { ...each, end };
    });
};

const explanation = (of: string, { start, end }: Span, said: Said): Explanation => ({
  start,
  end,
  of,
  kind: said.kind,
  name: said.name,
  meaning: sentence(said.meaning),
  source: said.source,
  uncertain: said.uncertain,
  level: said.level ?? null,
});

const surroundingsOf = (cable: Cable, year: number | null): Surroundings => ({
  cable,
  date: dayOf(cable) ?? (year === null ? null : String(year)),
  collectives: new Set([...cable.to, ...cable.info].flatMap(({ name, collective }) => (collective ? name : []))),
});

const ofNodes = (surroundings: Surroundings): readonly Explanation[] => {
  const found: Explanation[] = [];
  visit(surroundings.cable, (node, parent, path) => {
    const said = saidOf(node, { ...surroundings, slot: String(path[0] ?? ""), parent });
    if (said !== null) found.push(explanation(node.type, node, said));
  });
  return found;
};

/** The type of a node picks its entry; TypeScript cannot follow that the two belong together. */
const saidOf = (node: AnyNode, place: NodePlace): Said | null =>
  (nodeTable[node.type] as unknown as (node: AnyNode, place: NodePlace) => Said | null)(node, place);

/** What separates two tokens without being one. */
const isBetween = ({ kind }: Token): boolean => kind === "Blank" || kind === "Separator";

const ofTokens = (text: string, masked: string, surroundings: Surroundings): readonly Explanation[] => {
  const found: Explanation[] = [];
  const tokens = tokenize(text);
  let before: string | null = null;
  for (const [index, token] of tokens.entries()) {
    if (isBetween(token)) continue;
    const written = trimmed(masked, token);
    const place = { ...surroundings, before };
    const said = sayToken(token.kind, masked.slice(written.start, written.end), place);
    if (said !== null) found.push(explanation(token.kind, wholeOf(tokens, index, written), said));
    before = token.kind;
  }
  return found;
};

/** A token without the blanks that it may end with. */
const trimmed = (text: string, { start, end }: Span): Span => {
  const image = text.slice(start, end);
  const from = start + (image.length - image.trimStart().length);
  return { start: from, end: Math.max(from, start + image.trimEnd().length) };
};

/** Day, month and year are three tokens and one time. */
const wholeOf = (tokens: readonly Token[], index: number, written: Span): Span => {
  if (tokens[index]?.kind !== "DayTime") return written;
  let end = written.end;
  for (const { kind, end: next } of tokens.slice(index + 1, index + 5)) {
    if (kind === "Month" || kind === "Year") end = next;
    else if (kind !== "Blank") break;
  }
  return { start: written.start, end };
};

/** Words inside prose that bear a meaning: the reasons of an authority, the captions of a reference. */
const ofWords = (text: string, cable: Cable): readonly Explanation[] => [
  ...ofReasons(text, cable),
  ...(cable.references?.items ?? []).flatMap((reference) => ofCaptions(text, reference)),
];

const ofReasons = (text: string, { classifiedBy }: Cable): readonly Explanation[] => {
  if (classifiedBy === null) return [];
  const meaning = reasonsMeaning(classifiedBy.reasons);
  const span = reasonsSpan(text.slice(classifiedBy.start, classifiedBy.end));
  if (meaning === null || span === null) return [];
  const place = { start: classifiedBy.start + span.start, end: classifiedBy.start + span.end };
  return [explanation("Reasons", place, { kind: "classification", name: "reasons for classification", ...meaning })];
};

const ofCaptions = (text: string, { start, end, captions }: Reference): readonly Explanation[] =>
  captions.flatMap((name) => {
    const at = text.slice(start, end).indexOf(name);
    const found = caption(name);
    if (at < 0 || found === null) return [];
    const place = { start: start + at, end: start + at + name.length };
    return [explanation("ReferenceCaption", place, { ...found, kind: "handling", name: "caption of the reference" })];
  });

import type { Cable, Paragraph, PortionMarking } from "../ast/nodes.js";
import { find } from "../ast/visit.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { levelRank } from "../values/level.js";
import { formatPortionMarking, parsePortionMarking } from "../values/portion-marking.js";
import { type Check, checkedNodes, quoted } from "./check.js";
import { isClassified } from "./whole.js";

/**
 * Portion markings alone, against the level of the text, and where there is none.
 *
 * @example checkMarkings(parse("UNCLAS EXAMPLE 000123\n\n1. (C) Words.").cable)[0]?.code // "marking-above-banner"
 */
export const checkMarkings: Check = (cable, { markings, paragraphs } = checkedNodes(cable)) => [
  ...unread(markings),
  ...againstBanner(cable, markings, paragraphs),
  ...unmarked(cable, paragraphs),
];

const unread = (markings: readonly PortionMarking[]): readonly Diagnostic[] =>
  markings.flatMap((marking) =>
    marking.level === null ? diagnose("marking-unknown-level", marking, quoted(marking.text)) : [],
  );

/** The first of the highest markings; those without a level count as none. */
const highestOf = (markings: readonly PortionMarking[]): PortionMarking | null => {
  let highest: PortionMarking | null = null;
  for (const marking of markings) if (rankOf(marking) > rankOf(highest)) highest = marking;
  return highest;
};

const rankOf = (marking: PortionMarking | null): number =>
  marking === null || marking.level === null ? -1 : levelRank(marking.level);

const againstBanner = (
  { classification, notes }: Cable,
  markings: readonly PortionMarking[],
  paragraphs: readonly Paragraph[],
): readonly Diagnostic[] => {
  const level = classification?.level ?? null;
  const highest = highestOf(markings);
  if (classification === null || level === null || highest === null || highest.level === null) return [];
  const found = `${formatPortionMarking(highest)} in a text that is ${level}`;
  if (isClassified(highest.level) && rankOf(highest) > levelRank(level)) {
    return [diagnose("marking-above-banner", highest, found)];
  }
  // A paragraph without a marking, or one that is not in the copy, may have the level.
  const isComplete = paragraphs.every(hasMarking) && notes.every(({ kind }) => kind !== "extract");
  const isBelow = isClassified(level) && rankOf(highest) < levelRank(level);
  return isBelow && isComplete
    ? [diagnose("marking-below-banner", classification, `the text is ${level}, the highest portion ${highest.level}`)]
    : [];
};

/** A marking of the entire text stands for those of all paragraphs. */
const unmarked = ({ classification }: Cable, paragraphs: readonly Paragraph[]): readonly Diagnostic[] => {
  const markings = paragraphs.flatMap(({ marking }) => marking ?? []);
  const isEntire = markings.some(({ controls }) => controls.includes("ENTIRE TEXT"));
  if (!isClassified(classification?.level) || markings.length === 0 || isEntire) return [];
  return paragraphs.flatMap((paragraph) =>
    paragraph.number === null || isMarked(paragraph)
      ? []
      : diagnose("paragraph-unmarked", paragraph, String(paragraph.number)),
  );
};

/** A paragraph may leave the markings to its parts, put its own behind a title, or have lost its words. */
const isMarked = (paragraph: Paragraph): boolean =>
  paragraph.text === "" || hasMarking(paragraph) || hasMarkingInTitle(paragraph.text);

const hasMarking = (paragraph: Paragraph): boolean =>
  paragraph.marking !== null || find(paragraph, "PortionMarking") !== null;

/** Characters of a paragraph in which a title ends. */
const titleLength = 60;

const hasMarkingInTitle = (text: string): boolean => {
  const start = text.slice(0, titleLength).indexOf("(");
  const end = text.indexOf(")", start);
  return start >= 0 && end >= 0 && parsePortionMarking(text.slice(start, end + 1)) !== null;
};

import type { AnyLineSyntax } from "../../grammar/index.js";
import type { Cable, Caption, Dialect, Note } from "../ast/nodes.js";
import { parseYear } from "../values/calendar-date.js";
import { parseDateField } from "../values/date-field.js";
import { masked, type Source, textOf } from "./context.js";
import { startDraft } from "./draft.js";
import { place } from "./place.js";
import { closeBlocks } from "./place-block.js";

/** The tree of a text from its concrete syntax. The first line of a kind takes its place; others stay as they are. */
export const lowerCable = (
  source: Source,
  lines: readonly AnyLineSyntax[],
  options: { readonly year: number | null; readonly pivot: number; readonly dialect: Dialect },
): Cable => {
  const context = { ...withoutFurniture(source, lines), ...options, year: yearOf(lines, options) };
  const draft = startDraft(context, source);
  for (const line of lines) place(draft, line);
  closeBlocks(draft);
  const { single, lists, captions, passing, sets, body, notes, unknown, trailer } = draft;
  const inOrder = notes.sort((a, b) => a.start - b.start);
  const { transmission, routing, origin, security, dtg, from, separation, signature, ...fields } = single;
  return {
    type: "Cable",
    start: 0,
    end: source.text.length,
    dialect: options.dialect,
    transmission,
    routing,
    origin,
    security,
    distribution: fields.distribution,
    drafting: fields.drafting,
    control: fields.control,
    dtg,
    from,
    ...lists,
    separation,
    classification: fields.classification,
    number: fields.number,
    captions: withoutRepeated(captions, inOrder),
    passing,
    executiveOrder: fields.executiveOrder,
    tags: fields.tags,
    subject: fields.subject,
    references: fields.references,
    classifiedBy: fields.classifiedBy,
    sets,
    body,
    signature,
    trailer,
    attributes: fields.attributes,
    notes: inOrder,
    unknown,
  };
};

/**
 * Captions without those in a line that is kept as a note, where another one says the same: the note says it too. Both are
 * in the order of the source.
 */
const withoutRepeated = (captions: readonly Caption[], notes: readonly Note[]): readonly Caption[] => {
  let at = 0;
  const noted = captions.filter(({ start, end }) => {
    while ((notes[at]?.end ?? end) < end) at += 1;
    return (notes[at]?.start ?? end) <= start;
  });
  if (noted.length === 0) return captions;
  const isNoted = new Set(noted);
  const names = new Set(captions.flatMap((caption) => (isNoted.has(caption) ? [] : [caption.name])));
  return captions.filter((caption) => {
    if (!isNoted.has(caption)) return true;
    const isFirst = !names.has(caption.name);
    names.add(caption.name);
    return isFirst;
  });
};

/** The text without the lines about the copy, so that they stand in no other node. */
const withoutFurniture = ({ text, original }: Source, lines: readonly AnyLineSyntax[]): Source => {
  const found = lines.filter((line) => line.kind === "furniture").map(({ lexeme }) => lexeme);
  if (found.length === 0) return { text, original };
  const inOrder = found.sort((a, b) => a.startOffset - b.startOffset);
  return { text: masked(text, 0, text.length, inOrder), original: masked(original, 0, original.length, inOrder) };
};

const yearIn = (line: AnyLineSyntax, pivot: number): number | null => {
  if (line.kind === "field" && line.field === "date") return parseDateField(textOf(line.texts), { pivot }).year;
  if (line.kind !== "dateTime" || line.year === null) return null;
  return parseYear(line.year.image.replace(" ", ""), pivot);
};

/** The year of the first date-time group, for the lines that leave it out. */
const yearOf = (
  lines: readonly AnyLineSyntax[],
  { year, pivot }: { readonly year: number | null; readonly pivot: number },
): number | null => {
  for (const line of lines) {
    const written = yearIn(line, pivot);
    if (written !== null) return written;
  }
  return year;
};

import type { Lexeme } from "../../grammar/index.js";
import type { Cable, Note, ReferenceList, SectionBreak, Slot, Span, TagsLine } from "../ast/nodes.js";
import { slots } from "../ast/slots.js";
import { fold, foldedSource, spanOf } from "./context.js";
import { type Draft, isInBody, later, type Single } from "./draft.js";
import { lowerCaptionWords, lowerPageBanner } from "./fields.js";
import { placeBreak } from "./place-block.js";

/** A level without a number: the banner of a page, until the first line of the text is seen. */
const isBareBanner = (node: Cable[Single]): boolean => node?.type === "ClassificationLine" && node.mrn === null;

/** True when a line is the same as another, or as much of it as a cut left, blanks and signs aside. */
const isCopy = (words: string, whole: string): boolean =>
  words.endsWith("...") || lettersOf(whole).startsWith(lettersOf(words));

/** True when two nodes say the same, however they are written. */
const saysSame = (a: unknown, b: unknown): boolean => JSON.stringify(a, valuesOnly) === JSON.stringify(b, valuesOnly);

const valuesOnly = (key: string, value: unknown): unknown =>
  key === "start" || key === "end" || key === "text" ? undefined : value;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Puts a line in its slot and says so, or keeps it as a second copy. */
export const placeSingle = <K extends Single>(draft: Draft, slot: K, line: Span, lower: () => Cable[K]): boolean => {
  const first = draft.single[slot];
  const words = foldedSource(draft.context, line);
  if (first !== null) {
    const source = draft.sources.get(slot) ?? "";
    const isFuller = lettersOf(words).length > lettersOf(source).length && isCopy(source, words);
    const second = lower();
    if (draft.begun || !(isFuller || (isBareBanner(first) && !isBareBanner(second)))) {
      placeRepeated(draft, line, slot, slot !== "subject" && saysSame(first, second));
      return false;
    }
    const kind = isBareBanner(first) ? "page" : "repeat";
    const after = isBareBanner(first) ? draft.beforeBanner : slot;
    draft.notes.push({ type: "Note", start: first.start, end: first.end, kind, text: source, after });
  }
  const node = lower();
  draft.single[slot] = node;
  if (isBareBanner(node)) draft.beforeBanner = draft.last;
  else draft.last = slot;
  draft.sources.set(slot, words);
  return true;
};

/** A list of TAGS that goes on behind an empty line, or whose label comes late: codes that are new. */
export const placeMoreTags = (draft: Draft, more: TagsLine): void => {
  const { tags } = draft.single;
  if (tags === null) return;
  const codes = new Set(tags.items.map((tag) => tag.code));
  const items = [...tags.items, ...more.items.filter((tag) => !codes.has(tag.code))];
  draft.single.tags = { ...tags, end: more.end, items };
  draft.last = "tags";
};

/** A label for each reference, line by line, is one list; true when it is, and the list goes on. */
export const placeMoreReferences = (draft: Draft, lower: () => ReferenceList): boolean => {
  const { references } = draft.single;
  if (references === null || draft.begun || draft.last !== "references" || references.items.length > 99) return false;
  const more = lower();
  const known = new Set(references.items.flatMap(({ label, text }) => [label, text]));
  if (more.items.length === 0 || more.items.some(({ label, text }) => known.has(label) || known.has(text)))
    return false;
  draft.single.references = { ...references, end: more.end, items: [...references.items, ...more.items] };
  return true;
};

/** A second copy of a line: furniture of a later section in the body, else kept as it is, never before the first copy. */
export const placeRepeated = (draft: Draft, { start, end }: Span, repeats: Slot, isSame = false): void => {
  const { text } = draft.context;
  if (isInBody(draft)) {
    return placeBreak(draft, { start, end }, breakKind(repeats));
  }
  const words = fold(text.slice(start, end));
  const after = later(draft.last, repeats);
  const isHeader = slots.indexOf(repeats) <= slots.indexOf("classification");
  if (isSame || isCopy(words, draft.sources.get(repeats) ?? "")) {
    if (isHeader) draft.inSecondHeader = true;
  } else if (!(isHeader && draft.inSecondHeader)) {
    draft.unknown.push({ type: "UnknownLine", start, end, text: words, repeats, after });
    return;
  }
  draft.notes.push({ type: "Note", start, end, kind: "repeat", text: words, after });
};

/** What the second copy of a line begins, where it stands in the body. */
const breakKind = (repeats: Slot): SectionBreak["kind"] => {
  if (slots.indexOf(repeats) < slots.indexOf("classification")) return "telegram";
  return repeats === "captions" ? "page" : "section";
};

/** A line that no slot takes. */
export const placeUnknown = (draft: Draft, { start, end }: Span): void => {
  // As it was parsed: cleaned of its residue it could be another line.
  const text = fold(draft.context.text.slice(start, end));
  draft.unknown.push({ type: "UnknownLine", start, end, text, repeats: null, after: draft.last });
};

export const placeCaptions = (draft: Draft, captions: readonly Lexeme[]): void => {
  for (const each of captions.map(lowerCaptionWords)) draft.captions.push(each);
};

export const placePages = (draft: Draft, pages: readonly Lexeme[]): void => {
  for (const page of pages) placeNote(draft, page.about ?? "page", spanOf(page));
};

/** A page heading or banner before the body; the first banner gives the level until a line with a number comes. */
export const placeFurniture = (draft: Draft, part: Lexeme): void => {
  const banner = part.about === undefined ? lowerPageBanner(part) : null;
  if (banner === null || draft.begun) return placePages(draft, [part]);
  if (draft.single.classification !== null) return placeNote(draft, "page", spanOf(part), "classification");
  placeSingle(draft, "classification", banner, () => banner);
};

/**
 * A note stands behind the line before it, but never before the slot that it would otherwise take. Within the body it is
 * furniture, unless it is the shell of a dump, that stands around a text.
 */
export const placeNote = (
  draft: Draft,
  about: Note["kind"] | "shell",
  { start, end }: Span,
  notBefore: Slot = "start",
): void => {
  const kind = about === "shell" ? "record" : about;
  if (kind === about && isInBody(draft)) return placeBreak(draft, { start, end });
  const text = foldedSource(draft.context, { start, end });
  draft.notes.push({ type: "Note", start, end, kind, text, after: later(draft.last, notBefore) });
};

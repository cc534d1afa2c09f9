/** Naval and joint messages: routing line, class line, number, sets, and addresses that a message passes on. */
import type { ClassSyntax, RoutingSyntax, SeriesSyntax, SetSyntax } from "../../grammar/index.js";
import type { ClassificationLine, MessageSet, OriginLine, RoutingLine, Span, SubjectLine } from "../ast/nodes.js";
import { parseYear } from "../values/calendar-date.js";
import { parseFilingTime } from "../values/filing-time.js";
import { parseLevel } from "../values/level.js";
import { parseSetFields } from "../values/message-set.js";
import { parsePrecedence } from "../values/precedence.js";
import { parseSection } from "../values/section.js";
import { type Context, fold, foldedSource, linesOf, masked, spanOf, wordOf } from "./context.js";
import type { Draft } from "./draft.js";
import { lowerMarking } from "./fields.js";
import { placeBreak } from "./place-block.js";
import { placeCaptions, placeNote, placePages, placeSingle, placeUnknown } from "./place-field.js";

/** FL2 and FL3 on one line. */
export const placeRouting = (draft: Draft, line: RoutingSyntax): void => {
  if (draft.begun) return placeBreak(draft, line, "telegram");
  if (!placeSingle(draft, "routing", line, () => lowerRouting(line))) return;
  const origin = lowerJoinedOrigin(draft.context, line);
  if (origin !== null) draft.single.origin ??= origin;
};

const lowerRouting = (line: RoutingSyntax): RoutingLine => ({
  type: "RoutingLine",
  start: line.start,
  end: line.end,
  precedence: parsePrecedence(line.format.image.charAt(0))?.precedence ?? null,
  format: line.format.image,
  group: line.letters === null ? null : line.letters.image.slice(1),
  indicators: line.indicators.map((indicator) => ({
    type: "RoutingIndicator",
    ...spanOf(indicator),
    code: indicator.image,
  })),
});

/** FL3 between the format and the called stations; null where a copy has blanked it out. */
const lowerJoinedOrigin = (context: Context, { station, serial, filed }: RoutingSyntax): OriginLine | null => {
  // Damage may have put them in another order.
  const parts = [station, serial, filed].flatMap((part) => (part === null ? [] : [spanOf(part)]));
  if (parts.length === 0) return null;
  const span = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  return {
    type: "OriginLine",
    ...span,
    routingIndicator: wordOf(station),
    serial: wordOf(serial),
    section: null,
    filed: filed === null ? null : parseFilingTime(filed.image),
    text: foldedSource(context, span),
  };
};

/** The class line; a level above the heading or below the text is the banner of a page. */
export const placeClass = (draft: Draft, line: ClassSyntax): void => {
  const end = line.passed[0]?.startOffset ?? line.end;
  placeClassWords(draft, { ...line, end: Math.min(line.end, trimmedEnd(draft.context, line.start, end)) });
  for (const passed of line.passed) placePassing(draft, spanOf(passed));
};

/** The end of a span without the blanks before it. */
const trimmedEnd = ({ text }: Context, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

const placeClassWords = (draft: Draft, line: ClassSyntax): void => {
  const { single } = draft;
  const known = single.classification;
  if (draft.begun || draft.trailer !== null) {
    if (draft.trailer === null) return placeBreak(draft, line);
    return placeNote(draft, "page", line, "classification");
  }
  const node = lowerClass(draft.context, line);
  if (known !== null && !(saysMore(node, known) || (isAbove(draft, known) && !isAbove(draft, node)))) {
    return placeNote(draft, "page", line, "classification");
  }
  if (known !== null) {
    const { start, end } = known;
    const text = draft.sources.get("classification") ?? known.text;
    draft.notes.push({ type: "Note", start, end, kind: "page", text, after: draft.beforeBanner });
  }
  if (known === null) draft.beforeBanner = isAbove(draft, node) ? "start" : "classification";
  single.classification = node;
  draft.sources.set("classification", foldedSource(draft.context, line));
  if (!isAbove(draft, node)) draft.last = "classification";
};

/** True where a class line stands before the time and the originator. */
const isAbove = ({ single }: Draft, { start }: Span): boolean =>
  ![single.dtg, single.from].some((node) => node !== null && node.start < start);

const saysMore = (node: ClassificationLine, known: ClassificationLine): boolean =>
  (node.subjectCode !== null || node.caveats.length > 0) && known.subjectCode === null && known.caveats.length === 0;

const lowerClass = (context: Context, line: ClassSyntax): ClassificationLine => ({
  type: "ClassificationLine",
  start: line.start,
  end: line.end,
  level: line.level === null ? null : parseLevel(fold(line.level.image)),
  caveats: line.caveats.map(({ image }) => fold(image.replaceAll("/", " "))).filter((caveat) => caveat !== ""),
  subjectCode: line.code === null ? null : fold(line.code.image.replaceAll("/", " ")),
  section: line.section === null ? null : parseSection(fold(line.section.image)),
  mrn: null,
  note: wordOf(line.note),
  text: foldedSource(context, line),
});

/** `NAVADMIN 221/05`. */
export const placeSeries = (draft: Draft, line: SeriesSyntax): void => {
  if (draft.begun) return placeBreak(draft, line);
  const { number, year } = line;
  const isPlaced = placeSingle(draft, "number", line, () => ({
    type: "Mrn",
    start: line.start,
    end: line.end,
    station: line.name.image,
    number: number === null ? 0 : Number.parseInt(number.image, 10),
    year: year === null ? null : parseYear(year.image.replace(/\D/g, ""), draft.context.pivot),
    yearWritten: year !== null,
  }));
  // A second copy of the line is kept whole, with its captions in it.
  if (isPlaced) placeCaptions(draft, line.captions);
};

/** True behind the heading of a message that has its originator: addresses that come now are passed on. */
export const isForwarded = ({ single, sources, lists, context }: Draft): boolean =>
  context.dialect === "naval" &&
  single.from !== null &&
  (lists.to.length > 0 || sources.has("to")) &&
  [single.separation, single.classification, single.number].some(
    (node) => node !== null && node.start > (single.from?.start ?? 0),
  );

/** A line that says to whom the text goes on, or one of the addresses below it. */
export const placePassing = (draft: Draft, line: Span): void => {
  if (draft.begun) return placeBreak(draft, line);
  const { start, end } = line;
  draft.passing.push({ type: "PassingInstruction", start, end, text: foldedSource(draft.context, line) });
  draft.last = "passing";
};

/** A set; SUBJ gives the subject, the set that opens the remarks begins the body. */
export const placeSet = (draft: Draft, line: SetSyntax): void => {
  // Behind its end the message has no sets any more.
  if (draft.trailer !== null && (draft.begun || draft.trailer.endOfMessage)) return placeUnknown(draft, line);
  const { context } = draft;
  const set = lowerSet(context, line);
  draft.sets.push(set);
  if (set.name === "SUBJ" && !draft.sets.slice(0, -1).some(({ name }) => name === "SUBJ"))
    placeSubject(draft, line, set);
  if (line.opens) draft.begun = true;
  draft.last = line.opens ? "body" : "sets";
  placePages(draft, line.pages);
};

const lowerSet = (context: Context, line: SetSyntax): MessageSet => {
  const written = line.name.image.replace(/[^A-Z0-9].*/s, "");
  const { start, end } = line;
  const parts = line.texts.map(spanOf);
  const name = line.lacksName ? "NARR" : written === "SUBJECT" ? "SUBJ" : written;
  // The marking of a subject stands before its text, and is part of the set.
  const first = line.marking === null ? [] : [spanOf(line.marking)];
  const said = line.opens || written === "POC" ? line.name.image.slice(written.length) : "";
  const about = line.lacksName ? written : said;
  const lines = [about, ...[...first, ...parts].flatMap((span) => linesOf(context, span))];
  return {
    type: "MessageSet",
    start,
    end,
    name,
    fields: parseSetFields(name, lines),
    text: foldedSource(context, line),
  };
};

/** The first SUBJ is the subject; a line `SUBJ:` above it, which the system put there, is a second copy. */
const placeSubject = (draft: Draft, line: SetSyntax, set: MessageSet): void => {
  const known = draft.single.subject;
  const { start, end } = set;
  if (known !== null) {
    const text = withoutPages(draft, known) ?? draft.sources.get("subject") ?? known.text;
    draft.notes.push({ type: "Note", start: known.start, end: known.end, kind: "repeat", text, after: "passing" });
  }
  const marking = line.marking === null ? null : lowerMarking(unslashed(line.marking));
  const whole = set.fields[0] ?? "";
  const text = marking === null ? whole : whole.slice(marking.text.length).trim();
  const node: SubjectLine = { type: "SubjectLine", start, end, label: null, marking, text };
  draft.single.subject = node;
  draft.sources.set("subject", set.text);
};

/** The text of a span without the page headings in it, which are notes of their own; null when there are none. */
const withoutPages = ({ notes, context }: Draft, { start, end }: Span): string | null => {
  const pages = notes.filter((note) => note.kind === "page" && note.start >= start && note.end <= end);
  const lexemes = pages.map((page) => ({ image: context.text.slice(page.start, page.end), startOffset: page.start }));
  return pages.length === 0 ? null : fold(masked(context.text, start, end, lexemes));
};

/** A marking without the slashes before it. */
const unslashed = ({ image, startOffset }: { readonly image: string; readonly startOffset: number }) => {
  const own = image.replace(/^[/\s]+/, "");
  return { image: own, startOffset: startOffset + image.length - own.length };
};

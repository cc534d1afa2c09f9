import type { AnyLineSyntax, AddressSyntax, Lexeme } from "../../grammar/index.js";
import type {
  Addressee,
  Block,
  Cable,
  Caption,
  Note,
  Paragraph,
  PassingInstruction,
  Slot,
  Span,
  Trailer,
  UnknownLine,
} from "../ast/nodes.js";
import { lowerBreak, lowerParagraph, lowerSignature, lowerText, lowerTitle } from "./body.js";
import { type Context, fold, foldedSource, linesApart, linesOf, spanOf } from "./context.js";
import { lowerCalled, lowerDateTime, lowerElement, lowerOrigin, lowerSecurity, lowerTransmission } from "./envelope.js";
import { proseOf } from "../ast/prose.js";
import { slots } from "../ast/slots.js";
import {
  lowerAuthority,
  lowerBanner,
  lowerCaption,
  lowerCaptionWords,
  lowerMarking,
  lowerOrder,
  lowerPageBanner,
  lowerPassing,
  lowerReferences,
  lowerSubject,
  lowerTags,
} from "./fields.js";

type Single =
  | "transmission"
  | "routing"
  | "origin"
  | "security"
  | "dtg"
  | "from"
  | "separation"
  | "classification"
  | "executiveOrder"
  | "tags"
  | "subject"
  | "references"
  | "classifiedBy"
  | "signature";

/** A cable while its lines are being placed. */
interface Draft {
  readonly context: Context;
  readonly single: { -readonly [K in Single]: Cable[K] };
  readonly lists: { readonly to: Addressee[]; readonly info: Addressee[]; readonly exempt: Addressee[] };
  readonly captions: Caption[];
  readonly passing: PassingInstruction[];
  readonly body: Block[];
  readonly notes: Note[];
  readonly unknown: UnknownLine[];
  trailer: Trailer | null;
  /** The children of the paragraph that is last in the body. */
  open: Block[] | null;
  /** The source of the line in a slot, on one line. */
  readonly sources: Map<Slot, string>;
  /** True once a line of the heading has come a second time: a dump gives some headings twice. */
  inSecondHeader: boolean;
  /** Where the last list of addressees ended. */
  listEnd: number;
  /** The slot of the line before. */
  last: Slot;
}

/** The tree of a text from its concrete syntax. The first line of a kind takes its place; others stay as they are. */
export const lowerCable = (text: string, lines: readonly AnyLineSyntax[], options: { readonly year: number | null; readonly pivot: number }): Cable => {
  const context = { text, ...options, year: yearOf(text, lines, options) };
  const draft: Draft = {
    context,
    single: {
      transmission: null,
      routing: null,
      origin: null,
      security: null,
      dtg: null,
      from: null,
      separation: null,
      classification: null,
      executiveOrder: null,
      tags: null,
      subject: null,
      references: null,
      classifiedBy: null,
      signature: null,
    },
    lists: { to: [], info: [], exempt: [] },
    captions: [],
    passing: [],
    body: [],
    notes: [],
    unknown: [],
    trailer: null,
    open: null,
    sources: new Map(),
    inSecondHeader: false,
    listEnd: 0,
    last: "start",
  };
  for (const line of lines) place(draft, line);
  const { single, lists, captions, passing, body, notes, unknown, trailer } = draft;
  const { transmission, routing, origin, security, dtg, from, separation, signature, ...fields } = single;
  return {
    type: "Cable",
    start: 0,
    end: text.length,
    dialect: "telegram",
    transmission,
    routing,
    origin,
    security,
    dtg,
    from,
    ...lists,
    separation,
    classification: fields.classification,
    captions,
    passing,
    executiveOrder: fields.executiveOrder,
    tags: fields.tags,
    subject: fields.subject,
    references: fields.references,
    classifiedBy: fields.classifiedBy,
    body: body.map((block) => (block.type === "Paragraph" ? { ...block, text: proseOf(block.children) } : block)),
    signature,
    trailer,
    notes: notes.sort((a, b) => a.start - b.start),
    unknown,
  };
};

/** The year of the first date-time group, for the lines that leave it out. */
const yearOf = (text: string, lines: readonly AnyLineSyntax[], { year, pivot }: { readonly year: number | null; readonly pivot: number }): number | null => {
  for (const line of lines) {
    if (line.kind !== "dateTime" || line.year === null) continue;
    const { date } = lowerDateTime({ text, year, pivot }, line);
    if (date !== null) return Number(date.slice(0, 4));
  }
  return year;
};

const place = (draft: Draft, line: AnyLineSyntax): void => {
  const { context } = draft;
  switch (line.kind) {
    case "transmission":
      return placeSingle(draft, "transmission", line, () => lowerTransmission(context, line));
    case "called":
      return placeSingle(draft, "routing", line, () => lowerCalled(line));
    case "origin":
      return placeSingle(draft, "origin", line, () => lowerOrigin(context, line));
    case "security":
      return placeSingle(draft, "security", line, () => lowerSecurity(context, line));
    case "dateTime":
      return placeSingle(draft, "dtg", line, () => lowerDateTime(context, line));
    case "from":
      placeSingle(draft, "from", line, () => (line.element === null ? emptyAddressee(context, line) : lowerElement(context, line.element)));
      return placePages(draft, line.pages);
    case "to":
    case "info":
    case "exempt":
    case "resumed":
      return placeAddressees(draft, line);
    case "banner":
      placeSingle(draft, "classification", line, () => lowerBanner(context, line));
      placeCaptions(draft, line.captions);
      for (const passing of line.passing) draft.passing.push({ type: "PassingInstruction", ...spanOf(passing), text: fold(passing.image) });
      return;
    case "caption":
      if (draft.body.length > 0) return placeRepeated(draft, line, "captions");
      draft.captions.push(lowerCaption(line));
      draft.last = "captions";
      return;
    case "passing":
      if (draft.body.length > 0) return placeRepeated(draft, line, "passing");
      draft.passing.push(...lowerPassing(context, line));
      draft.last = "passing";
      return;
    case "order":
      placeSingle(draft, "executiveOrder", line, () => lowerOrder(context, line));
      return placeCaptions(draft, line.captions);
    case "tags":
      placeSingle(draft, "tags", line, () => lowerTags(context, line));
      placeCaptions(draft, line.captions);
      return placePages(draft, line.pages);
    case "subject":
      placeSingle(draft, "subject", line, () => lowerSubject(line));
      return placePages(draft, line.pages);
    case "references":
      placeSingle(draft, "references", line, () => lowerReferences(context, line));
      return placePages(draft, line.pages);
    case "authority":
      return placeSingle(draft, "classifiedBy", line, () => lowerAuthority(context, line));
    case "paragraph":
      return placeParagraph(draft, line);
    case "title":
      return placeBlock(draft, lowerTitle(context, line));
    case "text":
      return placeBlock(draft, lowerText(context, line));
    case "break":
      if (draft.body.length > 0) return placeBlock(draft, lowerBreak(context, line));
      for (const part of line.parts) placeFurniture(draft, part);
      return;
    case "signature":
      return placeSingle(draft, "signature", line, () => lowerSignature(context, line));
    case "note":
      return placeNote(draft, line.about, line);
    case "ending":
      return placeEnding(draft, line.breaks, line.serial, line.ends, line);
    case "stray":
      draft.unknown.push({ type: "UnknownLine", start: line.start, end: line.end, text: foldedSource(context, line), repeats: null, after: draft.last });
      return;
    default:
      return line satisfies never;
  }
};

/** A level without a number: the banner of a page, until the first line of the text is seen. */
const isBareBanner = (node: Cable[Single]): boolean => node?.type === "ClassificationLine" && node.mrn === null;

/** True when a line is the same as another, or as much of it as a cut left, blanks and signs aside. */
const isCopy = (words: string, whole: string): boolean => lettersOf(whole).startsWith(lettersOf(words));

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

const placeSingle = <K extends Single>(draft: Draft, slot: K, line: Span, lower: () => Cable[K]): void => {
  const first = draft.single[slot];
  const words = foldedSource(draft.context, line);
  if (first !== null) {
    const source = draft.sources.get(slot) ?? "";
    const isFuller = words.length > source.length && isCopy(source, words);
    if (draft.body.length > 0 || !(isFuller || (isBareBanner(first) && !isBareBanner(lower())))) return placeRepeated(draft, line, slot);
    const kind = isFuller ? "repeat" : "page";
    draft.notes.push({ type: "Note", start: first.start, end: first.end, kind, text: source, after: slot });
  }
  draft.single[slot] = lower();
  draft.last = slot;
  draft.sources.set(slot, words);
};

/** A second copy of a line: furniture of a later section in the body, else kept as it is, never before the first copy. */
const placeRepeated = (draft: Draft, { start, end }: Span, repeats: Slot): void => {
  const { text } = draft.context;
  if (draft.body.length > 0 && draft.single.signature === null) {
    return placeBreak(draft, { start, end });
  }
  const words = fold(text.slice(start, end));
  const after = slots.indexOf(repeats) > slots.indexOf(draft.last) ? repeats : draft.last;
  const isHeader = slots.indexOf(repeats) <= slots.indexOf("classification");
  if (isCopy(words, draft.sources.get(repeats) ?? "")) {
    if (isHeader) draft.inSecondHeader = true;
  } else if (!(isHeader && draft.inSecondHeader)) {
    draft.unknown.push({ type: "UnknownLine", start, end, text: words, repeats, after });
    return;
  }
  draft.notes.push({ type: "Note", start, end, kind: "repeat", text: words, after });
};

const emptyAddressee = (context: Context, line: Span): Addressee => ({
  type: "Addressee",
  start: line.start,
  end: line.end,
  routingIndicator: null,
  name: "",
  office: [],
  precedence: null,
  niact: false,
  mcn: null,
  collective: false,
  text: foldedSource(context, line),
});

/** A list goes on where it left off; a second list of the kind after another line is a repeat. */
const placeAddressees = (draft: Draft, line: AddressSyntax): void => {
  const { lists, context, last, sources } = draft;
  const slot = line.kind !== "resumed" ? line.kind : last === "info" || last === "exempt" ? last : "to";
  if (line.kind === "to" || line.kind === "info") {
    if (lists[slot].length > 0 && !isNextLine(draft, line)) return placeRepeated(draft, line, slot);
    if (!sources.has(slot)) sources.set(slot, foldedSource(context, line));
  }
  draft.listEnd = line.end;
  for (const element of line.elements) {
    const addressee = lowerElement(context, element);
    lists[element.exempt ? "exempt" : slot].push(addressee);
  }
  draft.last = slot;
  placePages(draft, line.pages);
};

/** A list with its prosign on each line is one list while no empty line parts it. */
const isNextLine = ({ context, listEnd }: Draft, { start }: Span): boolean => linesApart(context.text.slice(listEnd, start)) < 2;

const placeCaptions = (draft: Draft, captions: readonly Lexeme[]): void => {
  draft.captions.push(...captions.map(lowerCaptionWords));
};

const placePages = (draft: Draft, pages: readonly Lexeme[]): void => {
  for (const page of pages) placeNote(draft, "page", spanOf(page));
};

/** A page heading or banner before the body; the first banner gives the level until a line with a number comes. */
const placeFurniture = (draft: Draft, part: Lexeme): void => {
  const banner = lowerPageBanner(part);
  if (banner === null || draft.single.classification !== null) return placePages(draft, [part]);
  placeSingle(draft, "classification", banner, () => banner);
};

const placeBreak = (draft: Draft, { start, end }: Span): void => {
  const lines = linesOf(draft.context.text.slice(start, end)).map((line) => fold(line));
  placeBlock(draft, { type: "SectionBreak", start, end, lines });
};

const placeNote = (draft: Draft, kind: Note["kind"], { start, end }: Span): void => {
  if (draft.body.length > 0 && draft.single.signature === null && draft.trailer === null) return placeBreak(draft, { start, end });
  const text = foldedSource(draft.context, { start, end });
  draft.notes.push({ type: "Note", start, end, kind, text, after: draft.last });
};

/** Prose and furniture behind a paragraph belong to it, whatever stands between; furniture in a row is one break. */
const placeBlock = (draft: Draft, block: Block): void => {
  draft.last = "body";
  const { body, open } = draft;
  if (block.type === "Paragraph" || block.type === "Heading" || block.type === "Table") {
    draft.open = block.type === "Paragraph" ? [...block.children] : null;
    body.push(block.type === "Paragraph" ? { ...block, children: draft.open ?? [] } : block);
    return;
  }
  const siblings = open ?? body;
  const before = siblings.at(-1);
  if (block.type === "SectionBreak" && before?.type === "SectionBreak") {
    siblings[siblings.length - 1] = { ...before, end: block.end, lines: [...before.lines, ...block.lines] };
  } else siblings.push(block);
  if (open !== null) body[body.length - 1] = { ...(body.at(-1) as Paragraph), end: block.end };
};

/** A paragraph, or the classification authority written as one before the body begins. */
const placeParagraph = (draft: Draft, line: Extract<AnyLineSyntax, { kind: "paragraph" }>): void => {
  const { context } = draft;
  if (line.authority === null) return placeBlock(draft, lowerParagraph(context, line));
  if (draft.single.classifiedBy !== null || draft.body.length > 0) {
    const { authority, ...paragraph } = line;
    const text = { kind: "text", start: authority.start, end: authority.end, parts: [] } as const;
    return placeBlock(draft, lowerParagraph(context, { ...paragraph, authority: null, content: [text, ...line.content] }));
  }
  const marking = line.marking === null ? null : lowerMarking(line.marking);
  const number = line.number === null ? null : Number.parseInt(line.number.image, 10);
  draft.single.classifiedBy = lowerAuthority(context, line.authority, { start: line.start, number, marking });
  draft.last = "classifiedBy";
  for (const part of line.content) placeBlock(draft, part.kind === "text" ? lowerText(context, part) : lowerBreak(context, part));
};

/** FL13 to FL16; BT before the text is FL11. */
const placeEnding = (draft: Draft, breaks: readonly Lexeme[], serial: Lexeme | null, ends: readonly Lexeme[], line: Span): void => {
  const { single, body, trailer } = draft;
  const isBeforeText = breaks.length > 0 && body.length === 0 && single.classification === null && single.subject === null;
  if (isBeforeText && serial === null && ends.length === 0) {
    return placeSingle(draft, "separation", line, () => ({ type: "Separation", start: line.start, end: line.end }));
  }
  draft.trailer = {
    type: "Trailer",
    start: trailer?.start ?? line.start,
    end: line.end,
    break: (trailer?.break ?? false) || breaks.length > 0,
    serial: trailer?.serial ?? (serial === null ? null : serial.image.replace(/[#\s]/g, "")),
    endOfMessage: (trailer?.endOfMessage ?? false) || ends.length > 0,
  };
  draft.last = "trailer";
};

/** SMART messages: where each field belongs. */
import type { FieldSyntax, FurnitureSyntax, Lexeme, RecipientsSyntax } from "../../grammar/index.js";
import type { Attribute, ClassificationLine, Slot, Span } from "../ast/nodes.js";
import { foldedSource, linesApart, textOf } from "./context.js";
import { type Draft, isInBody } from "./draft.js";
import { placeBreak } from "./place-block.js";
import { placeRepeated, placeSingle, placeUnknown } from "./place-field.js";
import {
  lowerAttribute,
  lowerCaptions,
  lowerDateField,
  lowerDrafting,
  lowerNumber,
  lowerOriginator,
  lowerPageLevel,
  lowerPassLines,
  lowerRecipient,
  lowerSigner,
} from "./smart.js";

/** A labelled field; one without a value is as good as not there, but for attributes. */
export const placeLabelled = (draft: Draft, line: FieldSyntax): void => {
  const { single } = draft;
  if (line.field === "attribute" || line.field === "closing") return placeAttribute(draft, lowerAttribute(line));
  if (line.texts.length === 0) return placeEmpty(draft, line);
  switch (line.field) {
    case "mrn":
      return placeNumber(draft, line);
    case "date":
      placeSingle(draft, "dtg", line, () => lowerDateField(draft.context, line));
      return;
    case "from":
      placeSingle(draft, "from", line, () => lowerOriginator(line));
      return;
    case "captions":
      if (draft.begun) return placeRepeated(draft, line, "captions");
      if (isNone(line.texts)) return placeEmpty(draft, line);
      for (const each of fromLabel(draft, line, lowerCaptions(line.texts))) draft.captions.push(each);
      if (draft.captions.length === 0) placeUnknown(draft, line);
      draft.last = "captions";
      return;
    case "passing":
      if (draft.begun) return placeRepeated(draft, line, "passing");
      for (const each of fromLabel(draft, line, lowerPassLines(line.texts))) draft.passing.push(each);
      draft.last = "passing";
      return;
    case "signature":
      placeSingle(draft, "signature", line, () => lowerSigner(line));
      return;
    case "drafting":
      single.drafting = lowerDrafting(line, single.drafting);
      draft.last = "drafting";
      return;
    default:
      return line.field satisfies never;
  }
};

/** A label on a line of its own belongs to the first of what follows. */
const fromLabel = <T extends Span>({ context }: Draft, { start }: Span, nodes: readonly T[]): readonly T[] =>
  nodes.map((node, index) =>
    index === 0 && linesApart(context.text.slice(start, node.start), 1) > 0 ? { ...node, start } : node,
  );

/** A field that says that it is empty. */
const isNone = (texts: readonly Lexeme[]): boolean => /^(?:NONE|N\/?A)$/i.test(textOf(texts));

/** A label without a value. */
const placeEmpty = (draft: Draft, line: Span): void =>
  isInBody(draft) ? placeBreak(draft, line) : addNote(draft, line, "page");

const placeAttribute = (draft: Draft, attribute: Attribute): void => {
  const { attributes } = draft.single;
  draft.single.attributes =
    attributes === null
      ? { type: "Attributes", start: attribute.start, end: attribute.end, items: [attribute] }
      : { ...attributes, end: attribute.end, items: [...attributes.items, attribute] };
  if (draft.begun) draft.last = "attributes";
};

/** The number of the message stands beside the level of its first page. */
const placeNumber = (draft: Draft, line: FieldSyntax): void => {
  const { classification } = draft.single;
  const { mrn, note } = lowerNumber(draft.context, line);
  if (classification !== null && (classification.mrn !== null || classification.note !== null))
    return placeRepeated(draft, line, "classification");
  const level: ClassificationLine = classification ?? {
    type: "ClassificationLine",
    start: line.start,
    end: line.end,
    level: null,
    caveats: [],
    subjectCode: null,
    section: null,
    mrn: null,
    note: null,
    text: "",
  };
  const value = foldedSource(draft.context, { start: line.texts[0]?.startOffset ?? line.start, end: line.end });
  draft.single.classification = { ...level, end: line.end, mrn, note, text: `${level.text} ${value}`.trim() };
  draft.last = "classification";
};

/** A list of addressees; one that goes on under a second label is one list. */
export const placeRecipients = (draft: Draft, { list, elements, ...line }: RecipientsSyntax): void => {
  const named = elements.filter(({ name }) => name.length > 0);
  if (named.length === 1 && isNone(named[0]?.name ?? [])) return placeEmpty(draft, line);
  if (named.length === 0) return elements.length === 0 ? placeEmpty(draft, line) : placeUnknown(draft, line);
  for (const each of fromLabel(draft, line, named.map(lowerRecipient))) draft.lists[list].push(each);
  draft.last = list;
  // A precedence of nobody.
  for (const element of elements) if (element.name.length === 0) placeUnknown(draft, element);
};

/** The first level is that of the message; what else was stamped on the pages is said of the copy. */
export const placeCopyLine = (draft: Draft, line: FurnitureSyntax): void => {
  const { classification } = draft.single;
  if (line.about !== "banner") return addNote(draft, line, line.about);
  const banner = lowerPageLevel(line);
  if (classification === null && !draft.begun) {
    draft.single.classification = banner;
    draft.last = "classification";
    return;
  }
  if (classification !== null && classification.level === null && banner.level !== null)
    draft.single.classification = { ...classification, level: banner.level, caveats: banner.caveats };
  addNote(draft, line, "page");
};

const addNote = (draft: Draft, { start, end }: Span, kind: "page" | "release" | "redaction"): void => {
  const after: Slot = isInBody(draft) ? "body" : draft.last;
  draft.notes.push({ type: "Note", start, end, kind, text: foldedSource(draft.copy, { start, end }), after });
};

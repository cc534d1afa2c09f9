import type { AnyLineSyntax } from "../../grammar/index.js";
import type { Addressee, Span } from "../ast/nodes.js";
import { lowerBreak, lowerLine, lowerSignature, lowerText, lowerTitle } from "./body.js";
import { type Context, fold, foldedSource, spanOf } from "./context.js";
import { type Draft, isInBody } from "./draft.js";
import { lowerCalled, lowerDateTime, lowerElement, lowerOrigin, lowerSecurity, lowerTransmission } from "./envelope.js";
import {
  lowerAuthority,
  lowerBanner,
  lowerCaption,
  lowerOrder,
  lowerPassing,
  lowerReferences,
  lowerSubject,
  lowerTags,
} from "./fields.js";
import { placeAddressees } from "./place-addressees.js";
import { placeBlock } from "./place-block.js";
import { placeCaptions, placeFurniture, placeNote, placePages, placeRepeated, placeSingle } from "./place-field.js";
import { placeEnding, placeParagraph } from "./place-paragraph.js";

/** Puts one line where it belongs. */
export const place = (draft: Draft, line: AnyLineSyntax): void => {
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
      if (draft.single.classification !== null && line.number === null && line.section === null && draft.body.length === 0) {
        return placeNote(draft, "page", line, "classification");
      }
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
      placeSingle(draft, "subject", line, () => lowerSubject(context, line));
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
      if (isInBody(draft)) return placeBlock(draft, lowerBreak(context, line));
      for (const part of line.parts) placeFurniture(draft, part);
      return;
    case "signature":
      return placeSingle(draft, "signature", line, () => lowerSignature(context, line));
    case "note":
      return placeNote(draft, line.about, line);
    case "ending":
      return placeEnding(draft, line.breaks, line.serial, line.ends, line);
    case "stray":
      if (isInBody(draft)) return placeBlock(draft, lowerLine(context, line));
      draft.unknown.push({ type: "UnknownLine", start: line.start, end: line.end, text: foldedSource(context, line), repeats: null, after: draft.last });
      return;
    default:
      return line satisfies never;
  }
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

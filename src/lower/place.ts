import type { AnyLineSyntax } from "../../grammar/index.js";
import type { Addressee, Span } from "../ast/nodes.js";
import { lowerSignature } from "./body.js";
import { type Context, fold, foldedSource, spanOf } from "./context.js";
import { type Draft, isInBody, isPreface } from "./draft.js";
import { lowerCalled, lowerDateTime, lowerOrigin, lowerSecurity, lowerTransmission } from "./envelope.js";
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
import { lowerBelow, placeAddressees, placeElements } from "./place-addressees.js";
import { placeArchive } from "./place-archive.js";
import { placeContent, placeLines, placeTitle } from "./place-block.js";
import {
  placeCaptions,
  placeFurniture,
  placeMoreReferences,
  placeMoreTags,
  placeNote,
  placePages,
  placeRepeated,
  placeSingle,
  placeUnknown,
} from "./place-field.js";
import { isForwarded, placeClass, placePassing, placeRouting, placeSeries, placeSet } from "./place-naval.js";
import { placeEnding, placeParagraph } from "./place-paragraph.js";
import { placeCopyLine, placeLabelled, placeRecipients } from "./place-smart.js";

/** Lines that surely begin a message: what stands above them is no part of its text. */
const headingKinds: ReadonlySet<AnyLineSyntax["kind"]> = new Set(["routing", "dateTime", "from", "series"]);

/** Puts one line where it belongs. */
export const place = (draft: Draft, line: AnyLineSyntax): void => {
  const { context } = draft;
  const isHeading = headingKinds.has(line.kind) || (line.kind === "banner" && line.number !== null);
  if (draft.begun && isHeading && isPreface(draft)) draft.begun = false;
  switch (line.kind) {
    case "transmission":
      placeSingle(draft, "transmission", line, () => lowerTransmission(context, line));
      return;
    case "called":
      placeSingle(draft, "routing", line, () => lowerCalled(line));
      return;
    case "routing":
      return placeRouting(draft, line);
    case "class":
      return placeClass(draft, line);
    case "series":
      return placeSeries(draft, line);
    case "passTo":
      return placePassing(draft, line);
    case "set":
      return placeSet(draft, line);
    case "origin":
      placeSingle(draft, "origin", line, () => lowerOrigin(context, line));
      return;
    case "security":
      placeSingle(draft, "security", line, () => lowerSecurity(context, line));
      return;
    case "dateTime":
      if (isForwarded(draft)) return placePassing(draft, line);
      placeSingle(draft, "dtg", line, () => lowerDateTime(context, line));
      return;
    case "from":
      if (isForwarded(draft)) return placePassing(draft, line);
      // A second copy of this or another line is kept whole, with what else stands in it.
      if (
        !placeSingle(draft, "from", line, () =>
          line.element === null ? emptyAddressee(context, line) : lowerBelow(draft, line.element, line.start),
        )
      )
        return;
      placeElements(draft, "to", line.rest, line.end);
      return placePages(draft, line.pages);
    case "to":
    case "info":
    case "exempt":
    case "resumed":
      if (line.kind !== "exempt" && isForwarded(draft)) return placePassing(draft, line);
      return placeAddressees(draft, line);
    case "banner":
      if (draft.single.classification !== null && line.number === null && line.section === null && !draft.begun) {
        return placeNote(draft, "page", line, "classification");
      }
      if (!placeSingle(draft, "classification", line, () => lowerBanner(context, line))) return;
      placeCaptions(draft, line.captions);
      for (const passing of line.passing)
        draft.passing.push({ type: "PassingInstruction", ...spanOf(passing), text: fold(passing.image) });
      return;
    case "caption":
      if (draft.begun) return placeRepeated(draft, line, "captions");
      draft.captions.push(lowerCaption(line));
      draft.last = "captions";
      return;
    case "passing":
      if (draft.begun) return placeRepeated(draft, line, "passing");
      for (const each of lowerPassing(context, line)) draft.passing.push(each);
      draft.last = "passing";
      return;
    case "order":
      if (!placeSingle(draft, "executiveOrder", line, () => lowerOrder(context, line))) return;
      placeCaptions(draft, line.captions);
      return placePages(draft, line.pages);
    case "tags":
      if (draft.single.tags !== null && (line.label === null || draft.hasLoneTags))
        return placeMoreTags(draft, lowerTags(context, line));
      draft.hasLoneTags ||= line.label === null;
      // A second copy is kept whole, with the pages in it.
      if (!placeSingle(draft, "tags", line, () => lowerTags(context, line))) return;
      placeCaptions(draft, line.captions);
      return placePages(draft, line.pages);
    case "subject":
      if (!placeSingle(draft, "subject", line, () => lowerSubject(context, line))) return;
      if (context.dialect === "smart") draft.begun = true;
      return placePages(draft, line.pages);
    case "references":
      if (placeMoreReferences(draft, () => lowerReferences(context, line))) return placePages(draft, line.pages);
      if (!placeSingle(draft, "references", line, () => lowerReferences(context, line))) return;
      return placePages(draft, line.pages);
    case "authority":
      if (!placeSingle(draft, "classifiedBy", line, () => lowerAuthority(context, line))) return;
      return placePages(draft, line.pages);
    case "paragraph":
      return placeParagraph(draft, line);
    case "title":
      return placeTitle(draft, line);
    case "text":
      if (draft.last === "trailer" || draft.last === "signature") {
        // Points at the end say that the text was cut there.
        return line.cut?.startOffset === line.start ? placeNote(draft, "cut", line) : placeUnknown(draft, line);
      }
      draft.begun ||= !line.opens;
      return placeContent(draft, line);
    case "item":
    case "table":
    case "quotation":
      return placeContent(draft, line);
    case "break":
      if (isInBody(draft) || (line.turns && draft.begun)) return placeContent(draft, line);
      for (const part of line.parts) placeFurniture(draft, part);
      return;
    case "signature":
      placeSingle(draft, "signature", line, () => lowerSignature(context, line));
      return;
    case "distribution":
    case "drafting":
    case "control":
    case "attributes":
      return placeArchive(draft, line);
    case "note":
      return placeNote(draft, line.about, line);
    case "ending":
      return placeEnding(draft, line.breaks, line.serial, line.ends, line);
    case "stray":
      if (isInBody(draft)) return placeLines(draft, line);
      return placeUnknown(draft, line);
    case "field":
      return placeLabelled(draft, line);
    case "recipients":
      return placeRecipients(draft, line);
    case "furniture":
      return placeCopyLine(draft, line);
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

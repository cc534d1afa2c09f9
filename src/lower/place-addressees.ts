import type { AddressSyntax, ElementSyntax } from "../../grammar/index.js";
import type { Addressee, Span } from "../ast/nodes.js";
import { foldedSource, linesApart } from "./context.js";
import type { Draft } from "./draft.js";
import { lowerElement } from "./envelope.js";
import { placePages, placeRepeated, placeUnknown } from "./place-field.js";

/** A list goes on where it left off; a second list of the kind after another line is a repeat. */
export const placeAddressees = (draft: Draft, line: AddressSyntax): void => {
  const { lists, context, last, sources } = draft;
  const slot = line.kind !== "resumed" ? line.kind : last === "info" || last === "exempt" ? last : "to";
  if (line.kind === "to" || line.kind === "info") {
    if (lists[slot].length > 0 && !isNextLine(draft, line)) return placeRepeated(draft, line, slot);
    if (!sources.has(slot)) sources.set(slot, foldedSource(context, line));
  }
  draft.listEnd = line.end;
  if (line.elements.length === 0)
    placeUnknown(draft, { start: line.start, end: line.pages[0]?.startOffset ?? line.end });
  const pageAt = line.pages[0]?.startOffset ?? line.end;
  const first = line.elements[0]?.start ?? line.start;
  // A page heading between the prosign and the first station is no part of what was written of the station.
  if (pageAt >= first) placeElements(draft, slot, line.elements, line.start);
  else if (line.elements[0] !== undefined && isNameless(line.elements[0])) {
    placeUnknown(draft, { start: line.start, end: pageAt });
    placeElements(draft, slot, line.elements, first);
  } else placeElements(draft, slot, line.elements, first, line.start);
  draft.last = slot;
  placePages(draft, line.pages);
};

/** Stations of a list. A prosign on a line of its own, also over a page heading, belongs to the station below it. */
export const placeElements = (
  draft: Draft,
  slot: "to" | "info" | "exempt",
  elements: readonly ElementSyntax[],
  start: number,
  cover = Number.POSITIVE_INFINITY,
): void => {
  for (const [at, element] of elements.entries()) {
    const lead = element.lead?.startOffset ?? (at === 0 ? start : element.start);
    if (isNameless(element))
      placeUnknown(draft, { start: Math.min(lead, at === 0 ? start : element.start), end: element.end });
    else {
      // TO with XMT below it has no station of its own.
      const alone = at === 0 ? draft.context.text.slice(start, lead).trimEnd() : "";
      if (alone !== "") placeUnknown(draft, { start, end: start + alone.length });
      const station = lowerBelow(draft, element, lead);
      draft.lists[element.exempt ? "exempt" : slot].push(
        at === 0 && cover < lead ? { ...station, start: cover } : station,
      );
    }
  }
};

const isNameless = ({ name, indicator }: ElementSyntax): boolean => name.length === 0 && indicator === null;

/** A station that begins with its prosign when that stands on a line above. */
export const lowerBelow = ({ context }: Draft, element: ElementSyntax, lead: number): Addressee => {
  const isBelow = linesApart(context.text.slice(lead, element.start), 1) > 0;
  return lowerElement(context, isBelow ? { ...element, start: lead } : element);
};

/** A list with its prosign on each line is one list while no empty line parts it. */
const isNextLine = ({ context, listEnd }: Draft, { start }: Span): boolean =>
  linesApart(context.text.slice(listEnd, start), 2) < 2;

import type { AddressSyntax } from "../../grammar/index.js";
import type { Span } from "../ast/nodes.js";
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
  if (line.elements.length === 0 && line.pages.length === 0) return placeUnknown(draft, line);
  for (const [at, element] of line.elements.entries()) {
    // A prosign on a line of its own belongs to the first station of the list.
    const isBelow = at === 0 && linesApart(context.text.slice(line.start, element.start)) > 0;
    const addressee = lowerElement(context, isBelow ? { ...element, start: line.start } : element);
    lists[element.exempt ? "exempt" : slot].push(addressee);
  }
  draft.last = slot;
  placePages(draft, line.pages);
};

/** A list with its prosign on each line is one list while no empty line parts it. */
const isNextLine = ({ context, listEnd }: Draft, { start }: Span): boolean => linesApart(context.text.slice(listEnd, start)) < 2;

import type { AnyLineSyntax, Lexeme } from "../../grammar/index.js";
import type { Span } from "../ast/nodes.js";
import type { Draft } from "./draft.js";
import { lowerAuthority, lowerMarking } from "./fields.js";
import { isBodyEmpty, placeContent, placeNumbered } from "./place-block.js";
import { placePages, placeSingle } from "./place-field.js";

/** A paragraph, or the classification authority written as one before the body begins. */
export const placeParagraph = (draft: Draft, line: Extract<AnyLineSyntax, { kind: "paragraph" }>): void => {
  const { context } = draft;
  if (line.authority === null) return placeNumbered(draft, line);
  if (draft.single.classifiedBy !== null || draft.begun) {
    const { authority, ...paragraph } = line;
    const { start, end } = authority;
    const text = { kind: "text", start, end, parts: [], titles: [], cut: null, closing: null, opens: false } as const;
    return placeNumbered(draft, { ...paragraph, authority: null, content: [text, ...line.content] });
  }
  const marking = line.marking === null ? null : lowerMarking(line.marking);
  const number = line.number === null ? null : Number.parseInt(line.number.image, 10);
  draft.single.classifiedBy = lowerAuthority(context, line.authority, { start: line.start, number, marking });
  draft.last = "classifiedBy";
  placePages(draft, line.authority.pages);
  for (const part of line.content) placeContent(draft, part);
};

/** FL13 to FL16; BT before the text is FL11, whatever a page has above the heading. */
export const placeEnding = (
  draft: Draft,
  breaks: readonly Lexeme[],
  serial: Lexeme | null,
  ends: readonly Lexeme[],
  line: Span,
): void => {
  const { single, trailer } = draft;
  const isBeforeText =
    breaks.length > 0 &&
    (isBodyEmpty(draft) || !(draft.begun || draft.last === "body")) &&
    single.executiveOrder === null &&
    single.tags === null &&
    single.subject === null;
  if (isBeforeText && serial === null && ends.length === 0) {
    placeSingle(draft, "separation", line, () => ({ type: "Separation", start: line.start, end: line.end }));
    return;
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

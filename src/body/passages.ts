import type { Cable, PassageKind, Span } from "../ast/nodes.js";
import { passageKinds } from "../values/passage-kind.js";
import { type Piece, piecesOf, titleKind } from "./pieces.js";

/** A stretch of the body that words mark: a summary, a comment, a note, a quoted text. It may run over paragraphs. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  /** The words that begin it: a title, `Note`, `BEGIN TEXT:`; null where only its end is marked. */
  readonly opening: string | null;
  /** The words that end it, `END SUMMARY`; null where it ends with its paragraph, or at the next title. */
  readonly closing: string | null;
  /** Its words without the marks; a line break between paragraphs. */
  readonly text: string;
}

/** How a passage was begun: a title runs up to the next title, the rest up to the end of the paragraph. */
type Source = "title" | "paragraph" | "mark";

interface Open {
  readonly kind: PassageKind;
  readonly source: Source;
  readonly opening: string;
  readonly start: number;
  /** In how many quoted texts it begins. */
  readonly depth: number;
  /** The first piece of it. */
  readonly from: number;
}

/**
 * The passages of a body, in the order in which they begin. A passage ends at the words that close it; without them, one
 * that is begun by a title between paragraphs ends at the next title, any other with its paragraph. Where only the end
 * is marked, a summary begins with the first paragraph, a comment, a note or a request with the paragraph of its end.
 * Offsets are -1 for a tree built by hand.
 *
 * Source: FORMAT.md section 3.10; END without BEGIN is usual there.
 *
 * @example passages(parse("1. (C) SUMMARY: Bread. END SUMMARY.").cable)[0]?.text // "Bread."
 */
export const passages = (cable: Pick<Cable, "body">): readonly Passage[] => {
  const pieces = piecesOf(cable);
  const ends = nextEnds(pieces);
  const found: (Passage & { readonly from: number })[] = [];
  /** At most one passage of a kind and a source is open; that keeps the work in step with the length. */
  let open: readonly Open[] = [];
  /** The last paragraph, by the number of quoted texts around it. */
  const paragraph: number[] = [];
  let firstParagraph: number | null = null;
  const unmarkedFrom = new Map<PassageKind, number>();

  const close = (passage: Open, to: number, closing: string | null, end: number): void => {
    found.push({ ...passageOf(pieces, passage, to, closing, end), from: passage.from });
  };
  const begin = (next: Open): void => {
    for (const passage of open)
      if (passage.kind === next.kind && passage.source !== "title") close(passage, next.from, null, -1);
    open = open.filter(({ kind, source }) => kind !== next.kind || source === "title");
    open = [...open, next];
  };
  const closeWhere = (isOver: (passage: Open) => boolean, to: number): void => {
    for (const passage of open) if (isOver(passage)) close(passage, to, null, -1);
    open = open.filter((passage) => !isOver(passage));
  };

  for (const [index, piece] of pieces.entries()) {
    switch (piece.type) {
      case "words":
        break;
      case "title": {
        const { node, depth } = piece;
        closeWhere((passage) => passage.depth >= depth, index);
        const kind = titleKind(node.text);
        if (kind !== null)
          begin({ kind, source: "title", opening: node.text, start: node.start, depth, from: index + 1 });
        break;
      }
      case "paragraph": {
        const { heading, start, depth } = piece;
        const endsHere = ({ kind, source, depth: outer }: Open): boolean =>
          source !== "title" && outer >= depth && !isClosedLater(ends, index, kind);
        closeWhere(endsHere, index);
        firstParagraph ??= index;
        paragraph[depth] = index;
        const kind = heading === null ? null : titleKind(heading);
        if (kind !== null && heading !== null)
          begin({ kind, source: "paragraph", opening: heading, start, depth, from: index + 1 });
        break;
      }
      case "edge": {
        const { depth } = piece;
        if (piece.edge === "begin") {
          if (piece.kind === "other") closeWhere(({ kind }) => !isClosedLater(ends, index, kind), index);
          begin({ kind: piece.kind, source: "mark", opening: piece.text, start: piece.start, depth, from: index + 1 });
          if (piece.encloses) paragraph[depth + 1] = index + 1;
          break;
        }
        if (piece.encloses) closeWhere((passage) => passage.depth > depth, index);
        const ended = piece.encloses ? [piece.kind] : passageKinds(piece.text);
        const closed = open.filter(({ kind }) => ended.includes(kind));
        open = open.filter(({ kind }) => !ended.includes(kind));
        for (const passage of closed) close(passage, index, piece.text, piece.end);
        // A cable has one summary; its end may be said again.
        const isSaid = piece.kind === "summary" && found.some(({ kind }) => kind === "summary");
        if (closed.length === 0 && impliesBeginning.has(piece.kind) && !isSaid) {
          const from = Math.max(
            unmarkedFrom.get(piece.kind) ?? 0,
            piece.kind === "summary" ? (firstParagraph ?? 0) : (paragraph[depth] ?? 0),
          );
          found.push({ ...unmarked(pieces, piece.kind, from, index, piece.text, piece.end), from });
        }
        unmarkedFrom.set(piece.kind, index + 1);
        break;
      }
      default:
        piece satisfies never;
    }
  }
  closeWhere(() => true, pieces.length);
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from: _, ...passage }) => passage)
    .filter(({ text }) => text !== "");
};

/** Kinds whose end is often marked alone. */
const impliesBeginning: ReadonlySet<PassageKind> = new Set(["summary", "comment", "note", "action-request"]);

/** For each piece, the kinds whose next mark is an end: they go on over the end of a paragraph. */
const nextEnds = (pieces: readonly Piece[]): readonly ReadonlySet<PassageKind>[] => {
  const ends: ReadonlySet<PassageKind>[] = [];
  let next: ReadonlySet<PassageKind> = new Set();
  /** What ends behind each quoted text that is open: a title in it hides only what ends within it. */
  const behind: ReadonlySet<PassageKind>[] = [];
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    ends[index] = next;
    if (piece?.type === "title") next = behind.at(-1) ?? new Set();
    const kind =
      piece?.type === "edge" ? piece.kind : piece?.type === "paragraph" ? titleKind(piece.heading ?? "") : null;
    if (kind === null || kind === undefined) continue;
    const isEnd = piece?.type === "edge" && piece.edge === "end";
    if (next.has(kind) !== isEnd) next = new Set(isEnd ? [...next, kind] : [...next].filter((other) => other !== kind));
    if (piece?.type !== "edge" || !piece.encloses) continue;
    if (isEnd) behind.push(next);
    else behind.pop();
  }
  return ends;
};

const isClosedLater = (ends: readonly ReadonlySet<PassageKind>[], index: number, kind: PassageKind): boolean =>
  ends[index]?.has(kind) ?? false;

const passageOf = (
  pieces: readonly Piece[],
  { kind, opening, start, from }: Open,
  to: number,
  closing: string | null,
  end: number,
): Passage => {
  const words = pieces.slice(from, to);
  return { kind, opening, closing, start, end: end >= 0 ? end : endOf(words, start), text: textOf(words, kind) };
};

const unmarked = (
  pieces: readonly Piece[],
  kind: PassageKind,
  from: number,
  to: number,
  closing: string,
  end: number,
): Passage => {
  const words = pieces.slice(from, to);
  const first = words.find((piece) => piece.type === "words");
  return { kind, opening: null, closing, start: first?.start ?? end, end, text: textOf(words, kind) };
};

const endOf = (pieces: readonly Piece[], start: number): number =>
  pieces.reduce((end, piece) => (piece.type === "words" ? Math.max(end, piece.end) : end), start);

/**
 * The words of pieces, with the marks of passages of other kinds within; what stands before the first word behind a mark,
 * such as its colon, goes.
 */
const textOf = (pieces: readonly Piece[], kind: PassageKind): string => {
  const lines: string[] = [];
  let isNew = true;
  let isWhole = false;
  for (const piece of pieces) {
    if (piece.type === "paragraph") isNew = true;
    // A mark of no kind is a title that a copy has joined to the prose.
    const isOwnMark = piece.type === "edge" && (piece.kind === kind || piece.kind === "other" || piece.encloses);
    if (isOwnMark) isWhole = false;
    if (piece.type === "paragraph" || piece.type === "title" || isOwnMark) continue;
    const last = lines.length - 1;
    if (isNew || last < 0) lines.push(piece.text);
    else lines[last] += piece.goesOn && isWhole ? piece.text : ` ${piece.text}`;
    isNew = false;
    isWhole = true;
  }
  return lines
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .join("\n")
    .replace(/^[\s:.)\]=-]+/u, "")
    .replace(/[\s([-]{1,9}$/u, "");
};

/**
 * The summary of a cable as plain text, a line break between its paragraphs; null without one.
 *
 * @example summary(parse("1. (C) SUMMARY: Bread. END SUMMARY.").cable) // "Bread."
 */
export const summary = (cable: Pick<Cable, "body">): string | null => proseOfKind(cable, "summary");

/**
 * The comments of a cable as plain text, a line break between paragraphs and between comments; null without one.
 *
 * @example comment(parse("2. (C) COMMENT: Good bread. END COMMENT.").cable) // "Good bread."
 */
export const comment = (cable: Pick<Cable, "body">): string | null => proseOfKind(cable, "comment");

/** One passage in another of its kind, as a paragraph `COMMENT:` under a title COMMENT, is said once. */
const proseOfKind = (cable: Pick<Cable, "body">, kind: PassageKind): string | null => {
  const texts: string[] = [];
  for (const { text } of passages(cable).filter((passage) => passage.kind === kind)) {
    if (!(texts.at(-1) ?? "").includes(text)) texts.push(text);
  }
  return texts.length === 0 ? null : texts.join("\n");
};

import { type FoundMrn, mrnAt, serialAfter, serialAlone } from "./reference-mrn.js";
import { groupEnd, isSign, type ReferenceToken, tokenAt } from "./reference-tokens.js";
import { captionsOf, referenceKind } from "./reference-words.js";

/** One reference while it is read: its number and the places of what stands beside it. */
export interface ReferenceDraft {
  /** Null for a document that is no telegram. */
  readonly found: FoundMrn | null;
  readonly captions: readonly string[];
  readonly note: { readonly start: number; readonly end: number } | null;
  readonly start: number;
  readonly end: number;
}

/** What the tokens at a place add to the list. */
interface Step {
  readonly next: number;
  /** A new reference, or the last one with more in it. */
  readonly draft: ReferenceDraft;
  readonly isNew: boolean;
  /** Whether another number may follow at once. */
  readonly open: boolean;
}

/** How sharply the token before parts references: `;` always, `,` and a new line when what follows can stand alone. */
type Border = "none" | "weak" | "strong";

/**
 * The references behind one bullet, in order. `station` is that of the last number before, for a serial alone.
 *
 * @example referenceDrafts(referenceTokens("EXAMPLE 12 AND 13"), 2010, null).length // 2
 */
export const referenceDrafts = (
  tokens: readonly ReferenceToken[],
  year: number | null,
  station: string | null,
): readonly ReferenceDraft[] => {
  const alone = station === null ? null : serialAlone(tokens, station, year);
  const drafts: ReferenceDraft[] = alone === null ? [] : [draftOf(tokens, 0, alone)];
  let border: Border = alone === null ? "strong" : "none";
  let open = true;
  for (let at = alone?.next ?? 0; at < tokens.length; ) {
    const token = tokenAt(tokens, at);
    border = token.first && border === "none" ? "weak" : border;
    if (isSeparator(tokens, at, drafts.at(-1), year)) {
      border = borderOf(token, border);
      open = true;
      at += 1;
      continue;
    }
    const last = drafts.at(-1) ?? null;
    const step: Step =
      (open || token.first ? numberStep(tokens, at, last, border, year) : null) ?? wordStep(tokens, at, last, border);
    if (!step.isNew) {
      drafts.pop();
    }
    drafts.push(step.draft);
    ({ next: at, open } = step);
    border = "none";
  }
  return drafts;
};

/** A title may follow a colon, a point or a dash, so that these do not part more than a blank does. */
const borderOf = (token: ReferenceToken, before: Border): Border => {
  if (token.text === ";" || before === "strong") {
    return "strong";
  }
  return token.kind === "word" || isSign(token, ",&/") ? "weak" : before;
};

/** Signs between references; AND only before a number, since `AND PREVIOUS` belongs to the one before. */
const isSeparator = (
  tokens: readonly ReferenceToken[],
  at: number,
  last: ReferenceDraft | undefined,
  year: number | null,
): boolean => {
  const token = tokenAt(tokens, at);
  if (token.kind === "word" && token.text.toUpperCase() === "AND") {
    const isSerial =
      last?.found != null && last.note === null && serialAfter(tokens, at + 1, last.found, year) !== null;
    return isSerial || mrnAt(tokens, at + 1, year) !== null;
  }
  return (token.kind === "mark" && isSign(token, ",;:.&/–—-")) || token.kind === "close";
};

/** A new number, with its station or going on from the one before. */
const numberStep = (
  tokens: readonly ReferenceToken[],
  at: number,
  last: ReferenceDraft | null,
  border: Border,
  year: number | null,
): Step | null => {
  const isSeries = /^(?:TOSEC|SECTO)$/u.test(tokenAt(tokens, at).text) && last?.note === null && border === "none";
  const isPlain = last?.found != null && last.note === null && border !== "none";
  const found = isSeries
    ? null
    : (mrnAt(tokens, at, year) ?? (isPlain ? serialAfter(tokens, at, last.found as FoundMrn, year) : null));
  if (found === null) {
    return null;
  }
  return { next: found.next, draft: draftOf(tokens, at, found), isNew: true, open: true };
};

const draftOf = (tokens: readonly ReferenceToken[], at: number, found: FoundMrn): ReferenceDraft => {
  const { start } = tokenAt(tokens, at);
  return { found, captions: [], note: null, start, end: tokenAt(tokens, found.next - 1).end };
};

/** Captions, a note, or words of another document. */
const wordStep = (tokens: readonly ReferenceToken[], at: number, last: ReferenceDraft | null, border: Border): Step => {
  const next = wordsEnd(tokens, at);
  const { start } = tokenAt(tokens, at);
  const { end } = tokenAt(tokens, next - 1);
  const words = tokens.slice(at, next).filter((token) => token.kind !== "open" && token.kind !== "close");
  const captions = captionsOf(words.map((word) => word.text).join(" "));
  if (last?.found != null && captions !== null) {
    return { next, draft: { ...last, captions: [...last.captions, ...captions], end }, isNew: false, open: true };
  }
  const open = next - at > 1;
  if (last === null || isDocument(tokens, at, last, border)) {
    return { next, draft: { found: null, captions: [], note: null, start, end }, isNew: true, open };
  }
  const note = last.found === null ? null : { start: last.note?.start ?? start, end };
  return { next, draft: { ...last, note, end }, isNew: false, open };
};

/** Behind the number of an intelligence report, behind a group in parentheses, or behind the token itself. */
const wordsEnd = (tokens: readonly ReferenceToken[], at: number): number => {
  if (!/^IIRS?$/iu.test(tokenAt(tokens, at).text)) {
    return groupEnd(tokens, at);
  }
  let end = at + 1;
  for (let digits = 0; digits < 10 && tokenAt(tokens, end).kind === "number"; end += 1) {
    digits += tokenAt(tokens, end).text.length;
  }
  return end;
};

/** Whether words are a document of their own, not more of the last one or a note on it; captions end a note. */
const isDocument = (tokens: readonly ReferenceToken[], at: number, last: ReferenceDraft, border: Border): boolean => {
  if (last.note !== null && last.note.end !== last.end) {
    return true;
  }
  if (border === "none" || (last.found !== null && last.note === null && isAddition(tokenAt(tokens, at).text))) {
    return false;
  }
  return border === "strong" || (last.found !== null && referenceKind(partAt(tokens, at)) !== "other");
};

/** `AND PREVIOUS` and `ET AL` go with the number before them, whatever sign stands between. */
const isAddition = (word: string): boolean => /^(?:AND|ET|PREVIOUS)$/iu.test(word);

/** The words from a token to the next comma, semicolon or new line. */
const partAt = (tokens: readonly ReferenceToken[], at: number): string => {
  let end = at + 1;
  while (end < tokens.length && !isSign(tokenAt(tokens, end), ",;") && !tokenAt(tokens, end).first) {
    end += 1;
  }
  return tokens
    .slice(at, end)
    .map((token) => token.text)
    .join(" ");
};

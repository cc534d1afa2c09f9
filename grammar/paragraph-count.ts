/** Which numbers at the start of a line number a paragraph. A list inside a paragraph is numbered too. */

export interface Counting {
  /** Number of the last paragraph. */
  last: number | null;
  /** Number of the last item of a list inside it. */
  item: number | null;
  /** True once a numbered paragraph had a portion marking. */
  marked: boolean;
  /** What stands behind the number of the last paragraph, `.` or `)`. */
  closing: string;
  /** Its column. */
  column: number;
  /** True behind the title of an annex or the header of another message: numbers may begin anew. */
  fresh: boolean;
}

export interface Candidate {
  readonly number: number;
  /** `.` or `)`; a list in a paragraph often has the other one. */
  readonly closing: string;
  readonly marked: boolean;
  /** An empty line stands before. */
  readonly apart: boolean;
  /** The line before ends a sentence. */
  readonly afterSentence: boolean;
  /** So does the last line before, with a sign, empty lines between or not. */
  readonly afterStop: boolean;
  /** It stands in the middle of a line: a copy has joined two paragraphs. */
  readonly joined: boolean;
  /** The line before ends in the middle of a phrase. */
  readonly isOpen: boolean;
  /** Words in capitals follow. */
  readonly words: boolean;
  readonly column: number;
  /** The next number comes next among those of its sign and column. */
  readonly goesOn: boolean;
  /** None comes. */
  readonly ends: boolean;
}

export const startCounting = (): Counting => ({
  last: null,
  item: null,
  marked: false,
  closing: "",
  column: 0,
  fresh: false,
});

/** True when the candidate is a paragraph; the state moves on either way. */
export const counts = (state: Counting, candidate: Candidate): boolean => {
  const accepted = isParagraph(state, candidate);
  if (accepted) {
    state.last = candidate.number;
    state.item = null;
    state.marked ||= candidate.marked;
    state.closing = candidate.closing;
    state.column = candidate.column;
    state.fresh = false;
  } else if (candidate.number === 1 || (state.item !== null && candidate.number === state.item + 1)) {
    state.item = candidate.number;
  }
  return accepted;
};

const isParagraph = (
  state: Counting,
  { number, closing, marked, apart, afterSentence, joined, isOpen, words, column, goesOn, ends, afterStop }: Candidate,
): boolean => {
  const next = number === (state.last ?? 0) + 1;
  if (joined) return next;
  // A marked list in a paragraph differs from the paragraphs in its sign.
  if (marked) return next || closing === state.closing || state.closing === "";
  // No telegram has so many: an edition counts its documents, and a short form its telegrams.
  if (state.last === null) return number < 100;
  if (state.fresh && number === 1) return true;
  if (closing !== state.closing) return false;
  const goesOnWithList = state.item !== null && number === state.item + 1;
  // A list stands further in than the paragraphs.
  if (goesOnWithList && (state.marked || !next || column > state.column + 1)) return false;
  const inRow = words && !isOpen && column === state.column && !state.marked;
  if (next) return apart || afterSentence || (inRow && (goesOn || (ends && number > 2)));
  if (state.item !== null || number > state.last + 3) return false;
  const isSure = afterStop && inRow;
  if (number === state.last) return apart && isSure && goesOn;
  return number > state.last && (apart || (isSure && (goesOn || ends)));
};

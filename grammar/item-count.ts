/** Which labels at the start of a line begin an item of a list. A dash or a letter may as well belong to a sentence. */

/** How a list is labelled: its items look alike. */
export interface LabelStyle {
  /** `a.`, `(1)`, `--`: the label with its count replaced by the first of its kind. */
  readonly style: string;
  /** Place in the list, from 1; null for signs. */
  readonly ordinal: number | null;
}

/** The last item of each list that is open in a paragraph, by style. */
export type OpenLists = Map<string, OpenList>;

interface OpenList {
  readonly last: number;
  readonly column: number;
}

export interface ItemCandidate {
  readonly label: string;
  /** An empty line, or another item or a title, stands before. */
  readonly apart: boolean;
  /** The line before ends a sentence, or with a colon or semicolon, or is short: it was broken here on purpose. */
  readonly afterBreak: boolean;
  /** The line before ends with a comma or with AND, as an item does before the next; so do many lines of prose. */
  readonly afterPause: boolean;
  /** A portion marking follows. */
  readonly marked: boolean;
  readonly column: number;
  /** No line of prose would stand so: the prose before has another margin, or the list goes on. */
  readonly standsOut: boolean;
}

/** How many letters or numbers of a list may be lost. */
const lost = 2;

/** What the candidate is when it is an item, else null; the open lists move on when it is. */
export const countItem = (open: OpenLists, candidate: ItemCandidate): LabelStyle | null => {
  const styles = labelStyles(candidate.label);
  const counted =
    styles.find(({ style, ordinal }) => isNext(open.get(style)?.last ?? null, ordinal)) ??
    styles.find(({ ordinal }) => ordinal === null || ordinal === 1) ??
    ((candidate.apart || candidate.afterBreak) && candidate.standsOut
      ? likeOpen(open, candidate.column, styles)
      : undefined) ??
    // A list that has lost its beginning.
    ((candidate.apart || candidate.afterBreak) && candidate.marked ? styles[0] : undefined);
  if (counted === undefined) return null;
  const list = open.get(counted.style);
  const isRow = candidate.standsOut && list?.column === candidate.column && list.last + 1 === counted.ordinal;
  const goesOn = list && (counted.ordinal === null || (counted.ordinal > 1 && candidate.afterPause) || isRow);
  if (!candidate.apart && !candidate.afterBreak && !goesOn) return null;
  open.set(counted.style, { last: counted.ordinal ?? 0, column: candidate.column });
  return counted;
};

/**
 * Whether a list has come to a label, such as `(C)` behind `(B)`, which else would be a marking.
 *
 * @example isExpected(new Map([["(A)", { last: 2, column: 0 }]]), "(C)") // true
 */
export const isExpected = (open: OpenLists, label: string): boolean =>
  labelStyles(label).some(({ style, ordinal }) => ordinal !== null && open.get(style)?.last === ordinal - 1);

/** A label under those of an open list that goes back in it, or is its next with another sign. */
const likeOpen = (open: OpenLists, column: number, styles: readonly LabelStyle[]): LabelStyle | undefined => {
  for (const [style, list] of open) {
    if (list.column !== column) continue;
    const like = styles.find(({ style: own, ordinal }) =>
      own === style
        ? ordinal !== null && ordinal <= list.last
        : ordinal === list.last + 1 && bare(own) === bare(style) && bare(own) !== "",
    );
    if (like) return { style, ordinal: like.ordinal };
  }
  return undefined;
};

const bare = (style: string): string => style.replace(/\W/g, "");

const isNext = (last: number | null, ordinal: number | null): boolean =>
  last !== null && ordinal !== null && ordinal > last && ordinal <= last + 1 + lost;

/**
 * What a label may be, the likelier first: `i.` is a letter and a Roman number.
 *
 * @example labelStyles("(b)") // [{ style: "(a)", ordinal: 2 }]
 */
export const labelStyles = (label: string): readonly LabelStyle[] => {
  if (compound.test(label)) return [compoundStyle(label)];
  const [, before = "", count = "", after = ""] = /^(\(?)([A-Za-z]+|\d+)([.)]+)$/.exec(label) ?? [];
  if (count === "") return [{ style: label, ordinal: null }];
  const styled = (first: string, ordinal: number | null): readonly LabelStyle[] =>
    ordinal === null ? [] : [{ style: `${before}${first}${after}`, ordinal }];
  if (/\d/.test(count)) return styled("1", Number.parseInt(count, 10));
  const isCapital = count === count.toUpperCase();
  const letter = count.length === 1 ? count.toLowerCase().charCodeAt(0) - 96 : null;
  const roman = romanNumber(count.toLowerCase());
  const letters = styled(isCapital ? "A" : "a", letter);
  const romans = styled(isCapital ? "I" : "i", roman);
  return roman === 1 ? [...romans, ...letters] : [...letters, ...romans];
};

const compound = /^\d{1,2}\.[A-Za-z(]/;

/** `3.d.(2).`: its last count, in a list whose labels have as many. */
const compoundStyle = (label: string): LabelStyle => {
  const last = label.match(/[A-Za-z\d]+/g)?.at(-1) ?? "";
  const count = /[A-Za-z]+|\d+/.exec(last)?.[0] ?? "";
  const style = label
    .replace(/(?<!\W)\W+$/, "")
    .replace(/\d+/g, "1")
    .replace(/[A-Z]+/g, "A")
    .replace(/[a-z]+/g, "a");
  const ordinal = /\d/.test(count) ? Number.parseInt(count, 10) : count.toLowerCase().charCodeAt(0) - 96;
  return { style, ordinal };
};

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanNumber = (text: string): number | null => {
  let sum = 0;
  let last = 0;
  for (const letter of Array.from(text).reverse()) {
    const value = romanValues[letter];
    if (value === undefined) return null;
    sum += value < last ? -value : value;
    last = value;
  }
  return sum;
};

/** What the labels of a text say of one another: where each stands, and what comes next in its row. */
import type { IToken, TokenType } from "chevrotain";
import { labelStyles } from "./item-count.js";
import { columnOf } from "./line-start.js";

/** Where a label stands, and what comes after it in the same style at the same column. */
export interface LabelPlace {
  readonly column: number;
  /** The next number or letter comes next. */
  readonly goesOn: boolean;
  /** Nothing comes, or the first again. */
  readonly ends: boolean;
}

/** The places of labels, by their offsets. */
export type LabelPlaces = ReadonlyMap<number, LabelPlace>;

/** The label of a token, without a hyphen that held the line's indent on a teleprinter. */
export const labelOf = ({ image }: IToken): string =>
  /\s/.test(image) ? image.replace(/^-\s+(?=\S)/, "").replace(/\s/g, "") : image;

/** The places of the labels in a text; the rows are followed from its end. */
export const labelPlaces = (text: string, tokens: readonly IToken[], types: ReadonlySet<TokenType>): LabelPlaces => {
  const places = new Map<number, LabelPlace>();
  const rows = new Map<string, number>();
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index] as IToken;
    if (!types.has(token.tokenType)) continue;
    const column = columnOf(text, token.startOffset);
    let goesOn = false;
    let ends = true;
    for (const { style, ordinal } of labelStyles(labelOf(token))) {
      if (ordinal === null) continue;
      const row = style + column;
      const next = rows.get(row) ?? 1;
      goesOn ||= next === ordinal + 1;
      ends &&= next === 1;
      rows.set(row, ordinal);
    }
    places.set(token.startOffset, { column, goesOn, ends });
  }
  return places;
};

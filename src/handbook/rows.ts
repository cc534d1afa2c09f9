/** Lists of codes in few bytes: `CODE=Name; CODE?=Uncertain name; CODE`, several to a string. */
export type Rows = readonly string[];

/** One code of a list. */
export interface Row {
  readonly code: string;
  /** Null where no name is known. */
  readonly name: string | null;
  /** True where the code or its name is a guess. */
  readonly uncertain: boolean;
}

/** The lists that were asked for, taken apart. Made at the first question, so that an unused list costs nothing. */
const indexes = new WeakMap<Rows, ReadonlyMap<string, Row>>();

/**
 * The row of a code; null when the list has none.
 *
 * @example rowOf(["XA=Africa; XB?"], "XB") // { code: "XB", name: null, uncertain: true }
 */
export const rowOf = (rows: Rows, code: string): Row | null => indexOf(rows).get(code) ?? null;

/**
 * The codes of a list, in its order.
 *
 * @example codesOf(["XA=Africa; XB?"]) // ["XA", "XB"]
 */
export const codesOf = (rows: Rows): readonly string[] => [...indexOf(rows).keys()];

const indexOf = (rows: Rows): ReadonlyMap<string, Row> => {
  const index = indexes.get(rows) ?? takenApart(rows);
  indexes.set(rows, index);
  return index;
};

const takenApart = (rows: Rows): ReadonlyMap<string, Row> =>
  new Map(
    rows
      .flatMap((line) => line.split("; "))
      .map((entry) => {
        const [key = "", name = null] = entry.split("=");
        const code = key.replace("?", "");
        return [code, { code, name, uncertain: code !== key }];
      }),
  );

/** Rules and patterns in lines of bearable length: for `ebnf.ts`, so for the tests alone. */

/** Words, or a group with choices in it. */
export type Piece = string | Group;

export interface Group {
  readonly open: string;
  /** With what follows it at once, as `)?`. */
  readonly close: string;
  readonly choices: Choices;
}

/** Alternatives, each of pieces in a row. */
type Choices = readonly (readonly Piece[])[];

export interface Style {
  /** What stands between two pieces, between two choices, and within the signs of a group. */
  readonly between: string;
  readonly or: string;
  readonly pad: string;
  readonly width: number;
}

/**
 * Choices as one line where they fit, else with every choice on a line of its own and long groups opened. Lists of short
 * words are filled into lines.
 *
 * @example layOut([["A"], ["B"]], { between: " ", or: " | ", pad: " ", width: 80 }) // ["A | B"]
 */
export const layOut = (choices: Choices, style: Style): readonly string[] => {
  const whole = flat(choices, style);
  if (whole.length <= style.width) return [whole];
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) return layOutRow(only, style);
  const words = choices.map((row) => flat([row], style));
  if (words.every((word) => word.length <= shortWord)) return fill(words, style);
  return choices.flatMap((row, index) => {
    const mark = index === 0 ? "  " : "| ";
    return layOutRow(row, { ...style, width: style.width - 2 }).map((line, at) => (at === 0 ? mark : "  ") + line);
  });
};

const shortWord = 26;

const fill = (words: readonly string[], style: Style): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? `  ${word}` : line + style.or + word;
    if (longer.length > style.width) {
      lines.push(shown(line));
      line = `| ${word}`;
    } else line = longer;
  }
  return [...lines, shown(line)];
};

const layOutRow = (row: readonly Piece[], style: Style): readonly string[] => {
  if (flat([row], style).length <= style.width) return [shown(flat([row], style))];
  const lines: string[] = [];
  let line = "";
  const add = (words: string): void => {
    line += line === "" || style.between === "" ? words : style.between + words;
  };
  const end = (): void => {
    if (line !== "") lines.push(shown(line));
    line = "";
  };
  for (const piece of row) {
    const words = flatPiece(piece, style);
    if (typeof piece === "string" || words.length <= style.width / 2) {
      if (line.length + words.length > style.width) end();
      add(words);
      continue;
    }
    add(piece.open);
    end();
    const inner = layOut(piece.choices, { ...style, width: style.width - 2 });
    lines.push(...inner.map((one) => `  ${one}`));
    line = piece.close;
  }
  end();
  return lines;
};

const flat = (choices: Choices, style: Style): string =>
  choices.map((row) => row.map((piece) => flatPiece(piece, style)).join(style.between)).join(style.or);

const flatPiece = (piece: Piece, style: Style): string =>
  typeof piece === "string" ? piece : piece.open + style.pad + flat(piece.choices, style) + style.pad + piece.close;

/** A blank at the end of a line would not be seen. */
const shown = (line: string): string => line.replace(/ $/, "[ ]");

const atom = /\\(?:u[0-9a-fA-F]{4}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|\{[a-zA-Z]\w*\}|[^()|]/y;
const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

/**
 * The groups and choices of a pattern, given as the source of a regular expression.
 *
 * @example readPattern("A|B(?:C)?") // [["A"], ["B", { open: "(?:", close: ")?", choices: [["C"]] }]]
 */
export const readPattern = (source: string): Choices => {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const readChoices = (): Choices => {
    const rows: Piece[][] = [[]];
    while (at < source.length && source[at] !== ")") {
      const row = rows[rows.length - 1] as Piece[];
      const open = take(opening);
      if (open !== "") {
        const choices = readChoices();
        at++;
        row.push({ open, close: `)${take(quantifier)}`, choices });
      } else if (source[at] === "|") {
        at++;
        rows.push([]);
      } else row.push(take(atom) + take(quantifier));
    }
    return rows;
  };
  return readChoices();
};

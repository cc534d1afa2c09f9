import fc from "fast-check";

/** A change to the lines of a text; `at` and `to` are taken modulo the number of lines or characters. */
type Mutation = (lines: readonly string[], at: number, to: number) => readonly string[];

const place = (at: number, length: number): number => (length === 0 ? 0 : at % length);

/** One line changed. */
const online =
  (change: (line: string, to: number) => string): Mutation =>
  (lines, at, to) => {
    const index = place(at, lines.length);
    return lines.map((line, own) => (own === index ? change(line, to) : line));
  };

/** Every line changed. */
const everywhere =
  (change: (line: string) => string): Mutation =>
  (lines) =>
    lines.map(change);

const splice = (line: string, to: number, words: string, taken = 0): string => {
  const index = place(to, line.length + 1);
  return line.slice(0, index) + words + line.slice(index + taken);
};

const rewrap = (lines: readonly string[], width: number): readonly string[] =>
  lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "gsu")) ?? [""]);

const mutations = {
  dropLine: (lines, at) => lines.filter((_, index) => index !== place(at, lines.length)),
  doubleLine: (lines, at) =>
    lines.flatMap((line, index) => (index === place(at, lines.length) ? [line, line] : [line])),
  repeatLine: (lines, at, to) => lines.toSpliced(place(to, lines.length), 0, lines[place(at, lines.length)] ?? ""),
  swapLines: (lines, at, to) => {
    const [first, second] = [place(at, lines.length), place(to, lines.length)];
    return lines.map((line, index) =>
      index === first ? (lines[second] ?? "") : index === second ? (lines[first] ?? "") : line,
    );
  },
  truncate: (lines, at) => lines.slice(0, place(at, lines.length + 1)),
  behead: (lines, at) => lines.slice(place(at, lines.length + 1)),
  emptyLine: (lines, at) => lines.toSpliced(place(at, lines.length + 1), 0, ""),
  joinLines: (lines, at) => {
    const index = place(at, lines.length);
    return lines.toSpliced(index, 2, `${lines[index] ?? ""} ${lines[index + 1] ?? ""}`);
  },
  breakLine: online((line, to) => splice(line, to, "\n")),
  rewrap: (lines, at) => rewrap(lines, 20 + (at % 60)),
  indent: online((line, to) => " ".repeat(1 + (to % 9)) + line),
  dropCharacter: online((line, to) => splice(line, to, "", 1)),
  replaceCharacter: online((line, to) => splice(line, to, "GQ0O#/.:".charAt(to % 8), 1)),
  pilcrow: online((line) => `¶${line}`),
  lowerCase: online((line) => line.toLowerCase()),
  crlf: everywhere((line) => `${line}\r`),
  doubleReturn: everywhere((line) => `${line}\r\r`),
  trailingBlanks: everywhere((line) => `${line}  `),
  backslashes: everywhere((line) => `${line} \\`),
  tab: online((line, to) => splice(line, to, "\t")),
  separator: online((line, to) => splice(line, to, "\u2028")),
  control: online((line, to) => splice(line, to, "\u0007")),
  link: online((line) => line.replace(/[A-Z]{2,}/gu, (word) => `[${word}](#)`)),
  emphasis: online((line) => `**${line}**`),
  lineBreakTag: online((line) => `${line}<br>`),
  anchor: online((line, to) => splice(line, to, '<a href="#x">')),
  entity: online((line) => line.replaceAll("&", "&amp;").replaceAll('"', "&quot;")),
  numericEntity: online((line, to) => splice(line, to, "&#x000A;")),
} as const satisfies Record<string, Mutation>;

const kinds = Object.keys(mutations) as readonly (keyof typeof mutations)[];

/**
 * Damaged copies of a text: lines dropped, doubled, swapped, cut, joined, wrapped anew, indented; characters lost; line
 * ends, blanks, tabs and the residue of Markdown and HTML added. From no change to five.
 *
 * @example fc.property(cable.chain((given) => mutated(print(given))), (text) => parse(text).diagnostics.length >= 0)
 */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...kinds), fc.nat(100_000), fc.nat(100_000)), { maxLength: 5 })
    .map((changes) =>
      changes
        .reduce<readonly string[]>((lines, [kind, at, to]) => mutations[kind](lines, at, to), text.split("\n"))
        .join("\n"),
    );

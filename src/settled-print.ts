import { requireCable } from "./ast/misuse.js";
import type { Block, Cable, Dialect, Paragraph, PassingInstruction } from "./ast/nodes.js";
import { noLimits, type ParseOptions, type PrintOptions, resolvePrintOptions } from "./options.js";
import { parse } from "./parse.js";
import { printCable } from "./print/index.js";
import { readsAsName, readsAsStructure } from "./print/line-start.js";
import { toTelegram } from "./to-telegram.js";

/** Texts settle after one or two rounds; damage that is made to tempt the grammar may take more. */
const rounds = 40;
/** How often what goes line by line is taken out at once, to settle in the rounds that follow. */
const leaps = 3;

/**
 * The normalized text of a cable: canonical order of lines, one spelling of every field, no residue of copying. Values
 * are printed, the `text` of a node only where it has no value. Parsed and printed again it stays the same: where lines
 * that no rule knows come to stand beside others, and are read as part of them, the text is printed as it is then read.
 * Never throws for a tree of the right shape; ends with exactly one line end. Throws a TypeError for what is no cable and
 * for wrong options.
 *
 * @example print(parse("TAGS: PREL XX").cable) // "TAGS: PREL, XX\n"
 */
export const print = (cable: Cable, options?: PrintOptions): string => {
  requireCable(cable);
  const given = inDialect(cable, resolvePrintOptions(options).dialect);
  let text = printCable(given, options);
  if (given.dialect === "telegram" && isPlain(given)) return text;
  // Where nothing in the text tells its family, it is settled as what it is then read as.
  const again = (words: string): string =>
    printCable(
      parse(words, options?.dialect === undefined ? whole : { ...whole, dialect: given.dialect }).cable,
      options,
    );
  for (let leap = 0; leap < leaps; leap++) {
    const { last, isSettled } = settled(text, again);
    if (isSettled) return last;
    const shorter = withoutFading(text, last, options?.eol ?? "\n");
    if (shorter === last) return last;
    text = shorter;
  }
  return text;
};

/** The text after so many rounds of reading and printing, and whether one more would give it again. */
const settled = (
  start: string,
  again: (text: string) => string,
): { readonly last: string; readonly isSettled: boolean } => {
  const seen: string[] = [];
  const longest = 2 * start.length + 1_000;
  let text = start;
  for (let round = 0; round < rounds; round++) {
    const next = again(text);
    // What grows with each reading will not settle, and must not fill the memory.
    if (next === text || next.length > longest) return { last: text, isSettled: true };
    seen.push(text);
    const cycle = seen.indexOf(next);
    // Damaged lines may change places at each reading, without end: the first by its letters stands for all of them.
    if (cycle >= 0) return { last: seen.slice(cycle).reduce((a, b) => (b < a ? b : a)), isSettled: true };
    text = next;
  }
  return { last: text, isSettled: false };
};

/**
 * A text of which each reading leaves out one more of many equal lines, such as labels without a value: with one of each
 * of the lines that grew fewer between two readings.
 */
const withoutFading = (before: string, after: string, eol: string): string => {
  const counts = new Map<string, number>();
  for (const line of before.split(eol)) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of after.split(eol)) counts.set(line, (counts.get(line) ?? 0) - 1);
  const met = new Set<string>();
  return after
    .split(eol)
    .filter((line) => {
      const isCopy = met.has(line);
      met.add(line);
      return line === "" || !isCopy || (counts.get(line) ?? 0) <= 0;
    })
    .join(eol);
};

/** The cable in the form that is asked for. */
const inDialect = (cable: Cable, dialect: Dialect | null): Cable => {
  if (dialect === null || dialect === cable.dialect) return cable;
  if (dialect === "telegram") return toTelegram(cable).cable;
  const own = cable.dialect === "telegram" ? "" : ` or "${cable.dialect}"`;
  throw new TypeError(`"dialect" must be "telegram"${own} for this cable, got "${dialect}"`);
};

/** A cable that is there is printed whole, whatever the limits under which it was read. */
const whole: ParseOptions = /* @__PURE__ */ (() => ({ checks: false, ...noLimits }))();

/** True for a cable whose lines all have places of their own and cannot be taken for others, as in an undamaged telegram. */
const isPlain = (cable: Cable): boolean =>
  cable.unknown.length === 0 &&
  cable.notes.length === 0 &&
  cable.subject !== null &&
  !holdsLabel.test(cable.subject.text) &&
  !holdsLabel.test(cable.classification?.text ?? "") &&
  // A caption that was glued to the number stands apart once it is printed with a blank.
  (cable.classification?.note ?? null) === null &&
  !cable.references?.items.some(({ text }) => holdsLabel.test(text)) &&
  cable.passing.every(isPlainPassing) &&
  isPlainAuthority(cable.classifiedBy) &&
  isWhollyRead(cable) &&
  // A title or a name next to the fields may be read as one more line of them, and a title at the end as a name.
  cable.body[0]?.type !== "Heading" &&
  cable.body.at(-1)?.type !== "Heading" &&
  (cable.body.length > 0 || cable.signature === null) &&
  cable.body.every(isPlainBlock);

/**
 * Two titles, printed behind the name, may be read as a title and the name of another; a label alone takes what follows,
 * and what stands behind reasons in a source is the text.
 */
const isPlainAuthority = (authority: Cable["classifiedBy"]): boolean =>
  (authority === null || (authority.name !== null && authority.derivedFrom === null)) &&
  [authority, ...(authority?.others ?? [])].every((person) => !/[\s,;]and\s/iu.test(person?.title ?? ""));

const isPlainPassing = ({ text }: PassingInstruction): boolean =>
  /\b(?:FOR|PASS)\b/iu.test(text) && !text.includes("---") && !holdsLabel.test(text);

/** What a line that was wrapped in the middle of a label, or glued to a number, has once it is printed; wider than the grammar. */
const holdsLabel = /(?:^|[^A-Z])(?:E\.? ?O(?![A-Z])|T ?A ?G|S ?U ?B|R ?E ?F)|[1-3]\.\s{0,2}\(/iu;

/** True when the fields have values: what is printed as it was written may be read better the second time. */
const isWhollyRead = ({ classification, dtg, executiveOrder, tags }: Cable): boolean => {
  const isOrderRead = executiveOrder?.notApplicable ?? true;
  const { on = null, codes = [] } = executiveOrder?.declassify ?? {};
  return (
    (classification?.mrn?.station.length ?? 0) > 2 &&
    dtg?.date !== null &&
    tags?.items.length !== 0 &&
    (isOrderRead || on !== null || codes.length > 0)
  );
};

const isPlainBlock = (block: Block): boolean =>
  block.type === "Heading" || (block.type === "Paragraph" && isPlainTitle(block) && block.children.every(isPlainChild));

/**
 * A title that begins with a sign may be none once the residue of copying is gone, and one without text has a rule below
 * it, which may be read as the rule above the next title. A number without text may be read with what stands beside it.
 */
const isPlainTitle = ({ heading, children }: Paragraph): boolean =>
  children.length > 0 && /^(?:\p{L}|$)/u.test(heading ?? "");

const isPlainChild = (block: Block): boolean =>
  isPlainProse(block) ||
  (block.type === "SubParagraph" && block.children.length > 0 && block.children.every(isPlainProse));

const isPlainProse = (block: Block): boolean =>
  block.type === "TextBlock" &&
  !block.lines.some((line) => readsAsStructure(line.trimStart()) || readsAsName(line) || holdsGapOrRule.test(line));

/** Blanks that residue left may be the gap of a table when they are read again, and a row of signs the rule of a title. */
const holdsGapOrRule = /[^\s.:;?!"')] {2}|[-=*#_~](?: ?[-=*#_~]){2}/;

import type { Block, Cable } from "./ast/nodes.js";
import type { PrintOptions } from "./options.js";
import { parse } from "./parse.js";
import { printCable } from "./print/index.js";
import { readsAsName, readsAsStructure } from "./print/line-start.js";

/** Texts settle after one or two rounds; damage that is made to tempt the grammar may take more. */
const rounds = 12;

/**
 * The normalized text of a cable: canonical order of lines, one spelling of every field, no residue of copying. Values
 * are printed, the `text` of a node only where it has no value. Parsed and printed again it stays the same: where lines
 * that no rule knows come to stand beside others, and are read as part of them, the text is printed as it is then read.
 * Never throws for a tree of the right shape; ends with exactly one line end. Throws a TypeError for wrong options.
 *
 * @example print(parse("TAGS: PREL XX").cable) // "TAGS: PREL, XX\n"
 */
export const print = (cable: Cable, options?: PrintOptions): string => {
  const dialect = options?.dialect ?? cable.dialect;
  let text = printCable(cable, options);
  if (dialect === "telegram" && isPlain(cable)) return text;
  for (let round = 0; round < rounds; round++) {
    // Where nothing in the text tells its family, it is settled as what it is then read as.
    const read = parse(text, { checks: false, ...(options?.dialect === undefined ? {} : { dialect }) }).cable;
    const again = printCable(read, options);
    if (again === text) return text;
    text = again;
  }
  return text;
};

/** True for a cable whose lines all have places of their own and cannot be taken for others, as in an undamaged telegram. */
const isPlain = ({ classification, subject, body, notes, unknown }: Cable): boolean =>
  unknown.length === 0 && notes.length === 0 && classification !== null && subject !== null && body.every(isPlainBlock);

const isPlainBlock = (block: Block): boolean =>
  block.type === "Heading" || (block.type === "Paragraph" && block.children.every(isPlainChild));

const isPlainChild = (block: Block): boolean =>
  isPlainProse(block) || (block.type === "SubParagraph" && block.children.every(isPlainProse));

const isPlainProse = (block: Block): boolean =>
  block.type === "TextBlock" && !block.lines.some((line) => readsAsStructure(line.trimStart()) || readsAsName(line));

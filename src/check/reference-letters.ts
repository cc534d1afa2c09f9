import type { Block, Cable, Span, TextBlock } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { mayMention, type ReferenceMention, referenceMentions } from "../values/reference-mention.js";
import { setReferences } from "../values/set-references.js";
import { allOf, type Found, quoted } from "./check.js";
import { beginsAnew } from "./paragraph-holes.js";
import { isWhole } from "./whole.js";

const codeOf = (letter: string): number => letter.charCodeAt(0);

/** The first letter that the list passes over. A chain shares the letter of its first number. */
const skipped = ({ references }: Cable): Found => {
  const items = references?.items ?? [];
  // A first reference without a letter stands for A.
  let last = codeOf("A") - (items[0]?.label == null ? 0 : 1);
  for (const item of items) {
    if (item.label?.length !== 1) continue;
    const next = codeOf(item.label);
    if (next > last + 1) {
      const [first, until] = [String.fromCharCode(last + 1), String.fromCharCode(next - 1)];
      return diagnose("reference-label-skipped", item, first === until ? first : `${first} to ${until}`);
    }
    last = Math.max(last, next);
  }
  return null;
};

/** What the prose names and the list does not have; in a list without letters the references are counted. */
const unlisted = (cable: Cable): readonly Diagnostic[] => {
  const isNaval = cable.dialect === "naval";
  const items = isNaval ? setReferences(cable.sets) : (cable.references?.items ?? []);
  // Without a list the prose of a fragment names one that is lost with the rest, that of a form names one to write.
  if (items.length === 0 && (isNaval || !isWhole(cable))) return [];
  const letters = new Set(items.flatMap(({ label }) => label ?? []));
  const isListed = (letter: string | null): boolean =>
    letter === null || letters.size === 0 ? codeOf(letter ?? "A") - codeOf("A") < items.length : letters.has(letter);
  const seen = new Set<string | null>();
  return mentionsOf(cable).flatMap(({ letter, words, span }) => {
    if (isListed(letter) || seen.has(letter)) return [];
    seen.add(letter);
    return diagnose("reference-unlisted", span, quoted(words));
  });
};

interface Placed extends ReferenceMention {
  readonly span: Span;
}

const mentionsOf = (cable: Cable): readonly Placed[] => [
  ...cable.sets.flatMap((span) =>
    span.name === "AMPN" || span.name === "NARR"
      ? referenceMentions(span.fields.join("/")).map((mention) => ({ ...mention, span }))
      : [],
  ),
  ...ownTexts(cable).flatMap((block) =>
    // Most blocks name none, which is known sooner from all of their lines.
    mayMention(block.text)
      ? block.lines.flatMap((line, index) =>
          referenceMentions(line).map((mention) => ({ ...mention, span: spanOf(block, index, mention) })),
        )
      : [],
  ),
];

const spanOf = (block: TextBlock, line: number, { start, words }: ReferenceMention): Span => {
  const from = block.offsets[line];
  return from === undefined ? block : { start: from + start, end: from + start + words.length };
};

/** The prose of the cable itself: texts that are quoted or pasted have references of their own. */
const ownTexts = ({ body }: Cable): readonly TextBlock[] => {
  const found: TextBlock[] = [];
  const waiting: Block[] = body.toReversed();
  for (let block = waiting.pop(); block !== undefined && !beginsAnew(block); block = waiting.pop()) {
    if (block.type === "TextBlock") found.push(block);
    else if (block.type === "Paragraph" || block.type === "SubParagraph") {
      for (const child of block.children.toReversed()) waiting.push(child);
    }
  }
  return found;
};

/**
 * The letters of the references: in their row, and against those that the text names.
 *
 * @example checkReferenceLetters(parse("REF: A. EXAMPLE 1\n     C. EXAMPLE 2").cable)[0]?.code // "reference-label-skipped"
 */
export const checkReferenceLetters = allOf(skipped, unlisted);

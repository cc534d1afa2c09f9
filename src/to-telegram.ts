import { requireCable } from "./ast/misuse.js";
import type {
  Addressee,
  Block,
  Cable,
  ClassificationLine,
  DateTimeGroup,
  MessageSet,
  Note,
  Precedence,
  Reference,
  ReferenceList,
  Span,
  TextBlock,
} from "./ast/nodes.js";
import { type Diagnostic, diagnose } from "./diagnostics/diagnostic.js";
import type { ParseResult } from "./parse.js";
import { bodySetIndex } from "./values/message-set.js";
import { comparePrecedence } from "./values/precedence.js";
import { referenceKind } from "./values/reference-words.js";
import { type SetReference, setReferences } from "./values/set-references.js";

/**
 * A message of another family as a telegram: what a telegram has a place for stays, what a telegram writes elsewhere is
 * put there, and the rest is left out, with a `conversion-loss` for each part. A telegram is given back as it is. Throws a
 * TypeError for what is no cable.
 *
 * @example toTelegram(parse(naval).cable).diagnostics[0]?.message // "the set POC has no place in a telegram"
 */
export const toTelegram = (cable: Cable): ParseResult => {
  requireCable(cable);
  if (cable.dialect === "telegram") return { cable, diagnostics: [] };
  const lost: Diagnostic[] = [];
  const lose = (part: Span, name: string): null => {
    lost.push(diagnose("conversion-loss", part, name));
    return null;
  };
  const { classification, distribution, drafting, control, number, attributes, sets } = cable;
  const references = cable.references ?? referencesOf(cable);
  const bodySet = sets[bodySetIndex(sets)];
  const isKept = (set: MessageSet): boolean =>
    // What stands behind its name is the body, which stays.
    (set === bodySet && cable.body.length > 0) || isTold(set);
  const isTold = ({ name, fields }: MessageSet): boolean =>
    name === "SUBJ" ||
    (references !== cable.references &&
      (name === "REF" || ((name === "NARR" || name === "AMPN") && /^REFS?\b/i.test(fields[0] ?? ""))));
  if (distribution !== null) lose(distribution, "the distribution");
  if (drafting !== null) lose(drafting, "the drafting block");
  if (control !== null) lose(control, "the dash line");
  if (number !== null) lose(number, "the number in a series");
  for (const item of attributes?.items ?? []) lose(item, `the attribute ${item.key}`);
  for (const set of sets) if (!isKept(set)) lose(set, `the set ${set.name}`);
  if (classification !== null && classification.subjectCode !== null)
    lose(classification, `the subject code ${classification.subjectCode}`);
  const isPage = (part: Note | Block): boolean => {
    const found = part.type === "Note" ? part.kind === "page" : part.type === "SectionBreak" && part.kind === "page";
    if (found) lose(part, "a page heading");
    return found;
  };
  return {
    cable: {
      ...cable,
      dialect: "telegram",
      dtg: withPrecedences(cable),
      classification: withoutCode(withoutYear(cable)),
      distribution: null,
      drafting: null,
      control: null,
      number: null,
      references,
      attributes: null,
      sets: [],
      body: withoutPages(cable.body, isPage),
      notes: cable.notes.filter((note) => !isPage(note)),
    },
    diagnostics: lost.sort((a, b) => a.start - b.start || a.end - b.end),
  };
};

/** The references that stand in sets, as a list; null when there are none. */
const referencesOf = ({ sets }: Cable): ReferenceList | null => {
  const items = setReferences(sets).map(referenceOf);
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { type: "ReferenceList", start: first.start, end: last.end, label: null, items };
};

const referenceOf = ({ label, kind, fields, note, set: { start, end } }: SetReference): Reference => {
  const source = [kind, ...fields].filter((field) => field !== null && field !== "-" && field !== "").join(" ");
  const text = [source, note?.replace(/^IS\s+/i, "").replace(/\.$/, "")].filter(Boolean).join(", ");
  return { type: "Reference", start, end, label, kind: referenceKind(text), mrn: null, captions: [], note: null, text };
};

/** Blocks, and those in them, without the headings of pages; a sentence that one interrupted goes on. */
const withoutPages = (blocks: readonly Block[], isPage: (block: Block) => boolean): readonly Block[] => {
  const kept: Block[] = [];
  let isInterrupted = false;
  for (const block of blocks) {
    if (isPage(block)) {
      isInterrupted = true;
      continue;
    }
    const before = kept.at(-1);
    if (isInterrupted && before?.type === "TextBlock" && block.type === "TextBlock" && isOpen(before))
      kept[kept.length - 1] = joined(before, block);
    else if ("children" in block && block.children.length > 0)
      kept.push({ ...block, children: withoutPages(block.children, isPage) });
    else kept.push(block);
    isInterrupted = false;
  }
  return kept;
};

/** True for a text that does not end with its sentence. */
const isOpen = ({ lines }: TextBlock): boolean => /[^.:;?!)"'\s]\s*$/.test(lines.at(-1) ?? "");

const joined = (a: TextBlock, b: TextBlock): TextBlock => ({
  ...a,
  end: b.end,
  lines: [...a.lines, ...b.lines],
  offsets: [...a.offsets, ...b.offsets],
  inlines: [...a.inlines, ...b.inlines],
  text: [a.text, b.text].filter((text) => text !== "").join(" "),
});

/** A telegram does not write the year of its number when it is that of its date. */
const withoutYear = ({ classification, dtg }: Cable): ClassificationLine | null => {
  const mrn = classification?.mrn ?? null;
  if (classification === null || mrn === null || !mrn.yearWritten) return classification;
  const isSame = mrn.year !== null && dtg?.date?.startsWith(`${mrn.year}-`) === true;
  return isSame ? { ...classification, mrn: { ...mrn, yearWritten: false } } : classification;
};

/** Only a naval message says its subject by a number. */
const withoutCode = (line: ClassificationLine | null): ClassificationLine | null =>
  line === null || line.subjectCode === null ? line : { ...line, subjectCode: null };

/** A telegram has the highest precedence of each list before the time; some families say it at each addressee alone. */
const withPrecedences = ({ dtg, to, info }: Cable): DateTimeGroup | null => {
  if (dtg === null || dtg.precedences.length > 0) return dtg;
  const found = [highest(to), highest(info)].flatMap((precedence) => precedence ?? []);
  return { ...dtg, precedences: [...new Set(found)] };
};

const highest = (list: readonly Addressee[]): Precedence | null =>
  list.reduce<Precedence | null>(
    (most, { precedence }) =>
      precedence !== null && (most === null || comparePrecedence(precedence, most) > 0) ? precedence : most,
    null,
  );

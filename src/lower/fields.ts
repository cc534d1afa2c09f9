import type {
  AuthoritySyntax,
  BannerSyntax,
  CaptionSyntax,
  Lexeme,
  OrderSyntax,
  PassingSyntax,
  ReferencesSyntax,
  SubjectSyntax,
  TagsSyntax,
} from "../../grammar/index.js";
import type {
  Caption,
  ClassificationAuthority,
  ClassificationLine,
  ExecutiveOrderLine,
  Mrn,
  PassingInstruction,
  PortionMarking,
  Reference,
  ReferenceList,
  SubjectLine,
  TagsLine,
} from "../ast/nodes.js";
import { knownTags } from "../handbook/known-tags.js";
import { fullStation } from "../handbook/stations.js";
import { parseCaption } from "../values/caption.js";
import { parseAuthority } from "../values/classification-authority.js";
import { parseExecutiveOrder } from "../values/executive-order.js";
import { damagedLabel, markingBefore } from "../values/label.js";
import { parseLevel } from "../values/level.js";
import { parsePortionMarking } from "../values/portion-marking.js";
import { parseReferences } from "../values/reference.js";
import { parseSection } from "../values/section.js";
import { parseTags } from "../values/tags.js";
import { type Context, fold, foldedSource, joinLines, lineEnds, lineStart, masked, spanOf, wordOf } from "./context.js";

/** First line of FL12. */
export const lowerBanner = (context: Context, line: BannerSyntax): ClassificationLine => ({
  type: "ClassificationLine",
  start: line.start,
  end: line.end,
  level: parseLevel(fold(line.level.image)),
  caveats: line.caveats.map(({ image }) => fold(image.replaceAll("/", " "))).filter((caveat) => caveat !== ""),
  subjectCode: null,
  section: line.section === null ? null : parseSection(fold(line.section.image)),
  mrn: lowerMrn(context, line.station, line.number),
  note: wordOf(line.note),
  text: foldedSource(context, { start: line.start, end: startOfOthers(line) }),
});

/** Where captions and passing instructions begin, which stand on the line but are not of it. */
const startOfOthers = ({ captions, passing, end }: BannerSyntax): number =>
  Math.min(captions[0]?.startOffset ?? end, passing[0]?.startOffset ?? end);

/** A level alone on its line; null for other furniture. */
export const lowerPageBanner = (part: Lexeme): ClassificationLine | null => {
  const text = fold(part.image);
  const level = parseLevel(text);
  if (level === null) return null;
  const none = { caveats: [], subjectCode: null, section: null, mrn: null, note: null };
  return { type: "ClassificationLine", ...spanOf(part), level, ...none, text };
};

const lowerMrn = (context: Context, station: Lexeme | null, number: Lexeme | null): Mrn | null =>
  station === null || number === null
    ? null
    : {
        type: "Mrn",
        start: station.startOffset,
        end: spanOf(number).end,
        station: fold(station.image).toUpperCase(),
        number: Number(number.image.replaceAll("O", "0").replace(/[Il]/g, "1")),
        year: context.year,
        yearWritten: false,
      };

/** Captions on one line, one node each. */
export const lowerCaption = ({ words }: CaptionSyntax): Caption => lowerCaptionWords(words);

/** A caption by its words, which a copy may have broken: `SI PDIS`. */
export const lowerCaptionWords = (words: Lexeme): Caption => {
  const text = fold(words.image);
  return { type: "Caption", ...spanOf(words), ...parseCaption(text), text };
};

/** Passing lines; a line that begins no instruction goes on with the one before. */
export const lowerPassing = (context: Context, { lines }: PassingSyntax): readonly PassingInstruction[] => {
  const groups: { start: number; end: number }[] = [];
  for (const { lexeme, begins } of lines) {
    const span = spanOf(lexeme);
    const open = groups.at(-1);
    if (begins || open === undefined) groups.push({ ...span });
    else open.end = span.end;
  }
  return groups.map((span) => ({ type: "PassingInstruction", ...span, text: foldedSource(context, span) }));
};

/** E.O. line. */
export const lowerOrder = (context: Context, line: OrderSyntax): ExecutiveOrderLine => {
  const written = fold(
    masked(context.text, line.label.startOffset, line.end, [...line.captions, ...line.pages].sort(byOffset)),
  );
  // Recognition may have damaged the label of a field, which says no more than where the field begins.
  const source =
    context.dialect === "smart" ? `E.O.: ${fold(written.slice(fold(line.label.image).length))}`.trim() : written;
  const value = parseExecutiveOrder(source, context.pivot);
  return {
    type: "ExecutiveOrderLine",
    start: line.start,
    end: line.end,
    order: value?.order ?? null,
    declassify: value?.declassify ?? null,
    downgrade: value?.downgrade ?? null,
    notApplicable: value?.notApplicable ?? false,
    note: value?.note ?? null,
    text: source,
  };
};

/** TAGS line. */
export const lowerTags = (context: Context, line: TagsSyntax): TagsLine => {
  const from = line.label === null ? line.start : line.label.startOffset + line.label.image.length;
  const source = masked(context.text, from, line.end, [...line.captions, ...line.pages].sort(byOffset));
  return {
    type: "TagsLine",
    start: line.start,
    end: line.end,
    label: line.label === null ? null : damagedLabel(line.label.image),
    items: parseTags(source, knownTags).map(({ kind, code, text, start, end }) => ({
      type: "Tag",
      start: from + start,
      end: from + end,
      kind,
      code,
      text,
    })),
  };
};

const byOffset = (a: Lexeme, b: Lexeme): number => a.startOffset - b.startOffset;

/** SUBJECT line. */
export const lowerSubject = (context: Context, line: SubjectSyntax): SubjectLine => ({
  type: "SubjectLine",
  start: line.start,
  end: line.end,
  label: damagedLabel(line.label.image),
  marking: line.marking === null ? null : lowerMarking(line.marking),
  text: withoutSlashes(context, joinLines(line.texts.map((lexeme) => foldedSource(context, spanOf(lexeme))))),
});

/** A naval message may end the text of a label as it ends a set. */
const withoutSlashes = ({ dialect }: Context, text: string): string => {
  const bare = dialect === "naval" ? text.replace(/(?<!\/)\/{2,}$/, "") : text;
  return bare === text ? text : bare.trimEnd();
};

/** `(C/NF)`. */
export const lowerMarking = (lexeme: Lexeme): PortionMarking => {
  const text = fold(lexeme.image);
  const value = parsePortionMarking(text.replace(/\.$/, ""));
  return {
    type: "PortionMarking",
    ...spanOf(lexeme),
    level: value?.level ?? null,
    controls: value?.controls ?? [],
    releasableTo: value?.releasableTo ?? [],
    style: value?.style ?? "state",
    text,
  };
};

/** REF list. */
export const lowerReferences = (context: Context, line: ReferencesSyntax): ReferenceList => {
  // Without a label the list begins with its first letter.
  const isListed = /^\(?A[.)]$/.test(line.label.image.trim());
  const from = line.label.startOffset + (isListed ? 0 : line.label.image.length);
  const source = masked(context.text, from, line.end, line.pages);
  return {
    type: "ReferenceList",
    start: line.start,
    end: line.end,
    label: isListed ? null : damagedLabel(line.label.image),
    items: parseReferences(source, context.year).map(
      ({ label, kind, mrn, captions, note, text, start, end }): Reference => ({
        type: "Reference",
        start: from + start,
        end: from + end,
        label,
        kind,
        mrn:
          mrn === null
            ? null
            : {
                type: "Mrn",
                start: from + mrn.start,
                end: from + mrn.end,
                station: fullStation(mrn.station),
                number: mrn.number,
                year: mrn.year,
                yearWritten: mrn.yearWritten,
              },
        captions,
        note,
        text,
      }),
    ),
  };
};

/** Classification authority; `number` and `marking` where it is written as a paragraph, the marking also before the label. */
export const lowerAuthority = (
  context: Context,
  line: AuthoritySyntax,
  paragraph: {
    readonly start: number;
    readonly number: number | null;
    readonly marking: PortionMarking | null;
  } | null = null,
): ClassificationAuthority => {
  const { image, startOffset } = line.label;
  const from = startOffset + image.length;
  const before = markingBefore(image);
  const source = masked(context.text, from, line.end, line.pages);
  const value = parseAuthority(
    source.replace(lineEnds, "\n").replace(/(?<![ \t])[ \t]+\n/g, " \n"),
    from - lineStart(context.text, from),
  );
  return {
    type: "ClassificationAuthority",
    start: paragraph?.start ?? line.start,
    end: line.end,
    label: damagedLabel(image),
    number: paragraph?.number ?? null,
    marking: paragraph?.marking ?? (before === "" ? null : lowerMarking({ image: before, startOffset })),
    name: value.name,
    title: value.title,
    others: value.others,
    reasons: value.reasons,
    derivedFrom: value.derivedFrom,
    text: line.pages.length > 0 ? fold(source) : foldedSource(context, { start: from, end: line.end }),
  };
};

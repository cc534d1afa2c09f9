import { bannerLevel } from "./labels.js";
import { classLabel, messageFormat, precedenceLine, seriesName } from "./naval-words.js";
import { atLineStart, blank, gap, inLine, lineEnd, month, plainLevel, prosign, restBlank } from "./vocabulary.js";

/**
 * What begins or ends a telegram: FL1; FL16; a short header (FL5 with FL6 under it); the first fields of a SMART message;
 * what stands above the time in a naval message; and behind FL16 the first line of a text. Pure, so that who only parses
 * does not get it.
 */
const patterns = /* @__PURE__ */ (() => {
  const dateTimeGroup = `${prosign}(?:${blank}+${prosign})?${blank}+\\d{6}${blank}?Z?${blank}+(?:${month})${blank}*\\d{2,4}\\b`;

  /** `ATTENTION INVITED TO`, `ROUTINE`, and empty lines. */
  const wordsAboveTime = `(?:${blank}*(?:(?!N{3,5}${restBlank}|BT\\b|UNCLAS|CLASS)[A-Z][A-Z ]{2,40}${blank}*)?${lineEnd}){0,12}${blank}*(?:DTG${blank}+)?`;
  /** What stands above the time of a naval message: its routing line, or its level and its precedence. */
  const navalHeading = `(?:${messageFormat}|(?:${classLabel}|UNCLASSIFIED(?=${restBlank}|/)|(?:ADMINISTRATIVE|GENERAL)${blank}+MESSAGE(?=${restBlank})|${precedenceLine})(?=${inLine}{0,60}${lineEnd}${wordsAboveTime}(?:${dateTimeGroup}|${messageFormat})))`;
  /** FL6 below FL5, or the number of a message that came without its addresses. */
  const belowTime = `(?:${blank}*${lineEnd})?${blank}*(?:FM${blank}|(?:UNCLAS(?:SIFIED)?/{0,2}${blank}*${lineEnd}(?:${blank}*${lineEnd})?${blank}*)?${seriesName}${blank}+\\d)`;

  /** What may stand between the level of a page and the first field: stamps, the offices of the message, a number. */
  const aboveFields = `(?:${blank}*(?:(?:SBU|\\d{1,3})${blank}*|${plainLevel}${blank}+U\\.S\\.${inLine}*|(?:Action|Info)${blank}+Office:${inLine}*)?${lineEnd}){1,16}${blank}*`;
  /** The number and the time of a SMART message, from the level of its page on where that stands above them. */
  const smartHeading = `(?<level>${plainLevel}${restBlank}${aboveFields})?MRN${blank}*:${blank}*(?<number>\\d{2}${blank}+[A-Z][A-Z. '-]{1,30}${blank}\\d{1,6})(?=${restBlank}(?:${blank}*${lineEnd}){1,4}${blank}*Date)`;

  const boundary = new RegExp(
    `${atLineStart}(?:(?<first>V?ZCZC${blank}?[A-Z]{3}\\d{3,4}\\b)|(?<last>N{4,5}${restBlank})|(?<header>${dateTimeGroup})(?=${inLine}{0,80}${lineEnd}${belowTime})|(?<smart>${smartHeading})|(?<naval>${navalHeading})|(?<text>${bannerLevel}(?=${inLine}{0,60}${blank}\\d{4,8}${gap}(?:SIPDIS)?${restBlank})))`,
    "g",
  );
  const group = new RegExp(`${atLineStart}${dateTimeGroup}`, "g");
  return { boundary, group };
})();

/** How far boundaries look ahead: FL1 to FL5 of one heading are shorter. */
export const lookAhead = 4096;

/** How far the telegram that is open has come. */
export interface Progress {
  /** FL1 as written, or the number of a SMART message. */
  first: string | null;
  /** FL5 as written. */
  group: string | null;
  /** FL16 has been seen. */
  ended: boolean;
  /** The number of a SMART message that began above it, with the level of its page. */
  above: string | null;
}

export const startOfTelegram = (): Progress => ({
  first: null,
  group: null,
  ended: false,
  above: null,
});

/**
 * The offset at which the next telegram begins, looked for from `from` up to `to`; -1 when there is none. The progress
 * moves on. A heading that comes a second time, with the same FL1, FL5 or number, begins no telegram: dumps and relays repeat it.
 * The text must reach `lookAhead` beyond `to`, or to its own end.
 */
export const nextTelegram = (text: string, from: number, to: number, progress: Progress): number => {
  const { boundary } = patterns;
  boundary.lastIndex = from;
  for (let found = boundary.exec(text); found !== null && found.index < to; found = boundary.exec(text)) {
    const { first, last, header, naval, level, number, text: opening } = found.groups ?? {};
    if (last !== undefined) {
      progress.ended = true;
      continue;
    }
    const isBegun = number !== undefined && level === undefined && number === progress.above;
    // Where the search stops before the number it meets it once more, in the next stretch of a stream.
    progress.above = level !== undefined && boundary.lastIndex > to ? (number ?? null) : null;
    if (isBegun) continue;
    const next = {
      first: first ?? number ?? null,
      group: header ?? (opening === undefined && number === undefined ? groupAfter(text, found.index) : null),
    };
    const isPlain = opening !== undefined || (naval !== undefined && next.group === null);
    const isNew = isPlain ? progress.ended : number === undefined ? begins(progress, next) : isOpen(progress);
    // The search goes on behind the level, and meets the number, too.
    if (isNew) Object.assign(progress, next, { ended: false, above: level === undefined ? null : (number ?? null) });
    else Object.assign(progress, { first: progress.first ?? next.first, group: progress.group ?? next.group });
    if (isNew) return found.index;
  }
  return -1;
};

/** FL5 of the heading that begins at an offset. */
const groupAfter = (text: string, offset: number): string | null => {
  const { group } = patterns;
  group.lastIndex = offset;
  const found = group.exec(text.slice(0, offset + lookAhead));
  return found?.[0] ?? null;
};

/** True behind the beginning of another message: the first fields of a SMART message stand in it once. */
const isOpen = ({ first, group, ended }: Progress): boolean => first !== null || group !== null || ended;

/** True when a heading is not that of the telegram that is open. */
const begins = (open: Progress, next: Pick<Progress, "first" | "group">): boolean => {
  if (open.first === null && open.group === null) return open.ended;
  if (next.group !== null && open.group !== null) return next.group !== open.group || open.ended;
  return next.first !== null && open.first !== null && (next.first !== open.first || open.ended);
};

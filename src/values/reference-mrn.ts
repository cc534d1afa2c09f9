import type { Mrn } from "../ast/nodes.js";
import { isSign, type ReferenceToken, tokenAt } from "./reference-tokens.js";
import { captionsOf, isFiller, isNoStation, isPrefix } from "./reference-words.js";

/** Number of a telegram; `start` and `end` count from the start of the text of the list. */
export type ReferenceMrn = Omit<Mrn, "type">;

/** A number that was found, whether its year stands before the station, and the index behind it. */
export interface FoundMrn {
  readonly mrn: ReferenceMrn;
  readonly yearFirst: boolean;
  readonly next: number;
}

/** No station has more words. */
const longestStation = 4;

/** Two-digit years below it are of this century. */
const pivot = 50;

interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/**
 * The number of a telegram that begins at a token, null when none does: year, station and serial, with the year before
 * the station, behind the serial or between, or the serial before the station. `year` is taken where none is written.
 *
 * Source: FORMAT.md sections 3.2 and 3.7; examples `07 EXAMPLE 12`, `(99) EXAMPLE 12`, `EXAMPLE (01) 12`,
 * `EXAMPLE 412-91` (`12-91` might be a date), `412 EXAMPLE`.
 *
 * @example mrnAt(referenceTokens("07 EXAMPLE 12"), 0, 2010)?.mrn.year // 2007
 */
export const mrnAt = (tokens: readonly ReferenceToken[], index: number, year: number | null): FoundMrn | null => {
  const isPrefixed = (at: number): boolean => isPrefix(tokenAt(tokens, at).text);
  const from = isPrefixed(index) ? index + (isPrefixed(index + 1) ? 2 : 1) : index;
  return stationFirst(tokens, from, year) ?? serialFirst(tokens, from, year);
};

/**
 * A further serial of the same station, `13` in `EXAMPLE 12 AND 13`; null when the token is none. A year before the
 * station holds for it too.
 *
 * @example serialAfter(referenceTokens("13"), 0, found, null)?.mrn.number // 13
 */
export const serialAfter = (
  tokens: readonly ReferenceToken[],
  index: number,
  before: FoundMrn,
  year: number | null,
): FoundMrn | null => {
  const { station } = before.mrn;
  const yearBefore = before.yearFirst ? before.mrn.year : null;
  return withSerial(tokens, index, index, { station, yearBefore, year });
};

/**
 * A serial that stands alone behind its bullet, of the station of the bullet before; null when the token is none, or
 * words follow that it may belong to.
 *
 * @example serialAlone(referenceTokens("1234 AND PREVIOUS"), "EXAMPLE", null)?.mrn.number // 1234
 */
export const serialAlone = (
  tokens: readonly ReferenceToken[],
  station: string,
  year: number | null,
): FoundMrn | null => {
  const found = withSerial(tokens, 0, 0, { station, yearBefore: null, year });
  return found !== null && found.mrn.number > 99 && endsAt(tokens, found.next) ? found : null;
};

/** Whether a number cannot go on at the token. */
const endsAt = (tokens: readonly ReferenceToken[], index: number): boolean => {
  const { kind, text, first } = tokenAt(tokens, index);
  return kind !== "number" && (kind !== "word" || first || text.toUpperCase() === "AND" || captionsOf(text) !== null);
};

const stationFirst = (tokens: readonly ReferenceToken[], index: number, year: number | null): FoundMrn | null => {
  const before = yearBefore(tokens, index);
  const station = stationAt(tokens, before?.next ?? index);
  if (station === null) {
    return null;
  }
  if (isSeriesLetter(tokens, station.next - 1)) {
    return null;
  }
  let at = skipFillers(tokens, station.next);
  const between = before ?? bracketedYear(tokens, at);
  if (before === null && between !== null) {
    // `EX(2007)0042` is the number of a document, not of a telegram.
    if (tokenAt(tokens, at).glued && tokenAt(tokens, between.next).glued) {
      return null;
    }
    at = between.next;
  }
  const known = { station: station.value, yearBefore: between?.value ?? null, year };
  return withSerial(tokens, index, skipFillers(tokens, at), known);
};

/** `CA-12` is a despatch of a series, no telegram of a station. */
const isSeriesLetter = (tokens: readonly ReferenceToken[], index: number): boolean => {
  const [sign, serial] = [tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  return tokenAt(tokens, index).text.length < 3 && sign.text === "-" && sign.glued && serial.glued;
};

/** `12 EXAMPLE`; a number that can be a year is none, nor is one of two digits. */
const serialFirst = (tokens: readonly ReferenceToken[], index: number, year: number | null): FoundMrn | null => {
  const serial = serialAt(tokens, index);
  const station = stationAt(tokens, index + 1, true);
  if (serial === null || station === null || yearOf(tokenAt(tokens, index)) !== null || serial.value < 100) {
    return null;
  }
  if (!endsAt(tokens, station.next)) {
    return null;
  }
  const behind = yearBehind(tokens, station.next);
  const next = behind?.next ?? station.next;
  const { start } = tokenAt(tokens, index);
  const { end } = tokenAt(tokens, next - 1);
  const written = behind?.value ?? year;
  const mrn = { station: station.value, number: serial.value, year: written, yearWritten: behind !== null, start, end };
  return { mrn, yearFirst: false, next };
};

/** Reads serial and year behind it, when what stands before is known. */
const withSerial = (
  tokens: readonly ReferenceToken[],
  from: number,
  index: number,
  known: { readonly station: string; readonly yearBefore: number | null; readonly year: number | null },
): FoundMrn | null => {
  const serial = serialAt(tokens, index);
  if (serial === null) {
    return null;
  }
  const behind = known.yearBefore === null ? yearBehind(tokens, serial.next) : null;
  const written = known.yearBefore ?? behind?.value ?? null;
  const next = behind?.next ?? serial.next;
  if (written === null && serial.value < 32 && months.test(tokenAt(tokens, skipSigns(tokens, next, commas)).text)) {
    return null;
  }
  return {
    mrn: {
      station: known.station,
      number: serial.value,
      year: written ?? known.year,
      yearWritten: written !== null,
      start: tokenAt(tokens, from).start,
      end: tokenAt(tokens, next - 1).end,
    },
    yearFirst: known.yearBefore !== null,
    next,
  };
};

/** `07`, `2007`, `'07` or `(07)` before a word. */
const yearBefore = (tokens: readonly ReferenceToken[], index: number): Found<number> | null => {
  const from = isSign(tokenAt(tokens, index), "'’") ? index + 1 : index;
  const value = yearOf(tokenAt(tokens, from));
  const found = value === null ? bracketedYear(tokens, index) : { value, next: from + 1 };
  return found !== null && tokenAt(tokens, found.next).kind === "word" ? found : null;
};

const bracketedYear = (tokens: readonly ReferenceToken[], index: number): Found<number> | null => {
  const value = yearOf(tokenAt(tokens, index + 1));
  return value !== null && tokenAt(tokens, index).kind === "open" && tokenAt(tokens, index + 2).kind === "close"
    ? { value, next: index + 3 }
    : null;
};

/** `(91)` that is not the year of the number behind it. */
const bracketedBehind = (tokens: readonly ReferenceToken[], index: number): Found<number> | null => {
  const found = bracketedYear(tokens, skipSigns(tokens, index, commas));
  const station = found === null ? null : stationAt(tokens, found.next);
  return station === null || serialAt(tokens, station.next) === null ? found : null;
};

const commas = ",:./&–—-";

const skipSigns = (tokens: readonly ReferenceToken[], index: number, signs: string): number => {
  let at = index;
  while (at < tokens.length && (tokenAt(tokens, at).kind === "close" || isSign(tokenAt(tokens, at), signs))) {
    at += 1;
  }
  return at;
};

/** `-91` and `/91` that touch the serial, `(91)`, or ` 91` with nothing more behind it. */
const yearBehind = (tokens: readonly ReferenceToken[], index: number): Found<number> | null => {
  const sign = tokenAt(tokens, index);
  const isJoined = isSign(sign, "-/") && sign.glued && tokenAt(tokens, index + 1).glued;
  const at = isJoined ? index + 1 : skipSigns(tokens, index, ":.–—-");
  const value = yearOf(tokenAt(tokens, at));
  if (value === null) {
    return bracketedBehind(tokens, index);
  }
  const behind = tokenAt(tokens, at + 1);
  return isJoined || behind.kind === "mark" || behind.kind === "close" || behind.first ? { value, next: at + 1 } : null;
};

/** A year of two or four digits, null for any other text. */
const yearOf = ({ kind, text }: ReferenceToken): number | null => {
  if (kind !== "number" || (text.length !== 2 && text.length !== 4)) return null;
  const year = Number(text.replaceAll("O", "0"));
  if (text.length === 2) return year + (year < pivot ? 2000 : 1900);
  return year >= 1900 && year < 2100 ? year : null;
};

/** The words of a station's name; with `oneLine` they end with the line. */
const stationAt = (tokens: readonly ReferenceToken[], index: number, oneLine = false): Found<string> | null => {
  const words: string[] = [];
  let at = index;
  while (
    words.length < longestStation &&
    (isStationWord(tokenAt(tokens, at), words) || isInName(tokenAt(tokens, at), words, tokenAt(tokens, at + 1))) &&
    !(oneLine && words.length > 0 && tokenAt(tokens, at).first)
  ) {
    words.push(tokenAt(tokens, at).text);
    const isPoint = tokenAt(tokens, at + 1).text === "." && tokenAt(tokens, at + 1).glued && words.at(-1)?.length === 2;
    at += isPoint ? 2 : 1;
  }
  const value = words.join(" ").toUpperCase().replaceAll("0", "O").replaceAll("’", "'");
  return words.length === 0 ? null : { value, next: at };
};

/** TEL AVIV and PORT OF SPAIN have words that mean another thing elsewhere. */
const isInName = ({ text }: ReferenceToken, before: readonly string[], next: ReferenceToken): boolean =>
  /^(?: TEL AVIV|PORT OF SPAIN)$/i.test(`${before.join()} ${text} ${next.text}`);

/** Small words may stand inside a name (`RIO DE JANEIRO`), other words go on as they began, in capitals or not. */
const isStationWord = ({ kind, text }: ReferenceToken, before: readonly string[]): boolean => {
  if (kind !== "word" || /^\d/.test(text) || isNoStation(text) || isFiller(text)) {
    return false;
  }
  return (
    before.length === 0 ||
    !/^\p{Ll}/u.test(text) ||
    /^(?:au|da|de|do|du|el|la)$/.test(text) ||
    /^\p{Ll}/u.test(before[0] ?? "")
  );
};

const skipFillers = (tokens: readonly ReferenceToken[], index: number): number => {
  let at = index;
  while (isFiller(tokenAt(tokens, at).text) || isSign(tokenAt(tokens, at), ".#-")) {
    at += 1;
  }
  return at;
};

/** A serial: no numeric date, time, section number or date-time group. */
const serialAt = (tokens: readonly ReferenceToken[], index: number): Found<number> | null => {
  const { kind, text } = tokenAt(tokens, index);
  const sign = tokenAt(tokens, index + 1);
  const part = tokenAt(tokens, index + 2);
  const value = Number(text.replaceAll("O", "0"));
  if (kind !== "number" || text.length > 8 || value < 1) {
    return null;
  }
  const isJoined = sign.glued && part.glued && part.kind === "number";
  const isDate = isJoined && isSign(sign, "-/") && text.length < 3;
  const isOrdinal = sign.glued && /^(?:Z|st|nd|rd|th)$/iu.test(sign.text);
  return isDate || isOrdinal ? null : { value, next: index + 1 };
};

const months =
  /^(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|(?:NOV|DEC)(?:EMBER)?)$/iu;

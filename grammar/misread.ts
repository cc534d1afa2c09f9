/**
 * What the recognition of a scan took for something else, mended where the line around it tells what it was. In a word
 * one letter may be misread, and any that a sign stands for. The mended text is as long as the one before.
 */
import { month as monthWord, pladWord } from "./vocabulary.js";

/** Pure with what it is made of, so that who does not mend scans does not get it. */
const made = (source: () => string, flags?: string): RegExp => new RegExp(source(), flags);

/** A letter, and the signs that stand for it. */
const signs = "O0 I1l|! S5$ B8 G6 Z2 A4 T7";
/** A letter or sign, and the others that are read for it. */
const misread =
  "AR BERHPS CGOQ DOB EBFRKLHC FPETR GCOQ HNMRK ITLJ JI LIT MNHW NMHW ODQCGU PFBR REKPBHAN SB TIYFL UVDO VY YVT ZT ., ({[<I )}]>JI /I";
/** A figure, and the letters and signs that are read for it. */
const figures = "0ODQ 1lIi|!J 2Z 4A 5S$s 6G 8B";

const nothing = "[ .]*$";
const indicator = ":? +(?:[QRU][A-Z]{3,7}|ZEN)/";
/** Words, what has to stand behind them, and whether they stand once in a message. */
const known = (): readonly (readonly [words: string, behind: string, once?: true])[] => [
  ["SUBJECT SUBJ", " ?[:;]", true],
  ["TAGS", " ?[:;] *(?:$|[A-Z\\dl|!$]{2,4}(?![a-z\\d]))", true],
  [
    "REFTEL REFS REF",
    " ?[:;] *(?:$|(?:[([]?[A-Z][.)\\]]+ *)?(?:\\d\\d(?:\\d\\d)? )?[A-Z][A-Z .-]+,? \\(?\\d{2})",
    true,
  ],
  ["INFO", `${indicator}| (?:${pladWord}|ALL)\\b| [A-Z]{1,6}-\\d\\d `],
  ["TO", indicator],
  ["FM", indicator, true],
  ["E.O.", " *(?:[\\dIl][\\dA-Zl]{3,4}\\b|N/?A\\b)", true],
  ["CLASSIFIED", " [B8E][Yy]\\b", true],
  ["DE", " R[A-Z]{5,6} ?#"],
  ["ZNR ZNY", " [UCSTRE]{5}\\b"],
  ["UNCLASSIFIED UNCLAS CONFIDENTIAL SECRET", ` *//| U\\.S\\. D| .*\\d\\d[\\dA-Zl]{0,3} *$|${nothing}`],
  ["SIPDIS NODIS EXDIS LIMDIS STADIS NOFORN LIMITED_OFFICIAL_USE NNNN BT", nothing],
  // These begin no line.
  ["JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC SECTION OF (C) (S) (U) (SBU) (C/NF) (S/NF) (LOU)", "(?!)"],
];

/** What a misread text stands for. */
interface Reading {
  readonly word: string;
  readonly before: RegExp;
  readonly once: boolean;
}

/** Each sign of the rows, and the one that it is read for. */
const meanings = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split(" ").flatMap((row) => [...row.slice(1)].map((sign) => [sign, row.charAt(0)])));
const letterOf = /* @__PURE__ */ meanings(signs);
const figureOf = /* @__PURE__ */ meanings(figures);
const precedenceOf = /* @__PURE__ */ meanings("O0 RK PF Z2");
const asLetters = (text: string): string => text.replace(/[^A-Z ]/g, (sign) => letterOf.get(sign) ?? sign);
const asFigures = (text: string): string => text.replace(/[^\d ]/g, (sign) => figureOf.get(sign) ?? sign);

/** Every word, and every word with one letter misread. */
const allReadings = (): ReadonlyMap<string, Reading> => {
  const all = new Map<string, Reading>();
  for (const [words, behind, once = false] of known()) {
    const before = new RegExp(`^(?:${behind})`);
    for (const written of words.split(" ")) {
      const word = written.replaceAll("_", " ");
      const add = (text: string) => all.has(text) || all.set(text, { word, before, once });
      add(word);
      for (const [at, letter] of [...word].entries()) {
        for (const other of misread.split(" ").find((row) => row.startsWith(letter)) ?? "") {
          add(word.slice(0, at) + other + word.slice(at + 1));
        }
      }
    }
  }
  return all;
};
/** The longest of the words. */
const longest = 20;
let readings: ReadonlyMap<string, Reading> | null = null;

const reading = (text: string): Reading | undefined => {
  if (text.length > longest) return undefined;
  readings ??= allReadings();
  const found = readings.get(text) ?? (/[^A-Z ]/.test(text) ? readings.get(asLetters(text).toUpperCase()) : undefined);
  // Some small letters have two capitals.
  return found?.word.length === text.length ? found : undefined;
};

/** What strikes a level through. */
const stroke = "[~\\u2013\\u2014_=-]{0,3}";
/** A speck in the margin, strokes through a level, the first word of a line or a row of letters. */
const opening = /* @__PURE__ */ made(
  () =>
    `^([ \\t]*(?:[.,'\`|~] ?)?${stroke})(\\S[.,] ?\\S[.,](?= ?[\\dIlN])|(?:\\S(?:[ -]\\S){3,11}|[A-Z\\d] [A-Z\\d](?= [A-Z]{3}|$)|[A-Z\\d]{1,4} [A-Z\\d]{1,5}(?=:| [QRU][A-Z]{3,6}/)|[^\\s:;.~\\u2014-]{2,12})(?=${stroke}(?:[\\s:;/.]|$)))(${stroke})`,
);
const figure = "[\\dODQlIi|!JZAS$sGB]";
const group = /* @__PURE__ */ made(
  () =>
    `^([ \\t]*)((?:[ZOPR02FK] ){0,3})(${figure}{2} ?${figure}{4})( ?[A-Z27])?( ?)([A-Z\\d]{3})( ?)(${figure}{2}|[12]${figure}{3})(?= [A-Z]{3}|[ .]*$)`,
);
const section = /* @__PURE__ */ made(() => `^( +)(S\\S{6}) (${figure}{1,2}) ([O0QDCG][FPER]) (${figure}{1,2})\\b`);
const serial = /* @__PURE__ */ made(() => `(?<= )(?=${figure}{0,3}\\d)${figure}{4,6}(?= *$)`);

const isMonth = /* @__PURE__ */ made(() => `^(?:${monthWord})$`);
const isHeading = /^[ \t]*(?:FM|TO|INFO|(?:[ZOPR] ){0,3}\d{6}) ?[A-Z]/;
/** A prosign behind another line of the heading: a line end was lost. */
const joined = /* @__PURE__ */ made(() => `(?<=\\S) (?=(?:FM|TO|INFO) (?:[QRU][A-Z]{3,6}/|(?:${pladWord})\\b))`, "g");

const mendGroup = (line: string): string =>
  line.replace(group, (whole, margin, precedence: string, time: string, zone = "", gap, month: string, space, year) => {
    const name = reading(month)?.word ?? month;
    if (!/\d.*\d/.test(time) || !isMonth.test(name)) return whole;
    const before = precedence.replace(/[02FK]/g, (sign) => precedenceOf.get(sign) ?? sign);
    return `${margin}${before}${asFigures(time)}${zone.replace(/[27]/, "Z")}${gap}${name}${space}${asFigures(year)}`;
  });

/** What stands behind a word: the section and the number of a banner, the number of an order. */
const mendRest = (word: string, rest: string): string => {
  if (word === "E.O.")
    return rest
      .replace(/^ *[\dIl][\dA-Zl]{3,4}\b/, asFigures)
      .replace(/(?<=[: ])N[1Il]A\b/, "N/A")
      .replace(/(?<=[:;. ])[0OQ](?=ECL\b)/, "D");
  if (word === "TAGS") return rest.replace(/\b(?=[015l]{0,3}[A-Z])[A-Z015l]{2,4}\b(?![/-])/g, asLetters);
  if (word === "CLASSIFIED") return rest.replace(/^ [8E]/, " B");
  if (!isLevel.test(word)) return /^[ .]+$/.test(rest) ? rest.replaceAll(".", " ") : rest;
  return rest
    .replace(section, (whole, gap, name, number, of, total) =>
      reading(name)?.word === "SECTION" && reading(of)?.word === "OF"
        ? `${gap}SECTION ${asFigures(number)} OF ${asFigures(total)}`
        : whole,
    )
    .replace(serial, asFigures);
};
/** A time, or who sends the message: the next prosign comes behind. */
const behindHead = /(?:\dZ [A-Z]{3} \d\d|[\r\n]FM )[^\r\n]{0,160}\s{0,9}$/;
/** A speck in the margin, before what may begin a line. */
const speck = /^([ \t]*)[.,'`|~](?= (?:[A-Z(]|\d{6}))/;
/** Most lines above the text are stations: nothing is mended there. */
const isStation = /^[QRU][A-Z]{3,7}\/|^[A-Z]?[a-z]{2,} [a-z]/;
/** Another sign in place of the colon behind a whole label. */
const wrongSign = /^([ \t]*(?:SUBJ(?:ECT)?|TAGS|REFS?) ?)[,!-](?= \S)/;
const isLevel = /^(?:UN|CON|SEC)/;

/** A label further away is that of another part. */
const near = 2000;

/** A line with its first word mended, and what stands behind it; `head` tells whether a label stands there whole as well. */
const mendLine = (given: string, offset: number, head: string): string => {
  if (isStation.test(given)) return given;
  const line = given.replace(wrongSign, "$1:");
  const [whole = "", margin = "", first = "", strokes = ""] = opening.exec(line) ?? [];
  const isRow = /^\S[ -]\S[ -]/.test(first);
  const word = first.replace(/[ -]/g, "");
  const rest = line.slice(whole.length);
  const found = reading(word);
  const isNext = () =>
    /^(?:FM|TO)$/.test(found?.word ?? "") && behindHead.test(head.slice(Math.max(0, offset - 200), offset));
  if (found === undefined || !(found.before.test(rest) || isNext())) {
    const name = reading(line.trim())?.word ?? "";
    return name.includes(" ") ? line.replace(/\S.*\S/, name) : mendGroup(line);
  }
  const isWhole = word.toUpperCase() === found.word;
  const isStruck = strokes !== "" || /[^ \t.,'`|]/.test(margin);
  if (
    first.length < found.word.length ||
    (isStruck && !isLevel.test(found.word)) ||
    (!isWhole &&
      found.once &&
      new RegExp(`^[ \\t]*${found.word}[ :;]`, "m").test(head.slice(Math.max(0, offset - near), offset + near)))
  ) {
    return line;
  }
  const mended = isRow ? [...found.word].join(" ") : first.toUpperCase() === found.word ? first : found.word;
  return (
    margin.replace(/\S/g, " ") + mended.padEnd(first.length) + strokes.replace(/./g, " ") + mendRest(found.word, rest)
  );
};

const numbered = /* @__PURE__ */ made(
  () =>
    `(^|[\\r\\n])([ \\t]*[.,'\`|~]? ?)(${figure}{1,2})( ?[.,:;\\u00b7_\\u2022-]{1,2})(?=\\s|[({[<])(?:( {0,3})(\\S{3,6})(?=\\s))?`,
  "g",
);
/** An empty line comes before, or a sentence that ends. */
const isApart = (text: string, offset: number): boolean =>
  /[\n.?!:)"][ \t]*\r?\n$/.test(text.slice(Math.max(0, offset - 20), offset));
/** How far the next number of a row is looked for. */
const farthest = 30;

/** The marking that is meant, as long as the text; a letter for a letter counts only where others are whole. */
const mendMarking = (text: string, hasWhole: boolean): string | null => {
  const merged = text.replace(/^(\((?:SB)?)[IlL1][IJl1]\)$/, "$1U )").replace(/^[{[<](.+)[}\]>]$/, "($1)");
  if (merged !== text) return merged.includes(" ") || reading(merged)?.word === merged ? merged : null;
  const word = reading(text)?.word;
  return word === undefined ||
    !word.startsWith("(") ||
    /[a-km-z]|^\([AB]\)$/.test(text) ||
    (/^\([A-Z]\)$/.test(text) && !hasWhole)
    ? null
    : word;
};

/** The text with the numbers and markings of its paragraphs mended, and where the first of them begins. */
const mendNumbers = (text: string): { readonly text: string; readonly start: number } => {
  const found = [...text.matchAll(numbered)].map(
    ({
      index,
      0: all,
      1: lineEnd = "",
      2: margin = "",
      3: number = "",
      4: sign = "",
      5: gap = "",
      6: written = "",
    }) => ({
      start: index + lineEnd.length,
      end: index + all.length,
      margin,
      number,
      sign,
      gap,
      written,
      value: Number(asFigures(number)),
      isWhole: /^\s*\d+ ?\.$/.test(margin + number + sign),
    }),
  );
  const whole = new Set(found.flatMap(({ isWhole, value }) => (isWhole ? [value] : [])));
  const hasWhole = found.some(({ written }) => /^\((?:C|S|U|SBU)\)$/.test(written));
  let mended = "";
  let at = 0;
  let last = 0;
  let first = -1;
  for (const [place, { start, end, margin, number, sign, gap, written, value, isWhole }] of found.entries()) {
    const marking = mendMarking(written, hasWhole);
    const isNext = () => {
      if (value !== last + 1) return false;
      const later = found.slice(place + 1, place + farthest);
      const next = later.find((item) => item.isWhole || item.value === value + 1);
      if (next?.isWhole && next.value === value + 1) return true;
      // A letter may be that of a list.
      if (whole.has(value) || !/[\d|!l]/.test(number)) return false;
      return next?.value === value + 1 || marking !== null || (last > 0 && isApart(text, start));
    };
    if (!isWhole && !isNext()) continue;
    last = value;
    if (first < 0) first = start;
    if (isWhole && (marking === null || marking === written)) continue;
    const point = sign.replace(/\S/, ".").replace(/(?<=\.)./, " ");
    mended += `${text.slice(at, start)}${margin.replace(/\S/g, " ")}${asFigures(number)}${point}${gap}${marking ?? written}`;
    at = end;
  }
  return { text: mended + text.slice(at), start: first };
};

/** How far the fields reach where no paragraph is numbered. */
const reach = 4000;
/** A short line of capitals alone. */
const shortLine =
  /[\r\n][ \t~\u2014-]{0,80}[A-Z\d|!l$](?:[A-Z\d|!l$ -]{1,26}[~\u2014. \t]{0,80}|[A-Z\d|!l$]{9,14} U\.S\. D[^\r\n]*)(?![^\r\n])/g;
/** What comes behind BT: the first line of the text, or the number and the end. */
const behindBreak = /\s{0,40}(?:#|[NMH]{3,4}\b|\S(?: \S){4}|UNCL|CONF|SECR|$)/y;

/**
 * The text with its misread words, numbers and markings mended.
 *
 * @example mendMisread("SUBJFCT: BREAD\nl. (0) Bread.\n2. (C) Salt.") // "SUBJECT: BREAD\n1. (C) Bread.\n2. (C) Salt."
 */
export const mendMisread = (source: string): string => {
  const { text, start } = mendNumbers(source);
  const end = start < 0 ? Math.min(reach, text.length) : start;
  const isBreak = (behind: number): boolean => {
    behindBreak.lastIndex = behind;
    return behindBreak.test(text);
  };
  const head = text.slice(0, end).replace(/[^\r\n]+/g, (line, offset: number, fields: string) => {
    if (line.trim().length < 4 && !isBreak(offset + line.length)) return line;
    // Without numbers it may be the text.
    const mended = mendLine(start < 0 ? line : line.replace(speck, "$1 "), offset, fields);
    return isHeading.test(mended) ? mended.replace(joined, "\n") : mended;
  });
  const body = text.slice(end).replace(shortLine, (found, offset: number) => {
    const line = found.slice(1);
    return line.trim().length < 4 && !isBreak(end + offset + found.length)
      ? found
      : found.charAt(0) + mendLine(line, 0, "");
  });
  const mended = head + body;
  return mended === source ? source : mended;
};

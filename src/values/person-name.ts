import { nameRange, type PersonWord, personWords, type WordRange } from "./person-words.js";
import { withoutLinks } from "./reasons.js";

/** A person of whom only the office may be known. */
export interface NamedPerson {
  readonly name: string | null;
  readonly title: string | null;
}

/** Longest text about persons that is looked at, in characters. */
const longest = 400;

/**
 * The persons that a text names, with their offices, in order; office and name stand in any order, with or without a
 * comma. The first may have an office only. The text is on one line.
 *
 * Source: FORMAT.md section 3.8. A name is what is no word of an office; there is no list of names. Deviations: zero for
 * O, a comma for an apostrophe.
 *
 * @example parsePersons("A/DCM John Q. Roe") // [{ name: "John Q. Roe", title: "A/DCM" }]
 */
export const parsePersons = (text: string): readonly NamedPerson[] => {
  const groups = mend(text.slice(0, longest)).split(";").flatMap(splitAtAnd);
  const persons: NamedPerson[] = [];
  for (const group of groups.filter((part) => /\p{L}/u.test(part))) {
    const person = personOf(group.replace(/^(?: ?(?:and|&) ){1,9}/iu, ""));
    const last = persons.at(-1);
    if (last === undefined || (person.name !== null && last.name !== null)) {
      persons.push(person);
    } else {
      persons.pop();
      persons.push({ name: last.name ?? person.name, title: joinTitles([last.title ?? "", person.title ?? ""]) });
    }
  }
  return persons;
};

/**
 * The persons as one sentence; where a point would be read as that of an abbreviation (`Roe Jr`) none is set.
 *
 * @example formatPersons([{ name: "Jane Doe", title: "DCM" }]) // "Jane Doe, DCM."
 */
export const formatPersons = (persons: readonly NamedPerson[]): string => {
  const text = persons
    .map(({ name, title }) => [name, title].filter((part) => part !== null).join(", "))
    .filter((person) => person !== "")
    .join("; ");
  return text === "" || text.endsWith(".") || takesPoint(text) ? text : `${text}.`;
};

/** Damage that stands in the way of finding words: zeros for O, a comma for an apostrophe, `DCM/Jane`. */
const mend = (text: string): string =>
  text
    .replaceAll("’", "'")
    .replace(/(?<=\p{L})0(?=\p{L})/gu, (_, at: number) => (/\p{Ll}/u.test(text[at + 1] ?? "") ? "o" : "O"))
    .replace(/(?<![\p{L}\d])0(?=\.|\p{L}{2})/gu, "O")
    .replace(/\b(charg[eé]e?'?), ?(?=d[e', .]{0,3}aff)/giu, "$1 ")
    .replace(/\b(d)[,.] ?(?=aff)/giu, "$1'")
    .replace(/\b(a\.) (i\.)/giu, "$1$2")
    .replace(/\b(jr|sr) \./giu, "$1.")
    .replace(/(?<=\p{Lu})\/(?=\p{Lu}\p{Ll}{2,} \p{Lu})/gu, " ")
    .replace(/\s+/gu, " ");

/** The parts of a group that name a person each: both sides of an AND must have a name of two words. */
const splitAtAnd = (group: string): readonly string[] => {
  const words = group.split(" ");
  for (let at = words.length - 2; at > 0; at -= 1) {
    if (/^(?:AND|&)$/iu.test(words[at] ?? "")) {
      const sides = [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
      if (sides.every((side) => / /u.test(personOf(side).name ?? ""))) {
        return sides;
      }
    }
  }
  return [group];
};

const personOf = (text: string): NamedPerson => {
  const group = strip(text);
  const isMixed = /\p{Lu}\p{Ll}/u.test(group);
  for (const isLast of [false, true]) {
    for (const { 0: segment, index } of group.matchAll(segments)) {
      const words = personWords(segment, isMixed && !isLast);
      const range = nameRange(words) ?? wholeName(segment);
      if (range !== null) {
        const rest = textOf([...words.slice(0, range.from), ...words.slice(range.to)]);
        const parts = [group.slice(0, index), rest, group.slice(index + segment.length)];
        return { name: strip(textOf(words.slice(range.from, range.to))), title: joinTitles(parts) };
      }
    }
  }
  return { name: null, title: joinTitles([group]) };
};

/** A part that is nothing but a name of two words, though in capitals where the rest is not: `JANE DOE, Officer`. */
const wholeName = (segment: string): WordRange | null => {
  const words = personWords(segment, false);
  const range = nameRange(words);
  return range !== null && words.length > 1 && range.to - range.from === words.length ? range : null;
};

/** Parts between commas, colons and dashes; the comma before `Jr.` belongs to the name. */
const segments = /(?:[^,: ]|,(?= ?(?:JR|SR|II|III|IV)\b(?! \p{L}))| (?!-+ ))+/giu;

const textOf = (words: readonly PersonWord[]): string => words.map(({ text }) => text).join(" ");

/** Behind the comma of a name they would be read as part of it. */
const suffixes = /^(?:(?:JR|SR(?!\.? \p{L})|II|III|IV|AND|&)(?!\p{L})[.,]* ?){1,9}/iu;

const joinTitles = (parts: readonly string[]): string | null => {
  const title = parts
    .map((part) => strip(withoutLinks(strip(part))))
    .filter((part) => part !== "")
    .join(", ")
    .replace(suffixes, "");
  return strip(title) === "" ? null : strip(title);
};

/** Without signs around it; the point of an abbreviation (`a.i.`, `Jr.`) stays. */
const strip = (text: string): string => {
  const isSign = (at: number) => /[\s.,:-]/u.test(text[at] ?? "x");
  let start = 0;
  let end = text.length;
  while (start < end && isSign(start)) {
    start += 1;
  }
  while (end > start && isSign(end - 1)) {
    end -= 1;
  }
  const bare = text.slice(start, end);
  return text[end] === "." && takesPoint(bare) ? `${bare}.` : bare;
};

const takesPoint = (text: string): boolean => /(?:^|[\s.(])\p{L}$|(?:^|[\s,])[JS]r$/iu.test(text);

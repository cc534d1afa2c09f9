import type { Cable, Tag } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { eraOf, geoTag, geoTagMeanings } from "../handbook/geo-tags.js";
import { knownTags } from "../handbook/known-tags.js";
import { nearestTag } from "../handbook/nearest-tag.js";
import { allOf } from "./check.js";
import { dayOf } from "./moment.js";

const repeated = ({ tags }: Cable): readonly Diagnostic[] => {
  const seen = new Set<string>();
  return (tags?.items ?? []).flatMap((tag) => {
    const isSecond = seen.has(tag.code);
    seen.add(tag.code);
    return isSecond ? diagnose("tag-repeated", tag, tag.code) : [];
  });
};

const unknown = (cable: Cable): readonly Diagnostic[] =>
  (cable.tags?.items ?? []).flatMap((tag) => {
    if (tag.kind === "person" || tag.kind === "organization" || isKnown(tag.code)) return [];
    const nearest = nearestTag(tag.code);
    const isClosed =
      tag.kind === "subject" || tag.kind === "program" || isUnknownPlace(tag) || isLikeSubject(cable, tag);
    // Names and words stand among the TAGS: only what is nearly a code is taken for one.
    if (!isClosed && (nearest === null || tag.code.length !== nearest.length)) return [];
    const hint = nearest === null ? undefined : `Read ${nearest}, the nearest in the lists`;
    return diagnose("tag-unknown", tag, tag.code, hint);
  });

/** Subjects, programs and places of all periods. */
const isKnown = (code: string): boolean => knownTags.code?.(code) ?? false;

/** The lists of subjects of about 1980 are lost in part, later ones are whole. */
const firstWholeList = "1990";

const isLikeSubject = (cable: Cable, { code }: Tag): boolean =>
  /^[ABCEMOPST][A-Z]{3}$/.test(code) && (dayOf(cable) ?? "") >= firstWholeList;

const isUnknownPlace = ({ kind, code }: Tag): boolean => kind === "geo" && geoTagMeanings(code).length === 0;

const places = (cable: Cable): readonly Diagnostic[] => {
  const day = dayOf(cable);
  if (day === null) return [];
  return (cable.tags?.items ?? []).flatMap((tag) => (tag.kind === "geo" ? (placeAt(tag, day) ?? []) : []));
};

/** A place that the code did not mean then, or does not mean now. */
const placeAt = (tag: Tag, day: string): Diagnostic | null => {
  const then = geoTag(tag.code, day);
  // Regions had no firm lists after 1974.
  if (then === null || then.name === null || then.kind !== "country") return null;
  const meanings = geoTagMeanings(tag.code);
  const now = meanings.find(({ era }) => era === "current") ?? null;
  const year = Number(day.slice(0, 4));
  const era = eraOf(year);
  if (meanings.every((meaning) => meaning.era !== era)) {
    // Between two lists nobody knows when a code was taken up.
    const isBetween = year >= 1980 && year < 1990;
    return isBetween ? null : diagnose("tag-out-of-date", tag, `${tag.code} is ${then.name} in another list`);
  }
  // The code was in use, with a meaning that no list has.
  if (then.era !== era) return null;
  if (now === null || now.name === null || era === "current" || isSamePlace(then.name, now.name)) return null;
  return diagnose("tag-other-meaning", tag, `${tag.code} was ${then.name}, today it is ${now.name}`);
};

/** Lists name a place at more or less length: one name has all the words of the other, but for those spelt otherwise. */
const isSamePlace = (a: string, b: string): boolean => {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.every((word) => second.includes(word)) || second.every((word) => first.includes(word));
};

const wordsOf = (name: string): readonly string[] =>
  (name.replaceAll(".", "").match(/\p{L}+/gu) ?? []).map((word) => respelt.get(word) ?? word);

/** Spellings of the list of 1974, by those of today. */
const respelt: ReadonlyMap<string, string> = new Map([
  ["Faeroe", "Faroe"],
  ["Cape", "Cabo"],
  ["St", "Saint"],
]);

/**
 * The TAGS, each against the lists, its date and the others.
 *
 * @example checkTags(parse("TAGS: PRLE").cable)[0]?.code // "tag-unknown"
 */
export const checkTags = allOf(unknown, places, repeated);

import type { ClassificationAuthority, Declassify, Level, PortionMarking, Precedence, Tag } from "../ast/nodes.js";
import { collectiveAddress } from "../handbook/collective-address.js";
import { declassificationCode } from "../handbook/declassification-codes.js";
import { executiveOrder } from "../handbook/executive-orders.js";
import { geoTag } from "../handbook/geo-tags.js";
import { routingIndicator } from "../handbook/indicated-station.js";
import { generalKnowledge, type Meaning } from "../handbook/meaning.js";
import { nearestTag } from "../handbook/nearest-tag.js";
import { operatingSignal } from "../handbook/operating-signals.js";
import { portionControl } from "../handbook/portion-controls.js";
import { placeName, postName } from "../handbook/post-names.js";
import { nightAction, precedenceMeaning } from "../handbook/precedences.js";
import { reason } from "../handbook/reasons.js";
import { organizationTag, programTag, subjectField, subjectTag } from "../handbook/tags.js";
import { listed, saidDay, saidLevels } from "./wording.js";

/** Values that nodes and tokens share, each with its meaning. */

const unlisted = "no list that could be read has it";

/** `RUEHBJ`; `ZEN` stands where an indicator would. */
export const indicatorMeaning = (code: string): Meaning => {
  const station = routingIndicator(code);
  if (station !== null) return { meaning: station.name, source: station.source, uncertain: station.uncertain };
  return (
    operatingSignal(code) ?? { meaning: "not the shape of a routing indicator", source: unlisted, uncertain: true }
  );
};

/** `EXAMPLE` in a number of a message. */
export const saidStation = (station: string): string =>
  station === "STATE" ? "the Department of State" : placeName(station);

/** `ZZH`. */
export const signalMeaning = (code: string): Meaning =>
  operatingSignal(code) ?? { meaning: "not known", source: unlisted, uncertain: true };

/** `IMMEDIATE` and the letters that stand for it. */
export const urgencyMeaning = (precedence: Precedence, niact = false): Meaning =>
  niact ? nightAction : precedenceMeaning(precedence);

/** `AMEMBASSY BEIJING`, `IRAN COLLECTIVE`. */
export const addressMeaning = (name: string, isCollective: boolean): Meaning => {
  const post = postName(name);
  if (post !== null) return { meaning: post, source: "5 FAH-2 H-321; names of posts", uncertain: false };
  return (
    collectiveAddress(name) ?? {
      meaning: isCollective ? "many addressees under one name" : "an addressee by its name in the address books",
      source: "ACP 127 para 142",
      uncertain: false,
    }
  );
};

/** `PREL`, `KNNP`, `XX`, `UNGA`. */
export const tagMeaning = ({ kind, code }: Pick<Tag, "kind" | "code">, date: string | null): Meaning => {
  switch (kind) {
    case "geo":
      return geoMeaning(code, date);
    case "subject": {
      const field = subjectField(code);
      return titled(subjectTag(code, date), code, field === null ? "a subject" : `a subject of ${field}`);
    }
    case "program":
      return titled(programTag(code), code, "a program");
    case "organization":
      return titled(organizationTag(code), code, "an organization");
    case "person":
      return { meaning: `a person, ${code}`, source: "handbook of TAGS, 1974, section 4", uncertain: false };
    default:
      return titled(organizationTag(code), code, "a tag");
  }
};

const titled = (
  found: { readonly title: string | null; readonly source: string; readonly uncertain: boolean } | null,
  code: string,
  kind: string,
): Meaning => {
  if (found === null) {
    const near = nearestTag(code);
    const guess = near === null ? "" : `; perhaps ${near} was meant`;
    return { meaning: `${kind} that is in no list${guess}`, source: unlisted, uncertain: true };
  }
  const { title, source, uncertain } = found;
  if (title === null) return { meaning: `${kind} whose title is not known`, source, uncertain };
  return { meaning: `${uncertain ? "probably " : ""}${title}, ${kind}`, source, uncertain };
};

const geoMeaning = (code: string, date: string | null): Meaning => {
  const found = geoTag(code, date);
  if (found === null) return { meaning: "a place that is in no list", source: unlisted, uncertain: true };
  const { name, kind, source, uncertain } = found;
  if (name === null) return { meaning: "a place that no list explains", source, uncertain };
  const what = kind === "region" ? "a part of the world" : "a country or territory";
  return { meaning: `${uncertain ? "probably " : ""}${name}, ${what}`, source, uncertain };
};

/** `(S//NF)`. */
export const markingMeaning = ({ level, controls, releasableTo, text }: PortionMarking): Meaning => {
  const said = controls.map((control) => ({ control, found: portionControl(control) }));
  const parts = [
    level === null ? `level not known in ${text}` : saidLevels[level],
    ...said.map(({ control, found }) => `${control}, ${found === null ? "not known" : found.meaning}`),
    ...(releasableTo.length > 0 ? [`may be released to ${listed(releasableTo)}`] : []),
  ];
  return {
    meaning: parts.join("; "),
    source: ["5 FAH-1 H-246.2", ...new Set(said.flatMap(({ found }) => found?.source ?? []))]
      .filter((source, index, all) => all.indexOf(source) === index)
      .join("; "),
    uncertain: level === null || said.some(({ found }) => found === null || found.uncertain),
  };
};

/** `1.4 (b) and (d)`. */
export const reasonsMeaning = (reasons: ClassificationAuthority["reasons"]): Meaning | null => {
  if (reasons === null || reasons.section === null) return null;
  const { section, letters } = reasons;
  const said = letters.map((letter) => ({ letter, found: reason(section, letter) }));
  if (said.length === 0) {
    return { meaning: `section ${section} of the order, which lists reasons`, source: "E.O. 12958", uncertain: false };
  }
  return {
    meaning: `may be classified under section ${section}, for ${said
      .map(({ letter, found }) => `(${letter}) ${found?.meaning ?? "a reason that is not known"}`)
      .join("; ")}`,
    source: said[0]?.found?.source ?? unlisted,
    uncertain: said.some(({ found }) => found === null || found.uncertain),
  };
};

/** `12958`. */
export const orderMeaning = (number: string): Meaning => {
  const order = executiveOrder(number);
  if (order === null) {
    return { meaning: "no order on classification has this number", source: generalKnowledge, uncertain: true };
  }
  const { signed, inForceFrom, inForceTo, source, uncertain } = order;
  const until = inForceTo === null ? "in force since" : "in force from";
  const span = `${until} ${saidDay(inForceFrom)}${inForceTo === null ? "" : ` to ${saidDay(inForceTo)}`}`;
  return { meaning: `the order on classification of ${saidDay(signed)}, ${span}`, source, uncertain };
};

/** `DECL: 01/31/2020`, `X1`, `OADR`. */
export const declassifyMeaning = ({ on, codes, event }: Declassify): Meaning => {
  const said = codes.map((code) => ({ code, found: codeMeaning(code) }));
  const parts = [
    on === null ? null : `to be declassified on ${saidDay(on)}`,
    ...said.map(({ code, found }) => `${code}: ${found.meaning}`),
    event === null ? null : `to be declassified ${event}`,
  ].filter((part) => part !== null);
  return {
    meaning: parts.join("; "),
    source: said[0]?.found.source ?? "handbook of TAGS, 1974, section 2",
    uncertain: said.some(({ found }) => found.uncertain),
  };
};

/** `X1` by itself. */
export const codeMeaning = (code: string): Meaning =>
  declassificationCode(code) ?? { meaning: "not known", source: unlisted, uncertain: true };

/** A level with its source on the banner. */
export const levelMeaning = (level: Level | null): Meaning =>
  level === null
    ? { meaning: "a level that cannot be read", source: "ACP 127 para 209", uncertain: true }
    : { meaning: `the text is ${saidLevels[level]}`, source: "ACP 127 para 209", uncertain: false };

import type { NodeType, ReferenceKind, TagKind } from "../ast/nodes.js";
import { caption } from "../handbook/captions.js";
import type { NodeExplainer, Said } from "./explanation.js";
import { declassifyMeaning, levelMeaning, orderMeaning, reasonsMeaning, saidStation, tagMeaning } from "./values.js";
import { listed, saidDay, saidLevels, saidSection } from "./wording.js";

const handbook1974 = "handbook of TAGS, 1974, section 3";

/** What each kind of tag is called. */
const tagNames = {
  subject: "subject tag",
  program: "program tag",
  geo: "geographic tag",
  organization: "organization tag",
  person: "person tag",
  other: "tag",
} as const satisfies Record<TagKind, string>;

/** What each kind of reference is. */
const referenceKinds = {
  cable: "an earlier cable",
  email: "an e-mail",
  telcon: "a conversation by telephone",
  memo: "a memorandum",
  report: "a report",
  other: "an earlier document",
} as const satisfies Record<ReferenceKind, string>;

/** The first line of the text and the fields behind it, FL12. */
export const headingNodes = {
  ClassificationLine: ({ level, caveats, section, mrn }): Said => {
    const said = levelMeaning(level);
    return {
      kind: "classification",
      name: "classification line, FL12",
      meaning: [
        said.meaning,
        ...caveats.map((caveat) => `${caveat}, ${caption(caveat)?.meaning ?? "a control"}`),
        ...(section === null ? [] : [`this is ${saidSection(section)}`]),
        ...(mrn === null ? [] : [`numbered ${mrn.number} by ${saidStation(mrn.station)}`]),
      ].join("; "),
      source: "5 FAH-2 H-442; ACP 127 para 209",
      uncertain: said.uncertain,
      level,
    };
  },
  Mrn: ({ station, number, year, yearWritten }): Said => ({
    kind: "reference",
    name: "message reference number, MRN",
    meaning: `number ${number} of ${saidStation(station)}${year === null ? "" : ` in ${year}`}${
      year === null || yearWritten ? "" : ", the year taken from the date"
    }`,
    source: "5 FAH-2 H-442",
    uncertain: false,
  }),
  Caption: ({ name, note }): Said => {
    const found = caption(name);
    return {
      kind: "handling",
      name: `caption${found === null ? "" : `, ${found.kind}`}`,
      meaning: `${found?.meaning ?? "a word on handling that no list explains"}${note === null ? "" : `: ${note}`}`,
      source: found?.source ?? "no list that could be read has it",
      uncertain: found?.uncertain ?? true,
    };
  },
  PassingInstruction: (): Said => ({
    kind: "handling",
    name: "passing instruction",
    meaning: "says who at the addressees gets it, or whom they pass it to",
    source: handbook1974,
    uncertain: false,
  }),
  ExecutiveOrderLine: ({ order, declassify, downgrade, notApplicable }): Said => {
    const found = order === null ? null : orderMeaning(order);
    const until = declassify === null ? null : declassifyMeaning(declassify);
    const lower = downgrade?.level == null ? "a lower level" : saidLevels[downgrade.level];
    return {
      kind: "classification",
      name: "executive order line, E.O.",
      meaning: [
        order === null ? "the order is not readable" : `E.O. ${order}, ${found?.meaning}`,
        ...(notApplicable ? ["not applied, as nothing is classified"] : []),
        ...(until === null || until.meaning === "" ? [] : [until.meaning]),
        ...(downgrade === null
          ? []
          : [`to become ${lower}${downgrade.on === null ? "" : ` on ${saidDay(downgrade.on)}`}`]),
      ].join("; "),
      source: found?.source ?? "handbook of TAGS, 1974, section 2",
      uncertain: (found?.uncertain ?? true) || (until?.uncertain ?? false),
    };
  },
  TagsLine: ({ items }): Said => ({
    kind: "subject",
    name: "TAGS, traffic analysis by geography and subject",
    meaning: `${items.length === 1 ? "one code" : `${items.length} codes`} by which the cable is filed and found`,
    source: "handbook of TAGS, 1974, sections 3 and 4; 5 FAH-3 H-612",
    uncertain: false,
  }),
  Tag: (tag, { date }): Said => ({
    kind: "subject",
    name: tagNames[tag.kind],
    ...tagMeaning(tag, date),
  }),
  SubjectLine: ({ marking }): Said => ({
    kind: "subject",
    name: "subject line",
    meaning: "what the cable is about, on every State telegram since 1 March 1973",
    source: "handbook of TAGS, 1974, section 1.c",
    uncertain: false,
    level: marking?.level ?? null,
  }),
  ReferenceList: ({ items }): Said => ({
    kind: "reference",
    name: "references, REF",
    meaning: `${items.length === 1 ? "one document" : `${items.length} documents`} that the cable refers to`,
    source: handbook1974,
    uncertain: false,
  }),
  Reference: ({ label, kind, mrn, captions }): Said => ({
    kind: "reference",
    name: label === null ? "reference" : `reference ${label}`,
    meaning: [
      mrn === null
        ? referenceKinds[kind]
        : `${referenceKinds[kind]}, number ${mrn.number} of ${saidStation(mrn.station)}${mrn.year === null ? "" : ` in ${mrn.year}`}`,
      ...captions.map((word) => `${word}, ${caption(word)?.meaning ?? "a word that no list explains"}`),
    ].join("; "),
    source: handbook1974,
    uncertain: captions.some((word) => caption(word)?.uncertain ?? true),
  }),
  ClassificationAuthority: ({ name, title, others, reasons, derivedFrom }): Said => {
    const why = reasonsMeaning(reasons);
    const person = [name, title].filter((part) => part !== null).join(", ");
    return {
      kind: "classification",
      name: "classification authority",
      meaning: [
        person === "" ? "says who classified the text" : `classified by ${person}`,
        ...(others.length === 0 ? [] : [`with ${listed(others.map((other) => other.name))}`]),
        ...(why === null ? [] : [why.meaning]),
        ...(derivedFrom === null ? [] : [`derived from ${derivedFrom}`]),
      ].join("; "),
      source: why?.source ?? "5 FAH-1 H-246",
      uncertain: why?.uncertain ?? false,
    };
  },
} as const satisfies { readonly [T in NodeType]?: NodeExplainer<T> };

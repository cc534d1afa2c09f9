/** FL12 before the body. */
import fc from "fast-check";
import {
  buildCaption,
  buildClassificationAuthority,
  buildClassificationLine,
  buildExecutiveOrderLine,
  buildMrn,
  buildPassingInstruction,
  buildPortionMarking,
  buildSubjectLine,
  buildTag,
  buildTagsLine,
} from "../ast/build.js";
import type {
  Caption,
  ClassificationAuthority,
  ClassificationLine,
  Declassify,
  ExecutiveOrderLine,
  Level,
  Mrn,
  PassingInstruction,
  Person,
  PortionMarking,
  Reasons,
  SubjectLine,
  Tag,
  TagsLine,
} from "../ast/nodes.js";
import { printAuthority, printExecutiveOrder, printMarking } from "../print/labelled-fields.js";
import { printClassification } from "../print/text-heading.js";
import { maybe } from "./maybe.js";
import { person, station, subjectWord, title } from "./words.js";

const isoDay: fc.Arbitrary<string> = fc
  .date({ min: new Date("1950-01-01T00:00Z"), max: new Date("2090-12-31T00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** `EXAMPLE 000123`, its year not written. */
export const mrn: fc.Arbitrary<Mrn> = fc
  .record({ station, number: fc.integer({ min: 1, max: 999_999 }) })
  .map(buildMrn);

/** Any level. */
export const level: fc.Arbitrary<Level> = fc.constantFrom(
  "unclassified",
  "restricted",
  "limited-official-use",
  "efto",
  "confidential",
  "secret",
  "top-secret",
);

/** First line of FL12. */
export const classificationLine: fc.Arbitrary<ClassificationLine> = fc
  .record({
    level,
    caveats: fc.uniqueArray(fc.constantFrom("NOFORN", "FOR OFFICIAL USE ONLY"), { maxLength: 1 }),
    section: maybe(
      fc
        .integer({ min: 1, max: 9 })
        .chain((total) => fc.integer({ min: 1, max: total }).map((number) => ({ number, total }))),
    ),
    mrn,
    note: maybe(fc.constantFrom("TOSEC 140323", "ZFR 763", "SUSPECTED DUPLICATE")),
  })
  .map(buildClassificationLine)
  .map((line) => ({ ...line, text: printClassification(line).join("") }));

/** A distribution or handling word. */
export const caption: fc.Arbitrary<Caption> = fc
  .constantFrom("SIPDIS", "NOFORN", "SENSITIVE", "EXDIS", "NODIS", "LIMDIS", "STADIS", "TERREP", "CODEL", "EYES ONLY")
  .map((name) => buildCaption({ name, text: name }));

/** Who gets the text. */
export const passingInstruction: fc.Arbitrary<PassingInstruction> = fc
  .record({
    target: fc.constantFrom("STATE", "DEPT", "DEPARTMENT", "NSC", "TREASURY", "EXAMPLE"),
    verb: fc.constantFrom("FOR", "PASS TO", "ALSO FOR"),
    rest: fc.constantFrom("AF/XX", "EUR/YY (ROE)", "DOE/POE", "INR AND EB"),
  })
  .map(({ target, verb, rest }) => buildPassingInstruction({ text: `${target} ${verb} ${rest}` }));

const declassify: fc.Arbitrary<Declassify> = fc.oneof(
  isoDay.map((on) => ({ on, codes: [], event: null })),
  fc
    .constantFrom(["X1"], ["X1", "X5"], ["25X1-HUMAN"], ["OADR"], ["MR"])
    .map((codes) => ({ on: null, codes, event: null })),
  fc.constantFrom("TWENTY YEARS", "UPON CONCLUSION OF TALKS").map((event) => ({ on: null, codes: [], event })),
);

/** E.O. line. */
export const executiveOrderLine: fc.Arbitrary<ExecutiveOrderLine> = fc
  .oneof(
    fc.record({ order: fc.constantFrom("12958", "13526", "12356"), declassify }),
    fc.record({ order: fc.constant("12958"), notApplicable: fc.constant(true) }),
    fc.record({
      order: fc.constant("12958"),
      downgrade: isoDay.map((on) => ({ level: "confidential" as const, on })),
    }),
    fc.record({
      order: fc.constant("11652"),
      declassify: fc.constantFrom("GDS", "XGDS-1", "ADS").map((code) => ({ on: null, codes: [code], event: null })),
    }),
  )
  .map((fields) => buildExecutiveOrderLine(fields))
  .map((line) => ({ ...line, text: printExecutiveOrder(line).join("") }));

const codes = {
  subject: ["PREL", "PGOV", "EFIS", "ECON", "MARR", "SENV", "CVIS", "AORC"],
  program: ["KDEM", "KNNP", "KIRF"],
  geo: ["XX", "YY", "ZB", "AQ"],
  organization: ["NATO", "IAEA", "UN", "EU"],
  person: ["DOE, JANE", "DOE, JANE A.", "ROE, JOHN"],
} as const;

const kinds = Object.keys(codes) as readonly (keyof typeof codes)[];

/** One of the TAGS. */
export const tag: fc.Arbitrary<Tag> = fc
  .constantFrom(...kinds.flatMap((kind) => codes[kind].map((code) => ({ kind, code }))))
  .map(({ kind, code }) => buildTag({ kind, code, text: kind === "person" ? `(${code})` : code }));

/** TAGS line; no tag stands twice. */
export const tagsLine: fc.Arbitrary<TagsLine> = fc
  .uniqueArray(tag, { minLength: 1, maxLength: 12, selector: ({ code }) => code })
  .map((items) => buildTagsLine({ items }));

/** A marking of a paragraph or of the subject. */
export const portionMarking: fc.Arbitrary<PortionMarking> = fc
  .oneof(
    fc.record({
      level: fc.constantFrom(
        "unclassified",
        "confidential",
        "secret",
        "top-secret",
        "restricted",
        "limited-official-use",
      ),
    }),
    fc.record({
      level: fc.constant("unclassified"),
      controls: fc.constantFrom(["SBU"], ["SBU", "NOFORN"], ["FOUO"]),
    }),
    fc.record({
      level: fc.constantFrom("confidential", "secret", "top-secret"),
      controls: fc.constantFrom(["NOFORN"], ["ORCON", "NOFORN"], ["EXDIS"]),
      style: fc.constantFrom("state", "capco"),
    }),
    fc.record({
      level: fc.constantFrom("confidential", "secret"),
      releasableTo: fc.constantFrom(["USA", "GBR"], ["USA", "AUS", "NZL"]),
      style: fc.constantFrom("state", "capco"),
    }),
  )
  .map((fields) => buildPortionMarking(fields as Partial<PortionMarking>))
  .map((marking) => ({ ...marking, text: printMarking(marking) }));

/** SUBJECT line. */
export const subjectLine: fc.Arbitrary<SubjectLine> = fc
  .record({ marking: maybe(portionMarking), words: fc.array(subjectWord, { minLength: 2, maxLength: 14 }) })
  .map(({ marking, words }) => buildSubjectLine({ marking, text: words.join(" ") }));

const reasons: fc.Arbitrary<Reasons> = fc.record({
  section: fc.constantFrom("1.4", "1.5"),
  letters: fc.subarray(["a", "b", "c", "d", "e"], { minLength: 1 }),
});

const officer: fc.Arbitrary<Person> = fc.record({ name: person, title: maybe(title) });

/** Classification authority without number and marking. */
export const classificationAuthority: fc.Arbitrary<ClassificationAuthority> = fc
  .record({
    first: officer,
    others: fc.array(officer, { maxLength: 1 }),
    reasons: maybe(reasons),
  })
  .map(({ first, ...fields }) => buildClassificationAuthority({ ...first, ...fields }))
  .map((authority) => ({
    ...authority,
    text: printAuthority(authority)
      .join("")
      .replace(/^Classified By: /u, ""),
  }));

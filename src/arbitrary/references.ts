/** REF list. */
import fc from "fast-check";
import { buildMrn, buildReference, buildReferenceList } from "../ast/build.js";
import type { Reference, ReferenceKind, ReferenceList } from "../ast/nodes.js";
import { formatReference } from "../values/reference.js";
import { maybe } from "./maybe.js";
import { station } from "./words.js";

const year: fc.Arbitrary<number> = fc.integer({ min: 1973, max: 2012 });

const cableReference: fc.Arbitrary<Reference> = fc
  .record({
    station,
    number: fc.integer({ min: 1, max: 299_999 }),
    year: maybe(year),
    captions: fc.subarray(["NOTAL", "EXDIS"]),
    note: maybe(fc.constant("AND PREVIOUS")),
  })
  .map(({ captions, note, year: written, ...fields }) =>
    buildReference({
      kind: "cable",
      mrn: buildMrn({ ...fields, year: written, yearWritten: written !== null }),
      captions,
      note,
    }),
  )
  .map((reference) => ({ ...reference, text: formatReference(reference) }));

const documents: readonly (readonly [ReferenceKind, string])[] = [
  ["email", "DOE/ROE E-MAIL OF MAY 1"],
  ["telcon", "DOE/ROE TELCON"],
  ["memo", "DOE MEMORANDUM"],
  ["report", "FBIS REPORT"],
  ["other", "NOTE OF THE FOREIGN MINISTRY"],
];

const documentReference: fc.Arbitrary<Reference> = fc
  .constantFrom(...documents)
  .map(([kind, text]) => buildReference({ kind, text }));

/** An earlier message or document, without its label. */
export const reference: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 4, arbitrary: cableReference },
  { weight: 1, arbitrary: documentReference },
);

const alphabet = "ABCDEFGH";

/** REF list: one item without a label, or several with letters; a letter may stand for several numbers. */
export const referenceList: fc.Arbitrary<ReferenceList> = fc.oneof(
  reference.map((item) => buildReferenceList({ items: [item] })),
  fc
    .array(fc.tuple(reference, fc.array(cableReference, { maxLength: 1 })), {
      minLength: 2,
      maxLength: alphabet.length,
    })
    .map((groups) =>
      buildReferenceList({
        items: groups.flatMap(([first, followers], index) => [
          { ...first, label: alphabet.charAt(index) },
          // Only a number can follow a number: behind a document it would be part of its text.
          ...(first.kind === "cable" ? followers.map((item) => ({ ...item, label: alphabet.charAt(index) })) : []),
        ]),
      }),
    ),
);

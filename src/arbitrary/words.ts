/** Words that the generators are made of. All places and people are invented. */
import fc from "fast-check";

/** Names of stations as they stand before the number of a message. */
export const station: fc.Arbitrary<string> = fc.constantFrom(
  "EXAMPLE",
  "ELSEWHERE",
  "NOWHERE",
  "FARAWAY",
  "SOME TOWN",
  "ST ANYWHERE",
);

/** Plain language address designators that stand for one station. */
export const post: fc.Arbitrary<string> = fc.constantFrom(
  "AMEMBASSY EXAMPLE",
  "AMEMBASSY ELSEWHERE",
  "AMCONSUL NOWHERE",
  "AMCONSUL SOME TOWN",
  "USMISSION FARAWAY",
  "SECSTATE WASHDC",
  "SECDEF WASHDC",
  "DEPT OF EXAMPLES WASHDC",
);

/** Designators that stand for many. */
export const collective: fc.Arbitrary<string> = fc.constantFrom(
  "SMALL STATES COLLECTIVE",
  "EXAMPLE POSTS COLLECTIVE",
  "ALL DIPLOMATIC POSTS",
  "AIG 12345",
);

const letters = (min: number, max: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[A-Z]{${min},${max}}$`));

/** Digits, exactly so many. */
export const digits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));

/** `RUEHXX`. */
export const routingCode: fc.Arbitrary<string> = letters(1, 3).map((end) => `RUEH${end}`);

/** `XRO`. */
export const channel: fc.Arbitrary<string> = letters(3, 3);

/** Operating signals. */
export const signal: fc.Arbitrary<string> = fc.constantFrom("ZZH", "ZDK", "ZDS", "ZFR", "ZEL", "ZFF4");

/** People. */
export const person: fc.Arbitrary<string> = fc.constantFrom(
  "Jane Doe",
  "John Roe",
  "Ann B. Poe",
  "Mary van Doe",
  "Richard O'Roe, Jr.",
  "J. Doe-Roe",
);

/** Offices that people hold. */
export const title: fc.Arbitrary<string> = fc.constantFrom(
  "Ambassador",
  "DCM",
  "Acting DCM",
  "Political Counselor",
  "Economic Officer",
);

/** Who signs. */
export const surname: fc.Arbitrary<string> = fc.constantFrom("DOE", "ROE", "DOE-ROE", "O'DOE", "POE");

/** Words of ordinary prose. */
export const proseWord: fc.Arbitrary<string> = fc.constantFrom(
  "the",
  "fisheries",
  "delegation",
  "met",
  "in",
  "EXAMPLE",
  "and",
  "said",
  "U.S.",
  "policy",
  "on",
  "nets,",
  "boats;",
  "(quotas)",
  "2007",
  "would",
  '"continue"',
  "AT&T",
  "half-way",
  "to",
  "(C)",
  "para",
  "3.",
  "REF",
  "A",
  "--",
);

/** Words of a subject in capitals. */
export const subjectWord: fc.Arbitrary<string> = fc.constantFrom(
  "FISHERIES",
  "TALKS",
  "IN",
  "EXAMPLE:",
  "MINISTER'S",
  "VISIT",
  "AND",
  "NEXT",
  "STEPS",
  "ON",
  "2008",
  "QUOTAS,",
  "(PART",
  "ONE)",
);

import { organizations1974, organizationsLater } from "./organization-tags.js";
import { programs } from "./program-tags.js";
import { type Rows, rowOf } from "./rows.js";
import { subjects1974, subjectsAdded, subjectsLater, subjectsModern } from "./subject-tags.js";

/** A tag that is no place. */
export interface TagMeaning {
  readonly code: string;
  /** Null for a code that is in use and whose title is not known. */
  readonly title: string | null;
  readonly source: string;
  readonly uncertain: boolean;
}

type SourcedRows = readonly [rows: Rows, source: string];

const byTitle = "titles by general knowledge";

const older = (): readonly SourcedRows[] => [
  [subjects1974, "handbook of TAGS, June 1974 (TL:TAGS-1), section 8"],
  [subjectsAdded, "FAQ of the National Archives on the cables of 1973 to 1979, appendices"],
];

const newer = (): readonly SourcedRows[] => [
  [subjectsModern, "5 FAH-3 H-011.1 (2022)"],
  [subjectsLater, `cables of the 1990s to 2010, ${byTitle}`],
];

/** From this year on the newer list is asked first. */
const newerFrom = 1985;

/**
 * The title of a subject tag. A few codes changed their titles between the list of 1974 and later ones; the day of the
 * cable, ISO 8601, decides. Null for an unknown code.
 *
 * @example subjectTag("PREL", "2007-11-19")?.title // "External Political Relations"
 */
export const subjectTag = (code: string, date: string | null): TagMeaning | null => {
  const isOld = date !== null && Number(date.slice(0, 4)) < newerFrom;
  return inLists(code, isOld ? [...older(), ...newer()] : [...newer(), ...older()]);
};

/**
 * The title of a program tag; null for an unknown code. Most codes have no title.
 *
 * @example programTag("KNNP")?.title // "Nuclear Non-Proliferation"
 */
export const programTag = (code: string): TagMeaning | null =>
  inLists(code, [[programs, `lists made from cables, ${byTitle}`]]);

/**
 * The name of an organization; null for an unknown code. What stands behind a slash, `UNGA/C-6`, names a committee and is
 * left aside when the whole is unknown.
 *
 * @example organizationTag("IAEA")?.title // "International Atomic Energy Agency"
 */
export const organizationTag = (code: string): TagMeaning | null => {
  const lists: readonly SourcedRows[] = [
    [organizations1974, `handbook of TAGS, June 1974 (TL:TAGS-1), section 15, ${byTitle}`],
    [organizationsLater, `lists made from cables, ${byTitle}`],
  ];
  const whole = inLists(code, lists);
  if (whole !== null && whole.title !== null) return whole;
  const stem = inLists(code.split("/", 1)[0] ?? code, lists);
  return stem?.title == null ? whole : stem;
};

/** The field of a subject tag by its first letter. Sources: handbook of TAGS, 1974; 5 FAH-3 H-011.1 for L and O. */
const fields: Readonly<Record<string, string>> = {
  A: "administration",
  B: "business services",
  C: "consular affairs",
  E: "economic affairs",
  L: "legal affairs",
  M: "military and defense affairs",
  O: "operations, later outreach",
  P: "political affairs",
  S: "social affairs",
  T: "technology and science",
};

/**
 * The field that the first letter of a subject tag names; null for a letter that names none.
 *
 * @example subjectField("PREL") // "political affairs"
 */
export const subjectField = (code: string): string | null => fields[code.slice(0, 1).toUpperCase()] ?? null;

const inLists = (code: string, lists: readonly SourcedRows[]): TagMeaning | null => {
  for (const [rows, source] of lists) {
    const row = rowOf(rows, code.toUpperCase());
    if (row !== null) {
      return { code: row.code, title: row.name, source, uncertain: row.uncertain || row.name === null };
    }
  }
  return null;
};

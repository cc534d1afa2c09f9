import { countries1974, regions1974 } from "./geo-tags-1974.js";
import { countries2000s, unchanged2000s, unexplained2000s } from "./geo-tags-2000s.js";
import { countriesCurrent, regionsCurrent } from "./geo-tags-current.js";
import { rowOf } from "./rows.js";

/** The list that a meaning comes from: the handbook of 1974, cables of 2000 to 2010, the handbook of 2024. */
export type GeoEra = "1974" | "2000s" | "current";

/** A country or a part of the world, at a time. */
export interface GeoTag {
  readonly code: string;
  /** Null for a code that is in use and in no list. */
  readonly name: string | null;
  readonly kind: "country" | "region" | "unknown";
  readonly era: GeoEra;
  readonly source: string;
  /** True when the list is of another time than the cable, or has no name for the code. */
  readonly uncertain: boolean;
}

/** When a list holds without doubt, and from which year on it is the nearest of the three. */
const eras = {
  "1974": {
    from: 1973,
    to: 1979,
    nearestFrom: 0,
    source: "handbook of TAGS, June 1974 (TL:TAGS-1), sections 11 and 12",
  },
  "2000s": {
    from: 1990,
    to: 2012,
    nearestFrom: 1988,
    source: "codes seen in cables of 2000 to 2010, names by general knowledge",
  },
  current: { from: 2013, to: 9999, nearestFrom: 2013, source: "5 FAH-3 H-414 and H-416 (2024)" },
} as const satisfies Record<
  GeoEra,
  { readonly from: number; readonly to: number; readonly nearestFrom: number; readonly source: string }
>;

const byAge = ["current", "2000s", "1974"] as const satisfies readonly GeoEra[];

/**
 * What a geographic tag meant on a day, ISO 8601 or a year: codes went to other countries. Without a day, or for a code
 * that the list of its time lacks, the first list that has it answers, and the answer is uncertain where it matters.
 * Null for a code that no list has.
 *
 * @example geoTag("BA", "2007-11-19")?.name // "Bahrain"
 * @example geoTag("BA", "2020-01-01")?.name // "Bosnia and Herzegovina"
 */
export const geoTag = (code: string, date: string | null): GeoTag | null => {
  const year = date === null ? null : Number(date.slice(0, 4));
  const upper = code.toUpperCase();
  const own = eraOf(year ?? 2005);
  const order = [own, ...(["2000s", "1974", "current"] as const).filter((era) => era !== own)];
  const found = order.flatMap((era) => inEra(upper, era) ?? []);
  const best = found.find(({ name }) => name !== null) ?? found[0];
  if (best === undefined) return null;
  const isOfTime = year !== null && year >= eras[best.era].from && year <= eras[best.era].to;
  const agree = found.every(({ name }) => name === best.name);
  return { ...best, uncertain: best.uncertain || best.name === null || !(isOfTime || (agree && found.length > 1)) };
};

/**
 * The meanings that a code has had, oldest first; empty for an unknown code.
 *
 * @example geoTagMeanings("BA").map(({ era, name }) => `${era}: ${name}`) // ["1974: Bahrain", "2000s: Bahrain", …]
 */
export const geoTagMeanings = (code: string): readonly GeoTag[] =>
  byAge.toReversed().flatMap((era) => inEra(code.toUpperCase(), era) ?? []);

/**
 * The list that is nearest to a year.
 *
 * @example eraOf(1985) // "1974"
 */
export const eraOf = (year: number): GeoEra => byAge.find((era) => year >= eras[era].nearestFrom) ?? "1974";

const inEra = (code: string, era: GeoEra): GeoTag | null => {
  const lists = listsByEra[era];
  for (const kind of ["country", "region", "unknown"] as const) {
    const isUnchanged = era === "2000s" && kind === "country" && unchanged2000s.has(code);
    const list = isUnchanged ? countries1974 : lists[kind];
    const row = list === null ? null : rowOf(list, code);
    if (row !== null) return { code, name: row.name, kind, era, source: sourceOf(era, kind), uncertain: row.uncertain };
  }
  return null;
};

const sourceOf = (era: GeoEra, kind: GeoTag["kind"]): string =>
  era === "2000s" && kind === "region"
    ? `${eras["1974"].source}; cables of 2000 to 2010 go on with it`
    : eras[era].source;

/** Posts went on with the regions of 1974, so the two older lists share them. */
const listsByEra = {
  "1974": { country: countries1974, region: regions1974, unknown: null },
  "2000s": { country: countries2000s, region: regions1974, unknown: unexplained2000s },
  current: { country: countriesCurrent, region: regionsCurrent, unknown: null },
} as const satisfies Record<GeoEra, unknown>;

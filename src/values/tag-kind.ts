import type { TagKind } from "../ast/nodes.js";

/**
 * What a caller knows of the lists of TAGS. Without it, kinds are read from the shape of a code, and words that run
 * together are parted only when their parts stand in the same list.
 */
export interface KnownTags {
  /** Whether the code is an organization. */
  readonly organization?: (code: string) => boolean;
  /** Whether the code stands in any of the lists; decides about subjects and about words that run together. */
  readonly code?: (code: string) => boolean;
  /** How many of the words, counted from the first, are one tag (`["HUMAN", "RIGHTS", "XX"]` gives 2); 0 for none. */
  readonly multiword?: (words: readonly string[]) => number;
  /** The tag that a misspelt code stands for, null when the code is as it should be or past mending. */
  readonly correct?: (code: string) => string | null;
}

/** Organizations that posts name most; codes that begin with UN need no entry. The full list is reference data. */
const organizations: ReadonlySet<string> = new Set(
  (
    "ADB AFDB AFL-CIO AMISOM ANZUS APEC ARF ASEAN CARICOM CDC CIS COE CSCE CTBT EAPC EBRD EC ECA ECOSOC ECOWAS EU EUCOM EUN " +
    "FAO FARC G-10 G-20 G-77 G-8 G20 G77 G8 GATT GCC HAMAS IADB IAEA IATA IBRD ICAO ICC ICCAT ICJ ICRC ICTR ICTY IDA IDB " +
    "IEA IFAD IFC IGAD ILO IMF IMO INTELSAT INTERPOL IOM IPCC IRC ISAF ITU IWC KEDO KFOR MERCOSUR MFO MINURSO MONUC MTCR MTCRE " +
    "NAFO NAFTA NATO NPT NSG OAS OAU OECD OECS OIC OPCW OPEC OPIC OSCE PAHO PFP PLO SAARC SADC SEATO SFOR USAID USEU USTR USUN " +
    "WEU WFP WHO WIPO WMO WTO WTRO"
  ).split(" "),
);

/** Words of other lines that slip into the list: captions, markings, the class of the page. */
const strangers: ReadonlySet<string> = new Set(
  (
    "SIPDIS SBU NOFORN SENSITIVE NODIS EXDIS LIMDIS STADIS NOTAL UNCLAS UNCLASS UNCLASSIFIED CONFIDENTIAL SECRET " +
    "LOU FOUO NONE N/A"
  ).split(" "),
);

/** Whether the word belongs to another line (`SIPDIS`), so that it is no tag. */
export const isStranger = (code: string): boolean => strangers.has(code);

/**
 * Kind of a tag by the shape of its code, upper case: four letters of which the first names a field are a subject, K
 * and three or four letters a program, two letters (or a digit and a letter) a country or region. A subject tag wins
 * over an organization of the same letters when the caller knows no better.
 *
 * Source: FORMAT.md sections 3.6 and 8.
 *
 * @example tagKind("PREL", {}) // "subject"
 */
export const tagKind = (code: string, known: KnownTags): TagKind => {
  if (isOrganization(code, known)) {
    return "organization";
  }
  if (code.length === 2) {
    return /^(?:[A-Z]{2}|\d[A-Z]|[A-Z]\d)$/.test(code) ? "geo" : "other";
  }
  if (code.startsWith("K") && /^K[A-Z]{3,4}$/.test(code)) {
    return "program";
  }
  return code.length === 4 && /^[ABCELMOPST][A-Z]{3}$/.test(code) && (known.code?.(code) ?? true) ? "subject" : "other";
};

/** The committee or the number behind a slash or hyphen does not change what the organization is: `UNGA/C-6`. */
const isOrganization = (code: string, known: KnownTags): boolean => {
  const slash = code.indexOf("/");
  const stem = slash < 0 ? code : code.slice(0, slash);
  return (
    organizations.has(stem) ||
    (slash >= 0 && organizations.has(code)) ||
    (stem.startsWith("UN") && /^UN(?!ITED|ION|IVER|DER)(?:[A-Z]{1,8}(?:-\d)?)?$/.test(stem)) ||
    (known.organization?.(code) ?? false)
  );
};

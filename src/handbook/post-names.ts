/** Plain language addresses and the stations that stand in message numbers. General knowledge, checked on cables. */

/** Stations whose address is not a kind of post and the station. */
const exceptions: readonly (readonly [plad: string, station: string])[] = [
  ["SECSTATE WASHDC", "STATE"],
  ["SECSTATE WASHINGTON DC", "STATE"],
  ["DEPT OF STATE WASHINGTON DC", "STATE"],
  ["USMISSION USNATO", "USNATO"],
  ["USMISSION USNATO BRUSSELS", "USNATO"],
  ["USMISSION USUN NEW YORK", "USUN NEW YORK"],
  ["USMISSION UNVIE VIENNA", "UNVIE VIENNA"],
  ["USMISSION UNVIE", "UNVIE VIENNA"],
  ["USMISSION USOSCE", "USOSCE"],
  ["USMISSION USOSCE VIENNA", "USOSCE"],
  ["USMISSION UNESCO PARIS", "UNESCO PARIS FR"],
  ["USMISSION UNESCO", "UNESCO PARIS FR"],
  ["USMISSION UN ROME", "UNROME"],
  ["USEU BRUSSELS", "USEU BRUSSELS"],
  ["USMISSION USEU BRUSSELS", "USEU BRUSSELS"],
  ["AIT TAIPEI", "AIT TAIPEI"],
  ["IRAN RPO DUBAI", "RPO DUBAI"],
  ["RPO DUBAI", "RPO DUBAI"],
  ["AMEMBASSY MEXICO CITY", "MEXICO"],
  ["AMEMBASSY GUATEMALA CITY", "GUATEMALA"],
  ["AMEMBASSY PANAMA CITY", "PANAMA"],
  ["AMEMBASSY VATICAN CITY", "VATICAN"],
  ["AMEMBASSY KUWAIT CITY", "KUWAIT"],
  ["AMEMBASSY KIEV", "KYIV"],
];

/** The kinds of post, as an address begins and as one says it. */
const kinds = {
  AMEMBASSY: "Embassy",
  AMCONSUL: "Consulate",
  USMISSION: "Mission",
  "US MISSION": "Mission",
  USINT: "Interests Section",
  USDEL: "Delegation",
  USLO: "Liaison Office",
  USOFFICE: "Office",
  "IRAN RPO": "Iran Regional Presence Office",
  RPO: "Regional Presence Office",
  REO: "Regional Embassy Office",
  RRT: "Regional Reconstruction Team",
  APP: "American Presence Post",
  AIT: "American Institute in Taiwan,",
  AMLEGATION: "Legation",
} as const;

/**
 * The station of a plain language address, as message numbers have it; null when the address is of no post.
 *
 * @example stationOf("AMEMBASSY BEIJING") // "BEIJING"
 * @example stationOf("SECSTATE WASHDC") // "STATE"
 */
export const stationOf = (plad: string): string | null => {
  const name = plad.toUpperCase().replace(/\s+/g, " ").trim();
  const exception = exceptions.find(([address]) => address === name);
  if (exception !== undefined) return exception[1];
  const kind = kindOf(name);
  return kind === null ? null : name.slice(kind.length + 1);
};

/**
 * The addresses that a station may have, the likeliest first.
 *
 * @example addressesOf("STATE")[0] // "SECSTATE WASHDC"
 */
export const addressesOf = (station: string): readonly string[] => {
  const name = station.toUpperCase().replace(/\s+/g, " ").trim();
  const special = exceptions.filter(([, own]) => own === name).map(([address]) => address);
  return special.length > 0 && !special.every((address) => address.startsWith("AMEMBASSY "))
    ? special
    : [`AMEMBASSY ${name}`, `AMCONSUL ${name}`, `USMISSION ${name}`, ...special];
};

/**
 * An address as one says it; places get small letters. Null when the address is of no post and not the Department.
 *
 * @example postName("AMEMBASSY DAR ES SALAAM") // "Embassy Dar es Salaam"
 */
export const postName = (plad: string): string | null => {
  const name = plad.toUpperCase().replace(/\s+/g, " ").trim();
  if (stationOf(name) === "STATE") return "Department of State, Washington";
  const kind = kindOf(name);
  return kind === null ? null : `${kinds[kind]} ${placeName(name.slice(kind.length + 1))}`;
};

/** Words that keep their form, because they are short for something. */
const abbreviations =
  " DC MD VIC UN USUN UNVIE USNATO USOSCE UNESCO USEU OECD CD USTR ASEAN USAU US FBI CIA NASA NRC NOAA ONI OPM NRO NGA " +
  "OMB USDA FAS CDC FSC BE SC FL NH GA RP BA AU RGN DHS DIA HQ DEA USCIS CISA DMS DOS EU NATO CIS IGAD ECOWAS ASEAN " +
  "OPEC IAEA OECD EC EST OSCE WHA WHADP MTCR NPT IO IM SCA GCC FRG AF ";
const small = " OF THE DE ES AU AND IN ";

/**
 * A name in capitals as one writes it: words begin with a capital, small words do not, abbreviations stay.
 *
 * @example placeName("PORT AU PRINCE") // "Port au Prince"
 */
export const placeName = (name: string): string =>
  name
    .split(" ")
    .map((word, index) =>
      abbreviations.includes(` ${word} `)
        ? word
        : small.includes(` ${word} `) && index > 0
          ? word.toLowerCase()
          : capitalized(word),
    )
    .join(" ");

const capitalized = (word: string): string =>
  word.replace(/[A-Z]+/g, (part) => part.slice(0, 1) + part.slice(1).toLowerCase());

const kindOf = (name: string): keyof typeof kinds | null =>
  (Object.keys(kinds) as readonly (keyof typeof kinds)[]).find((kind) => name.startsWith(`${kind} `)) ?? null;

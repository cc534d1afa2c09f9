/** Parts of an address (FL6 to FL9) that are more than a word. */

/** Names that stand for many although they do not end in COLLECTIVE. */
const collective =
  /\bCOLLECTIVE\b|^ALL\b|\bPOSTS$|\bMEMBER STATES$|^SPECIAL EMBASSY PROGRAM$|^(?:SOUTHERN AFRICAN DEVELOPMENT|ASSOCIATION OF SOUTHEAST ASIAN|ORGANIZATION FOR SECURITY)\b|^AIG ?\d/i;

/**
 * True for an address that stands for many. Source: FORMAT section on addressees, collective-addresses table.
 *
 * @example isCollective("SMALL STATES COLLECTIVE") // true
 */
export const isCollective = (name: string): boolean => collective.test(name);

/**
 * The office symbols between double slashes; empty ones are left out.
 *
 * @example parseOffices("//J-3/J-5//") // ["J-3", "J-5"]
 */
export const parseOffices = (text: string): readonly string[] =>
  text
    .split("/")
    .map((office) => office.trim())
    .filter((office) => office !== "");

/**
 * Office symbols as they stand behind a name; nothing for none.
 *
 * @example formatOffices(["J-3", "J-5"]) // "//J-3/J-5//"
 */
export const formatOffices = (offices: readonly string[]): string =>
  offices.length === 0 ? "" : `//${offices.join("/")}//`;

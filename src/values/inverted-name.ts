/** Words that begin the name of a post, and stand behind a comma in SMART. */
const types = [
  "AMEMBASSY BRANCH OFFICE",
  "AMEMBASSY",
  "AMCONSUL",
  "AMCONGEN",
  "AMLEGATION",
  "SECSTATE",
  "USMISSION",
  "USOFFICE",
  "USINT",
  "USDEL",
  "USLO",
  "USEU",
  "IRAN RPO",
  "RPO",
  "REO",
  "AIT",
] as const;

const inverted = new RegExp(`^(.*\\S) ?, ?(${types.join("|")})$`);
const straight = new RegExp(`^(${types.join("|")}) (?=[^,]*$)(.*\\S)$`);

/**
 * The name of an addressee as a telegram has it: SMART puts the kind of the post behind the place. Other names, those of
 * persons too, stay as they are.
 *
 * Source: FORMAT.md section 5.
 *
 * @example parseInvertedName("WASHDC, SECSTATE") // "SECSTATE WASHDC"
 * @example parseInvertedName("Doe, Jane A") // "Doe, Jane A"
 */
export const parseInvertedName = (text: string): string => {
  const [, place = "", type = ""] = inverted.exec(text) ?? [];
  return type === "" || place.includes(",") ? text : `${type} ${place}`;
};

/**
 * The name as SMART writes it. The inverse of `parseInvertedName`.
 *
 * @example formatInvertedName("SECSTATE WASHDC") // "WASHDC, SECSTATE"
 */
export const formatInvertedName = (name: string): string => {
  const [, type = "", place = ""] = straight.exec(name) ?? [];
  return type === "" ? name : `${place}, ${type}`;
};

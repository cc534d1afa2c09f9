/** A zone letter of a date-time group. */
export interface TimeZone {
  readonly letter: string;
  /** The letter as it is spoken, `ZULU`. */
  readonly name: string;
  /** Hours that the zone is ahead of UTC. */
  readonly offsetHours: number;
}

const names =
  "ZULU ALFA BRAVO CHARLIE DELTA ECHO FOXTROT GOLF HOTEL INDIA KILO LIMA MIKE NOVEMBER OSCAR PAPA QUEBEC ROMEO SIERRA " +
  "TANGO UNIFORM VICTOR WHISKEY XRAY YANKEE";

/**
 * The zone of a letter; null for J, which is no zone, and for anything else. Z is Greenwich by ACP 127(G) Annex B, the
 * other letters are general knowledge; State writes only Z.
 *
 * @example timeZone("R") // { letter: "R", name: "ROMEO", offsetHours: -5 }
 */
export const timeZone = (letter: string): TimeZone | null => {
  const list = names.split(" ");
  const index = list.findIndex((name) => name[0] === letter.toUpperCase());
  const name = list[index];
  return name === undefined || letter.length !== 1
    ? null
    : { letter: letter.toUpperCase(), name, offsetHours: index <= 12 ? index : 12 - index };
};

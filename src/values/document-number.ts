/** What a document number says. */
export interface DocumentNumberReading {
  readonly year: number;
  /** The station, cut to six letters. */
  readonly station: string;
  readonly number: number;
}

/**
 * The number of a record of 1973-79: year, station and number of the message without blanks; a letter may follow that
 * parts records of one number. Null for another text.
 *
 * Source: National Archives, description of the records of 1973-79; FORMAT.md section 4.
 *
 * @example parseDocumentNumber("1977EXAMPL02124") // { year: 1977, station: "EXAMPL", number: 2124 }
 */
export const parseDocumentNumber = (text: string): DocumentNumberReading | null => {
  const [, year = "", station = "", number = ""] = /^(\d{4})([A-Z]{2,12})(\d{3,6})(?:_[a-z])?$/.exec(text.trim()) ?? [];
  return number === "" ? null : { year: Number(year), station, number: Number(number) };
};

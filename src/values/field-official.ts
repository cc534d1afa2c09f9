/** A person of a drafting block, with the office before a colon. */
export interface FieldOfficialReading {
  readonly office: string | null;
  readonly name: string | null;
}

/**
 * An office and a person. Without a colon the text is the name.
 *
 * Source: FORMAT.md section 5.
 *
 * @example parseFieldOfficial("EXEC:Doe, Jane A") // { office: "EXEC", name: "Doe, Jane A" }
 */
export const parseFieldOfficial = (text: string): FieldOfficialReading => {
  const [, office = "", name = ""] = /^([^:]{0,80}):(.*)$/.exec(text) ?? [null, "", text];
  return { office: office.trim() || null, name: name.trim() || null };
};

/**
 * The person as the field has it. The inverse of `parseFieldOfficial`.
 *
 * @example formatFieldOfficial({ office: "EXEC", name: "Doe, Jane A" }) // "EXEC:Doe, Jane A"
 */
export const formatFieldOfficial = ({ office, name }: FieldOfficialReading): string =>
  office === null ? (name ?? "") : `${office}:${name ?? ""}`;

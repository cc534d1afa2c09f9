/** A person of a drafting block, with the office before a colon. */
export interface OfficialReading {
  readonly office: string | null;
  readonly name: string | null;
}

/**
 * An office and a person. Without a colon the text is the name.
 *
 * Source: FORMAT.md section 5.
 *
 * @example parseOfficial("EXEC:Doe, Jane A") // { office: "EXEC", name: "Doe, Jane A" }
 */
export const parseOfficial = (text: string): OfficialReading => {
  const [, office = "", name = ""] = /^([^:]{0,80}):(.*)$/.exec(text) ?? [null, "", text];
  return { office: office.trim() || null, name: name.trim() || null };
};

/**
 * The person as the field has it. The inverse of `parseOfficial`.
 *
 * @example formatOfficial({ office: "EXEC", name: "Doe, Jane A" }) // "EXEC:Doe, Jane A"
 */
export const formatOfficial = ({ office, name }: OfficialReading): string =>
  office === null ? (name ?? "") : `${office}:${name ?? ""}`;

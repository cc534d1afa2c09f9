import type { Official } from "../ast/nodes.js";
import { parseCalendarDate } from "./calendar-date.js";

/** A person of a drafting block. */
export type OfficialReading = Pick<Official, "office" | "name" | "typist" | "note">;

/** Longer texts are no person. */
const longest = 200;

/**
 * A person of a drafting block: office, name, and the initials of who typed it, parted by colons, or office and name
 * parted by a hyphen; a remark in parentheses. Blanks that copies put into the symbol of an office are taken out.
 *
 * Source: seen in copies of 1973 to 1979; FORMAT.md section 4.
 *
 * @example parseOfficial("EUR/XX:JADOE:RF") // { office: "EUR/XX", name: "JADOE", typist: "RF", note: null }
 * @example parseOfficial("NEA - MR. ROE (SUBS)") // { office: "NEA", name: "MR. ROE", typist: null, note: "SUBS" }
 */
export const parseOfficial = (text: string): OfficialReading => {
  const line = text.replace(/\s+/g, " ").trim().slice(0, longest);
  const [, bare = line, remark = null] = /^([^()]*[^() ]) ?\( ?([^()]*[^() .]) ?\.? ?\)[ .]*$/.exec(line) ?? [];
  return { ...readPerson(bare.replace(/^[: ]+/, "").replace(/(?<![ ,;])[ ,;]+$/, "")), note: remark };
};

const readPerson = (text: string): Omit<OfficialReading, "note"> => {
  const parts = text.split(":").map((part) => part.trim());
  const [first = "", ...rest] = parts;
  if (rest.length > 0 && isOffice(first)) {
    const names = rest.filter((part) => part !== "");
    const last = names.at(-1) ?? "";
    const [, name = "", initials = ""] = /^([A-Z.' -]{3,})\/([A-Z]{2,3})$/.exec(last) ?? [];
    if (initials !== "") return personOf(first, [...names.slice(0, -1), name], initials);
    const hasTypist = names.length > 1 && /^[A-Z]{2,3}$/.test(last);
    return hasTypist ? personOf(first, names.slice(0, -1), last) : personOf(first, names, null);
  }
  const [, office = "", name = ""] =
    /^(.{1,24}?)(?: -{1,2} ?|-{1,2} |--|-(?=M(?:R|S|RS|ISS)\b|DR\b|AMB))(\S.*)$/.exec(text) ?? [];
  if (isOffice(office)) return personOf(office, [name], null);
  return isSymbol(text) ? personOf(text, [], null) : { office: null, name: text === "" ? null : text, typist: null };
};

const personOf = (office: string, names: readonly string[], typist: string | null): Omit<OfficialReading, "note"> => ({
  office: symbolOf(office),
  name: names.length === 0 ? null : names.join(":"),
  typist,
});

const symbolOf = (text: string): string => text.replace(/ ?([/-]) ?/g, "$1");

/** Symbols have no more than six letters between their slashes, and blanks nowhere else; other departments have names. */
const isOffice = (text: string): boolean =>
  /^(?:[A-Z][A-Z0-9&]{0,6}|TREASURY|COMMERCE|INTERIOR|AGRICULTURE)(?:[/-][A-Z0-9&]{1,6})*$/.test(symbolOf(text));
const isSymbol = (text: string): boolean => text.includes("/") && isOffice(text);

/**
 * Office, name and initials with colons between, the remark in parentheses.
 *
 * @example formatOfficial({ office: "EUR/XX", name: "JADOE", typist: "RF", note: null }) // "EUR/XX:JADOE:RF"
 */
export const formatOfficial = ({ office, name, typist, note }: OfficialReading): string => {
  const person = [office, name, typist].filter((part) => part !== null && part !== "").join(":");
  return note === null || note === "" ? person : `${person} (${note})`.trim();
};

/** What a line of a drafting block says besides the person. */
export interface DrafterReading {
  /** ISO day of the draft. */
  readonly date: string | null;
  readonly extension: string | null;
  /** The person, without day and extension; empty when there is none. */
  readonly person: string;
}

/**
 * A drafter with the day of the draft and the extension of his telephone, which stand behind him or on the next line.
 *
 * @example parseDrafter("05/22/73 EXT 23262") // { date: "1973-05-22", extension: "23262", person: "" }
 */
export const parseDrafter = (text: string, pivot: number): DrafterReading => {
  const line = text.replace(/\s+/g, " ").trim();
  const [called = "", extension = null] = /(?:(?<![A-Z])EXT\.?|(?<![A-Z:])X) ?-? ?(\d{4,5})\b/.exec(line) ?? [];
  const [dated = ""] = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2,4}(?![\d/])/.exec(line) ?? [];
  const date = dated === "" ? null : parseCalendarDate(dated, pivot);
  const rest = line.replace(called, " ").replace(date === null ? "" : dated, " ");
  return {
    date,
    extension,
    person: rest
      .replace(/\s+/g, " ")
      .replace(/^[ ,;]+/, "")
      .replace(/(?<![ ,;])[ ,;]+$/, ""),
  };
};

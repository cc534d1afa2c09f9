/** Sets of the message text format: a name and fields between slashes, `REF/A/DOC/EXAMPLE/01JAN2010//`. */
import type { MessageSet } from "../ast/nodes.js";

/** Sets that hold one text, slashes and all. */
const textSets: ReadonlySet<string> = new Set(["SUBJ", "NARR", "AMPN", "RMKS", "REMARKS", "RMK"]);

/**
 * True for a set that holds one text instead of fields.
 *
 * @example isTextSet("NARR") // true
 */
export const isTextSet = (name: string): boolean => textSets.has(name);

/**
 * The fields of a set from the lines behind its name, without its double slash. A text that goes on in a line that
 * begins with a slash goes on without it; empty fields at either end are left out.
 *
 * Source: FORMAT.md section 6. Deviation: a set may end with one slash, or with none.
 *
 * @example parseSetFields("REF", ["/A/DOC/EXAMPLE", "/01JAN2010"]) // ["A", "DOC", "EXAMPLE", "01JAN2010"]
 * @example parseSetFields("SUBJ", ["/THE TALKS", "/GO ON"]) // ["THE TALKS GO ON"]
 */
export const parseSetFields = (name: string, lines: readonly string[]): readonly string[] => {
  if (isTextSet(name)) {
    const text = joined(lines.map((line) => line.replace(/^\s*\/+/, "")));
    const own = text.replace(name === "SUBJ" ? /^(?:SUBJ\/+\s*)+/ : "", "").replace(/(?<![\s/])[\s/]+$/, "");
    return own === "" ? [] : [own];
  }
  const whole = joined(lines);
  if (name === "GENTEXT") {
    const fields = whole.replace(/^\/+/, "");
    const about = /^[^/]*/.exec(fields)?.[0] ?? "";
    const text = fields.slice(about.length).replace(/^\/+/, "");
    return [about.trim(), text.trim()].filter((field) => field !== "");
  }
  return trimmed(
    withAddresses(
      whole
        .replace(/\/\/ ?(?=E-?MAIL:)/, "/")
        .split(fieldSlash)
        .map((field) => field.trim()),
    ),
  );
};

/** A slash between fields; the two behind the scheme of an address are none. */
const fieldSlash = /(?<!:)(?<!:\/)\//;

/** Fields in which an address in the network goes on over its slashes. */
const withAddresses = (fields: readonly string[]): readonly string[] => {
  const found: string[] = [];
  let isOpen = false;
  for (const field of fields) {
    if (isOpen && pathPart.test(field)) found[found.length - 1] += `/${field}`;
    else {
      found.push(field);
      isOpen = address.test(field.split(/\s/).at(-1) ?? "");
    }
  }
  return found;
};

/** An address in the network, looked for in the last word of a field. */
const address = /\bhttps?:\/\/\S/i;
/** A part of a path: no note on the reference, no date, and nothing with blanks in it. */
const pathPart = /^(?!(?:NOTAL|PASEP|\d{1,2}[A-Z]{3}\d{2,4})$)(?=[\w.~%#?=&+-]*\w)[\w.~%#?=&+-]+$/;

/**
 * The place of the set whose text is the body: the last one without a text of its own; -1 when there is none.
 *
 * @example bodySetIndex([{ name: "MSGID", fields: ["GENADMIN"] }, { name: "RMKS", fields: [] }]) // 1
 */
export const bodySetIndex = (sets: readonly Pick<MessageSet, "name" | "fields">[]): number =>
  sets.findLastIndex(({ name, fields }) =>
    name === "GENTEXT"
      ? fields.length < 2
      : (name === "RMKS" || name === "REMARKS" || name === "RMK") && fields.length === 0,
  );

/**
 * A set on one line, with its end.
 *
 * @example formatSet("REF", ["A", "DOC", "EXAMPLE"]) // "REF/A/DOC/EXAMPLE//"
 */
export const formatSet = (name: string, fields: readonly string[]): string =>
  `${[name, ...trimmed(fields)].join("/")}//`;

/** Lines as one; a hyphen at the end of a line belongs to the word. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .flatMap((line, at, all) => (at === 0 || /[^\s-]-$/.test((all[at - 1] ?? "").slice(-2)) ? [line] : [" ", line]))
    .join("");

/** A list without the empty texts at its ends. */
const trimmed = (fields: readonly string[]): readonly string[] => {
  const first = fields.findIndex((field) => field !== "");
  return first < 0 ? [] : fields.slice(first, fields.findLastIndex((field) => field !== "") + 1);
};

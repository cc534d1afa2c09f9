/** SMART messages: the values of labelled fields. */
import type { ElementSyntax, FieldSyntax, FurnitureSyntax, Lexeme } from "../../grammar/index.js";
import type {
  Addressee,
  Attribute,
  Caption,
  ClassificationLine,
  DateTimeGroup,
  Drafting,
  Mrn,
  Official,
  PassingInstruction,
  Precedence,
  Signature,
} from "../ast/nodes.js";
import { isCollective } from "../values/addressee.js";
import { parseCaption } from "../values/caption.js";
import { parseDateField } from "../values/date-field.js";
import { nearestLabel } from "../values/field-label.js";
import { parseFieldOfficial } from "../values/field-official.js";
import { parseInvertedName } from "../values/inverted-name.js";
import { parseLevel } from "../values/level.js";
import { parseMessageNumber } from "../values/message-number.js";
import { parseSignature } from "../values/signature.js";
import { type Context, fold, spanOf, textOf, wordOf } from "./context.js";

/** The level of a page, and what stands below it. */
export const lowerPageLevel = ({ start, end, level, control }: FurnitureSyntax): ClassificationLine => {
  const caveat = wordOf(control)?.replace(/(?<!\/)\/+$/, "") ?? null;
  return {
    type: "ClassificationLine",
    start,
    end,
    level: level === null ? null : parseLevel(fold(level.image)),
    caveats: caveat === null ? [] : [caveat],
    subjectCode: null,
    section: null,
    mrn: null,
    note: null,
    text: [wordOf(level), caveat].filter((part) => part !== null).join(" "),
  };
};

/** `12 EXAMPLE 1208`: the number of the message, and what stands beside it. */
export const lowerNumber = (
  context: Context,
  line: FieldSyntax,
): { readonly mrn: Mrn | null; readonly note: string | null } => {
  const text = textOf(line.texts);
  const value = parseMessageNumber(text, context.pivot);
  if (value === null) return { mrn: null, note: text || null };
  const start = line.texts[0]?.startOffset ?? line.start;
  const { station, number, year } = value;
  const written = { year: year ?? context.year, yearWritten: year !== null };
  const end = Math.min(start + value.end, line.end);
  return { mrn: { type: "Mrn", start, end, station, number, ...written }, note: value.rest };
};

/** `May 04, 2012 / 041405Z MAY 12`. The day in words is kept only where it is another day. */
export const lowerDateField = (context: Context, line: FieldSyntax): DateTimeGroup => {
  const text = textOf(line.texts);
  const { group, written, words } = parseDateField(text, { pivot: context.pivot });
  const date = group?.date ?? null;
  return {
    type: "DateTimeGroup",
    start: line.start,
    end: line.end,
    precedences: [],
    date,
    zone: group?.zone ?? null,
    signals: [],
    note: date !== null && written !== null && written !== date.slice(0, 10) ? words : null,
    text,
  };
};

/** `AMEMBASSY EXAMPLE`. */
export const lowerOriginator = (line: FieldSyntax): Addressee => addresseeOf(line, textOf(line.texts), null);

/** `WASHDC, SECSTATE ROUTINE`: the name as a telegram has it, the text as it is written. */
export const lowerRecipient = (element: ElementSyntax): Addressee => {
  const name = textOf(element.name);
  const word = wordOf(element.precedence);
  return addresseeOf(element, name, word);
};

const addresseeOf = (
  { start, end }: { readonly start: number; readonly end: number },
  name: string,
  word: string | null,
): Addressee => ({
  type: "Addressee",
  start,
  end,
  routingIndicator: null,
  name: parseInvertedName(name),
  office: [],
  precedence: word === null ? null : precedenceOf(word),
  niact: word !== null && /^NIACT/i.test(word),
  mcn: null,
  collective: isCollective(name),
  text: word === null ? name : `${name} ${word}`.trim(),
});

/** The grammar knows the word by its shape; its first letter says which it is. */
const precedenceOf = (word: string): Precedence => {
  const first = word.charAt(0).toUpperCase();
  if (first === "R") return "routine";
  if (first === "P") return "priority";
  return first === "F" ? "flash" : "immediate";
};

/** `SENSITIVE, SIPDIS`: a node for each. */
export const lowerCaptions = (texts: readonly Lexeme[]): readonly Caption[] =>
  texts.flatMap((lexeme) =>
    partsOf(lexeme, /[,;]/).map((part): Caption => {
      const text = fold(part.image);
      return { type: "Caption", ...spanOf(part), ...parseCaption(text), text };
    }),
  );

/** The parts of a token between separators. */
const partsOf = ({ image, startOffset }: Lexeme, separator: RegExp): readonly Lexeme[] => {
  let offset = startOffset;
  return image.split(separator).flatMap((part) => {
    const lexeme = { image: part, startOffset: offset };
    offset += part.length + 1;
    return part.trim() === "" ? [] : [lexeme];
  });
};

/** One instruction a line; a line goes on with the one before when that is open, or begins with AND. */
export const lowerPassLines = (texts: readonly Lexeme[]): readonly PassingInstruction[] =>
  joined(texts, (before, line) => /(?:,|\bAND|[/-])$/.test(before) || /^(?:AND\b|,)/.test(line)).map((lexemes) => ({
    type: "PassingInstruction",
    ...spanOfAll(lexemes),
    text: textOf(lexemes),
  }));

/** Lines, those together that belong together. */
const joined = (
  texts: readonly Lexeme[],
  goesOn: (before: string, line: string) => boolean,
): readonly (readonly Lexeme[])[] => {
  const groups: Lexeme[][] = [];
  for (const lexeme of texts) {
    const open = groups.at(-1);
    if (open !== undefined && goesOn(textOf(open), fold(lexeme.image))) open.push(lexeme);
    else groups.push([lexeme]);
  }
  return groups;
};

const spanOfAll = (lexemes: readonly Lexeme[]): { readonly start: number; readonly end: number } => {
  const [first, last] = [lexemes[0], lexemes.at(-1)];
  return {
    start: first === undefined ? 0 : spanOf(first).start,
    end: last === undefined ? 0 : spanOf(last).end,
  };
};

/** `Doe`. */
export const lowerSigner = (line: FieldSyntax): Signature => {
  const text = textOf(line.texts);
  return { type: "Signature", start: line.start, end: line.end, names: parseSignature(text), text };
};

const roles = {
  "Drafted By": "draftedBy",
  "Cleared By": "clearedBy",
  "Approved By": "approvedBy",
  "Released By": "releasedBy",
} as const;
type RoleLabel = keyof typeof roles;
const roleLabels = Object.keys(roles) as [RoleLabel, ...RoleLabel[]];

/** The drafting block with one more field in it. */
export const lowerDrafting = (line: FieldSyntax, before: Drafting | null): Drafting => {
  const label = nearestLabel(line.label.image, roleLabels);
  const officials = joined(line.texts, (above, below) => /[,:(]$/.test(above) || /^\(/.test(below))
    .flatMap((lexemes) =>
      lexemes.length === 1 && lexemes[0] ? partsOf(lexemes[0], /;/).map((part) => [part]) : [lexemes],
    )
    .map((lexemes): Official => {
      const text = textOf(lexemes);
      return { type: "Official", ...spanOfAll(lexemes), ...parseFieldOfficial(text), typist: null, note: null, text };
    });
  const open = before ?? {
    type: "Drafting",
    start: line.start,
    end: line.end,
    draftedBy: [],
    clearedBy: [],
    approvedBy: [],
    releasedBy: [],
    date: null,
    extension: null,
    desired: null,
    text: "",
  };
  const role = roles[label];
  const text = [open.text, `${label}: ${officials.map((official) => official.text).join("; ")}`];
  return {
    ...open,
    end: line.end,
    [role]: [...open[role], ...officials],
    text: text.filter((part) => part !== "").join("; "),
  };
};

const attributeLabels = [
  "Action Office",
  "Info Office",
  "Sensitivity",
  "Attachments",
  "Action Post",
  "Dissemination Rule",
] as const;

/** `Attachments: Metadata.dat`. */
export const lowerAttribute = (line: FieldSyntax): Attribute => ({
  type: "Attribute",
  start: line.start,
  end: line.end,
  key: nearestLabel(line.label.image, attributeLabels),
  value: textOf(line.texts) || null,
  date: null,
});

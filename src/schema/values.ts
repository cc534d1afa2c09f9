import { z } from "zod";
import { dialects } from "../ast/dialects.js";
import { described, list, valueSchema } from "./define.js";

/** A string or null. */
export const optionalString = z.string().nullable();
/** A list of strings. */
export const strings = list(z.string());
/** A count or a running number: an integer from 0. */
export const count = z.int().min(0);

/** The source as written, line ends unwrapped; a printer uses it where there is no value. */
export const text = described("The source as written, on one line", z.string());

/** Families of messages, see `Dialect`. */
export const dialectSchema = z.enum(dialects);

/** Classification levels, lowest first. */
export const levelSchema = z.enum([
  "unclassified",
  "restricted",
  "limited-official-use",
  "efto",
  "confidential",
  "secret",
  "top-secret",
]);

/** Urgency of a message (ACP 127 para 150), lowest first. */
export const precedenceSchema = z.enum(["routine", "priority", "immediate", "flash"]);

/** The places of a cable, in the order in which they are printed. */
export const slotSchema = z.enum([
  "start",
  "transmission",
  "routing",
  "origin",
  "security",
  "distribution",
  "drafting",
  "control",
  "dtg",
  "from",
  "to",
  "info",
  "exempt",
  "separation",
  "classification",
  "number",
  "captions",
  "passing",
  "executiveOrder",
  "tags",
  "subject",
  "references",
  "classifiedBy",
  "sets",
  "body",
  "signature",
  "trailer",
  "attributes",
]);

/** A day that the calendar has, `2020-01-31`. */
export const isoDay = z.string().regex(z.regexes.date);

/**
 * A time of such a day to the minute with its zone, `2010-01-31T12:34Z`. It is a pattern and no format of JSON Schema:
 * `date-time` asks for seconds.
 */
export const isoMinute = z.string().regex(z.regexes.datetime({ precision: -1, offset: true }));

/** Part `number` of `total`. */
export const sectionSchema = valueSchema("Section", "Part `number` of `total`", {
  number: count,
  total: count.nullable(),
});

/** Time of file on the DE line (FL3). */
export const filingTimeSchema = valueSchema("FilingTime", "Time of file: day of the year and time without a zone", {
  day: z.int().min(1).max(366),
  time: z.string().regex(/^(?:[01]\d|2[0-3])[0-5]\d$/),
});

/** When a text loses its protection. */
export const declassifySchema = valueSchema("Declassify", "When a text loses its protection", {
  on: isoDay.nullable(),
  codes: strings,
  event: optionalString,
});

/** Downgrading to a lower level on a day. */
export const downgradeSchema = valueSchema("Downgrade", "Downgrading to a lower level on a day", {
  level: levelSchema.nullable(),
  on: isoDay.nullable(),
});

/** Section of the order that a classification rests on, with its letters. */
export const reasonsSchema = valueSchema("Reasons", "Section of the order that the classification rests on", {
  section: optionalString,
  letters: strings,
});

/** A person with the office held. */
export const personSchema = valueSchema("Person", "A person with the office held", {
  name: z.string(),
  title: optionalString,
});

import { z } from "zod";
import type { Cable, Level } from "../../src/ast/nodes.js";
import { cableId, readCableId, stationKey } from "./cable-id.js";
import { oneLine } from "./report.js";

/** What a publisher said of a message, recorded apart from its text. */
export interface Truth {
  readonly id: string;
  /** `07EXAMPLE43`. */
  readonly mrn: string;
  /** `2007-01-31 12:34`. */
  readonly created: string;
  /** `CONFIDENTIAL//NOFORN`. */
  readonly classification: string;
  /** `Embassy Example`. */
  readonly origin: string;
}

const line = z.looseObject({
  id: z.string(),
  mrn: z.string().optional(),
  created: z.string().optional(),
  classification: z.string().optional(),
  origin: z.string().optional(),
});

/** The truth of a line of JSON; null when the publisher said nothing. Throws a ZodError on another shape. */
export const readTruth = (value: unknown): Truth | null => {
  const { id, mrn, created, classification, origin } = line.parse(value);
  if (mrn === undefined || created === undefined || classification === undefined || origin === undefined) return null;
  return { id, mrn, created, classification, origin };
};

/** One comparison of a cable with what its publisher said. */
export interface Comparison {
  readonly measure: Measure;
  readonly expected: string;
  readonly got: string | null;
  readonly isMet: boolean;
  /** Why a miss is none of the reader's: the text does not say so. Null when the text does. */
  readonly excuse: string | null;
  /** The line of the text that speaks of it, for the reader of the report. */
  readonly source: string;
}

interface Measured {
  readonly cable: Cable;
  readonly truth: Truth;
  readonly text: string;
}

interface Reading {
  readonly expected: string;
  readonly got: string | null;
  /** Finds the lines that speak of it. */
  readonly spoken: RegExp;
  /** Finds lines that say what the publisher said. */
  readonly said: RegExp;
}

/** What is compared; null when the text has no such line at all. */
const measures = {
  mrn: ({ cable, truth }) => {
    const id = readCableId(truth.mrn);
    const mrn = cable.classification?.mrn ?? null;
    return {
      expected: id === null ? truth.mrn : `${id.year}${stationKey(id.station)}${id.number}`,
      got: mrn === null ? null : cableId(mrn),
      spoken: classificationLine,
      said: saysNumber(id),
    };
  },
  minute: ({ cable, truth, text }) => {
    const line = dtgLine.exec(text);
    if (cable.dtg === null && line === null) return null;
    const expected = withMinute(truth.created, line?.[1] ?? "");
    const got = cable.dtg?.date?.replace("T", " ").slice(0, 16) ?? null;
    return { expected, got, spoken: dtgLine, said: saysMinute(expected) };
  },
  level: ({ cable, truth }) => {
    const got = cable.classification?.level ?? null;
    const expected = levelOf(truth.classification);
    return {
      expected,
      got: got === "efto" ? "unclassified" : got,
      spoken: classificationLine,
      said: saysLevel[expected],
    };
  },
  post: ({ cable, truth }) => {
    const named = cable.from?.name ?? cable.classification?.mrn?.station ?? null;
    const expected = postOf(truth.origin);
    const got = named === null ? null : stationKey(named);
    const said = new RegExp(loosely(expected), "i");
    return { expected, got: got?.includes(expected) === true ? expected : got, spoken: postLine, said };
  },
} as const satisfies Record<string, (measured: Measured) => Reading | null>;

export type Measure = keyof typeof measures;
export const measureNames = Object.keys(measures) as readonly Measure[];

/**
 * How a cable compares with what its publisher said of it, a comparison for each measure that its text has.
 *
 * @example compareTruth(parse(text).cable, truth, text).every(({ isMet }) => isMet)
 */
export const compareTruth = (cable: Cable, truth: Truth, text: string): readonly Comparison[] =>
  measureNames.flatMap((measure) => {
    const reading: Reading | null = measures[measure]({ cable, truth, text });
    if (reading === null) return [];
    const { expected, got, spoken, said } = reading;
    const source = oneLine(text.match(spoken)?.[0] ?? "");
    const excuse = said.test(text.replace(recordLine, ""))
      ? null
      : source === ""
        ? "the text has no such line"
        : "the text says otherwise";
    return [{ measure, expected, got, isMet: got === expected, excuse, source }];
  });

/** A key of the record in which a copy came; it says what the publisher said. */
const recordLine = /^classification:[^\n]*$/gim;

/** A line with a level and a number behind it, in capitals, spaced or not. */
const classificationLine =
  /^[^\n]{0,120}?(?:C ?O ?N ?F ?I ?D|S ?E ?C ?R ?E ?T|U ?N ?C ?L ?A ?S|L ?I ?M ?I ?T ?E ?D)[^\n]*\d[^\n]*$/m;
const dtgLine = /^[^\S\n]*(?:[ZOPR][^\S\n]+){0,2}(\d{6})[^\S\n]?Z[^\S\n]+[A-Z]{3}[^\S\n]+\d\d(?!\d)[^\n]*$/im;
const postLine = /^[^\S\n]*FM [^\n]*$/m;

/** The letters of a name with anything but letters and line ends between them. */
const loosely = (letters: string): string => [...letters].join("[^A-Za-z\\n]{0,3}");

const saysNumber = (id: ReturnType<typeof readCableId>): RegExp =>
  id === null ? /$^/ : new RegExp(`${loosely(id.station)}[^A-Za-z0-9\\n]+0*${id.number}(?!\\d)`, "i");

/**
 * The minute that the publisher means. Some wrote the hour of a twelve-hour clock where the minutes belong, so that
 * 18:06 stands for any minute after six in the evening; those of the text's own line of that day and hour are taken then.
 */
const withMinute = (created: string, dtg: string): string => {
  const [, day = "", hour = "", minute = ""] = /^\d{4}-\d\d-(\d\d) (\d\d):(\d\d)/.exec(created) ?? [];
  const isHourAgain = Number(minute) === (Number(hour) % 12 || 12);
  return isHourAgain && dtg.startsWith(day + hour) ? `${created.slice(0, 14)}${dtg.slice(4, 6)}` : created.slice(0, 16);
};

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** `2007-01-31 12:34` as the text writes it, `311234Z JAN 07`. */
const saysMinute = (created: string): RegExp => {
  const [, year = "", month = "", day = "", hour = "", minute = ""] =
    /^\d\d(\d\d)-(\d\d)-(\d\d) (\d\d):(\d\d)/.exec(created) ?? [];
  return new RegExp(
    `${day}${hour}${minute}\\s*Z\\s+${months[Number(month) - 1] ?? "-"}\\w*\\s+(?:\\d\\d)?${year}(?!\\d)`,
    "i",
  );
};

type TruthLevel = Extract<Level, "unclassified" | "limited-official-use" | "confidential" | "secret" | "top-secret">;

const levelOf = (classification: string): TruthLevel => {
  const word = (classification.split("//")[0] ?? "").toLowerCase().replaceAll(" ", "-");
  if (word in saysLevel) return word as TruthLevel;
  throw new TypeError(`unknown classification ${JSON.stringify(classification)}`);
};

const saysLevel: Readonly<Record<TruthLevel, RegExp>> = {
  unclassified: /U ?N ?C ?L ?A ?S/,
  "limited-official-use": /L ?I ?M ?I ?T ?E ?D {0,3}O ?F ?F/,
  confidential: /C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L/,
  secret: /S ?E ?C ?R ?E ?T/,
  "top-secret": /T ?O ?P {0,3}S ?E ?C ?R ?E ?T/,
};

/** `Embassy The Example` as letters of the place alone, `THEEXAMPLE`. */
const postOf = (origin: string): string =>
  origin === "Secretary of State"
    ? "STATE"
    : stationKey(origin.replace(/^(?:Embassy|Consulate(?: General)?|US Interests Section|Mission|Iran RPO) /, ""));

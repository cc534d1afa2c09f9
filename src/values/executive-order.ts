import type { Declassify, Downgrade, Level } from "../ast/nodes.js";
import { formatCalendarDate, leadingDate, parseCalendarDate } from "./calendar-date.js";
import { parseLevel } from "./level.js";

/** What an executive-order line says. */
export interface ExecutiveOrderReading {
  /** The number of the order, digits as written. */
  readonly order: string | null;
  readonly declassify: Declassify | null;
  readonly downgrade: Downgrade | null;
  readonly notApplicable: boolean;
  /** What else is there, as written: the officer and office of 1978-82, an amendment. */
  readonly note: string | null;
}

/** Levels as two letters, behind DNG. */
const levelCodes = {
  unclassified: "UN",
  restricted: "RE",
  "limited-official-use": "LOU",
  efto: "EFTO",
  confidential: "CO",
  secret: "SE",
  "top-secret": "TS",
} as const satisfies Record<Level, string>;

/**
 * The value of the line from its label or from the number of the order on; null when nothing of it can be read. A
 * declassification whose day the calendar does not have, or that is missing behind its label, has neither date, code nor
 * event. Dates of two-digit years follow `pivot`.
 *
 * Source: E.O. 11652 (TAGS handbook 1974 section 1), E.O. 12065, 12356, 12958 and 13526 as cables write them, FORMAT.md
 * section 3.5. The number is never corrected: a wrong one stays wrong.
 *
 * @example parseExecutiveOrder("12958: DECL: 11/19/2027")?.declassify?.on // "2027-11-19"
 */
export const parseExecutiveOrder = (text: string, pivot = 50): ExecutiveOrderReading | null => {
  const reading = readLine(text, pivot);
  // A note that would print as a value is left out.
  return reading === null || reading.note === null || isStable(reading) ? reading : { ...reading, note: null };
};

/**
 * The line without its label. The codes of schedules (GDS, XGDS-1) stand bare, all else behind DECL. A reading that is
 * not applicable prints as N/A.
 *
 * @example formatExecutiveOrder({ order: "12958", declassify: { on: "2027-11-19", codes: [], event: null },
 *   downgrade: null, notApplicable: false }) // "12958: DECL: 11/19/2027"
 */
export const formatExecutiveOrder = (
  reading: Omit<ExecutiveOrderReading, "note"> & { readonly note?: string | null },
): string => {
  const { order, declassify, downgrade, notApplicable, note = null } = reading;
  const lower = downgrade === null ? null : formatDowngrade(downgrade);
  const none = notApplicable ? ["N/A", note] : null;
  const value = none ?? (declassify === null ? [note] : formatDeclassify(declassify, order, note));
  // Behind a bare DNG a note could be taken for its level.
  const isFirst = downgrade !== null && downgrade.level === null && downgrade.on === null && value[0] === note;
  const parts = isFirst ? [note, lower, ...value.slice(1)] : [lower, ...value];
  const text = parts.filter((part) => part !== null && part !== "").join(" ");
  return order === null ? text : `${order}: ${text}`.trimEnd();
};

const readLine = (text: string, pivot: number): ExecutiveOrderReading | null => {
  const line = text.replace(/\s/g, " ").replace(/ {2,}/g, " ").trim();
  const body = skipMarks(line.replace(/^(?:EXECUTIVE ORDER|E ?[.,]? ?[O0][ .:,;]*(?![A-Z]))/i, ""));
  const order = /^(\d{4,6})(?!\d|\/|[.-]\d)/.exec(body)?.[1] ?? null;
  const value = readValue(skipMarks(body.slice(order?.length ?? 0)), pivot);
  const isRead = order !== null || value.declassify !== null || value.downgrade !== null || value.notApplicable;
  return isRead ? { order, ...value } : null;
};

/** True when the line that it prints as reads the same. */
const isStable = (reading: ExecutiveOrderReading): boolean =>
  JSON.stringify(readLine(`E.O. ${formatExecutiveOrder(reading)}`, 50)) === JSON.stringify(reading);

/** What has been read so far. */
interface State extends Omit<ExecutiveOrderReading, "order" | "note"> {
  readonly on: string | null;
  /** Grows in place, as copies of a long list would cost more than the text is long; so do the notes. */
  readonly codes: string[];
  readonly event: string | null;
  /** A date was there, possible or not. */
  readonly isDated: boolean;
  readonly isLabelled: boolean;
  readonly notes: string[];
}

interface Step {
  readonly state: State;
  readonly rest: string;
}

const startState = (): State => ({
  declassify: null,
  downgrade: null,
  notApplicable: false,
  on: null,
  codes: [],
  event: null,
  isDated: false,
  isLabelled: false,
  notes: [],
});

const readValue = (text: string, pivot: number): Omit<ExecutiveOrderReading, "order"> => {
  let step: Step = { state: startState(), rest: text };
  while (step.rest !== "") {
    const { state, rest } = step;
    step =
      takeNone(state, rest) ??
      takeDowngrade(state, rest, pivot) ??
      takeLabel(state, rest) ??
      takeCode(state, rest) ??
      takeDate(state, rest, pivot) ??
      takeWords(state, rest);
  }
  const { on, codes, event, isDated, isLabelled, downgrade, notApplicable, notes } = step.state;
  const isDeclassified = !notApplicable && (isLabelled || isDated || codes.length > 0 || event !== null);
  const note = notes.filter((words) => words !== "").join(" ") || null;
  return { declassify: isDeclassified ? { on, codes, event } : null, downgrade, notApplicable, note };
};

const hasValue = (state: State): boolean => state.on !== null || state.codes.length > 0;

const takeNone = (state: State, text: string): Step | null => {
  const none = hasValue(state) ? undefined : notApplicablePattern.exec(text)?.[0];
  if (none === undefined) return null;
  state.notes.push(trimMarks(skipMarks(text.slice(none.length))));
  return { state: { ...state, notApplicable: true }, rest: "" };
};

const takeDowngrade = (state: State, text: string, pivot: number): Step | null => {
  const [head = "", word = ""] = downgradePattern.exec(text) ?? [];
  if (head === "" || state.downgrade !== null) return null;
  const level = levelOf(word);
  // A word that names no level belongs to what follows.
  const behind = text.slice(level === null && word !== "" ? head.indexOf(word, "DNG".length) : head.length);
  const date = leadingDate(behind);
  const on = date === null ? null : parseCalendarDate(date, pivot);
  const rest = skipMarks(behind.slice(date?.length ?? 0));
  const isAlone = rest === "" || afterDowngrade.some((pattern) => pattern.test(rest));
  const isRead = level !== null || on !== null || isAlone;
  return isRead ? { state: { ...state, downgrade: { level, on } }, rest } : null;
};

const takeLabel = (state: State, text: string): Step | null => {
  const label = state.isLabelled ? null : (labelPattern.exec(text)?.[0] ?? labelBeforeDate(text));
  return label === null ? null : { state: { ...state, isLabelled: true }, rest: skipMarks(text.slice(label.length)) };
};

const takeCode = (state: State, text: string): Step | null => {
  const schedule = schedulePattern.exec(text);
  const match = schedule ?? exemptionPattern.exec(text);
  if (match === null) return null;
  const behind = text.slice(match[0].length);
  const next = skipMarks(behind);
  const rest = next.replace(/^AND (?=\(?(?:\d\dX|X-?\d|OADR|MR))/i, "");
  // MR SMITH LEAVES is an event: words go on only behind a mark.
  const isWhole = schedule !== null || rest !== next || /^ ?[,;/&.:-]/.test(behind) || rest === "" || startsValue(rest);
  const code = (match[1] ?? "").toUpperCase().replaceAll(" ", "-");
  if (!isWhole) return null;
  state.codes.push(code);
  return { state, rest };
};

const takeDate = (state: State, text: string, pivot: number): Step | null => {
  const date = state.on === null ? leadingDate(text) : null;
  if (date === null) return null;
  return {
    state: { ...state, isDated: true, on: parseCalendarDate(date, pivot) },
    rest: skipMarks(text.slice(date.length)),
  };
};

/** Words are an event behind a label or a value, but for an officer; before these they are a note up to the label. */
const takeWords = (state: State, text: string): Step => {
  const isAnnounced = state.isLabelled || state.isDated || eventPattern.test(text);
  const isEvent = hasValue(state) ? !officerPattern.test(text) : isAnnounced;
  const officer = state.on === null ? (officerBeforeDate.exec(text)?.[0] ?? "") : "";
  const behind = skipMarks(text.slice(officer.length));
  if (officer !== "" && leadingDate(behind) !== null) {
    state.notes.push(trimMarks(officer));
    return { state, rest: behind };
  }
  if (isEvent) return { state: { ...state, event: text }, rest: "" };
  const next = state.isLabelled ? -1 : text.search(laterLabelPattern);
  state.notes.push(trimMarks(next > 0 ? text.slice(0, next) : text));
  return { state, rest: next > 0 ? skipMarks(text.slice(next)) : "" };
};

/** The officer of E.O. 12065 in parentheses, or the office. */
const officerPattern = /^(?:\(|OR-)/i;
/** The same before the date that it belongs to; the second parenthesis may be turned round. */
const officerBeforeDate = /^\([^()]{2,60}[()](?=[ ,;]{0,3}\d)/;
const notApplicablePattern = /^\(?(?:N ?[/.]? ?A(?![A-Z])|NOT APPLICABLE)[.)]*/i;
const labelPattern = /^(?:DECL[A-Z]{0,12}(?: ON)?(?![A-Z])|(?:DELC|DCEL|DCL|ECL|DEC) ?:)/i;
const laterLabelPattern = /[ ;,:](?:DECL|DNG(?![A-Z])|N\/A(?![A-Z]))/i;
const downgradePattern = /^DNG(?![A-Z])[ :.-]*(?:TO )?(?:(?!ON )([A-Z]{1,12})(?![A-Z]))?[ :,-]*(?:ON )?/i;
const eventPattern =
  /^(?:UPON|AFTER|UNTIL|WHEN|INDEF|[A-Z\d-]{1,20} (?:YEAR|MONTH)|[A-Z\d-]{1,20} [A-Z\d-]{1,20} (?:YEAR|MONTH))/i;
const exemptionPattern = /^\(?((?:25|50|75)X\d{0,2}(?:-[A-Z]{2,8})?|X-?\d{1,2}(?:-X\d{1,2})?|OADR|MR)\)?(?![A-Z\d])/i;
const schedulePattern = /^((?:X?GDS|[RX]DS)(?:-?\d| \d(?![\d/.-]))?|ADS)(?![A-Z\d])/i;

/** What may follow a DNG of which neither level nor date can be read; with other words it is a note. */
const afterDowngrade = [labelPattern, notApplicablePattern, schedulePattern, exemptionPattern] as const;

/** A word that stands where DECL should, right before a date. */
const labelBeforeDate = (text: string): string | null => {
  const label = /^[A-Z]{3,5} ?: ?/i.exec(text)?.[0] ?? null;
  return label !== null && !schedulePattern.test(text) && leadingDate(text.slice(label.length)) !== null ? label : null;
};

const letterLevels: ReadonlyMap<string, Level> = new Map([
  ["U", "unclassified"],
  ["C", "confidential"],
  ["S", "secret"],
]);

const levelOf = (word: string): Level | null => {
  const upper = word.toUpperCase();
  const levels = Object.keys(levelCodes) as readonly Level[];
  return levels.find((level) => levelCodes[level] === upper) ?? letterLevels.get(upper) ?? parseLevel(upper);
};

const startsValue = (text: string): boolean =>
  /^(?:\(|OR-|DECL|DNG)/i.test(text) || exemptionPattern.test(text) || leadingDate(text) !== null;

const skipMarks = (text: string): string => text.replace(/^[ .:;,/&-]+/, "");

const trimMarks = (text: string): string => {
  let end = text.length;
  while (end > 0 && " .:;,-".includes(text[end - 1] ?? "")) end--;
  return text.slice(0, end);
};

const formatDowngrade = ({ level, on }: Downgrade): string =>
  ["DNG:", level === null ? "" : levelCodes[level], on === null ? "" : formatCalendarDate(on)]
    .filter((part) => part !== "")
    .join(" ");

type Parts = readonly (string | null)[];

/**
 * The parts of a declassification, the note among them where it will be read as one: behind the value when it looks like
 * an officer, else before the label.
 */
const formatDeclassify = ({ on, codes, event }: Declassify, order: string | null, note: string | null): Parts => {
  const date = on === null ? null : formatCalendarDate(on);
  const listed = codes.join(", ");
  const isOfficer = note !== null && officerPattern.test(note);
  if (codes.some((code) => schedulePattern.test(code)) && (note === null || isOfficer)) {
    // E.O. 11652 wants DECLAS before the date, E.O. 12065 has the date bare.
    const isBare = order !== "11652";
    const head = isBare && date !== null ? `${listed} ${date}` : listed;
    const tail = [isBare ? null : date, event].filter((part) => part !== null);
    return tail.length === 0 ? [head, note] : [`${head},`, note, "DECLAS", ...tail];
  }
  const mark = listed !== "" && date === null && event !== null ? ";" : "";
  const value = ["DECL:", listed + mark, date, event];
  const isBehind = isOfficer && event === null && (listed !== "" || date !== null);
  return isBehind ? [...value, note] : [note, ...value];
};

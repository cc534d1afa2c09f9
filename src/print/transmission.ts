/** FL1 to FL5. */
import type {
  DateTimeGroup,
  OriginLine,
  RoutingLine,
  Section,
  SecurityLine,
  TransmissionIdentifier,
} from "../ast/nodes.js";
import { formatDateTime } from "../values/date-time.js";
import { formatFilingTime } from "../values/filing-time.js";
import { formatPrecedence } from "../values/precedence.js";
import { formatSection } from "../values/section.js";
import { formatSecurityGroup } from "../values/security-group.js";
import { foldLine, formatted, lineOf, words } from "./line.js";
import { wrapUnits } from "./wrap.js";

/** FL1: `VZCZCXRO0001`. */
export const printTransmission = ({ channel, serial, text }: TransmissionIdentifier): readonly string[] => {
  const designator = foldLine(`${channel ?? ""}${serial ?? ""}`);
  return lineOf(designator === "" ? foldLine(text) : `VZCZC${designator}`);
};

/** A teletype line (ACP 127 para 134). */
const teletypeWidth = 69;

/** FL2: `OO RUEHAA RUEHBB`; the lines after the first hold indicators only. */
export const printRouting = ({ precedence, indicators }: RoutingLine): readonly string[] => {
  const codes = indicators.map(({ code }) => foldLine(code)).filter((code) => code !== "");
  const prosign = precedence === null ? [] : [formatPrecedence(precedence, "routing")];
  return wrapUnits([...prosign, ...codes], teletypeWidth);
};

/** FL3: `DE RUEHXX #0123/01 0311234`. */
export const printOrigin = ({ routingIndicator, serial, section, filed, text }: OriginLine): readonly string[] => {
  if (routingIndicator === null && serial === null && section === null && filed === null) {
    return lineOf(foldLine(text));
  }
  const number = `${serial === null ? "" : `#${foldLine(serial)}`}${section === null ? "" : partOf(section)}`;
  return [words("DE", routingIndicator, number, filed === null ? null : formatFilingTime(filed))];
};

/** FL3 does not say the total. */
const partOf = ({ number }: Section): string => formatSection({ number, total: null });

/**
 * FL4: `ZNY CCCCC ZZH`. The level is written as its letters; the group as read stands in when the level has none.
 */
export const printSecurity = (line: SecurityLine): readonly string[] => {
  const { level, release, handling, signals, note, text } = line;
  const written = level === null ? null : formatted(() => formatSecurityGroup(level, release));
  const group = written ?? line.group;
  const special = handling === null || foldLine(handling) === "" ? "" : `/${foldLine(handling)}`;
  const printed = words(
    line.signal,
    group === null ? special : `${foldLine(group)}${special}`,
    signals.join(" "),
    note,
  );
  return lineOf(printed === "" ? foldLine(text) : printed);
};

/** FL5: `O R 311234Z JAN 10 ZDK`. Without a date the group is printed as it was written. */
export const printDateTimeGroup = (group: DateTimeGroup): readonly string[] => {
  const { precedences, date, zone, signals, note, text } = group;
  const time = (date === null ? null : formatted(() => formatDateTime(date, zone))) ?? writtenTime(text, note);
  const prosigns = precedences.map((precedence) => formatPrecedence(precedence, "prosign"));
  return lineOf(words(prosigns.join(" "), time, signals.join(" "), note));
};

const timeShape = /\d{2} ?\d{2} ?\d{2} ?[A-Z]? ?[A-Z]{3,9}(?: (?:\d{4}|\d{2}|\d \d)(?!\d))?/iu;

/** The time within the text of the line; precedences, signals and the note are fields and printed as such. */
const writtenTime = (text: string, note: string | null): string => {
  const whole = foldLine(text);
  const line = note !== null && whole.endsWith(` ${note}`) ? whole.slice(0, -note.length).trimEnd() : whole;
  return timeShape.exec(line)?.[0] ?? line.replace(/^(?:[ZOPR] )+/u, "").replace(/ Z[A-Z]{2}\d?(?: [\s\S]*)?$/u, "");
};

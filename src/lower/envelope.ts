import type {
  CalledSyntax,
  DateTimeSyntax,
  ElementSyntax,
  OriginSyntax,
  SecuritySyntax,
  TransmissionSyntax,
} from "../../grammar/index.js";
import type {
  Addressee,
  DateTimeGroup,
  OriginLine,
  RoutingLine,
  SecurityLine,
  TransmissionIdentifier,
} from "../ast/nodes.js";
import { isCollective, parseOffices } from "../values/addressee.js";
import { parseDateTime } from "../values/date-time.js";
import { parseFilingTime } from "../values/filing-time.js";
import { parsePrecedence } from "../values/precedence.js";
import { parseSection } from "../values/section.js";
import { parseSecurityGroup } from "../values/security-group.js";
import { type Context, fold, foldedSource, spanOf, wordOf } from "./context.js";

/** FL1. */
export const lowerTransmission = (context: Context, line: TransmissionSyntax): TransmissionIdentifier => ({
  type: "TransmissionIdentifier",
  start: line.start,
  end: line.end,
  channel: wordOf(line.channel),
  serial: wordOf(line.serial),
  text: foldedSource(context, line),
});

/** FL2. */
export const lowerCalled = (line: CalledSyntax): RoutingLine => ({
  type: "RoutingLine",
  start: line.start,
  end: line.end,
  precedence: parsePrecedence(line.precedence.image)?.precedence ?? null,
  format: null,
  group: null,
  indicators: line.indicators.map((indicator) => ({
    type: "RoutingIndicator",
    ...spanOf(indicator),
    code: indicator.image,
  })),
});

/** FL3. */
export const lowerOrigin = (context: Context, line: OriginSyntax): OriginLine => ({
  type: "OriginLine",
  start: line.start,
  end: line.end,
  routingIndicator: wordOf(line.indicator),
  serial: wordOf(line.serial),
  section: line.section === null ? null : parseSection(line.section.image),
  filed: line.filed === null ? null : parseFilingTime(line.filed.image),
  text: foldedSource(context, line),
});

/** FL4. */
export const lowerSecurity = (context: Context, line: SecuritySyntax): SecurityLine => {
  const group = wordOf(line.group);
  const handling = line.handling === null ? null : line.handling.image.slice(1);
  const value = group === null ? null : parseSecurityGroup(group, handling);
  return {
    type: "SecurityLine",
    start: line.start,
    end: line.end,
    signal: line.signal.image,
    group,
    level: value?.level ?? null,
    release: value?.release ?? null,
    handling,
    signals: line.signals.map((signal) => signal.image),
    note: wordOf(line.note),
    text: foldedSource(context, line),
  };
};

/** FL5. */
export const lowerDateTime = (context: Context, line: DateTimeSyntax): DateTimeGroup => {
  const last = line.year ?? line.month ?? line.dayTime;
  const group =
    line.dayTime === null || last === null
      ? ""
      : context.text.slice(line.dayTime.startOffset, last.startOffset + last.image.length);
  const value = parseDateTime(fold(group), { pivot: context.pivot, year: context.year });
  return {
    type: "DateTimeGroup",
    start: line.start,
    end: line.end,
    precedences: line.precedences.flatMap(({ image }) => parsePrecedence(image)?.precedence ?? []),
    date: value?.date ?? null,
    zone: value?.zone ?? null,
    signals: line.signals.map((signal) => signal.image),
    note: wordOf(line.note),
    text: foldedSource(context, line),
  };
};

/** One station of FL6 to FL9. */
export const lowerElement = (context: Context, element: ElementSyntax): Addressee => {
  const name = fold(element.name.map((part) => part.image).join(" "));
  const precedence = element.precedence === null ? null : parsePrecedence(fold(element.precedence.image));
  return {
    type: "Addressee",
    start: element.start,
    end: element.end,
    routingIndicator: wordOf(element.indicator),
    name,
    office: parseOffices(element.offices?.image ?? ""),
    precedence: precedence?.precedence ?? null,
    niact: precedence?.niact ?? false,
    mcn: wordOf(element.number),
    collective: isCollective(name),
    text: foldedSource(context, element),
  };
};

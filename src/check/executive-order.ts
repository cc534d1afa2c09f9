import type { Cable, Declassify, ExecutiveOrderLine } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { declassificationLimit, executiveOrder, executiveOrderAt } from "../handbook/executive-orders.js";
import { levelRank } from "../values/level.js";
import { plainDate } from "../values/plain-date.js";
import { allOf, type Found, quoted } from "./check.js";
import { dayOf, yearsLater } from "./moment.js";
import { isClassified } from "./whole.js";

/** The number on a cable lags behind: for so many years after its order it is not remarkable. */
const yearsOfLag = 1;

const number = (cable: Cable): Found => {
  const line = cable.executiveOrder;
  if (line === null || line.order === null) return null;
  const order = executiveOrder(line.order);
  const day = dayOf(cable);
  const current = day === null ? null : executiveOrderAt(day);
  if (order === null) {
    const hint = current === null ? undefined : `Write ${current.number}, the order of that day`;
    return diagnose("order-unknown", line, line.order, hint);
  }
  if (day === null || order === current) return null;
  if (day < order.inForceFrom) {
    const found = `${order.number} is of ${plainDate(order.inForceFrom)}, the cable of ${plainDate(day)}`;
    return diagnose("order-not-in-force", line, found);
  }
  if (order.inForceTo === null || day <= yearsLater(order.inForceTo, yearsOfLag)) return null;
  const found = `${order.number} ended on ${plainDate(order.inForceTo)}, the cable is of ${plainDate(day)}`;
  return diagnose("order-not-in-force", line, found);
};

const impossibleDate = ({ executiveOrder: line }: Cable): Found => {
  if (line === null || line.declassify === null || line.declassify.on !== null || line.downgrade !== null) return null;
  const { codes, event } = line.declassify;
  // A text without them is older than they are; an event may hold a date of its own.
  if (![...codes, event ?? ""].every((part) => line.text.includes(part))) return null;
  return (isUnread(line.declassify) ? /\d[/-]\d/ : /\d[/-]\d{1,2}[/-]\d/).test(line.text.replace(event ?? "", ""))
    ? diagnose("declassify-impossible-date", line, quoted(line.text))
    : null;
};

/** A declassification that names neither day, code nor event. */
const isUnread = (declassify: Declassify | null): boolean =>
  declassify !== null && declassify.on === null && declassify.codes.length === 0 && declassify.event === null;

const beforeCable = (cable: Cable): Found => {
  const line = cable.executiveOrder;
  const on = line?.declassify?.on ?? null;
  const day = dayOf(cable);
  if (line === null || on === null || day === null || on > day) return null;
  return diagnose("declassify-before-cable", line, `on ${plainDate(on)}, the cable is of ${plainDate(day)}`);
};

/** An exemption goes beyond the limit. */
const beyondLimit = (cable: Cable): Found => {
  const line = cable.executiveOrder;
  const declassify = line?.declassify ?? null;
  const day = dayOf(cable);
  if (line === null || line.order === null || declassify === null || declassify.on === null || day === null)
    return null;
  const years = declassify.codes.length > 0 ? null : declassificationLimit(line.order, day);
  if (years === null || declassify.on <= yearsLater(day, years)) return null;
  const found = `${plainDate(declassify.on)} is more than ${years} years after ${plainDate(day)}`;
  return diagnose("declassify-beyond-limit", line, found);
};

/** Schedules and exemptions by order, in capitals without hyphens. */
const codesByOrder: ReadonlyMap<string, RegExp> = new Map([
  ["11652", /^(?:ADS|GDS|XGDS[1-4]?)$/],
  ["12065", /^(?:GDS|[RX]DS\d?)$/],
  ["12356", /^OADR$/],
  ["12958", /^(?:X[1-8](?:X[1-8])?|25X[1-9]?[A-Z]*|MR)$/],
  ["13526", /^(?:25X[1-9]?[A-Z]*|50X[1-9]?[A-Z]*|75X[1-9]?|MR)$/],
]);

const unknownCode = ({ executiveOrder: line }: Cable): Found => {
  const pattern = codesByOrder.get(line?.order ?? "");
  if (line === null || pattern === undefined) return null;
  const code = (line.declassify?.codes ?? []).find((one) => !pattern.test(one.toUpperCase().replaceAll("-", "")));
  return code === undefined ? null : diagnose("declassify-unknown-code", line, `${code} under ${line.order}`);
};

/** What the line says, by its values: its text may be older than they are. */
const wordsOf = ({ order, declassify, notApplicable }: ExecutiveOrderLine): string => {
  const { on = null, codes = [], event = null } = declassify ?? {};
  const until = [on === null ? null : plainDate(on), ...codes, event].filter((part) => part !== null);
  const head = order === null ? "E.O." : `E.O. ${order}`;
  return notApplicable || until.length === 0 ? `${head} N/A` : `${head} DECL ${until.join(", ")}`;
};

const missing = ({ executiveOrder: line, classification }: Cable): Found => {
  const level = classification?.level ?? null;
  if (line === null || level === null || !isClassified(level)) return null;
  if (line.declassify !== null || line.downgrade !== null) return null;
  return diagnose("declassify-missing", line, `${level}, ${wordsOf(line)}`);
};

const unneeded = ({ executiveOrder: line, classification }: Cable): Found => {
  const level = classification?.level ?? null;
  if (line === null || line.declassify === null || isUnread(line.declassify)) return null;
  if (level === null || isClassified(level)) return null;
  return diagnose("declassify-unneeded", line, `${level}, ${wordsOf(line)}`);
};

const notLower = ({ executiveOrder: line, classification }: Cable): Found => {
  const [level, lower] = [classification?.level ?? null, line?.downgrade?.level ?? null];
  if (line === null || level === null || lower === null || levelRank(lower) < levelRank(level)) return null;
  return diagnose("downgrade-not-lower", line, `from ${level} to ${lower}`);
};

/**
 * The E.O. line, alone and against level and date of the text.
 *
 * @example checkExecutiveOrder(parse("E.O. 12958: DECL: X9").cable)[0]?.code // "declassify-unknown-code"
 */
export const checkExecutiveOrder = allOf(
  number,
  impossibleDate,
  beforeCable,
  beyondLimit,
  unknownCode,
  missing,
  unneeded,
  notLower,
);

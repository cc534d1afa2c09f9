import type { Cable } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { executiveOrderAt } from "../handbook/executive-orders.js";
import { hasReasonLetter, isReasonSection } from "../handbook/reason-letters.js";
import { plainDate } from "../values/plain-date.js";
import { formatReasons } from "../values/reasons.js";
import { allOf, type Found, quoted } from "./check.js";
import { dayOf, daysLater } from "./moment.js";
import { isClassified, isWhole } from "./whole.js";

/** E.O. 12958 came into force; before it telegrams named no classifier. */
const firstDay = "1995-10-14";
/** Both sections are in use about the time of the change. */
const daysOfChange = 183;

const missing = (cable: Cable): Found => {
  // A naval message names it in a set, or not at all.
  if (cable.dialect === "naval") return null;
  const { classification, classifiedBy } = cable;
  const level = classification?.level ?? null;
  if (classification === null || level === null || classifiedBy !== null || !isClassified(level)) return null;
  const isOfTime = isWhole(cable) && (dayOf(cable) ?? "") >= firstDay;
  return isOfTime ? diagnose("authority-missing", classification, level) : null;
};

const unneeded = ({ classification, classifiedBy }: Cable): Found =>
  classifiedBy === null || classification?.level !== "unclassified"
    ? null
    : diagnose("authority-unneeded", classifiedBy, classification.level);

const withoutReasons = (cable: Cable): Found => {
  const line = cable.classifiedBy;
  if (line === null || line.derivedFrom !== null || !isWhole(cable)) return null;
  if (line.reasons !== null && line.reasons.letters.length > 0) return null;
  return isClassified(cable.classification?.level) ? diagnose("reasons-missing", line, quoted(line.text)) : null;
};

const unknown = ({ classifiedBy }: Cable): Found => {
  const reasons = classifiedBy?.reasons ?? null;
  if (classifiedBy === null || reasons === null || reasons.section === null) return null;
  const { section, letters } = reasons;
  const isKnown = isReasonSection(section) && letters.every((letter) => hasReasonLetter(section, letter));
  return isKnown ? null : diagnose("reason-unknown", classifiedBy, formatReasons(reasons));
};

const outOfDate = (cable: Cable): Found => {
  const { classifiedBy } = cable;
  const day = dayOf(cable);
  const section = classifiedBy?.reasons?.section ?? null;
  if (classifiedBy === null || day === null || section === null || !isReasonSection(section)) return null;
  const expected = sectionAt(day);
  const others = [sectionAt(daysLater(day, -daysOfChange)), sectionAt(daysLater(day, daysOfChange))];
  if (expected === null || [expected, ...others].includes(section)) return null;
  return diagnose("reason-out-of-date", classifiedBy, `${section} on ${plainDate(day)}, when it was ${expected}`);
};

const sectionAt = (day: string): string | null =>
  executiveOrderAt(day)?.reasonSections.findLast(({ from }) => from <= day)?.section ?? null;

/**
 * Who classified the text and why, against its level and its date.
 *
 * @example checkAuthority(parse("Classified By: Jane Doe. Reason: 1.5 (h)").cable)[0]?.code // "reason-unknown"
 */
export const checkAuthority = allOf(missing, unneeded, withoutReasons, unknown, outOfDate);

import type { Cable } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { formatReasons } from "../values/reasons.js";
import { allOf, type Found, quoted } from "./check.js";
import { dayOf } from "./moment.js";
import { isClassified, isWhole } from "./whole.js";

/** E.O. 12958 came into force; before it telegrams named no classifier. */
const firstDay = "1995-10-14";
/** E.O. 13292 moved the reasons from section 1.5 to section 1.4. */
const movingDay = "2003-03-25";

/** The last letter of each section that holds reasons. */
const lastLetters: ReadonlyMap<string, string> = new Map([
  ["1.4", "h"],
  ["1.5", "g"],
]);

const missing = (cable: Cable): Found => {
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
  const last = lastLetters.get(reasons.section);
  const isKnown = last !== undefined && reasons.letters.every((letter) => letter >= "a" && letter <= last);
  return isKnown ? null : diagnose("reason-unknown", classifiedBy, formatReasons(reasons));
};

const outOfDate = (cable: Cable): Found => {
  const { classifiedBy } = cable;
  const day = dayOf(cable);
  const section = classifiedBy?.reasons?.section ?? null;
  if (classifiedBy === null || day === null || section === null || !lastLetters.has(section)) return null;
  const expected = day < movingDay ? "1.5" : "1.4";
  if (section === expected) return null;
  return diagnose("reason-out-of-date", classifiedBy, `${section} on ${day}, when it was ${expected}`);
};

/** Who classified the text and why, against its level and its date. */
export const checkAuthority = allOf(missing, unneeded, withoutReasons, unknown, outOfDate);

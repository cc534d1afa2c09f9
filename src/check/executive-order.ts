import type { Cable, Declassify } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { formatExecutiveOrder } from "../values/executive-order.js";
import { levelRank } from "../values/level.js";
import { allOf, type Found, quoted } from "./check.js";
import { dayOf } from "./moment.js";
import { isClassified } from "./whole.js";

const impossibleDate = ({ executiveOrder: line }: Cable): Found =>
  line !== null && isUnread(line.declassify) && /\d[/-]\d/.test(line.text)
    ? diagnose("declassify-impossible-date", line, quoted(line.text))
    : null;

/** A declassification that names neither day, code nor event. */
const isUnread = (declassify: Declassify | null): boolean =>
  declassify !== null && declassify.on === null && declassify.codes.length === 0 && declassify.event === null;

const beforeCable = (cable: Cable): Found => {
  const line = cable.executiveOrder;
  const on = line?.declassify?.on ?? null;
  const day = dayOf(cable);
  if (line === null || on === null || day === null || on > day) return null;
  return diagnose("declassify-before-cable", line, `on ${on}, the cable is of ${day}`);
};

const missing = ({ executiveOrder: line, classification }: Cable): Found => {
  const level = classification?.level ?? null;
  if (line === null || level === null || !isClassified(level)) return null;
  if (line.declassify !== null || line.downgrade !== null) return null;
  return diagnose("declassify-missing", line, `${level}, ${quoted(formatExecutiveOrder(line))}`);
};

const unneeded = ({ executiveOrder: line, classification }: Cable): Found => {
  const level = classification?.level ?? null;
  if (line === null || line.declassify === null || isUnread(line.declassify)) return null;
  if (level === null || isClassified(level)) return null;
  return diagnose("declassify-unneeded", line, `${level}, ${quoted(formatExecutiveOrder(line))}`);
};

const notLower = ({ executiveOrder: line, classification }: Cable): Found => {
  const [level, lower] = [classification?.level ?? null, line?.downgrade?.level ?? null];
  if (line === null || level === null || lower === null || levelRank(lower) < levelRank(level)) return null;
  return diagnose("downgrade-not-lower", line, `from ${level} to ${lower}`);
};

/** The E.O. line, alone and against level and date of the text. */
export const checkExecutiveOrder = allOf(impossibleDate, beforeCable, missing, unneeded, notLower);

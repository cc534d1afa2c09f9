import { diagnose } from "../diagnostics/diagnostic.js";
import { zoneOffset } from "../values/date-time.js";
import { type Check, quoted } from "./check.js";

/**
 * A date-time group that names no time, in the order in which its parts are looked at.
 *
 * @example checkDateTime(parse("R 311234J JAN 10").cable)[0]?.code // "dtg-unknown-zone"
 */
export const checkDateTime: Check = ({ dtg, classification }) => {
  if (dtg === null || dtg.date !== null) return [];
  if (dtg.zone !== null && zoneOffset(dtg.zone) === null) return [diagnose("dtg-unknown-zone", dtg, quoted(dtg.text))];
  const hasYear = classification?.mrn?.year != null || /\d{2} ?[A-Z]? [A-Z]{3,9} \d/i.test(dtg.text);
  return [diagnose(hasYear ? "dtg-impossible-date" : "dtg-missing-year", dtg, quoted(dtg.text))];
};

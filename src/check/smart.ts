import type { Cable } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { allOf, type Check, type Found, quoted } from "./check.js";

/** The day in words is kept beside the group only where it is another one. */
const writtenDate = ({ dtg }: Cable): Found =>
  dtg === null || dtg.date === null || dtg.note === null
    ? null
    : diagnose("written-date-mismatch", dtg, `${dtg.note}, and ${dtg.date.slice(0, 10)}`);

const numberYear = ({ dtg, classification }: Cable): Found => {
  const mrn = classification?.mrn ?? null;
  const year = dtg?.date == null ? null : Number(dtg.date.slice(0, 4));
  if (mrn === null || !mrn.yearWritten || mrn.year === null || year === null || mrn.year === year) return null;
  return diagnose("number-year-mismatch", mrn, `${mrn.year}, and ${year}`);
};

const drafter = ({ drafting }: Cable): Found =>
  drafting === null || drafting.draftedBy.length > 0 ? null : diagnose("drafter-missing", drafting);

const precedence = ({ to, info }: Cable): readonly Diagnostic[] =>
  [to, info].flatMap((list) =>
    list.every((addressee) => addressee.precedence === null)
      ? []
      : list
          .filter((addressee) => addressee.precedence === null)
          .map((addressee) => diagnose("recipient-without-precedence", addressee, quoted(addressee.name))),
  );

const looks = allOf(writtenDate, numberYear, drafter, precedence);

/**
 * What only a SMART message says twice, or must say.
 *
 * @example checkSmart(parse("MRN: 11 EXAMPLE 7\nDate/DTG: May 04, 2012 / 041405Z MAY 12").cable)[0]?.code // "number-year-mismatch"
 */
export const checkSmart: Check = (cable, nodes) => (cable.dialect === "smart" ? looks(cable, nodes) : []);

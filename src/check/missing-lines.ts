import type { Cable } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { allOf, type Check, type Found, quoted } from "./check.js";
import { isWhole } from "./whole.js";

/** Traffic that needs no E.O. line (handbook of TAGS, 1974, section 2). */
const exemptCaptions: ReadonlySet<string> = new Set(["AIDAC", "USIAC", "TOPEC"]);

/**
 * Lines that a whole cable must have.
 *
 * @example checkMissingLines(parse("1. (U) Words.").cable) // [], for nothing is missed of a fragment
 */
export const checkMissingLines: Check = (cable, nodes) => {
  if (!isWhole(cable)) return [];
  return cable.dialect === "naval" ? missingInNaval(cable, nodes) : missing(cable, nodes);
};

const classification = ({ classification, subject, tags, from }: Cable): Found => {
  const isText = subject !== null || tags !== null;
  return classification === null && isText && from !== null ? diagnose("classification-missing", from) : null;
};

const number = ({ classification: line }: Cable): Found =>
  line === null || line.mrn !== null ? null : diagnose("number-missing", line, quoted(line.text));

const order = ({ executiveOrder, classification: line, captions }: Cable): Found => {
  const isExempt = captions.some(({ name }) => exemptCaptions.has(name));
  return line === null || executiveOrder !== null || isExempt ? null : diagnose("order-missing", line);
};

const tags = ({ tags, classification: line }: Cable): Found =>
  line === null || tags !== null ? null : diagnose("tags-missing", line);

const subject = ({ subject, classification: line }: Cable): Found =>
  line === null || subject !== null ? null : diagnose("subject-missing", line);

/** Naval messages have no E.O. line and no TAGS, and their number stands on a line of its own. */
const missingInNaval = allOf(classification, subject);

const missing = allOf(classification, number, order, tags, subject);

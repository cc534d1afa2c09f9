import type { Cable } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { allOf, type Found, quoted } from "./check.js";

/** A signal alone has lost its letters, and says nothing wrong. */
const group = ({ security }: Cable): Found =>
  security === null || security.level !== null || (security.group === null && security.note === null)
    ? null
    : diagnose("security-group-unknown", security, quoted(security.text));

const signal = ({ security }: Cable): Found => {
  if (security === null || security.level === null) return null;
  const expected = security.level === "unclassified" ? "ZNR" : "ZNY";
  if (security.signal === expected) return null;
  const found = `${security.signal} stands before ${security.group}, which needs ${expected}`;
  return diagnose("security-signal-mismatch", security, found);
};

const level = ({ security, classification }: Cable): Found => {
  const [outer, inner] = [security?.level ?? null, classification?.level ?? null];
  if (security === null || outer === null || inner === null || outer === inner) return null;
  // FL4 has no letters of its own for limited official use.
  if (outer === "unclassified" && inner === "limited-official-use") return null;
  return diagnose("security-level-mismatch", security, `FL4 says ${outer}, the text says ${inner}`);
};

const unread = ({ classification }: Cable): Found =>
  classification === null || classification.level !== null
    ? null
    : diagnose("classification-unreadable-level", classification, quoted(classification.text));

/**
 * FL4 and the level of the text, alone and against one another.
 *
 * @example checkSecurity(parse("ZNR CCCCC ZZH").cable)[0]?.code // "security-signal-mismatch"
 */
export const checkSecurity = allOf(group, signal, level, unread);

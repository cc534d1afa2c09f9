import { requireCable } from "../ast/misuse.js";
import type { Cable } from "../ast/nodes.js";
import type { CheckLevels } from "../diagnostics/codes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { type CheckOptions, type ResolvedCheckOptions, resolveCheckOptions } from "../options.js";
import { checkAddressees } from "./addressees.js";
import { checkArchive } from "./archive.js";
import { checkAuthority } from "./authority.js";
import { checkCaptions } from "./captions.js";
import { type Check, checkedNodes } from "./check.js";
import { checkDateTime } from "./date-time.js";
import { checkExecutiveOrder } from "./executive-order.js";
import { checkFiling } from "./filing.js";
import { checkLines } from "./lines.js";
import { checkMarkings } from "./markings.js";
import { checkMessages } from "./messages.js";
import { checkMissingLines } from "./missing-lines.js";
import { checkNaval } from "./naval.js";
import { checkNoforn } from "./noforn.js";
import { checkPages } from "./pages.js";
import { checkHoles } from "./paragraph-holes.js";
import { checkParagraphNumbers } from "./paragraph-numbers.js";
import { checkPrecedences } from "./precedences.js";
import { checkReferenceLetters } from "./reference-letters.js";
import { checkReferences } from "./references.js";
import { checkReleaseLists } from "./release-lists.js";
import { checkRepairs } from "./repairs.js";
import { checkRouting } from "./routing.js";
import { checkSecurity } from "./security.js";
import { checkSerials } from "./serials.js";
import { checkSmart } from "./smart.js";
import { checkTags } from "./tags.js";

/** Every concern, in the order of the lines that it is about. */
const checks: readonly Check[] = [
  checkLines,
  checkMissingLines,
  checkRouting,
  checkFiling,
  checkSecurity,
  checkDateTime,
  checkPrecedences,
  checkAddressees,
  checkSerials,
  checkCaptions,
  checkExecutiveOrder,
  checkTags,
  checkReferences,
  checkReferenceLetters,
  checkAuthority,
  checkMarkings,
  checkReleaseLists,
  checkNoforn,
  checkParagraphNumbers,
  checkHoles,
  checkPages,
  checkMessages,
  checkArchive,
  checkSmart,
  checkRepairs,
  checkNaval,
];

/**
 * What there is to say about a cable, in the order of the source: parsed, changed, or built by hand. Throws a TypeError
 * for a wrong option, and for a value that is no cable.
 *
 * @example check(buildCable({})) // []
 * @example check(cable, { checks: { "tag-unknown": "off", "serial-mismatch": "error" } })
 */
export const check = (cable: Cable, options?: CheckOptions): readonly Diagnostic[] => {
  requireCable(cable);
  return runChecks(cable, resolveCheckOptions(options));
};

/**
 * The same with options that are known to be right, together with what was found before the checks.
 *
 * @example runChecks(cable, { checks: { "tag-unknown": "off" }, maxDiagnostics: 100 })
 */
export const runChecks = (
  cable: Cable,
  { checks: levels, maxDiagnostics }: ResolvedCheckOptions,
  before: readonly Diagnostic[] = [],
): readonly Diagnostic[] => {
  if (levels === false) return [];
  const nodes = checkedNodes(cable);
  const all = [...before];
  for (const check of checks) for (const diagnostic of check(cable, nodes)) all.push(diagnostic);
  const found = all.sort((a, b) => a.start - b.start || a.end - b.end);
  const wanted = levels === true ? found : found.flatMap((diagnostic) => withLevel(diagnostic, levels));
  const next = wanted[maxDiagnostics];
  if (next === undefined) return wanted;
  const more = diagnose("diagnostics-too-many", next, String(wanted.length - maxDiagnostics));
  return [...wanted.slice(0, maxDiagnostics), ...(levels === true ? [more] : withLevel(more, levels))];
};

/** The diagnostic with the level that its code is set to; none when it is off. */
const withLevel = (diagnostic: Diagnostic, levels: CheckLevels): readonly Diagnostic[] => {
  const level = Object.hasOwn(levels, diagnostic.code) ? levels[diagnostic.code] : undefined;
  if (level === undefined) return [diagnostic];
  return level === "off" ? [] : [{ ...diagnostic, severity: level }];
};

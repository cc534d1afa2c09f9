import type { Addressee, Cable, Precedence } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { comparePrecedence } from "../values/precedence.js";
import { allOf, type Found, quoted } from "./check.js";

/** The precedence of FL5, against FL2 and the words of FL7 and FL8. */
const unknown = ({ dtg, from, dialect }: Cable): Found =>
  // Without an originator the group may stand by itself; in SMART each addressee has a precedence of its own.
  dtg === null || dialect === "smart" || from === null || dtg.precedences.length > 0
    ? null
    : diagnose("precedence-unknown", dtg, quoted(dtg.text));

const outOfOrder = ({ dtg }: Cable): Found => {
  const [action, info] = dtg?.precedences ?? [];
  if (dtg === null || action === undefined || info === undefined || comparePrecedence(action, info) >= 0) return null;
  return diagnose("precedence-out-of-order", dtg, `${action} before ${info}`);
};

/** FL2 repeats the higher precedence of FL5. */
const routing = ({ routing, dtg }: Cable): Found => {
  const called = routing?.precedence ?? null;
  const highest = highestOf(dtg?.precedences ?? []);
  if (routing === null || called === null || highest === null || called === highest) return null;
  return diagnose("precedence-mismatch", routing, `FL2 says ${called}, FL5 says ${highest}`);
};

/** Of two precedences in FL5 the second one is that of the information addressees. */
const above = ({ dtg, to, info }: Cable): readonly Diagnostic[] => {
  const [action = null, second = action] = dtg?.precedences ?? [];
  if (action === null || second === null) return [];
  const highest = comparePrecedence(action, second) > 0 ? action : second;
  return [...aboveOf(to, highest), ...aboveOf(info, comparePrecedence(action, second) > 0 ? second : highest)];
};

const aboveOf = (list: readonly Addressee[], highest: Precedence): readonly Diagnostic[] =>
  list.flatMap((addressee) =>
    comparePrecedence(precedenceOf(addressee), highest) > 0
      ? diagnose("addressee-precedence-above", addressee, `${nameOf(addressee)}, FL5 says ${highest}`)
      : [],
  );

const below = ({ dialect, dtg, to, info }: Cable): Found => {
  // In the seventies the words were often left out altogether.
  if (dialect === "archive" && [...to, ...info].every(({ precedence }) => precedence === null)) return null;
  // Naval messages have no word behind an addressee.
  if (dialect === "naval") return null;
  const highest = highestOf(dtg?.precedences ?? []);
  const words = highestOf([...to, ...info].map(precedenceOf));
  if (dtg === null || highest === null || words === null || comparePrecedence(words, highest) >= 0) return null;
  return diagnose("addressee-precedence-below", dtg, `FL5 says ${highest}, the highest addressee is ${words}`);
};

const highestOf = (precedences: readonly Precedence[]): Precedence | null => {
  let highest: Precedence | null = null;
  for (const precedence of precedences) {
    if (highest === null || comparePrecedence(precedence, highest) > 0) highest = precedence;
  }
  return highest;
};

/** An addressee without a word is ROUTINE. */
const precedenceOf = ({ precedence }: Addressee): Precedence => precedence ?? "routine";

const nameOf = ({ name, precedence }: Addressee): string => `${name} says ${precedence}`;

/**
 * The precedence in FL5, alone and against FL2, FL7 and FL8.
 *
 * @example checkPrecedences(parse("PP RUEHAA\nO 311234Z JAN 10").cable)[0]?.code // "precedence-mismatch"
 */
export const checkPrecedences = allOf(unknown, outOfOrder, routing, above, below);

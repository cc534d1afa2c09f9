import type { Addressee, Cable } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { allOf, type Found, quoted } from "./check.js";

/** A collective address may fix the originator, and FL6 is then left out. */
const originator = ({ dtg, from, to, info }: Cable): Found => {
  const named = [...to, ...info];
  if (dtg === null || from !== null || named.length === 0 || named.some(({ collective }) => collective)) return null;
  return diagnose("originator-missing", dtg);
};

const repeated = ({ to, info, dialect }: Cable): readonly Diagnostic[] => {
  const seen = new Set<string>();
  return [...to, ...info].flatMap((addressee) => {
    const key = keyOf(addressee, dialect === "naval");
    const isSecond = addressee.name !== "" && seen.has(key);
    seen.add(key);
    return isSecond ? diagnose("addressee-repeated", addressee, quoted(addressee.name)) : [];
  });
};

/** Two offices of one headquarters are two addressees; naval messages name a station once for each relay. */
const keyOf = ({ name, office, routingIndicator }: Addressee, isNaval: boolean): string =>
  [isNaval ? (routingIndicator ?? "") : "", name.toUpperCase(), ...office].join("/");

const exempt = ({ exempt, to, info }: Cable): Found => {
  const [first] = exempt;
  if (first === undefined || [...to, ...info].some(({ collective }) => collective)) return null;
  return diagnose("exempt-without-collective", first, quoted(first.name));
};

/**
 * FL6 to FL9: who sends, who receives, who is left out.
 *
 * @example checkAddressees(parse("R 311234Z JAN 10\nTO AMEMBASSY NOWHERE").cable)[0]?.code // "originator-missing"
 */
export const checkAddressees = allOf(originator, repeated, exempt);

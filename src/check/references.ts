import type { Cable, Mrn } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { allOf } from "./check.js";

const targets = (cable: Cable): readonly Diagnostic[] => {
  const own = cable.classification?.mrn ?? null;
  if (own === null) return [];
  return (cable.references?.items ?? []).flatMap(({ mrn }) => (mrn === null ? [] : (against(own, mrn) ?? [])));
};

/** Numbers can be compared within a station and a year only. */
const against = (own: Mrn, reference: Mrn): Diagnostic | null => {
  if (own.year === null || reference.year === null || reference.year < own.year) return null;
  if (reference.year > own.year) return later(own, reference);
  if (!isSameStation(own, reference) || reference.number < own.number) return null;
  return reference.number === own.number
    ? diagnose("reference-to-itself", reference, nameOf(reference))
    : later(own, reference);
};

const later = (own: Mrn, reference: Mrn): Diagnostic =>
  diagnose("reference-to-later", reference, `${nameOf(reference)}, the cable is ${nameOf(own)}`);

const nameOf = ({ station, number, year }: Mrn): string => `${year} ${station} ${number}`;

const isSameStation = (a: Mrn, b: Mrn): boolean => a.station.toUpperCase() === b.station.toUpperCase();

/** Numbers that are chained share the letter of the first: only a letter that begins again is a second one. */
const labels = ({ references }: Cable): readonly Diagnostic[] => {
  const seen = new Set<string>();
  let before: string | null = null;
  return (references?.items ?? []).flatMap((item) => {
    const { label } = item;
    const isSecond = label !== null && label !== before && seen.has(label);
    if (label !== null) seen.add(label);
    before = label ?? before;
    return isSecond ? diagnose("reference-label-repeated", item, label) : [];
  });
};

/**
 * What the references are, against the number of the cable, and how they are lettered.
 *
 * @example
 * checkReferences(parse("R 311234Z JAN 10\nUNCLAS EXAMPLE 000123\n\nREF: EXAMPLE 123").cable)[0]?.code // "reference-to-itself"
 */
export const checkReferences = allOf(targets, labels);

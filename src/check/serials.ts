import type { Cable, ClassificationLine, OriginLine, Section } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { stationOf } from "../handbook/post-names.js";
import { fullStation } from "../handbook/stations.js";
import { allOf, type Found } from "./check.js";

/** The serial of the DE line is the last four digits of the number of the text. */
const serial = ({ origin, classification }: Cable): Found => {
  const written = numberOf(origin?.serial);
  const number = classification?.mrn?.number ?? null;
  if (origin === null || written === null || number === null || number % 10_000 === written % 10_000) return null;
  return diagnose("serial-mismatch", origin, `DE line says ${origin.serial}, MRN says ${number}`);
};

/** FL15 repeats the serial of the DE line. */
const closingSerial = ({ origin, trailer }: Cable): Found => {
  const [first, last] = [numberOf(origin?.serial), numberOf(trailer?.serial)];
  if (trailer === null || first === null || last === null || first === last) return null;
  return diagnose("closing-serial-mismatch", trailer, `DE line says ${origin?.serial}, FL15 says ${trailer.serial}`);
};

const impossible = ({ classification }: Cable): Found =>
  classification !== null && isImpossible(classification.section)
    ? diagnose(
        "section-impossible",
        classification,
        `section ${classification.section?.number} of ${classification.section?.total}`,
      )
    : null;

const isImpossible = (section: Section | null): boolean =>
  section !== null && section.total !== null && (section.number < 1 || section.number > section.total);

/** Many posts left SECTION out of the text, so that only a part beyond the first is missed there. */
const section = ({ origin, classification }: Cable): Found => {
  if (origin === null || origin.serial === null || classification === null || classification.mrn === null) return null;
  const [outer, inner] = [sectionOf(origin), sectionOf(classification)];
  if (isImpossible(classification.section)) return null;
  if (outer === inner || (outer === 1 && inner === null)) return null;
  return diagnose("section-mismatch", origin, `DE line says ${wordsOf(outer)}, the text says ${wordsOf(inner)}`);
};

/** The station that the originator numbers its telegrams by; of an address that is no post nothing is known. */
const station = ({ from, classification }: Cable): Found => {
  const written = classification?.mrn?.station ?? null;
  const own = from === null ? null : stationOf(from.name);
  if (from === null || own === null || written === null || isSameStation(own, written)) return null;
  return diagnose("station-mismatch", from, `FM says ${from.name}, MRN says ${written}`);
};

const isSameStation = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [left, right] = [lettersOf(fullStation(a)), lettersOf(fullStation(b))];
  return left.includes(right) || right.includes(left);
};

const lettersOf = (station: string): string => station.replace(/[^A-Z]/g, "");

const sectionOf = (line: OriginLine | ClassificationLine): number | null => line.section?.number ?? null;

const wordsOf = (section: number | null): string => (section === null ? "none" : `section ${section}`);

const numberOf = (serial: string | null | undefined): number | null => {
  const digits = /\d+/.exec(serial ?? "");
  return digits === null ? null : Number(digits[0]);
};

/**
 * Serial numbers, stations and sections in FL3, FL6, the text and FL15.
 *
 * @example checkSerials(parse("DE RUEHXX #0123 0311234\nUNCLAS EXAMPLE 000124").cable)[0]?.code // "serial-mismatch"
 */
export const checkSerials = allOf(serial, closingSerial, impossible, section, station);

/** FL12 before the labelled fields: classification line, captions, passing lines. */
import type { Caption, ClassificationLine, PassingInstruction, Section } from "../ast/nodes.js";
import { formatCaption } from "../values/caption.js";
import { formatLevel } from "../values/level.js";
import { formatMrn } from "../values/mrn.js";
import { formatSection } from "../values/section.js";
import { foldLine, formatted, lineOf, words } from "./line.js";

/**
 * `C O N F I D E N T I A L//NOFORN SECTION 01 OF 02 EXAMPLE 000123`. Without a level the line is printed as written,
 * since nothing else tells where the level ends.
 */
export const printClassification = (line: ClassificationLine): readonly string[] => {
  const { level, section, mrn, note } = line;
  const written = foldLine(line.text);
  if (level === null && written !== "") return [written];
  const caveats = line.caveats.map(foldLine).filter((caveat) => caveat !== "");
  const banner = `${level === null ? "" : formatLevel(level)}${caveats.map((caveat) => `//${caveat}`).join("")}`;
  const number = mrn === null ? null : formatted(() => formatMrn(mrn));
  return lineOf(words(banner, section === null ? null : sectionWords(section), number, note));
};

const sectionWords = (section: Section): string =>
  section.total === null ? `SECTION ${String(section.number).padStart(2, "0")}` : formatSection(section);

/** `SIPDIS`, one a line. */
export const printCaptions = (captions: readonly Caption[]): readonly string[] =>
  captions.flatMap(({ name, note, text }) => lineOf(foldLine(formatCaption({ name, note })) || foldLine(text)));

/** `DEPT FOR EUR`, one a line. */
export const printPassing = (passing: readonly PassingInstruction[]): readonly string[] =>
  passing.flatMap(({ text }) => lineOf(foldLine(text)));

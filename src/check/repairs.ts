import type { Cable } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { formatLevel } from "../values/level.js";
import { quoted } from "./check.js";

/**
 * What was mended to be read; the text as written stands in the node beside the value.
 *
 * @example checkRepairs(parse("TAGE: PREL").cable)[0]?.code // "label-mended"
 */
export const checkRepairs = (cable: Cable): readonly Diagnostic[] =>
  [labels, order, tags, stations, captions, banner].flatMap((check) => check(cable));

const readAs = (written: string, read: string): string => `${quoted(written)} as ${quoted(read)}`;

/** A label misspelt, or without its colon. */
const labels = (cable: Cable): readonly Diagnostic[] =>
  (["tags", "subject", "references", "classifiedBy"] as const).flatMap((slot) => {
    const line = cable[slot];
    return line === null || line.label === null
      ? []
      : diagnose("label-mended", line, readAs(line.label, wholeLabels[slot]));
  });

const wholeLabels = { tags: "TAGS:", subject: "SUBJECT:", references: "REF:", classifiedBy: "Classified By:" } as const;

/** The E.O. line keeps its label in its text. */
const order = ({ executiveOrder, dialect }: Cable): readonly Diagnostic[] =>
  executiveOrder === null ||
  executiveOrder.text === "" ||
  (dialect === "smart" ? /^E\.O\.:/i : /^E\.?O\.? ?\d{5}/i).test(executiveOrder.text)
    ? []
    : [diagnose("label-mended", executiveOrder, readAs(orderLabel(executiveOrder.text), "E.O."))];

/** The label with its colon, of which the number of the order is a part. */
const orderLabel = (text: string): string => (/^[^:]{0,12}:?/.exec(text)?.[0] ?? "").trim();

/** A code with a letter too many. A person's code is another form of the name, not a repair. */
const tags = (cable: Cable): readonly Diagnostic[] =>
  (cable.tags?.items ?? []).flatMap((tag) =>
    tag.kind === "person" || tag.text === "" || lettersOf(tag.text) === lettersOf(tag.code)
      ? []
      : diagnose("tag-mended", tag, readAs(tag.text, tag.code)),
  );

/** A station with a slip, or in letters that stand for it. */
const stations = (cable: Cable): readonly Diagnostic[] =>
  (cable.references?.items ?? []).flatMap(({ mrn, text }) =>
    mrn === null || text === "" || lettersOf(text).includes(lettersOf(mrn.station)) || hasOnlyWordsOf(text, mrn.station)
      ? []
      : diagnose("station-mended", mrn, readAs(text, mrn.station)),
  );

/** A serial in a chain has no station of its own; USUN and RIO are usual for the name that begins so. */
const hasOnlyWordsOf = (text: string, station: string): boolean => {
  const words = new Set(`AND NOTAL PREVIOUS EXDIS NODIS ${station}`.split(" "));
  return (text.toUpperCase().match(/[A-Z]{2,}/g) ?? []).every((word) => words.has(word));
};

/** A caption with a blank in its middle. */
const captions = (cable: Cable): readonly Diagnostic[] =>
  cable.captions.flatMap((caption) =>
    caption.note !== null ||
    caption.text === "" ||
    caption.text.toUpperCase().includes(caption.name) ||
    caption.name === "CORRECTED COPY"
      ? []
      : diagnose("caption-mended", caption, readAs(caption.text, caption.name)),
  );

/** A level with letters lost, doubled or replaced, and a SECTION that is garbled. */
const banner = ({ classification }: Cable): readonly Diagnostic[] => {
  if (classification === null || classification.level === null || classification.text === "") return [];
  const { level, section, text } = classification;
  const found: Diagnostic[] = [];
  // The line of a SMART message is its number, and may have its level from another place.
  const isWhole = /^\d/.test(text) || lettersOf(text).startsWith(lettersOf(formatLevel(level)));
  if (!isWhole) found.push(diagnose("level-mended", classification, readAs(text, formatLevel(level))));
  if (section !== null && !/\bSECTION (?:\d{1,2} )?OF \d{1,2}\b/i.test(text)) {
    found.push(
      diagnose("section-mended", classification, readAs(text, `SECTION ${section.number} OF ${section.total}`)),
    );
  }
  return found;
};

const lettersOf = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

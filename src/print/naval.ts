/** Naval and joint messages: what is printed otherwise than in a telegram. */
import type { Cable, ClassificationLine, MessageSet, Mrn, OriginLine, RoutingLine } from "../ast/nodes.js";
import { formatFilingTime } from "../values/filing-time.js";
import { formatLevel } from "../values/level.js";
import { bodySetIndex, formatSet } from "../values/message-set.js";
import { formatPrecedence } from "../values/precedence.js";
import { formatSection } from "../values/section.js";
import { printBlocks } from "./body.js";
import { printMarking } from "./labelled-fields.js";
import { foldLine, lineOf, words } from "./line.js";
import { type FamilyPrinters, optional, type Part } from "./part.js";
import { telegram } from "./telegram.js";
import { wrapUnits } from "./wrap.js";

/** FL2 and FL3: `RTTUZYUW RUEABCD0001 0331200-UUUU--RUEXYZA RUEXYZB.` */
const printJoinedRouting = (line: RoutingLine, format: string, origin: OriginLine | null): readonly string[] => {
  const prosign = line.precedence === null ? format.charAt(0) : formatPrecedence(line.precedence, "prosign");
  const station = `${foldLine(origin?.routingIndicator ?? "")}${foldLine(origin?.serial ?? "")}`;
  const filed = origin?.filed ?? null;
  const time = filed === null ? "DDDHHMM" : formatFilingTime(filed);
  const codes = line.indicators.map(({ code }) => foldLine(code)).filter((code) => code !== "");
  const letters = foldLine(line.group ?? "");
  const called = codes.length === 0 ? "" : `${codes.join(" ")}.`;
  return lineOf(
    words(`${prosign}${format.slice(1)}`, station, `${time}${letters === "" ? "" : `-${letters}`}--${called}`),
  );
};

/** The class line: `UNCLAS//FOUO //N01000//`. */
export const printClass = (line: ClassificationLine): readonly string[] => {
  const { level, section, subjectCode, note } = line;
  const written = foldLine(line.text);
  if (level === null && written !== "") return [written];
  const caveats = line.caveats.map(foldLine).filter((caveat) => caveat !== "");
  const code = foldLine(subjectCode ?? "");
  const banner = `${level === null ? "" : formatLevel(level)}${caveats.map((caveat) => `//${caveat}`).join("")}`;
  return lineOf(
    words(banner, code === "" ? null : `//${code}//`, section === null ? null : formatSection(section), note),
  );
};

/** `NAVADMIN 221/05`. */
const printNumber = ({ station, number, year }: Mrn): readonly string[] =>
  lineOf(
    words(
      station,
      `${String(number).padStart(3, "0")}${year === null ? "" : `/${String(year % 100).padStart(2, "0")}`}`,
    ),
  );

/** A set on one line, or in lines of a width; the subject of the message stands for that of its set. */
const printSet = (set: MessageSet, cable: Cable, width: number | null): readonly string[] => {
  const { subject } = cable;
  const isSubject = set.name === "SUBJ" && subject !== null && set === cable.sets.find(({ name }) => name === "SUBJ");
  const fields = isSubject
    ? [words(subject.marking === null ? null : printMarking(subject.marking), subject.text)]
    : set.fields.map(foldLine);
  const line = foldLine(formatSet(foldLine(set.name), fields));
  if (width === null) return [line];
  return wrapUnits(unitsOf(line), width);
};

/** The words of a set; one that would begin a line as something else stays with the word before it. */
const unitsOf = (line: string): readonly string[] => {
  const units: string[] = [];
  for (const word of line.split(" ")) {
    const before = units.at(-1);
    if (before === undefined || (mayBegin.test(word) && !/[/:-]$/.test(before))) units.push(word);
    else units[units.length - 1] = `${before} ${word}`;
  }
  return units;
};

/** Words that begin no set, no number of a paragraph and no line of the heading. */
const mayBegin =
  /^(?:[a-z]|[A-Z][a-z]|(?!(?:BT|FM|TO|INFO|REF|PAGE|UNCLAS|SECRET|CONFIDENTIAL|TOP|PASS|XMT|RESTRICTED|LIMITED)\b)[A-Z]{2,}(?![A-Z/:\d]))/;

const setParts = (sets: readonly MessageSet[], cable: Cable, width: number | null): readonly Part[] =>
  sets.map((set) => ({ lines: printSet(set, cable, width), group: "labels" }));

/** The remarks behind the name of their set, with the double slash that ends them. */
const printBody = (cable: Cable, width: number | null): readonly Part[] => {
  const blocks = printBlocks(cable.body, width).filter((lines) => lines.some((line) => line.trim() !== ""));
  const at = bodySetIndex(cable.sets);
  const opener = cable.sets[at];
  if (opener === undefined) return blocks.map((lines) => ({ lines, group: null }));
  const head = `${[opener.name, ...opener.fields].map(foldLine).join("/")}/`;
  const later = setParts(cable.sets.slice(at + 1), cable, width);
  const [first, ...rest] = closed(blocks, cable);
  if (first === undefined) return [{ lines: [head], group: null }, ...later];
  const block = cable.body[0];
  const isJoined = block?.type === "TextBlock" || (block?.type === "Paragraph" && block.number !== null);
  const opening = isJoined ? [[`${head}${first[0] ?? ""}`, ...first.slice(1)]] : [[head], first];
  return [...[...opening, ...rest].map((lines) => ({ lines, group: null })), ...later];
};

/** The blocks with the double slash behind the last prose; before a name it would be part of the prose. */
const closed = (blocks: readonly (readonly string[])[], { body, signature }: Cable): readonly (readonly string[])[] => {
  const last = blocks.at(-1);
  const line = last?.at(-1);
  if (last === undefined || line === undefined || signature !== null || line.endsWith("//") || !endsInProse(body))
    return blocks;
  // Slashes of the text itself would be taken for more of the end.
  return [...blocks.slice(0, -1), [...last.slice(0, -1), `${line}${line.endsWith("/") ? " " : ""}//`]];
};

const endsInProse = (body: Cable["body"]): boolean => {
  let block = body.at(-1);
  while (block?.type === "Paragraph" || block?.type === "SubParagraph") {
    const inner = block.children.at(-1);
    if (inner === undefined) return true;
    block = inner;
  }
  return block?.type === "TextBlock";
};

/** Naval and joint messages: what is printed otherwise than in a telegram. */
export const naval: FamilyPrinters = /* @__PURE__ */ (() => ({
  routing: (cable, width) => {
    const { routing, origin } = cable;
    if (routing === null || routing.format === null) return telegram.routing(cable, width);
    return [{ lines: printJoinedRouting(routing, routing.format, origin), group: "envelope" }];
  },
  origin: (cable, width) => (cable.routing?.format == null ? telegram.origin(cable, width) : []),
  classification: optional("envelope", (cable) => cable.classification, printClass),
  number: optional("envelope", (cable) => cable.number, printNumber),
  subject: (cable, width) => (cable.sets.some(({ name }) => name === "SUBJ") ? [] : telegram.subject(cable, width)),
  sets: (cable, width) => {
    const at = bodySetIndex(cable.sets);
    return setParts(at < 0 ? cable.sets : cable.sets.slice(0, at), cable, width);
  },
  body: printBody,
}))();

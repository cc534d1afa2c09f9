/**
 * What a reader for clean cables alone would be: it goes line by line, knows each line by its first word and fills the
 * same fields as `parse`. It knows no damage, no wrapped field, no list or table, and has no diagnostics: the measure of
 * what the grammar costs. A test compares its trees with those of the library.
 */
import type { Addressee, Cable, Paragraph, PortionMarking, TextBlock } from "cablegram";
import {
  letters,
  prosigns,
  scanAddressee,
  scanBanner,
  scanDateTime,
  scanOrder,
  scanReference,
  scanTags,
} from "./hand-values.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Cable> & {
  readonly to: Addressee[];
  readonly info: Addressee[];
  readonly captions: Cable["captions"][number][];
  readonly body: Paragraph[];
};

/**
 * The tree of a clean cable.
 *
 * @example scanCable("R 311234Z JAN 10\nFM AMEMBASSY EXAMPLE\n").from?.name // "AMEMBASSY EXAMPLE"
 */
export const scanCable = (text: string): Cable => {
  const cable = emptyCable(text.length);
  let open: Lines | null = null;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (open !== null && line !== "") addLine(open, line, start, end);
    else if (line === "") open = closed(cable, open);
    else open = scanLine(cable, line, start, end);
    start = end + 1;
  }
  closed(cable, open);
  return cable;
};

const emptyCable = (end: number): Draft => ({
  type: "Cable",
  start: 0,
  end,
  dialect: "telegram",
  transmission: null,
  routing: null,
  origin: null,
  security: null,
  distribution: null,
  drafting: null,
  control: null,
  dtg: null,
  from: null,
  to: [],
  info: [],
  exempt: [],
  separation: null,
  classification: null,
  number: null,
  captions: [],
  passing: [],
  executiveOrder: null,
  tags: null,
  subject: null,
  references: null,
  classifiedBy: null,
  sets: [],
  body: [],
  signature: null,
  trailer: null,
  attributes: null,
  notes: [],
  unknown: [],
});

/** A paragraph whose lines are still coming. */
interface Lines {
  readonly paragraph: Mutable<Paragraph>;
  readonly lines: string[];
  readonly offsets: number[];
  start: number;
  end: number;
  text: string;
}

const addLine = (open: Lines, line: string, start: number, end: number): void => {
  open.text += open.lines.length === 0 ? line : ` ${line}`;
  open.lines.push(line);
  open.offsets.push(start);
  open.end = end;
};

const closed = (cable: Draft, open: Lines | null): null => {
  if (open === null) return null;
  const { lines, offsets, start, end, text } = open;
  const block: TextBlock = { type: "TextBlock", start, end, lines, offsets, inlines: [], text };
  cable.body.push({ ...open.paragraph, end, children: [block], text });
  return null;
};

/** A line of the envelope, or the first of a paragraph, which is given back. */
const scanLine = (cable: Draft, line: string, start: number, end: number): Lines | null => {
  const blank = line.indexOf(" ");
  const word = blank < 0 ? line : line.slice(0, blank);
  const first = line.charCodeAt(0);
  if (first >= 48 && first <= 57) return scanParagraph(line, start, end);
  switch (word) {
    case "DE": {
      const [, routingIndicator = "", serial = "", filed = ""] = line.split(" ");
      const at = { day: Number(filed.slice(0, 3)), time: filed.slice(3) };
      cable.origin = {
        type: "OriginLine",
        start,
        end,
        routingIndicator,
        serial: serial.slice(1),
        section: null,
        filed: at,
        text: line,
      };
      return null;
    }
    case "ZNR":
    case "ZNY": {
      const [signal = "", group = "", ...signals] = line.split(" ");
      cable.security = {
        type: "SecurityLine",
        start,
        end,
        signal,
        group,
        level: letters[group.charAt(0)] ?? null,
        release: null,
        handling: null,
        signals,
        note: null,
        text: line,
      };
      return null;
    }
    case "FM":
      cable.from = scanAddressee(line.slice(3), start + 3, end);
      return null;
    case "TO":
      cable.to.push(scanAddressee(line.slice(3), start + 3, end));
      return null;
    case "INFO":
      cable.info.push(scanAddressee(line.slice(5), start + 5, end));
      return null;
    case "BT":
      if (cable.separation === null) cable.separation = { type: "Separation", start, end };
      else cable.trailer = { type: "Trailer", start, end, break: true, serial: null, endOfMessage: false };
      return null;
    case "NNNN":
      if (cable.trailer !== null) cable.trailer = { ...cable.trailer, end, endOfMessage: true };
      return null;
    case "E.O.":
      cable.executiveOrder = scanOrder(line, start, end);
      return null;
    case "TAGS:":
      cable.tags = { type: "TagsLine", start, end, label: null, items: scanTags(line, start) };
      return null;
    case "SUBJECT:":
      cable.subject = { type: "SubjectLine", start, end, label: null, marking: null, text: line.slice(9) };
      return null;
    case "REF:":
      cable.references = {
        type: "ReferenceList",
        start,
        end,
        label: null,
        items: [scanReference(line.slice(5), start + 5, end, cable.dtg)],
      };
      return null;
    case "SIPDIS":
      cable.captions.push({ type: "Caption", start, end, name: line, note: null, text: line });
      return null;
  }
  return scanByShape(cable, line, start, end);
};

/** Lines that have no word of their own. */
const scanByShape = (cable: Draft, line: string, start: number, end: number): null => {
  if (line.startsWith("VZCZC")) {
    const [channel, serial] = [line.slice(5, 8), line.slice(8)];
    cable.transmission = { type: "TransmissionIdentifier", start, end, channel, serial, text: line };
  } else if (line.startsWith("#")) {
    if (cable.trailer !== null) cable.trailer = { ...cable.trailer, end, serial: line.slice(1) };
  } else if (cable.routing === null && line.charAt(0) === line.charAt(1)) {
    const indicators = [];
    for (let at = 3; at < line.length; ) {
      const found = line.indexOf(" ", at);
      const to = found < 0 ? line.length : found;
      indicators.push({
        type: "RoutingIndicator" as const,
        start: start + at,
        end: start + to,
        code: line.slice(at, to),
      });
      at = to + 1;
    }
    cable.routing = {
      type: "RoutingLine",
      start,
      end,
      precedence: prosigns[line.charAt(0)] ?? null,
      format: null,
      group: null,
      indicators,
    };
  } else if (cable.dtg === null) cable.dtg = scanDateTime(line, start, end);
  else if (cable.classification === null) cable.classification = scanBanner(line, start, end, cable.dtg);
  else cable.signature = { type: "Signature", start, end, names: [line], text: line };
  return null;
};

/** `1. (C) The first line.` */
const scanParagraph = (line: string, start: number, end: number): Lines => {
  const open = line.indexOf("(");
  const close = line.indexOf(")", open);
  const marking: PortionMarking = {
    type: "PortionMarking",
    start: start + open,
    end: start + close + 1,
    level: letters[line.charAt(open + 1)] ?? null,
    controls: [],
    releasableTo: [],
    style: "state",
    text: line.slice(open, close + 1),
  };
  const number = Number.parseInt(line, 10);
  const from = start + close + 2;
  const lines: Lines = {
    paragraph: { type: "Paragraph", start, end, number, marking, heading: null, children: [], text: "" },
    lines: [],
    offsets: [],
    start: from,
    end,
    text: "",
  };
  addLine(lines, line.slice(close + 2), from, end);
  return lines;
};

/** Values of clean lines, for the scanner by hand. */
import type {
  Addressee,
  Cable,
  ClassificationLine,
  DateTimeGroup,
  Level,
  Mrn,
  Precedence,
  Reference,
  Tag,
} from "cablegram";

export const prosigns: Readonly<Record<string, Precedence>> = {
  R: "routine",
  P: "priority",
  O: "immediate",
  Z: "flash",
};
const words: Readonly<Record<string, Precedence>> = {
  ROUTINE: "routine",
  PRIORITY: "priority",
  IMMEDIATE: "immediate",
  FLASH: "flash",
};
export const letters: Readonly<Record<string, Level>> = {
  U: "unclassified",
  C: "confidential",
  S: "secret",
};
const banners: readonly (readonly [string, Level])[] = [
  ["UNCLAS", "unclassified"],
  ["C O N F I D E N T I A L", "confidential"],
  ["S E C R E T", "secret"],
];
const months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

/** `O R 311234Z JAN 10` */
export const scanDateTime = (line: string, start: number, end: number): DateTimeGroup => {
  const parts = line.split(" ");
  const [group = "", month = "", year = ""] = parts.slice(-3);
  const number = String(months.indexOf(month) / 3 + 1).padStart(2, "0");
  const date = `20${year}-${number}-${group.slice(0, 2)}T${group.slice(2, 4)}:${group.slice(4, 6)}Z`;
  const precedences = parts.slice(0, -3).flatMap((sign) => prosigns[sign] ?? []);
  return { type: "DateTimeGroup", start, end, precedences, date, zone: "Z", signals: [], note: null, text: line };
};

const yearOf = (dtg: DateTimeGroup | null): number | null => (dtg?.date == null ? null : Number(dtg.date.slice(0, 4)));

/** `RUEHC/SECSTATE WASHDC IMMEDIATE 0872` */
export const scanAddressee = (line: string, start: number, end: number): Addressee => {
  const slash = line.indexOf("/");
  const parts = line.slice(slash + 1).split(" ");
  const last = parts.at(-1) ?? "";
  const mcn = /^\d+$/.test(last) ? last : null;
  if (mcn !== null) parts.pop();
  const precedence = words[parts.at(-1) ?? ""] ?? null;
  if (precedence !== null) parts.pop();
  return {
    type: "Addressee",
    start,
    end,
    routingIndicator: slash < 0 ? null : line.slice(0, slash),
    name: parts.join(" "),
    office: [],
    precedence,
    niact: false,
    mcn,
    collective: false,
    text: line,
  };
};

/** `UNCLAS EXAMPLE 000123` */
export const scanBanner = (line: string, start: number, end: number, dtg: DateTimeGroup): ClassificationLine => {
  const [banner = "", level = null] = banners.find(([head]) => line.startsWith(head)) ?? [];
  const mrn = scanMrn(line.slice(banner.length + 1), start + banner.length + 1, end, dtg);
  return {
    type: "ClassificationLine",
    start,
    end,
    level,
    caveats: [],
    subjectCode: null,
    section: null,
    mrn,
    note: null,
    text: line,
  };
};

/** `UPPER EXAMPLE 4257` */
const scanMrn = (text: string, start: number, end: number, dtg: DateTimeGroup | null): Mrn => {
  const at = text.lastIndexOf(" ");
  const number = Number(text.slice(at + 1));
  return { type: "Mrn", start, end, station: text.slice(0, at), number, year: yearOf(dtg), yearWritten: false };
};

/** `E.O. 12958: DECL: 01/18/2020` */
export const scanOrder = (line: string, start: number, end: number): Cable["executiveOrder"] => {
  const [, order = "", , date = ""] = line.split(" ");
  const on = `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}`;
  return {
    type: "ExecutiveOrderLine",
    start,
    end,
    order: order.slice(0, -1),
    declassify: { on, codes: [], event: null },
    downgrade: null,
    notApplicable: false,
    note: null,
    text: line,
  };
};

/** `TAGS: PREL, XX` */
export const scanTags = (line: string, start: number): readonly Tag[] => {
  const items: Tag[] = [];
  for (let at = "TAGS: ".length; at < line.length; ) {
    const found = line.indexOf(",", at);
    const to = found < 0 ? line.length : found;
    const code = line.slice(at, to);
    items.push({
      type: "Tag",
      start: start + at,
      end: start + to,
      kind: to - at === 2 ? "geo" : "subject",
      code,
      text: code,
    });
    at = to + 2;
  }
  return items;
};

/** `A. EXAMPLE 4257` */
export const scanReference = (text: string, start: number, end: number, dtg: DateTimeGroup | null): Reference => {
  const own = text.slice(3);
  const mrn = scanMrn(own, start + 3, end, dtg);
  return {
    type: "Reference",
    start,
    end,
    label: text.charAt(0),
    kind: "cable",
    mrn,
    captions: [],
    note: null,
    text: own,
  };
};

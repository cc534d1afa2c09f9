/** What is read of copies of 1973 to about 2001, against a crude look at the raw text. */
import type { Cable } from "../../src/ast/nodes.js";
import { findAll } from "../../src/ast/visit.js";
import { oneLine, percent, section, table } from "./report.js";
import type { Study } from "./study.js";

/** What a measure finds in the raw text, and what the tree has of it; null in the text when the text has no such line. */
interface Measure {
  readonly raw: (text: string) => string | null;
  readonly found: (cable: Cable) => string | null;
}

const line =
  (pattern: RegExp) =>
  (text: string): string | null => {
    const found = pattern.exec(text);
    return found === null ? null : squeezed(found[1] ?? found[0]);
  };

/** Letters and figures, so that blanks and signs make no difference. */
const squeezed = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** The text above the first date-time group, where the printer's lines stand. */
const headOf = (text: string): string => {
  const group = /^[ \t]*(?:[ZOPR] +){1,2}\d\d ?\d\d ?\d\d ?[A-Z]? +[A-Z]{3}/m.exec(text);
  return group === null ? text : text.slice(0, group.index);
};

const officesOf = (text: string): string | null => {
  const block = /^[ \t]*(?:ACTION|ORIGIN) +[A-Z]+-\d[\s\S]*?(?=^[ \t]*(?:DRAFTED|-{6}|[ZOPR] \d)|(?![\s\S]))/m.exec(
    text,
  );
  if (block === null) return null;
  return (block[0].match(/\b[A-Z]{1,5}-\d\d\b/g) ?? []).join(" ");
};

const isoDay = (iso: string | null | undefined): string | null => iso?.slice(8, 10) ?? null;
const pagesIn = (text: string): string | null => {
  const pages = text.match(/^[ \t]*PAGE +\d+/gm) ?? [];
  return pages.length === 0
    ? null
    : pages
        .map((page) => Number(/\d+/.exec(page)?.[0]))
        .sort()
        .join(" ");
};

/** Two values agree when the one that was found begins as the raw one does. */
const measures: Readonly<Record<string, Measure>> = {
  "page lines": {
    raw: pagesIn,
    found: (cable) =>
      pagesIn(
        [
          ...cable.notes.filter(({ kind }) => kind === "page").map(({ text }) => text.replace(/^.*?(?=PAGE \d)/, "")),
          ...findAll(cable, "SectionBreak").flatMap(({ lines }) => lines),
        ].join("\n"),
      ),
  },
  distribution: {
    raw: officesOf,
    found: ({ distribution }) =>
      distribution === null
        ? null
        : [...distribution.offices, ...distribution.info]
            .map(({ symbol, copies }) => `${symbol}-${String(copies).padStart(2, "0")}`)
            .join(" "),
  },
  "sum of copies": {
    raw: (text) => line(/^.*\/ ?0*(\d{1,3}) ?[A-Z]?[ \t]*$/m)(headOf(text)),
    found: ({ distribution }) => distribution?.total?.toString() ?? null,
  },
  drafting: {
    raw: line(/^[ \t]*DRAFTED BY *:? *([A-Z/ -]+?)[ \t]*[:\r\n]/m),
    found: ({ drafting }) => squeezed(drafting?.draftedBy[0]?.text ?? ""),
  },
  approved: {
    raw: line(/^[ \t]*APPROVED BY *:? *([A-Z/ -]+?)[ \t]*[:\r\n]/m),
    found: ({ drafting }) => squeezed(drafting?.approvedBy[0]?.text ?? ""),
  },
  "dash line": {
    raw: line(/^[ \t]*-{6,} *([0-9A-F]{6}.*)$/m),
    found: ({ control }) => (control === null ? null : squeezed(control.counters.join(""))),
  },
  "date-time group": {
    raw: line(/^[ \t]*(?:[ZOPR] +){1,2}(\d ?\d) ?\d ?\d ?\d ?\d ?[A-Z]? +[A-Z]{3,9} +\d/m),
    found: ({ dtg }) => isoDay(dtg?.date),
  },
  from: { raw: line(/^[ \t]*FM +(\S.*)$/m), found: ({ from }) => squeezed(from?.name ?? "") },
  to: { raw: line(/^[ \t]*FM .*[\s\S]{0,200}?^[ \t]*TO +(\S+ +\S+)/m), found: ({ to }) => squeezed(to[0]?.text ?? "") },
  info: {
    raw: line(/^[ \t]*INFO +(?![A-Z]+ ?- ?\d)(\S+)/m),
    found: ({ info }) => squeezed(info[0]?.text ?? ""),
  },
  classification: {
    raw: line(/^[ \t]*(?:(?:[A-Z] ){5,}[A-Z]|UNCLAS\w*|LIMITED OFFICIAL USE) .*?(\d+)(?: TOSEC.*)?[ \t]*$/m),
    found: ({ classification }) => classification?.mrn?.number.toString() ?? null,
  },
  "E.O.": { raw: line(/^[ \t]*E\. ?O\.? ?(\d{5})/m), found: ({ executiveOrder }) => executiveOrder?.order ?? null },
  TAGS: {
    raw: line(/^[ \t]*TAGS ?:?\s*([A-Z]{4})/m),
    found: ({ tags }) => squeezed(tags?.items[0]?.code ?? ""),
  },
  subject: {
    raw: line(/^[ \t]*SUBJ(?:ECT)? ?:?\s*(\S.*)$/m),
    found: ({ subject }) => squeezed(subject?.text ?? ""),
  },
  references: {
    raw: line(/^[ \t]*REF(?:S|TEL|ERENCES)? ?:?\s*(?:\( ?A ?\)|A[.)])? *(\S+ \S+)/m),
    found: ({ references }) => squeezed(references?.items[0]?.text ?? ""),
  },
};

interface Comparison {
  readonly id: string;
  readonly name: string;
  readonly raw: string;
  readonly found: string;
  readonly isMet: boolean;
}

const compare = ({ message, cable }: Study): readonly Comparison[] =>
  cable === null
    ? []
    : Object.entries(measures).flatMap(([name, measure]) => {
        const raw = measure.raw(message.text)?.replace(/^0+(?=\d)/, "") ?? null;
        const found = measure.found(cable)?.replace(/^0+(?=\d)/, "") ?? "";
        return raw === null ? [] : { id: message.id, name, raw, found, isMet: isSame(raw, found) };
      });

const isSame = (raw: string, found: string): boolean =>
  found !== "" && (found.startsWith(raw) || raw.startsWith(found));

/** The part of the report on copies in pages: each field where the raw text has it, unknown lines, and the misses. */
export const archiveReport = (studies: readonly Study[], misses: boolean): readonly string[] => {
  const own = studies.filter(({ message, cable }) => message.kind === "archive" || cable?.dialect === "archive");
  if (own.length === 0) return [];
  const all = own.flatMap(compare);
  const known = own.filter(({ cable }) => cable?.dialect === "archive");
  const unknown = own.flatMap(({ message, cable }) =>
    (cable?.unknown ?? []).map(({ text }) => `${message.id}: ${oneLine(text)}`),
  );
  const stable = own.filter(({ breaches }) => !breaches.some(({ law }) => law === "fixpoint"));
  const rows = Object.keys(measures).map((name) => {
    const list = all.filter((item) => item.name === name);
    const met = list.filter(({ isMet }) => isMet).length;
    return [name, `${met}/${list.length}`, percent(met, list.length)];
  });
  return [
    ...section(
      "Copies in pages: found where the raw text has it",
      table([
        ["measure", "found", ""],
        ["known by its first lines", `${known.length}/${own.length}`, percent(known.length, own.length)],
        ...rows,
        ["fixpoint", `${stable.length}/${own.length}`, percent(stable.length, own.length)],
        ["unknown lines", String(unknown.length), ""],
      ]),
    ),
    ...(misses
      ? section("Copies in pages: misses", [
          ...all
            .filter(({ isMet }) => !isMet)
            .map(({ id, name, raw, found }) => `${id} ${name}: raw ${oneLine(raw, 60)}, found ${oneLine(found, 60)}`),
          ...unknown.map((line) => `unknown: ${line}`),
        ])
      : []),
  ];
};

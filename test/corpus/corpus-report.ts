import type { Cable } from "../../src/ast/nodes.js";
import { type DiagnosticCode, diagnosticCodes, visit } from "../../src/index.js";
import { archiveReport } from "./archive.js";
import { crudeHeadings, missingHeadings } from "./headings.js";
import { labelsWithoutField, nodesBehindHead } from "./labels.js";
import { type LawName, lawNames } from "./laws.js";
import { navalReport } from "./naval.js";
import { countBy, oneLine, percent, section, table } from "./report.js";
import { smartReport } from "./smart.js";
import { uncovered } from "./spans.js";
import type { Study } from "./study.js";
import { countFields, proseInHead, unknownInHead } from "./tallies.js";
import { measureNames } from "./truth.js";

/** What the report goes into beyond the figures. */
export interface ReportOptions {
  /** Every miss, with the line that it is about. */
  readonly misses: boolean;
  /** Every unknown line, with the line before it. */
  readonly unknown: boolean;
}

/**
 * The report on a corpus. `kinds` are read in full, of the others only the laws are reported.
 */
export const corpusReport = (
  studies: readonly Study[],
  kinds: readonly string[],
  { misses, unknown }: ReportOptions,
): readonly string[] => {
  const full = studies.filter(({ message }) => kinds.includes(message.kind));
  return [
    ...lawsReport(studies, misses),
    ...fieldsReport(full, kinds),
    ...unknownReport(full, kinds),
    ...(unknown ? unknownLines(full) : []),
    ...truthReport(full, misses),
    ...paragraphsReport(full, misses),
    ...headingsReport(full, misses),
    ...navalReport(studies, misses),
    ...blocksReport(full),
    ...headReport(full, misses),
    ...diagnosticsReport(full, kinds),
    ...uncoveredReport(full),
    ...archiveReport(studies, misses),
    ...smartReport(studies, { misses }),
    ...speedReport(studies),
  ];
};

const lawsReport = (studies: readonly Study[], misses: boolean): readonly string[] => {
  const kinds = [...new Set(studies.map(({ message }) => message.kind))];
  const inKind = (kind: string): readonly Study[] => studies.filter(({ message }) => message.kind === kind);
  const breaking = (law: LawName, list: readonly Study[]): string =>
    list.some(({ laws }) => laws.includes(law))
      ? String(list.filter(({ breaches }) => breaches.some((breach) => breach.law === law)).length)
      : "-";
  return [
    ...section("Messages that break a law", [
      ...table([
        ["law", ...kinds, "all"],
        ["(messages)", ...kinds.map((kind) => String(inKind(kind).length)), String(studies.length)],
        ...lawNames.map((law) => [law, ...kinds.map((kind) => breaking(law, inKind(kind))), breaking(law, studies)]),
      ]),
    ]),
    ...section(
      misses ? "Breaches" : "First breach of each law",
      lawNames.flatMap((law) => {
        const found = studies.flatMap(({ message, breaches }) =>
          breaches.filter((breach) => breach.law === law).map(({ detail }) => `${law}: ${message.id}: ${detail}`),
        );
        return misses ? found : found.slice(0, 1);
      }),
    ),
  ];
};

const cablesOf = (studies: readonly Study[]) => studies.flatMap(({ cable }) => cable ?? []);

const fieldsReport = (studies: readonly Study[], kinds: readonly string[]): readonly string[] => {
  const columns = kinds.map((kind) => cablesOf(studies.filter(({ message }) => message.kind === kind)));
  const counts = columns.map((cables) => new Map(countFields(cables)));
  const names = countFields([]).map(([name]) => name);
  return section(
    "Cables that have a field",
    table([
      ["field", ...kinds],
      ["(cables)", ...columns.map(({ length }) => String(length))],
      ...names.map((name) => [name, ...counts.map((count) => String(count.get(name) ?? 0))]),
    ]),
  );
};

const unknownReport = (studies: readonly Study[], kinds: readonly string[]): readonly string[] =>
  section(
    "Unknown lines",
    table([
      [
        "kind",
        "lines",
        "of them repeats",
        "cables without",
        "",
        "without before paragraph 1",
        "",
        "prose before paragraph 1",
      ],
      ...[...kinds, "all"].map((kind) => {
        const cables = cablesOf(studies.filter(({ message }) => kind === "all" || message.kind === kind));
        const lines = cables.flatMap((cable) => cable.unknown);
        const clean = cables.filter((cable) => cable.unknown.length === 0).length;
        const cleanHead = cables.filter((cable) => unknownInHead(cable).length === 0).length;
        return [
          kind,
          String(lines.length),
          String(lines.filter(({ repeats }) => repeats !== null).length),
          String(clean),
          percent(clean, cables.length),
          String(cleanHead),
          percent(cleanHead, cables.length),
          String(cables.filter((cable) => proseInHead(cable).length > 0).length),
        ];
      }),
    ]),
  );

const unknownLines = (studies: readonly Study[]): readonly string[] => [
  ...section(
    "Unknown lines, each below the line before it",
    studies.flatMap(({ message, cable }) =>
      (cable?.unknown ?? []).flatMap((line) => {
        const before = message.text.slice(0, line.start).trimEnd().split("\n").at(-1) ?? "";
        const place = cable !== null && unknownInHead(cable).includes(line) ? "head" : "body";
        return [
          `${message.id} (${place}, after ${line.after}${line.repeats === null ? "" : `, repeats ${line.repeats}`})`,
          `  ${oneLine(before)}`,
          `> ${oneLine(line.text)}`,
        ];
      }),
    ),
  ),
  ...section(
    "Prose before paragraph 1",
    studies.flatMap(({ message, cable }) =>
      cable === null ? [] : proseInHead(cable).map((text) => `${message.id}: ${oneLine(text)}`),
    ),
  ),
];

const truthReport = (studies: readonly Study[], misses: boolean): readonly string[] => {
  const all = studies.flatMap(({ message, comparisons }) => comparisons.map((item) => ({ id: message.id, ...item })));
  const missed = all.filter(({ isMet }) => !isMet);
  return [
    ...section(
      "Agreement with the publisher",
      table([
        ["measure", "agree", "", "the text says otherwise", "missed", "", "read or rightly not"],
        ...measureNames.map((measure) => {
          const list = all.filter((item) => item.measure === measure);
          const met = list.filter(({ isMet }) => isMet).length;
          const excused = list.filter(({ isMet, excuse }) => !isMet && excuse !== null).length;
          const left = list.length - met - excused;
          return [
            measure,
            `${met}/${list.length}`,
            percent(met, list.length),
            String(excused),
            String(left),
            "",
            percent(met + excused, list.length),
          ];
        }),
      ]),
    ),
    ...(misses
      ? section(
          "Disagreements with the publisher",
          missed.map(
            ({ id, measure, expected, got, excuse, source }) =>
              `${id} ${measure}: expected ${expected}, got ${got ?? "nothing"}; ${excuse ?? "MISSED"}: ${source}`,
          ),
        )
      : []),
  ];
};

const paragraphsReport = (studies: readonly Study[], misses: boolean): readonly string[] => {
  const all = studies.flatMap(({ message, paragraphs }) =>
    paragraphs === null ? [] : [{ id: message.id, ...paragraphs }],
  );
  const sum = (pick: (item: (typeof all)[number]) => number): number =>
    all.reduce((total, item) => total + pick(item), 0);
  const expected = sum((item) => item.expected);
  const found = expected - sum((item) => item.missing.length);
  const marked = sum((item) => item.marked);
  const read = marked - sum((item) => item.misread.length);
  const withChain = all.filter((item) => item.expected > 0);
  const complete = withChain.filter(({ missing }) => missing.length === 0).length;
  const list = (name: string, pick: (item: (typeof all)[number]) => readonly string[]): readonly string[] =>
    section(
      name,
      all.flatMap((item) => pick(item).map((line) => `${item.id}: ${oneLine(line)}`)),
    );
  return [
    ...section(
      "Paragraphs, against a crude count of numbered lines",
      table([
        [
          "numbering complete, of the cables that number",
          `${complete}/${withChain.length}`,
          percent(complete, withChain.length),
        ],
        ["numbered paragraphs found", `${found}/${expected}`, percent(found, expected)],
        ["markings read, of the marked paragraphs", `${read}/${marked}`, percent(read, marked)],
        [
          "numbers that do not follow the one before",
          `${sum((item) => item.astray.length)}/${sum((item) => item.found)}`,
          "",
        ],
      ]),
    ),
    ...(misses
      ? [
          ...list("Paragraphs not found", ({ missing }) => missing),
          ...list("Markings not read", ({ misread }) => misread),
          ...list("Numbers that do not follow", ({ astray }) => astray),
        ]
      : []),
  ];
};

const headingsReport = (studies: readonly Study[], misses: boolean): readonly string[] => {
  const all = studies.flatMap(({ message, cable }) =>
    cable === null
      ? []
      : [{ id: message.id, all: crudeHeadings(message.text), missing: missingHeadings(message.text, cable) }],
  );
  const expected = all.reduce((sum, item) => sum + item.all.length, 0);
  const found = expected - all.reduce((sum, item) => sum + item.missing.length, 0);
  return section("Ruled titles, against a crude look for rules", [
    ...table([["ruled titles found", `${found}/${expected}`, percent(found, expected)]]),
    ...(misses ? all.flatMap(({ id, missing }) => missing.map((title) => `no title: ${id} ${oneLine(title)}`)) : []),
  ]);
};

const blocksReport = (studies: readonly Study[]): readonly string[] => {
  const counts = countBy(cablesOf(studies).flatMap(blockTypes));
  return section("Blocks of the bodies", table(counts.map(([type, count]) => [type, String(count)])));
};

const blockTypes = (cable: Cable): readonly string[] => {
  const types: string[] = [];
  for (const block of cable.body) visit(block, ({ type }) => types.push(type));
  return types;
};

const headReport = (studies: readonly Study[], misses: boolean): readonly string[] => {
  const lacking = studies.flatMap(({ message, cable }) =>
    cable === null ? [] : labelsWithoutField(message.text, cable).map((field) => ({ id: message.id, field })),
  );
  const behind = studies.flatMap(({ message, cable }) =>
    cable === null
      ? []
      : nodesBehindHead(cable).map(({ type, start, end }) => ({
          id: message.id,
          type,
          text: message.text.slice(start, end),
        })),
  );
  return [
    ...section("The head, against a crude look for labels", [
      ...table([
        ["labels without their field", String(lacking.length)],
        ["nodes of the head behind paragraph 1", String(behind.length)],
      ]),
      ...(misses ? lacking.map(({ id, field }) => `no field: ${id} ${field}`) : []),
      ...(misses ? behind.map(({ id, type, text }) => `behind: ${id} ${type} ${oneLine(text)}`) : []),
    ]),
  ];
};

/** Every code, also one that no cable has: how often it stands, and in how many cables of each kind. */
const diagnosticsReport = (studies: readonly Study[], kinds: readonly string[]): readonly string[] => {
  const columns = kinds.map((kind) => studies.filter(({ message }) => message.kind === kind));
  const count = (code: string, list: readonly Study[]): number =>
    list.reduce((sum, { diagnostics }) => sum + diagnostics.filter((found) => found.code === code).length, 0);
  const cables = (code: string, list: readonly Study[]): number =>
    list.filter(({ diagnostics }) => diagnostics.some((found) => found.code === code)).length;
  const codes = (Object.keys(diagnosticCodes) as readonly DiagnosticCode[])
    .map((code) => ({ code, all: count(code, studies) }))
    .sort((left, right) => right.all - left.all);
  return section(
    "Diagnostics",
    table([
      ["code", "severity", ...kinds.flatMap((kind) => [kind, "cables"])],
      ...codes.map(({ code }) => [
        code,
        diagnosticCodes[code].severity,
        ...columns.flatMap((list) => [String(count(code, list)), String(cables(code, list))]),
      ]),
    ]),
  );
};

const uncoveredReport = (studies: readonly Study[]): readonly string[] => {
  const words = studies.flatMap(({ message, cable }) => (cable === null ? [] : uncovered(message.text, cable).words));
  return section(
    "Words in no node, on lines that are in one",
    countBy(words.map((word) => oneLine(word, 30)))
      .slice(0, 20)
      .map(([word, count]) => `${String(count).padStart(6)}  ${word}`),
  );
};

const speedReport = (studies: readonly Study[]): readonly string[] => {
  const bytes = studies.reduce((sum, { message }) => sum + Buffer.byteLength(message.text), 0);
  const seconds = studies.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const rate = (bytes / 1e6 / Math.max(seconds, 1e-6)).toFixed(1);
  return ["", `${(bytes / 1e6).toFixed(1)} MB parsed in ${seconds.toFixed(2)} s, ${rate} MB/s`];
};

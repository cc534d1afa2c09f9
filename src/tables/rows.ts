import type { Addressee, AnyNode, Cable, Mrn, Paragraph, Reference, Tag } from "../ast/nodes.js";
import { findAll } from "../ast/visit.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Row, type TableName, tables, type Value } from "./tables.js";

/** A cable, and where it comes from. */
export interface TableInput {
  readonly id: string | null;
  readonly source: string;
  readonly offset: number;
  readonly part: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly cable: Cable;
  readonly diagnostics: readonly Diagnostic[];
}

/** A row by the names of its columns; a column that is missing or unknown does not compile. */
type RowOf<T extends TableName> = Readonly<Record<keyof (typeof tables)[T], Value>>;

/**
 * The rows of a cable in every table.
 *
 * @example rowsOf({ id: null, source: "a.txt", offset: 0, part: 0, metadata: {}, ...parse("TAGS: PREL") }).tags
 */
export const rowsOf = (input: TableInput): Readonly<Record<TableName, readonly Row[]>> => {
  const cable = keyOf(input);
  const { to, info, exempt, from, tags, references } = input.cable;
  const paragraphs = paragraphRows(input.cable, cable);
  const stations = [
    ...(from === null ? [] : [["from", from] as const]),
    ...to.map((one) => ["to", one] as const),
    ...info.map((one) => ["info", one] as const),
    ...exempt.map((one) => ["exempt", one] as const),
  ];
  return {
    cables: [values("cables", cableRow(input, cable, paragraphs.length))],
    addressees: stations.map(([role, one], at) => values("addressees", addresseeRow(one, role, cable, at + 1))),
    tags: (tags?.items ?? []).map((one, at) => values("tags", tagRow(one, cable, at + 1))),
    references: (references?.items ?? []).map((one, at) => values("references", referenceRow(one, cable, at + 1))),
    paragraphs,
    diagnostics: input.diagnostics.map((one, at) => values("diagnostics", diagnosticRow(one, cable, at + 1))),
  };
};

/**
 * The number of a message as dumps write it, null when its year is not known.
 *
 * @example mrnText({ station: "NEW EXAMPLE", number: 123, year: 2010, ... }) // "10NEWEXAMPLE123"
 */
export const mrnText = ({ station, number, year }: Mrn): string | null =>
  year === null ? null : `${String(year).slice(-2)}${station.replace(/[^A-Z\d]/gi, "")}${number}`;

/** The key of a cable: where it was read. */
const keyOf = ({ source, offset, part }: TableInput): string => `${source}:${offset}${part === 0 ? "" : `:${part}`}`;

/** The values in the order of the columns. */
const values = <T extends TableName>(table: T, row: RowOf<T>): Row =>
  Object.keys(tables[table]).map((name) => row[name as keyof RowOf<T>]);

/** Words parted by blanks, null when there is none. */
const words = (list: readonly string[]): string | null => (list.length === 0 ? null : list.join(" "));

const cableRow = (input: TableInput, key: string, paragraphs: number): RowOf<"cables"> => {
  const { id, source, offset, part, metadata, cable, diagnostics } = input;
  const { classification, dtg, executiveOrder, signature } = cable;
  return {
    cable: key,
    id,
    source,
    offset,
    part,
    metadata: Object.keys(metadata).length === 0 ? null : JSON.stringify(metadata),
    mrn: classification?.mrn ? mrnText(classification.mrn) : null,
    dtg: dtg?.date ?? null,
    precedence: dtg?.precedences[0] ?? null,
    from: cable.from?.name ?? null,
    level: classification?.level ?? null,
    caveats: words(classification?.caveats ?? []),
    captions: words(cable.captions.map(({ name }) => name)),
    tags: words((cable.tags?.items ?? []).map(({ code }) => code)),
    subject: cable.subject?.text ?? null,
    executive_order: executiveOrder?.order ?? null,
    declassify_on: executiveOrder?.declassify?.on ?? null,
    classified_by: cable.classifiedBy?.name ?? null,
    signature: signature === null || signature.names.length === 0 ? null : signature.names.join("; "),
    dialect: cable.dialect,
    paragraphs,
    diagnostics: diagnostics.length,
    errors: diagnostics.filter(({ severity }) => severity === "error").length,
  };
};

const addresseeRow = (one: Addressee, role: string, cable: string, position: number): RowOf<"addressees"> => ({
  cable,
  position,
  role,
  name: one.name,
  routing_indicator: one.routingIndicator,
  office: words(one.office),
  precedence: one.precedence,
  niact: one.niact,
  mcn: one.mcn,
  collective: one.collective,
});

const tagRow = ({ code, kind }: Tag, cable: string, position: number): RowOf<"tags"> => ({
  cable,
  position,
  code,
  kind,
});

const referenceRow = (one: Reference, cable: string, position: number): RowOf<"references"> => ({
  cable,
  position,
  label: one.label,
  kind: one.kind,
  mrn: one.mrn === null ? null : mrnText(one.mrn),
  captions: words(one.captions),
  text: one.text,
});

/** Every paragraph and table, those within others too, and what stands between: nothing that can be searched is left out. */
const paragraphRows = ({ body }: Cable, cable: string): readonly Row[] =>
  body
    .flatMap((block): readonly AnyNode[] => (block.type === "Paragraph" ? findAll(block, isRow) : [block]))
    .flatMap((block) => (block.type === "Paragraph" ? [paragraphRow(block)] : (looseRow(block) ?? [])))
    .map((row, at) => values("paragraphs", { ...row, cable, position: at + 1 }));

/** The text of a paragraph has its items and quoted texts in it, but no tables. */
const isRow = ({ type }: AnyNode): boolean => type === "Paragraph" || type === "Table";

type LooseRow = Omit<RowOf<"paragraphs">, "cable" | "position">;

const paragraphRow = ({ number, marking, heading, text }: Paragraph): LooseRow => ({
  kind: "paragraph",
  number,
  level: marking?.level ?? null,
  controls: words(marking?.controls ?? []),
  heading,
  text,
});

/** Blocks of other kinds have a text or lines; page furniture is no text of the message. */
const looseRow = (block: AnyNode): LooseRow | null => {
  if (block.type === "SectionBreak") return null;
  const kind = block.type === "Heading" ? "heading" : block.type === "Table" ? "table" : "text";
  const text = "text" in block ? block.text : "lines" in block ? block.lines.join("\n") : "";
  return { kind, number: null, level: null, controls: null, heading: null, text };
};

const diagnosticRow = (one: Diagnostic, cable: string, position: number): RowOf<"diagnostics"> => ({
  cable,
  position,
  code: one.code,
  severity: one.severity,
  message: one.message,
  hint: one.hint,
  start: one.start,
  end: one.end,
});

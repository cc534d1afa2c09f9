/** Type of a column. `boolean` is 0 or 1 in SQLite and CSV. */
export type ColumnType = "text" | "integer" | "boolean";

/** One column: its type, and what it holds. */
export interface Column {
  readonly type: ColumnType;
  /** Whether a value may be missing. */
  readonly nullable: boolean;
  readonly holds: string;
}

const text = (holds: string): Column => ({ type: "text", nullable: false, holds });
const maybeText = (holds: string): Column => ({ type: "text", nullable: true, holds });
const integer = (holds: string): Column => ({ type: "integer", nullable: false, holds });
const maybeInteger = (holds: string): Column => ({ type: "integer", nullable: true, holds });
const boolean = (holds: string): Column => ({ type: "boolean", nullable: false, holds });

const cable = text("the row of `cables` that it belongs to");
const position = integer("running number within the cable, from 1");

/** The tables that cables are turned into, with their columns in order. */
export const tables = {
  cables: {
    cable: text("key: source and offset of the record, `dump.csv:1024`"),
    id: maybeText("what the source calls it"),
    source: text("file that it was read from, and member of an archive"),
    offset: integer("where it starts in the file, in bytes"),
    part: integer("0, or the running number among the cables of one page or mail"),
    metadata: maybeText("what else the source says, as JSON"),
    mrn: maybeText("number of the message, `10EXAMPLE123`"),
    dtg: maybeText("time of origin, `2010-01-31T12:34Z`"),
    precedence: maybeText("urgency for action addressees"),
    from: maybeText("name of the sender"),
    level: maybeText("classification level"),
    caveats: maybeText("controls behind the level, parted by blanks"),
    captions: maybeText("handling words, parted by blanks"),
    tags: maybeText("codes of TAGS, parted by blanks"),
    subject: maybeText("subject on one line"),
    executive_order: maybeText("number of the executive order"),
    declassify_on: maybeText("day of declassification, `2020-01-31`"),
    classified_by: maybeText("who classified it"),
    signature: maybeText("who signed, parted by semicolons"),
    dialect: text("family of messages"),
    paragraphs: integer("how many rows of `paragraphs` it has"),
    diagnostics: integer("how many rows of `diagnostics` it has"),
    errors: integer("how many of them are errors"),
  },
  addressees: {
    cable,
    position,
    role: text("`from`, `to`, `info` or `exempt`"),
    name: text("name of the station"),
    routing_indicator: maybeText("address of its communications centre"),
    office: maybeText("office symbols, parted by blanks"),
    precedence: maybeText("urgency for it"),
    niact: boolean("whether it asks for action at night"),
    mcn: maybeText("message continuity number"),
    collective: boolean("whether it stands for many"),
  },
  tags: {
    cable,
    position,
    code: text("the tag; a person is `SURNAME, GIVEN`"),
    kind: text("`subject`, `program`, `geo`, `organization`, `person` or `other`"),
  },
  references: {
    cable,
    position,
    label: maybeText("bullet letter"),
    kind: text("`cable`, `email`, `telcon`, `memo`, `report` or `other`"),
    mrn: maybeText("number of the cable, as in `cables`"),
    captions: maybeText("`NOTAL` and the like, parted by blanks"),
    text: text("the reference as written"),
  },
  paragraphs: {
    cable,
    position,
    kind: text("`paragraph`, or `heading`, `text` or `table` for what stands between paragraphs"),
    number: maybeInteger("number of the paragraph"),
    level: maybeText("level of its marking"),
    controls: maybeText("controls of its marking, parted by blanks"),
    heading: maybeText("title run into the text"),
    text: text("the prose, unwrapped"),
  },
  diagnostics: {
    cable,
    position,
    code: text("code of the table in the README"),
    severity: text("`error`, `warning` or `info`"),
    message: text("what was found"),
    hint: maybeText("what to do"),
    start: integer("where it starts in the text of the cable, in UTF-16 units"),
    end: integer("where it ends"),
  },
} as const satisfies Record<string, Readonly<Record<string, Column>>>;

export type TableName = keyof typeof tables;

/** The tables in the order in which they are written. */
export const tableNames = Object.keys(tables) as readonly TableName[];

/** The value of a column. */
export type Value = string | number | boolean | null;

/** The values of a row, in the order of the columns. */
export type Row = readonly Value[];

/**
 * The columns of a table, with their names, in order.
 *
 * @example columnsOf("tags").map(({ name }) => name) // ["cable", "position", "code", "kind"]
 */
export const columnsOf = (table: TableName): readonly (Column & { readonly name: string })[] =>
  Object.entries<Column>(tables[table]).map(([name, column]) => ({ name, ...column }));

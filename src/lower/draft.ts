import type {
  Addressee,
  Block,
  Cable,
  Caption,
  MessageSet,
  Note,
  Paragraph,
  PassingInstruction,
  Slot,
  Trailer,
  UnknownLine,
} from "../ast/nodes.js";
import { slots } from "../ast/slots.js";
import type { Context, Source } from "./context.js";
import { type Nest, startNest } from "./nest.js";

/** Slots that hold one node. */
export type Single =
  | "transmission"
  | "routing"
  | "origin"
  | "security"
  | "distribution"
  | "drafting"
  | "control"
  | "dtg"
  | "from"
  | "separation"
  | "classification"
  | "number"
  | "executiveOrder"
  | "tags"
  | "subject"
  | "references"
  | "classifiedBy"
  | "signature"
  | "attributes";

/** A cable while its lines are being placed. */
export interface Draft {
  readonly context: Context;
  readonly single: { -readonly [K in Single]: Cable[K] };
  readonly lists: { readonly to: Addressee[]; readonly info: Addressee[]; readonly exempt: Addressee[] };
  readonly captions: Caption[];
  readonly passing: PassingInstruction[];
  readonly sets: MessageSet[];
  readonly body: Block[];
  readonly notes: Note[];
  readonly unknown: UnknownLine[];
  trailer: Trailer | null;
  /** True once the text has begun; prose above the first field is not the text yet. */
  begun: boolean;
  /** The paragraph that is open, still without its children. */
  paragraph: Paragraph | null;
  /** The blocks of the open paragraph, or behind a title. */
  nest: Nest;
  /** The source of the line in a slot, on one line. */
  readonly sources: Map<Slot, string>;
  /** True once a line of the heading has come a second time: a dump gives some headings twice. */
  inSecondHeader: boolean;
  /** The text with the lines about the copy in it. */
  readonly copy: Source;
  /** True when the TAGS came without their label. */
  hasLoneTags: boolean;
  /** Where the last list of addressees ended. */
  listEnd: number;
  /** The slot of the line before a banner without a number. */
  beforeBanner: Slot;
  /** The slot of the line before. */
  last: Slot;
}

/** The draft of a text before its first line is placed. */
export const startDraft = (context: Context, copy: Source): Draft => ({
  context,
  single: {
    transmission: null,
    routing: null,
    origin: null,
    security: null,
    distribution: null,
    drafting: null,
    control: null,
    dtg: null,
    from: null,
    separation: null,
    classification: null,
    number: null,
    executiveOrder: null,
    tags: null,
    subject: null,
    references: null,
    classifiedBy: null,
    signature: null,
    attributes: null,
  },
  lists: { to: [], info: [], exempt: [] },
  captions: [],
  passing: [],
  sets: [],
  body: [],
  notes: [],
  unknown: [],
  trailer: null,
  begun: false,
  paragraph: null,
  nest: startNest(),
  sources: new Map(),
  inSecondHeader: false,
  copy,
  hasLoneTags: false,
  listEnd: 0,
  beforeBanner: "start",
  last: "start",
});

/** True between the first block and what closes the text. */
export const isInBody = ({ begun, single, trailer, last, context }: Draft): boolean =>
  begun &&
  (last === "body" ||
    (single.signature === null && trailer === null && !(context.dialect === "smart" && closing.has(last))));

/**
 * True while nothing but prose and titles stands above: what a page says of a message, where the heading is still to
 * come. A fragment has paragraphs or fields.
 */
export const isPreface = ({ single, paragraph, body, sets, trailer }: Draft): boolean =>
  paragraph === null &&
  trailer === null &&
  sets.length === 0 &&
  textSlots.every((slot) => single[slot] === null) &&
  !body.some(({ type }) => type === "Paragraph");

/** The fields of the text. */
export const textSlots = [
  "classification",
  "executiveOrder",
  "tags",
  "subject",
  "references",
  "classifiedBy",
] as const satisfies readonly Single[];

/** The slots of the fields behind the text of a SMART message. */
const closing: ReadonlySet<Slot> = new Set(["drafting", "info", "exempt", "attributes"]);

/** The one of two slots that is printed later. */
export const later = (a: Slot, b: Slot): Slot => (slots.indexOf(a) < slots.indexOf(b) ? b : a);

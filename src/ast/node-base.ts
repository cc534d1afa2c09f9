/** What all nodes share, and the words that several of them use. Types only. */

/** Half-open range of UTF-16 offsets in the parsed text; both -1 on nodes built by hand. */
export interface Span {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
}

export interface NodeBase<T extends string> extends Span {
  /** The name of the node type. */
  readonly type: T;
}

/** Family of messages that a cable belongs to. */
export type Dialect = "telegram" | "archive" | "smart" | "naval";

/** Classification levels, lowest first. */
export type Level =
  | "unclassified"
  | "restricted"
  | "limited-official-use"
  | "efto"
  | "confidential"
  | "secret"
  | "top-secret";

/** Urgency of a message (ACP 127 para 150): prosigns R, P, O and Z. */
export type Precedence = "routine" | "priority" | "immediate" | "flash";

/** The places of a cable in the order in which they are printed; `start` is before everything. */
export type Slot =
  | "start"
  | "transmission"
  | "routing"
  | "origin"
  | "security"
  | "distribution"
  | "drafting"
  | "control"
  | "dtg"
  | "from"
  | "to"
  | "info"
  | "exempt"
  | "separation"
  | "classification"
  | "number"
  | "captions"
  | "passing"
  | "executiveOrder"
  | "tags"
  | "subject"
  | "references"
  | "classifiedBy"
  | "sets"
  | "body"
  | "signature"
  | "trailer"
  | "attributes";

/** Part `number` of `total`; the DE line (FL3) does not say the total. */
export interface Section {
  /** From 1. */
  readonly number: number;
  /** Null where it is not said. */
  readonly total: number | null;
}

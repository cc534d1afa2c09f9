/** What only some families of messages have: 1973-79 copies, SMART messages, naval messages. Types only. */
import type { NodeBase } from "./node-base.js";

/**
 * Who in Washington got a copy (1973 to about 2001): the ACTION or ORIGIN offices, the INFO offices, and the number of
 * copies of each, `ACTION EUR-25 INFO OCT-01 ISO-00 /026 W`.
 */
export interface Distribution extends NodeBase<"Distribution"> {
  /** The lone number above it, as written: `11`. */
  readonly channel: string | null;
  /** `action` for a message that came in, `origin` for one that the Department drafted. */
  readonly kind: "action" | "origin";
  /** The ACTION or ORIGIN offices. */
  readonly offices: readonly Office[];
  /** The INFO offices. */
  readonly info: readonly Office[];
  /** The sum of the copies as written behind the slash. */
  readonly total: number | null;
  /** The letter behind the sum: `W`, `R`. */
  readonly letter: string | null;
  /** The block on one line. */
  readonly text: string;
}

/** An office and its number of copies: `EUR-25`. */
export interface Office extends NodeBase<"Office"> {
  /** `EUR`, as written. */
  readonly symbol: string;
  /** How many; null where the copy has lost it. */
  readonly copies: number | null;
}

/** Who drafted, cleared, approved and released a message. */
export interface Drafting extends NodeBase<"Drafting"> {
  /** In order; usually one. */
  readonly draftedBy: readonly Official[];
  /** In order. */
  readonly clearedBy: readonly Official[];
  /** In order; usually one. */
  readonly approvedBy: readonly Official[];
  /** In order; SMART and naval messages. */
  readonly releasedBy: readonly Official[];
  /** The day of the draft, `1973-05-22`, where it is written. */
  readonly date: string | null;
  /** The telephone extension of the drafter: `23262`. */
  readonly extension: string | null;
  /** Who else was to get a copy, as the drafter wrote it: `EUR, C AND M/DG ONLY`. */
  readonly desired: string | null;
  /** The block on one line. */
  readonly text: string;
}

/** A person of the drafting block: `EUR/XX:JADOE:RF`, `EXEC:Doe, Jane A`. */
export interface Official extends NodeBase<"Official"> {
  /** `EUR/XX`; null where none is written. */
  readonly office: string | null;
  /** As written, `JADOE` or `Doe, Jane A`. */
  readonly name: string | null;
  /** Initials of who typed it: `RF`. */
  readonly typist: string | null;
  /** How he agreed, or in whose place: `SUBS`, `DRAFT`. */
  readonly note: string | null;
  /** The entry as written. */
  readonly text: string;
}

/** The dash line of the communications centre with its counters: `------------------129400 142223Z /75`. */
export interface ControlLine extends NodeBase<"ControlLine"> {
  /** What stands behind the dashes, one by one. */
  readonly counters: readonly string[];
  /** The line as written. */
  readonly text: string;
}

/** Labelled facts about a message or its record that are no lines of the telegram, in the order of the source. */
export interface Attributes extends NodeBase<"Attributes"> {
  /** In the order of the source. */
  readonly items: readonly Attribute[];
}

/** `Draft Date: 04 MAY 1976`, `Attachments: Metadata.dat`. */
export interface Attribute extends NodeBase<"Attribute"> {
  /** The label without its colon. */
  readonly key: string;
  /** Null where the record says that there is none: `n/a`. */
  readonly value: string | null;
  /** The value as a day, `1976-05-04`, where it is one. */
  readonly date: string | null;
}

/** A set of a message text format (naval and joint messages): `MSGID/GENADMIN/CNO WASHINGTON DC/-/SEP//`. */
export interface MessageSet extends NodeBase<"MessageSet"> {
  /** The set identifier: `MSGID`, `REF`, `AMPN`, `POC`. */
  readonly name: string;
  /** What stands between the slashes, line ends unwrapped; for a set of free text, the one text. */
  readonly fields: readonly string[];
  /** The set as written, on one line. */
  readonly text: string;
}

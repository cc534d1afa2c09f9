/** FL1 to FL11: how a message travels, when, from whom and to whom. Types only. */
import type { Level, NodeBase, Precedence, Section } from "./node-base.js";

/** FL1: `VZCZCXRO0001`. */
export interface TransmissionIdentifier extends NodeBase<"TransmissionIdentifier"> {
  /** Channel designator, `XRO`. */
  readonly channel: string | null;
  /** Channel sequence number, `0001`. */
  readonly serial: string | null;
  /** The line as written. */
  readonly text: string;
}

/** FL2: `OO RUEHAA RUEHBB`; of a naval message, `RTTUZYUW RUEABCD0001 0331200-UUUU--RUEXYZA.` with FL3 in it. */
export interface RoutingLine extends NodeBase<"RoutingLine"> {
  /** The urgency for the stations called. */
  readonly precedence: Precedence | null;
  /** Naval messages: precedence, language and media, class and content, `RTTUZYUW` (JANAP 128). */
  readonly format: string | null;
  /** Naval messages: the class letters behind the time of file, `UUUU`. */
  readonly group: string | null;
  /** The stations called, in order. */
  readonly indicators: readonly RoutingIndicator[];
}

/** Address of a communications centre: `RUEHAA`. */
export interface RoutingIndicator extends NodeBase<"RoutingIndicator"> {
  /** Four to eight letters. */
  readonly code: string;
}

/** Time of file: Julian day and time without a zone, `0311234`. */
export interface FilingTime {
  /** Day of the year, 1 to 366. */
  readonly day: number;
  /** Hours and minutes, `1234`. */
  readonly time: string;
}

/** FL3: `DE RUEHXX #0123/01 0311234`. */
export interface OriginLine extends NodeBase<"OriginLine"> {
  /** The station that sends, `RUEHXX`. */
  readonly routingIndicator: string | null;
  /** Station serial number as written, `0123`. */
  readonly serial: string | null;
  /** The part of the message, behind a slash; its total is not said here. */
  readonly section: Section | null;
  /** When it was handed in; null where that is not there or cannot be read. */
  readonly filed: FilingTime | null;
  /** The line as written. */
  readonly text: string;
}

/** FL4: `ZNY CCCCC ZZH`. */
export interface SecurityLine extends NodeBase<"SecurityLine"> {
  /** `ZNR` for clear text, `ZNY` for classified text. */
  readonly signal: string;
  /** The class letters, `CCCCC`. */
  readonly group: string | null;
  /** The level that the class letters stand for. */
  readonly level: Level | null;
  /** Transmission release code, the last two letters of a group such as `SSSAA`. */
  readonly release: string | null;
  /** Special handling group behind a slash, `FFFFF`. */
  readonly handling: string | null;
  /** Operating signals that follow the group at once, `ZZH`. */
  readonly signals: readonly string[];
  /** What follows the signals, as written. */
  readonly note: string | null;
  /** The line as written. */
  readonly text: string;
}

/** FL5: `O R 311234Z JAN 10 ZDK`. */
export interface DateTimeGroup extends NodeBase<"DateTimeGroup"> {
  /** Of the action, then of the information addressees. */
  readonly precedences: readonly Precedence[];
  /** ISO 8601 to the minute in the zone of the group, `2010-01-31T12:34Z`; null when impossible or without a year. */
  readonly date: string | null;
  /** Zone letter, `Z`. */
  readonly zone: string | null;
  /** Operating signals behind the group, `ZDK`. */
  readonly signals: readonly string[];
  /** What follows the signals, as written. */
  readonly note: string | null;
  /** The line as written. */
  readonly text: string;
}

/** FL6 to FL9: one station of a list. */
export interface Addressee extends NodeBase<"Addressee"> {
  /** `RUEHXX`, or `ZEN` for delivery by other means. */
  readonly routingIndicator: string | null;
  /** Plain language address designator, `AMEMBASSY EXAMPLE`. */
  readonly name: string;
  /** Office symbols between double slashes, `["J-3", "J-5"]`. */
  readonly office: readonly string[];
  /** The urgency for this station, where it is written behind the name. */
  readonly precedence: Precedence | null;
  /** True for NIACT IMMEDIATE, night action. */
  readonly niact: boolean;
  /** Message continuity number, `3518` or a range `2276-2277`. */
  readonly mcn: string | null;
  /** True for an address that stands for many. */
  readonly collective: boolean;
  /** The addressee as written, on one line. */
  readonly text: string;
}

/** FL11: `BT` between heading and text; public copies have mostly lost it. */
export interface Separation extends NodeBase<"Separation"> {}

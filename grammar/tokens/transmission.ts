/** FL1 to FL4: how the message travels. */
import { blank, inLine, lineEnd, restBlank, routingIndicator } from "../vocabulary.js";
import { anyInLine, token } from "./token.js";

/** FL1 `VZCZC`: start of transmission and start of message (ACP 127 para 128). */
export const StartOfMessage = token("StartOfMessage", `V?ZCZC(?!${inLine}{150})(?=${blank}*[A-Z0-9]|${restBlank})`, {
  to: "transmission",
});
/** FL1 `XRO`: station and channel. */
export const ChannelDesignator = token("ChannelDesignator", `[A-Z]{2,4}(?=${blank}?\\d)`);
/** FL1 `0001`: number of the message on the channel. */
export const ChannelNumber = token("ChannelNumber", "\\d{1,6}");
/** FL1 `UU`, `HH`: whether the text is in the clear (ACP 127 para 137). */
export const SecurityProsign = token("SecurityProsign", `(?:UU|HH)${restBlank}`);

/** FL2 `OO`: the precedence, doubled. */
export const CalledPrecedence = token("CalledPrecedence", `(?:ZZ|OO|PP|RR)(?=${blank}+${routingIndicator}\\b)`, {
  to: "called",
});
/** `RUEHAA`. */
export const RoutingIndicator = token("RoutingIndicator", `(?!US[A-Z]{2,6}${blank}+[A-Z])${routingIndicator}\\b`);
/** FL2 goes on in the next line, which holds indicators and nothing else. */
export const CalledWrap = token(
  "CalledWrap",
  `${lineEnd}(?=${blank}*${routingIndicator}(?:${blank}+${routingIndicator})*${restBlank})`,
  { skip: true },
);

/** FL3 `DE`. */
export const De = token("De", `DE(?=${blank}+${routingIndicator}\\b)`, { to: "origin" });
/** FL3 `#`. */
export const NumberSign = token("NumberSign", "#");
/** FL3 `0123`, with a letter in ACP 127 para 208. */
export const StationSerial = token("StationSerial", "\\d{3,6}[A-Z]?(?![\\d])");
/** FL3 `/01`: the section of this transmission. */
export const SectionNumber = token("SectionNumber", "/\\d{1,2}(?!\\d)");
/** FL3 `0311234`: Julian day and time. */
export const FilingTime = token("FilingTime", "\\d{7}(?!\\d)Z?");

/** FL4 `ZNR` clear, `ZNY` to be protected. */
export const SecuritySignal = token("SecuritySignal", "ZN[RY]\\b", { to: "security" });
/** FL4 `CCCCC`: one letter for the level, the last two may name a nation. */
export const ClassGroup = token("ClassGroup", "(?:U{3,5}|E{3,5}|R{3,5}|C{3,5}|S{3,5}|T{3,5})[A-Z]{0,2}\\b");
/** FL4 `/FFFFF`. */
export const HandlingGroup = token("HandlingGroup", "/[A-Z]{5}\\b");
/** `ZZH`, `ZDK`: handling asked or told (FORMAT table of operating signals). */
export const OperatingSignal = token("OperatingSignal", "Z(?!NR\\b)[A-Z]{1,2}\\d?(?=Z[A-Z]{2}|\\b)");
/** What no line of FL1 to FL3 has: it is none of theirs. */
export const LineRest = token("LineRest", `\\S${inLine}*`, { starts: anyInLine, to: "heading" });
/** What follows the signals on the line. */
export const LineNote = token("LineNote", `\\S${inLine}*`, { starts: anyInLine });

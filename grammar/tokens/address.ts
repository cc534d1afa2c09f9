/** FL5 to FL9: when, from whom, to whom. */
import { fieldEnd, pageHeading, pageInLine } from "../labels.js";
import {
  blank,
  blankRun,
  continuityNumber,
  figure,
  inLine,
  lineEnd,
  month,
  newLines,
  pladWord,
  plainLevel,
  precedenceWord,
  prosign,
  restBlank,
  spacedLevel,
} from "../vocabulary.js";
import { anyLineEnd, customToken, guardedToken, token, until } from "./token.js";
import { lineBehind } from "./wrapping.js";

const dayTime = `${figure}{2}[ ]?${figure}{2}[ ]?${figure}{2}${blank}?[A-Z]?`;

/** FL5 `O R`: precedences of the action and the information addressees, before a time (ACP 127 para 152). */
export const DateTimePrecedence = token(
  "DateTimePrecedence",
  `[ZOPRYW](?=(?:${blank}+${prosign})?${blank}+${dayTime}${blank}*(?:${month})(?![A-Z]))`,
  { to: "dateTime", ignoreCase: true },
);
/** FL5 `311234Z`. */
export const DayTime = token("DayTime", `${dayTime}(?=${blank}*(?:${month})(?![A-Z]))`, {
  to: "dateTime",
  ignoreCase: true,
});
/** FL5 `JAN`. */
export const Month = token("Month", `${month}(?![A-Z])`, { ignoreCase: true });
/** FL5 `10`, `2010`, or split by a stray blank. */
export const Year = token("Year", "(?:\\d{4}|\\d{2}|\\d \\d)(?!\\d)");

/** FL7 or FL8 outside the lists' place: only before an indicator or the name of a post. */
const strict = `(?:${blank}?:)?(?=${blank}+(?:[QRU][A-Z]{3,7}/|ZEN/|${pladWord}\\b|ALL${blank})|[QRU][A-Z]{4,7}/)`;
const list = (word: string): string => `${word}(?:${blank}?:)?(?=${blank}+\\S|${restBlank}|R[A-Z]{4,7}/)`;
/** A prosign that was typed anew: in small letters it is one before a colon, an indicator or the name of a post. */
const retyped = (word: string): string => `${word}(?:${blank}?:(?=${blank})|${strict})`;
/** FL6 `FM`. */
export const From = token("From", `${list("FM")}|${retyped("[Ff]m")}`, { to: "from" });
/** FL7 `TO`. */
export const To = token("To", `${list("TO")}|${retyped("[Tt]o")}`, { to: "addressee" });
/** INFO, with a letter lost or doubled, or with two that have changed places. */
const damagedInfo = `[INFO]{3,5}${strict}`;
/** FL8 `INFO`. */
export const Info = token("Info", `${list("INFO")}|${damagedInfo}|${retyped("[Ii]nfo")}`, { to: "addressee" });
export const LoneTo = token("LoneTo", `(?:TO|[Tt]o)${strict}`, { to: "addressee" });
export const LoneInfo = token("LoneInfo", `(?:[Ii]nfo|[INFO]{3,5})${strict}`, { to: "addressee" });
/** FL9 `XMT`: left out of a collective. */
export const Exempt = token("Exempt", `,?${blank}*XMT\\b${blank}*[/:]?`, { to: "addressee" });

/** `RUEHXX/` or `ZEN/` before a name: who delivers. */
export const AddresseeIndicator = token("AddresseeIndicator", `(?:[QRU][A-Z]{3,7}|ZEN)(?=${blank}*/(?!/))`, {
  to: "addressee",
});
/** `/` between indicator and name. */
export const Slash = token("Slash", "/(?!/)");
/** `//J-3/J-5//`, `//DI/ORE//NCS//`: offices at the addressee; may be empty or left open. */
export const OfficeSymbols = token(
  "OfficeSymbols",
  `//(?:${inLine}{0,120}?//(?:${blank}?(?!${plainLevel}\\b)[A-Z0-9:&./-]{1,40}?//){0,5}|[A-Z0-9:&.-]*(?:/[A-Z0-9:&.-]+){0,12})`,
);
/** The next station on the line, where a copy has joined two. */
const joinedStation = `(?:R[A-Z]{4,7}/(?!/)|(?:TO|INFO)${strict})`;
/** Where a station ends. */
const stationEnd = `(?:${restBlank}|(?=${blank}+${joinedStation}))`;
/** `IMMEDIATE` behind a name. */
export const PrecedenceWord = token(
  "PrecedenceWord",
  `${precedenceWord}(?=${blank}+(?:${continuityNumber})${stationEnd}|${blank}*//|${stationEnd})`,
  { ignoreCase: true },
);
/** `3518`, last on the line. */
export const ContinuityNumber = token("ContinuityNumber", `${continuityNumber}${stationEnd}`);

const precedenceBehind = `${precedenceWord}(?:${blank}+${continuityNumber})?`;
const nameEnd = new RegExp(
  `${lineEnd}|(?:${blankRun})?//|${blankRun}(?=${precedenceBehind}(?:${blank}*//|${stationEnd}))|(?<!\\b(?:AIG|CTF|CTG|CTU|CTE|CJTF|JTF|TF|TG|DET|NR|CLASS)${blank}{0,3})${blankRun}(?=(?:${continuityNumber})${stationEnd})|${blankRun}(?=${joinedStation})|(?:,${blank}*|${blankRun})XMT\\b|${blankRun}(?=[A-Z](?:${blank}[A-Z]){4,15}\\b)`,
  "gi",
);
/** `AMEMBASSY EXAMPLE`: up to the offices, the precedence or the number at the end of the line. */
export const AddresseeName = customToken("AddresseeName", until(nameEnd));
/** A name without indicator where a list goes on after an empty line: a known one, or one with its precedence behind it. */
export const ResumedName = token(
  "ResumedName",
  `${pladWord}(?!${inLine}*\\b(?:FOR|PASS|ALSO)\\b)\\b|[A-Z]{2,}(?=[A-Z0-9 .,/-]{2,60}${blank}${precedenceBehind}${restBlank})`,
  { to: "addressee" },
);
/** A page heading inside a line. */
export const PageMark = token("PageMark", `(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|UNCLAS)${blank}+)?${pageInLine}`);

/** A page heading on lines of its own in the middle of a field, with the banner of the page above it. */
export const PageBreak = token(
  "PageBreak",
  `${newLines}(?:(?:${plainLevel}|${spacedLevel})${restBlank}${blank}*${newLines})?${pageHeading}`,
);
/** What is left of a station that was wrapped: its precedence, its number, or words set in below its indicator. */
export const AddresseeRest = customToken(
  "AddresseeRest",
  (text, offset, previous) => {
    const rest = wrappedRest.get(previous?.name ?? "");
    if (rest === undefined) return -1;
    rest.lastIndex = offset;
    return rest.test(text) ? rest.lastIndex : -1;
  },
  { skip: true, starts: anyLineEnd },
);
/** By what stands before: a name lacks more than a precedence does. */
const wrappedRest: ReadonlyMap<string, RegExp> = new Map([
  ["PrecedenceWord", new RegExp(`${lineEnd}${blank}*(?=\\d{3,6}${restBlank})`, "y")],
  [
    "AddresseeName",
    new RegExp(
      `${lineEnd}${blank}*(?=(?:\\d{3,6}|${precedenceBehind})${restBlank})|(?<=[\\r\\n]${blank}{0,2}(?:(?:TO|INFO)${blank}+)?[QRU][A-Z]{3,7}/${inLine}{1,60})${lineEnd}${blank}{5,}(?=[A-Z])(?!(?:FM|TO|INFO|XMT|${pladWord})\\b|[A-Z]{4,8}/)`,
      "y",
    ),
  ],
]);
const noneOfEnvelope = `(?!${blank}*(?:(?:FM|TO|INFO|XMT)\\b|${damagedInfo}|DE${blank}+R|ZN[RY]\\b|INFOR[UQ]|TOR[UQ]))`;
/** The list goes on in the next line. */
export const AddresseeWrap = guardedToken(
  "AddresseeWrap",
  `${lineEnd}(?!${fieldEnd})${noneOfEnvelope}`,
  (text, offset) => lineBehind(text, offset) >= 0,
  { ignoreCase: true, starts: anyLineEnd, rest: `${lineEnd}${noneOfEnvelope}` },
);

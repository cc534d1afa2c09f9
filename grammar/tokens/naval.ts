/** Naval and joint messages: routing line of JANAP 128, class line, number, sets of the message text format. */

import { firstMatch } from "../first-match.js";
import { paragraphNumber, portionMarking } from "../labels.js";
import {
  afterRemarks,
  classControl,
  classLabel,
  classLevel,
  correctedWords,
  handlingLine,
  headingNote,
  knownSetStart,
  listedReference,
  looseTime,
  mailHeader,
  messageFormat,
  navalStart,
  otherSetStart,
  passTo,
  precedenceLine,
  seriesStart,
} from "../naval-words.js";
import {
  afterEmptyLine,
  atLineStart,
  blank,
  blankRun,
  gap,
  inLine,
  itemCount,
  lineEnd,
  month,
  prosign,
  restBlank,
  visible,
} from "../vocabulary.js";
import { proseEnd } from "./prose.js";
import { anyInLine, anyLineEnd, capitals, customToken, token } from "./token.js";

/** Capitals, for tokens that begin with a look behind. */
const capitalsOrDigits = [...capitals, ...anyInLine.filter((code) => code >= 48 && code <= 57)];

/** FL2 `RTTUZYUW`: precedence, media, class and content (JANAP 128). */
export const RoutingFormat = token("RoutingFormat", `${atLineStart}${messageFormat}`, { to: "routing" });
/** FL3 `RUEABCD` before the serial it is joined to. */
export const CallingStation = token("CallingStation", "[A-Z]{6,8}(?=\\d{3,4}(?!\\d))");
/** Letters in the place of the time of file. */
export const BlankTime = token("BlankTime", "[DHM]{7}(?=-)");
/** FL3 `-UUUU`: the class, four times. */
export const ClassLetters = token("ClassLetters", "-[A-Z]{4,5}(?![A-Z])");
/** FL2 `--`: called stations follow. */
export const CalledMark = token("CalledMark", "-{2,}");
/** Called stations go on in the next line. */
export const StationsWrap = token(
  "StationsWrap",
  `${lineEnd}(?=${blank}*[QRU][A-Z]{3,7}(?:${blank}+[QRU][A-Z]{3,7})*\\.?${restBlank})`,
  { skip: true },
);

/** `DTG`, where the time has its name before it. */
export const TimeLabel = token(
  "TimeLabel",
  `${atLineStart}DTG${blank}*(?!${blank}):?(?=${blank}*(?:${prosign}${blank}+)?${looseTime})`,
  {
    to: "dateTime",
  },
);
/** FL5 `R`, also run into the time. */
export const LoosePrecedence = token("LoosePrecedence", `[ZOPRYW](?=(?:${blank}+${prosign})?${blank}*${looseTime})`, {
  to: "dateTime",
  ignoreCase: true,
});
/** FL5 `311234Z`. */
export const LooseTime = token("LooseTime", looseTime, { to: "dateTime", ignoreCase: true });
/** FL5 `JAN`, also run into the year. */
export const LooseMonth = token("LooseMonth", `(?:${month}|MMM)(?![A-Z])`, { ignoreCase: true });

/** `ROUTINE` alone on its line. */
export const PrecedenceLine = token("PrecedenceLine", `${atLineStart}${precedenceLine}`);
/** `***THIS IS A 2 SECTION MESSAGE***`, `QQQQ`. */
export const HandlingLine = token("HandlingLine", `${atLineStart}${handlingLine}`);
/** `ATTENTION INVITED TO`: words above the time. */
export const HeadingNote = token("HeadingNote", `${atLineStart}${headingNote}`);
/** `Subject: FW: NAVADMIN`: the mail around a message. */
export const MailHeader = token("MailHeader", `${atLineStart}${mailHeader}`);
/** `PASS TO OFFICE CODES:`. */
export const PassTo = token("PassTo", `${atLineStart}${passTo}`);

/** `CLASSIFICATION:` before a level. */
export const ClassLabel = token("ClassLabel", `${atLineStart}${classLabel}`, { to: "classLine" });
/** `UNCLAS`. */
export const ClassLevel = token("ClassLevel", classLevel, { to: "classLine" });
/** `//N01000//`: the standard subject identification code. */
export const SubjectCode = token(
  "SubjectCode",
  `/{0,2}${blank}*N?[O\\d]\\d{3,4}[A-Z]?(?:-\\d)?${gap}(?:/{1,2}|${restBlank})`,
);
/** `//FOUO`, ` NOFORN`. */
export const ClassControl = token(
  "ClassControl",
  `/{0,2}${blank}*${classControl}(?:/{1,2}(?!${blank}*N?\\d))?|//${blank}*[A-Z][A-Z ]{1,30}(?=//|${restBlank})(?://${restBlank})?`,
);
/** `FM EXAMPLE FLEET//N1// TO ALL SHIPS`: a heading that is passed on, run into the class line, over lines. */
export const FlatHeading = customToken("FlatHeading", (text, offset) => {
  flatStart.lastIndex = offset;
  if (!flatStart.test(text)) return -1;
  flatEnd.lastIndex = offset;
  return flatEnd.exec(text)?.index ?? text.length;
});
const flatStart = new RegExp(`(?:FM|TO|INFO|PASS(?:ED)?${blank}+TO)(?:${blank}+[A-Z]|${restBlank})`, "y");
const flatEnd = new RegExp(
  `${blankRun}(?=UNCLAS(?:SIFIED)?(?:${restBlank}|${blank}*//))|${lineEnd}(?=${gap}(?:${lineEnd}|${navalStart}))`,
  "g",
);
/** The code, or the section, stands in the next line. */
export const CodeWrap = token(
  "CodeWrap",
  `${lineEnd}(?=${blank}*(?:/{0,2}N\\d{5}/{0,2}|(?:FINAL${blank}+)?SECTION${blank}+(?:\\d{1,2}${blank}+)?OF${blank}+\\d{1,2})${restBlank})`,
  { skip: true },
);
/** `//` behind the level. */
export const ClassEnd = token("ClassEnd", "/{1,3}");

/** `NAVADMIN` before the number of the message. */
export const SeriesName = token("SeriesName", `(?:${atLineStart}|(?<=UNCLAS${blank}+))${seriesStart}`, {
  starts: capitals,
  to: "series",
});
/** `221`. */
export const SeriesNumber = token("SeriesNumber", `\\d{1,4}(?=${blank}*[/-])`);
/** `/05`. */
export const SeriesYear = token("SeriesYear", `[/-]${blank}*(?:\\d{4}|\\d{2})(?!\\d)`);
/** `CORRECTED COPY` behind the number. */
export const SeriesCaption = token("SeriesCaption", correctedWords);
/** Signs and words around them. */
export const SeriesSign = token("SeriesSign", `[^\\s\\d/-]|[\\d/-]`, { starts: anyInLine });

/** `/` between an indicator and a name out of a directory. */
export const DirectorySlash = token("DirectorySlash", `(?<=ZEN)/(?=/?(?:OU|CN|C|O|L)=)`);
/** `ZEN` before a name out of a directory. */
export const DirectoryIndicator = token("DirectoryIndicator", `ZEN(?=//?(?:OU|CN|C|O|L)=)`, { to: "addressee" });
/** `/OU=DOD/CN=AL NAVADMIN(UC)`. */
export const DirectoryName = token("DirectoryName", `/?(?:OU|CN|C|O|L)=${inLine}*`);
/** A name before `INFO` on the same line. */
export const NameBeforeInfo = token(
  "NameBeforeInfo",
  `[A-Z][A-Z0-9 .&()@-]{0,60}?(?=${blankRun}INFO${blank}+[A-Z][A-Z0-9]+[/ ])`,
);
/** A name without indicator where a list goes on behind an empty line. */
export const PlainName = token(
  "PlainName",
  `${atLineStart}(?=[A-Z0-9][A-Z0-9 ./&,()@'-]{2,70}${restBlank})[A-Z0-9][A-Z0-9 .&,()@'-]{1,70}(?<!${blank})`,
  { to: "addressee" },
);
/** The list of addressees ends in the next line. */
export const AddressingStop = token("AddressingStop", `${lineEnd}(?=${blank}*${navalStart})`, {
  skip: true,
  to: "addressing",
});
/** The subject before a class line that a gateway has run into it. */
export const SubjectBeforeClass = customToken("SubjectBeforeClass", (text, offset) => {
  classBehind.lastIndex = offset;
  const found = classBehind.exec(text);
  return found === null ? -1 : offset + found[0].trimEnd().length;
});
const classBehind = new RegExp(
  `(?!UNCLASSIFIED)${visible}${inLine}{0,160}?${blankRun}(?=UNCLASSIFIED${blank}*/(?!/?${restBlank}))`,
  "y",
);
/** The subject ends in the next line. */
export const SubjectStop = token(
  "SubjectStop",
  `${lineEnd}(?=${blank}*${navalStart}|${blank}*(?:${lineEnd}{1,2}${blank}*)?${listedReference})`,
  { skip: true, to: "text" },
);
/** `A.` below the subject: references begin without a label. */
export const ListedReference = token("ListedReference", `${atLineStart}${listedReference}`, { to: "references" });
/** `2.a.`, `3.d.(2).`: the label of an item with those of what holds it. */
export const CompoundLabel = token(
  "CompoundLabel",
  `${atLineStart}\\d{1,2}\\.(?:[A-Za-z](?:\\.|(?=\\(|${blank}))|\\([a-z]\\)\\.?)(?:(?:[A-Za-z]|\\d{1,2})\\.|\\((?:[A-Za-z]{1,3}|\\d{1,2})\\)\\.?){0,4}(?=${blank}+[^\\sa-z])`,
  { to: "item" },
);

const behindSet = `(?:${atLineStart}|(?<=/${blank}{0,8}))`;
/** `REF A IS`: what NARR says of a reference. */
const narrative = `REFS?${blank}+\\(?[A-Z]{1,2}\\)?${blank}+[A-Z]{2,}(?![A-Z/])`;
/** `REF`, where a narrative that has lost its own name begins with the first reference. */
export const NarrativeName = token("NarrativeName", `${atLineStart}REF(?=${blank}+[A-Z]${blank}+IS${blank})`, {
  to: "set",
});
/** `MSGID`, `REF`: the name of a set. */
export const SetName = token("SetName", `(?:MSGID(?=/)|${behindSet}${knownSetStart}|${atLineStart}${otherSetStart})`, {
  starts: capitalsOrDigits,
  to: "set",
});
/** The same in the body, where only known sets count. */
export const LaterSetName = token("LaterSetName", `(?:MSGID(?=/)|${behindSet}${knownSetStart})`, {
  starts: capitals,
  to: "set",
});
/** `(U)` behind `SUBJ/`. */
export const SetMarking = customToken("SetMarking", (text, offset, previous) => {
  if ((previous?.name !== "SetName" && previous?.name !== "LaterSetName") || !previous.image.startsWith("SUBJ"))
    return -1;
  marking.lastIndex = offset;
  return marking.exec(text) === null ? -1 : marking.lastIndex;
});
const marking = new RegExp(
  `/+${blank}*\\((?:U|C|S|TS|FOUO|CUI|U//FOUO)(?:/{1,2}[A-Z]{2,6})?\\)(?=${blank}*${visible})`,
  "y",
);

/** `//` and what may follow the end of a set on its line. */
const setEnd = `(?<!:)//+(?!(?:${blank}|${lineEnd})*(?:${narrative}|E-?MAIL:))(?=${restBlank}|${blank}*(?:${knownSetStart}|BT${restBlank}))`;
/** A line that begins something else: the set was not closed. */
const nextStart = `${knownSetStart}|${seriesStart}|BT${restBlank}|#${blank}?\\d{3,6}${restBlank}|N{4}${restBlank}`;
const setStop = `${lineEnd}(?=${blank}*(?:${nextStart}|THIS${blank}(?:URGENT${blank})?ALARACT\\b|1\\.${blank}{1,3}[A-Z(]))`;
const pageLine = `${lineEnd}(?:${blank}*${lineEnd}){0,6}${blank}*PAGE${blank}+\\d{1,2}${blank}+[QRU][A-Z]{3,7}${blank}*\\d{1,4}`;
const endOr = (stop: string): RegExp =>
  new RegExp(
    `(?<end>(?<!(?<!:)/)${setEnd})|${stop}|(?<page>${pageLine})|(?<empty>${lineEnd}(?=${blank}*${lineEnd}))`,
    "g",
  );
const endOrStop = endOr(setStop);
/** GENTEXT holds paragraphs, the first of them too. */
const endOrSet = endOr(`${lineEnd}(?=${blank}*(?:${nextStart}))`);

/** The end of what a set holds: its `//`, or the next line that begins something else. */
const setTextEnd = (text: string, offset: number, isFree = false): number => {
  const ends = isFree ? endOrSet : endOrStop;
  // Of a row of slashes the search looks at the first alone, which may stand before the offset.
  endHere.lastIndex = offset;
  if (endHere.test(text)) return offset;
  ends.lastIndex = offset;
  let empty = -1;
  for (let found = ends.exec(text); found !== null; found = ends.exec(text)) {
    const { index, groups } = found;
    if (groups?.end !== undefined) return index;
    if (groups?.page !== undefined) return empty < 0 ? index : empty;
    // Over an empty line a set goes on to its end, but not into what is no set.
    if (groups?.empty === undefined) return empty < 0 ? index : empty;
    if (empty < 0) empty = index;
    else if (index - empty > farthest) return empty;
  }
  return empty < 0 ? text.length : empty;
};
const endHere = new RegExp(setEnd, "y");
/** How far the end of a set may stand behind an empty line in it. */
const farthest = 1500;

/** The set goes on behind the heading of a page. */
export const SetWrap = customToken(
  "SetWrap",
  (text, offset, previous) => {
    if (previous?.name !== "PageBreak") return -1;
    emptyOrStop.lastIndex = offset;
    if (emptyOrStop.test(text)) return -1;
    oneLineEnd.lastIndex = offset;
    return oneLineEnd.test(text) ? oneLineEnd.lastIndex : -1;
  },
  { skip: true, starts: anyLineEnd },
);
const emptyOrStop = new RegExp(`${setStop}|${lineEnd}(?=${gap}(?:${lineEnd}|${navalStart}))`, "y");
const oneLineEnd = new RegExp(lineEnd, "y");
/** What a set holds, over lines. */
export const SetText = customToken("SetText", (text, offset, previous) =>
  setTextEnd(text, offset, previous?.image.startsWith("GENTEXT") === true),
);
/** `//`. */
export const SetEnd = token("SetEnd", setEnd, { to: "preamble" });

const anyRemarks = new RegExp(
  `(?=[GRN])(?<=[\\r\\n/]${blank}*)(?:(?<remarks>(?:RMKS|REMARKS|RMK)${blank}*/|GENTEXT/)|NNNN${restBlank})`,
  "g",
);
const remarksHere = new RegExp(
  `${behindSet}(?:(?:RMKS|REMARKS|RMK)${blank}{0,3}[/:]+|GENTEXT/(?:[A-Z][A-Z .&-]{1,40}/+|/*))`,
  "y",
);
/** A title alone above a numbered paragraph; the last item of a list, or the last row of a table, is none. */
export const NavalTitle = token(
  "NavalTitle",
  `${afterEmptyLine}${atLineStart}(?!${paragraphNumber}|${portionMarking}|${itemCount}${blank}|[Xx]{5}|(?:END|BEGIN|(?:UN)?QUOTE)\\b)[A-Z](?!${inLine}{0,80}\\d)${inLine}{2,80}(?<![.:;,!?"']${blank}*)(?=(?:${blank}*${lineEnd})+${blank}*(?:${paragraphNumber}|${portionMarking}))`,
);
/** `RMKS/`, `GENTEXT/REMARKS/`, the last of the text: the body begins. */
export const RemarksName = customToken(
  "RemarksName",
  (text, offset) => {
    remarksHere.lastIndex = offset;
    if (!remarksHere.test(text)) return -1;
    const end = remarksHere.lastIndex;
    anyRemarks.lastIndex = end;
    // Those of another message behind the end of this one do not count.
    return anyRemarks.exec(text)?.groups?.remarks === undefined ? end : -1;
  },
  { to: "remarks", starts: [71, 82] },
);
/** `1.` behind it. */
export const RemarksNumber = token("RemarksNumber", `\\d{1,3}${blank}?[.)](?!\\d)`, { to: "paragraph" });
/** `//` behind the last paragraph. */
export const RemarksEnd = token("RemarksEnd", `(?:(?<=[.!])/|//+)${afterRemarks}`, { to: "body" });
/** `BT` behind the end of the remarks, or before the class line. */
export const JoinedBreak = token(
  "JoinedBreak",
  `(?:(?<=//${blank}*)BT${restBlank}|${atLineStart}BT(?=${blank}+${classLevel}))`,
);

/** Prose before the end of the remarks or before a set; -1 where it is like any other. */
const proseBeforeEnd = (text: string, offset: number): number => {
  const end = proseEnd(text, offset);
  const found = nextRemarksOrSet(text, offset + 1);
  return found >= end ? -1 : found;
};
const remarksOrSet = new RegExp(`(?:(?<=[.!])/|(?<!/)//+)${afterRemarks}|${lineEnd}(?=${blank}*${knownSetStart})`, "g");
const nextRemarksOrSet = firstMatch(remarksOrSet);
/** Prose at the end of the remarks. */
export const LastProse = customToken("LastProse", proseBeforeEnd, { to: "body" });
/** The same where no numbered paragraph has come yet. */
export const FreeLastProse = customToken("FreeLastProse", proseBeforeEnd, { to: "preamble" });

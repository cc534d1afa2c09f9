import { messageFormat, seriesStart } from "../naval-words.js";
import * as address from "../tokens/address.js";
import * as body from "../tokens/body.js";
import {
  Blank,
  BodyLineEnd,
  EmptyLinesAfterHead,
  HeadingLineEnd,
  PreambleLineEnd,
  TextLineEnd,
} from "../tokens/layout.js";
import * as tokens from "../tokens/naval.js";
import { Prose } from "../tokens/prose.js";
import * as text from "../tokens/text-heading.js";
import {
  FilingTime,
  LineNote,
  LineRest,
  RoutingIndicator,
  SecuritySignal,
  StationSerial,
} from "../tokens/transmission.js";
import { blank, plainLevel, restBlank, spacedLevel } from "../vocabulary.js";
import type { Family } from "./family.js";

/** Lines that no other message has: one of them is enough, so that a damaged copy is known too. */
const ownLine = new RegExp(
  `[\\r\\n]${blank}*(?:${[
    messageFormat,
    "MSGID/[A-Z]",
    "SUBJ/{1,2}[A-Za-z(]",
    "(?:RMKS|GENTEXT)/",
    "REF/[A-Z]{1,2}/",
    `(?:UNCLAS|CONFIDENTIAL|SECRET|C O N F I D E N T I A L|S E C R E T)[A-Z ]{0,40}/{1,2}N\\d{4,5}/`,
    seriesStart,
    `CLASSIFICATION:${blank}*UNCLASSIFIED//${restBlank}`,
    // A level without a number behind FL11, and the subject: a telegram has its number there.
    `BT\\s{1,80}(?:${plainLevel}|${spacedLevel})${restBlank}\\s{1,80}SUBJ(?:ECT)?:`,
    `[ZOPR]${blank}(?:[ZOPR]${blank})?\\d{6}Z${blank}[A-Z]{3}${blank}\\d{2}${blank}+(?:PSN${blank}\\d{6}[A-Z]|MID\\d{9})`,
  ].join("|")})`,
);
/** Lines of a telegram that such a message never has. */
const telegramLine = new RegExp(
  `[\\r\\n]${blank}*(?:TAGS?${blank}*:|DE${blank}RU[A-Z]{2,5}${blank}#|E\\.?O\\.?${blank}?\\d{5})`,
);

/** Lines before the text, wherever they come. */
const lines = [
  tokens.RoutingFormat,
  body.MailLine,
  tokens.MailHeader,
  tokens.TimeLabel,
  tokens.PrecedenceLine,
  tokens.LoosePrecedence,
  tokens.LooseTime,
  tokens.ClassLabel,
  tokens.ClassLevel,
  tokens.SeriesName,
  tokens.HandlingLine,
  tokens.PassTo,
  tokens.JoinedBreak,
  tokens.RemarksName,
];
const inBody = [tokens.RemarksName, tokens.LaterSetName, tokens.RemarksEnd, tokens.JoinedBreak, tokens.CompoundLabel];

/** Naval and joint messages: JANAP 128 routing line, message text format. */
export const naval: Family = {
  isLike: (head) => ownLine.test(head) && !telegramLine.test(head),
  before: {
    heading: [...lines, tokens.LaterSetName, tokens.DirectoryIndicator, address.To, address.Info, tokens.HeadingNote],
    addressing: [...lines, tokens.LaterSetName, tokens.DirectoryIndicator],
    text: [
      ...lines,
      tokens.NarrativeName,
      tokens.SetName,
      address.To,
      address.Info,
      tokens.HeadingNote,
      tokens.ListedReference,
    ],
    preamble: [
      ...lines,
      tokens.NarrativeName,
      tokens.SetName,
      tokens.RemarksEnd,
      tokens.ListedReference,
      tokens.CompoundLabel,
    ],
    body: [...inBody],
    sectionHead: [...inBody],
    dateTime: [tokens.LoosePrecedence, tokens.LooseTime, tokens.LooseMonth],
    from: [tokens.LaterSetName, tokens.ClassLevel, tokens.DirectorySlash],
    addressee: [
      tokens.AddressingStop,
      tokens.LaterSetName,
      tokens.DirectoryIndicator,
      tokens.DirectorySlash,
      tokens.DirectoryName,
      address.Info,
      tokens.ClassLevel,
      tokens.NameBeforeInfo,
    ],
    subject: [tokens.SubjectStop, tokens.ClassLevel, tokens.SubjectBeforeClass],
    paragraph: [tokens.RemarksEnd],
    item: [tokens.RemarksEnd],
  },
  late: {
    addressing: [tokens.PlainName],
    preamble: [tokens.FreeLastProse],
    body: [tokens.LastProse],
    sectionHead: [tokens.LastProse],
    paragraph: [tokens.LastProse],
    item: [tokens.LastProse],
  },
  instead: new Map([[body.LoneTitle, tokens.NavalTitle]]),
  without: new Set([
    text.PassingText,
    text.OfficeLine,
    text.LoneTag,
    text.LatePassing,
    text.AttentionLine,
    address.ContinuityNumber,
  ]),
  own: {
    routing: [
      Blank,
      tokens.StationsWrap,
      HeadingLineEnd,
      text.Colon,
      FilingTime,
      tokens.CallingStation,
      tokens.BlankTime,
      StationSerial,
      tokens.ClassLetters,
      tokens.CalledMark,
      SecuritySignal,
      RoutingIndicator,
      LineRest,
    ],
    classLine: [
      Blank,
      tokens.CodeWrap,
      TextLineEnd,
      tokens.LaterSetName,
      tokens.SeriesName,
      tokens.ClassLevel,
      tokens.FlatHeading,
      tokens.SubjectCode,
      tokens.ClassControl,
      text.SectionMark,
      tokens.ClassEnd,
      LineNote,
    ],
    series: [
      Blank,
      TextLineEnd,
      tokens.LaterSetName,
      tokens.SeriesNumber,
      tokens.SeriesYear,
      tokens.SeriesCaption,
      tokens.SeriesSign,
    ],
    set: [Blank, address.PageBreak, tokens.SetWrap, PreambleLineEnd, tokens.SetMarking, tokens.SetEnd, tokens.SetText],
    remarks: [
      Blank,
      EmptyLinesAfterHead,
      BodyLineEnd,
      tokens.RemarksEnd,
      tokens.RemarksNumber,
      tokens.LastProse,
      Prose,
    ],
  },
};

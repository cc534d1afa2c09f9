import type { ExplanationKind } from "./explanation.js";

/** What is said of a token that always means the same. */
export type FixedToken = readonly [kind: ExplanationKind, name: string, meaning: string, source: string];

const smartSource = "seen in SMART messages";

/** Prosigns, labels and numbers, in the order in which a message has them. */
export const fixedTokens: Readonly<Record<string, FixedToken>> = {
  StartOfMessage: [
    "transmission",
    "start of message",
    "V starts the transmission, ZCZC the message",
    "ACP 127 para 128",
  ],
  ChannelNumber: [
    "transmission",
    "channel sequence number",
    "the number of the message on its channel",
    "5 FAH-2 H-321.1",
  ],
  De: ["transmission", "prosign DE", "the station that sends it follows", "ACP 127 para 142"],
  StationSerial: [
    "transmission",
    "station serial number, SSN",
    "the running number of the sending station, the last four digits of the message number",
    "ACP 127 para 129",
  ],
  From: ["address", "prosign FM", "the originator follows", "ACP 127 para 142, FL6"],
  To: ["address", "prosign TO", "those who have to act follow", "ACP 127 para 142, FL7"],
  Info: ["address", "prosign INFO", "those who are told follow", "ACP 127 para 142, FL8"],
  Exempt: ["address", "prosign XMT", "those who are left out follow", "ACP 127 para 142, FL9"],
  OfficeSymbols: ["address", "office symbols", "the offices at the addressee that get it", "ACP 117"],
  ContinuityNumber: [
    "address",
    "message continuity number, MCN",
    "the running number of what this addressee gets, by which it sees that nothing is missing",
    "5 FAH-2 H-321.7",
  ],
  Break: ["ending", "break, BT", "parts the text from what stands before and behind", "ACP 127 Annex B"],
  ValidationNumber: [
    "ending",
    "validation, FL15",
    "repeats the serial of FL3, to show that nothing is lost",
    "seen in cables",
  ],
  EndOfMessage: ["ending", "end of message, FL16", "the message ends here", "ACP 127 Annex B"],
  OrderLabel: [
    "classification",
    "label E.O.",
    "the order on classification follows",
    "handbook of TAGS, 1974, section 1",
  ],
  DeclassifyWord: [
    "classification",
    "declassification",
    "when the text is opened follows",
    "handbook of TAGS, 1974, section 2",
  ],
  DowngradeWord: ["classification", "downgrading", "when the text gets a lower level follows", "seen in cables"],
  NotApplicable: [
    "classification",
    "not applicable",
    "nothing is classified, so the order does not apply",
    "handbook of TAGS, 1974, section 1",
  ],
  TagsLabel: [
    "subject",
    "label TAGS",
    "codes of subjects, places, programs, organizations and persons follow",
    "handbook of TAGS, 1974, section 3",
  ],
  SubjectLabel: ["subject", "label SUBJECT", "what the cable is about follows", "handbook of TAGS, 1974, section 3"],
  ReferencesLabel: ["reference", "label REF", "earlier documents follow", "handbook of TAGS, 1974, section 3"],
  AuthorityLabel: [
    "classification",
    "label Classified By",
    "who classified the text, and why, follows",
    "5 FAH-1 H-246",
  ],
};

/** Labels of SMART messages. */
export const smartTokens: Readonly<Record<string, FixedToken>> = {
  MrnField: [
    "transmission",
    "label MRN",
    "the number of the message follows: year, station, running number",
    smartSource,
  ],
  DateField: ["time", "label Date/DTG", "the day in words and the date-time group follow", smartSource],
  FromField: ["address", "label From", "the originator follows", smartSource],
  ActionField: [
    "address",
    "label Action",
    "those who have to act follow, the kind of the post behind its place",
    smartSource,
  ],
  InfoField: ["address", "label Info", "those who are told follow, posts and persons", smartSource],
  ExemptField: ["address", "label XMT", "those who are left out of a collective follow", smartSource],
  OrderField: ["classification", "label E.O.", "the order on classification follows", smartSource],
  TagsField: [
    "subject",
    "label TAGS",
    "codes of subjects, places, programs, organizations and persons follow",
    smartSource,
  ],
  CaptionsField: ["handling", "label Captions", "words that say how the message is handled follow", smartSource],
  ReferencesField: ["reference", "label Reference", "earlier documents follow", smartSource],
  PassingField: ["handling", "label Pass Line", "who else gets the text follows", smartSource],
  SubjectField: ["subject", "label Subject", "what the message is about follows", smartSource],
  AuthorityField: ["classification", "label Classified By", "who classified the text, and why, follows", smartSource],
  SignatureField: ["handling", "label Signature", "who answers for the message follows", smartSource],
  DraftingField: [
    "handling",
    "label of the drafting block",
    "those who drafted, cleared, approved or released the message follow, each behind the office",
    smartSource,
  ],
};

/** What the tables of modes and rules hold of copies of 1973 to about 2001. */
import type { ArchiveMode } from "../../grammar/modes.js";

type Row<T> = readonly (readonly [text: string, result: T])[];

const page = "PAGE 01 EXAMPLE 00123 142223Z\n";
const dist = "ACTION AF-18\nINFO OCT-01";
const distNames = "DistributionWord OfficeCopies InfoWord OfficeCopies";
const dashes = "--------------------- 099384";
const pageNode = { kind: "break", about: "page", turns: true, parts: [page.trim()] };

/** For every mode of its own: a text that comes to it, and the tokens of the text. */
export const archiveModes: Readonly<Record<ArchiveMode, Row<string>>> = {
  distribution: [
    [`${page}50\n${dist} EUR-25\nPA-03 /190 W`, `PageLine ${distNames} OfficeCopies OfficeCopies CopyTotal`],
    [
      `${page}ORIGIN NODS-00 ??\nINFO OCT- 01 /  001  R`,
      "PageLine DistributionWord OfficeCopies DistributionRest InfoWord OfficeCopies CopyTotal",
    ],
    [`${page}INFO OCT-01 (ISO) W`, "PageLine ToldWord OfficeCopies CopyTotal"],
  ],
  drafting: [
    [
      `${page}DRAFTED BY AF/XX:JADOE:RF\n5/22/73 EXT 23262\nAPPROVED BY AF:JROE\nEUR - MR. POE\nCLEARED BY S/S:APOE\nRELEASED BY S/S-O:ROE\nDESIRED DISTRIBUTION\nAF ONLY\n${dashes}`,
      "PageLine DraftedLabel DraftingText DraftingText ApprovedLabel DraftingText DraftingText ClearedLabel DraftingText ReleasedLabel DraftingText DesiredLabel DraftingText DashRun Counter",
    ],
  ],
  dashes: [
    [`${page}------------------129400 142223Z /75`, "PageLine DashRun Counter Counter Counter"],
    [
      `${page}1. a\n------------------8A8E0D 142223Z /75\nR 311234Z JAN 76`,
      "PageLine ParagraphNumber Prose RepeatedDashRun Counter Counter Counter DateTimePrecedence DayTime Month Year",
    ],
    [`${page}------------------142223Z 129400 /75`, "PageLine DashRun Counter Counter Counter"],
    [`${page}-----------\nR 311234Z JAN 76`, "PageLine DashRun DateTimePrecedence DayTime Month Year"],
  ],
  starred: [["*** Current Classification *** SECRET\nSECRET", "StarredKey AttributeText BodyCaption"]],
  record: [
    [`${page}Capture Date: 01 JAN 1994\nType: TE`, "PageLine LoneKey AttributeText AttributeKey AttributeText"],
    [
      "Message Attributes\n\nDraft Date: 04 MAY 1976\nSubject: BREAD\n  AND BOATS\n<< END OF DOCUMENT >>\nMessage Text",
      "AttributesTitle AttributeKey AttributeText AttributeKey AttributeText AttributeText ShellLine ShellLine",
    ],
  ],
};

/** Rows for the modes of a telegram. */
export const archiveInModes: Row<string> = [
  ["PAGE 01\nEXAMPLE 00123 01 OF 02 142223Z\nCONFIDENTIAL   PTQ2529\nPAGE 02", "PageLine PageLine LaterPage"],
  [
    `${page}FM X\nTO Y\nSECRET\n\nSECRET\nPAGE 02 EXAMPLE 00123 142223Z\nZ`,
    "PageLine From AddresseeName To AddresseeName PageTurn AddresseeWrap AddresseeName",
  ],
  [
    `${page}FM X\nTO Y\n\nNAVAL STATION\n\nZ PRIORITY\n\nSECRET EXAMPLE 0123`,
    "PageLine From AddresseeName To AddresseeName StationLine AddresseeName StationLine PrecedenceWord BannerLevel Station MrnNumber",
  ],
  [`${page}R 311234ZJAN76\nFM USINT X`, "PageLine DateTimePrecedence DayTime Month Year From AddresseeName"],
  ["PAGE 02 EXAMPLE 00123\nthe end of it", "LaterPage FreeProse"],
  [`${page}L I M I T E D  O F F I C I A L  U S E EXAMPLE 0123`, "PageLine BannerLevel Station MrnNumber"],
  [
    `${page}SECRET EXAMPLE 0123\nEXDIS, NODIS FOR DOE\nHANDLE WITH CARE\nTAGS: XX\nREF TELECON 7/6/73\nTHE BOATS OF THE FLEET LEFT TODAY`,
    "PageLine BannerLevel Station MrnNumber LeadingCaption NextCaption CaptionPassing PassingMore TagsLabel Tag BareReferencesLabel ReferenceText FreeProse",
  ],
  [
    `${page}SECRET EXAMPLE 0123\nHANDLE WITH CARE\nTAGS: XX\nSUBJECT: BOATS\nA\nB\nC\nD`,
    "PageLine BannerLevel Station MrnNumber HandlingText TagsLabel Tag SubjectLabel SubjectText FreeProse",
  ],
  [
    `${page}SECRET EXAMPLE 0123\nSTATE FOR AF. QUOTE\n\nS E C R E T ELSEWHERE 0005\nTAGS: XX`,
    "PageLine BannerLevel Station MrnNumber PassingText QuotedLevel TagsLabel Tag",
  ],
  [
    `${page}SECRET EXAMPLE 0123\nSTATE FOR AF\nTHE BOATS LEFT.`,
    "PageLine BannerLevel Station MrnNumber PassingText FreeProse",
  ],
  [`${page}TAGS: PREL,\nPAGE 02\n-\nEXAMPLE 00123 142223Z\nXX`, "PageLine TagsLabel Tag PageTurn Tag"],
  [
    `${page}1. a\nJane A. Doe Declassified/Released US Department\nof State EO Systematic Review 20 Mar 2014\nb\nNNNNMAFVVZCZ`,
    "PageLine ParagraphNumber Prose ReleaseStamp Prose EndRun",
  ],
];

/** For every rule of its own, and for those it adds to: texts, and the concrete syntax of each. */
export const archiveRules: Readonly<Record<string, Row<readonly unknown[]>>> = {
  distributionBlock: [
    [
      `${page}50\n${dist} /019 W`,
      [pageNode, { kind: "distribution", head: "50\nACTION", offices: ["AF-18"], info: ["OCT-01"], total: "/019 W" }],
    ],
    [`${page}INFO OCT-01`, [pageNode, { kind: "distribution", info: ["OCT-01"] }]],
  ],
  draftingBlock: [
    [
      `${page}DRAFTED BY AF:JADOE\nAPPROVED BY AF:JROE\nEUR:POE\n\n${dashes}`,
      [
        pageNode,
        {
          kind: "drafting",
          lines: [
            { role: "drafted", lexeme: "AF:JADOE", isLabelled: true },
            { role: "approved", lexeme: "AF:JROE", isLabelled: true },
            { role: "approved", lexeme: "EUR:POE" },
          ],
        },
        { kind: "control", counters: ["099384"] },
      ],
    ],
  ],
  controlLine: [[`${page}${dashes}`, [pageNode, { kind: "control", counters: ["099384"] }]]],
  attributesBlock: [
    [
      "Message Attributes\nwords\nDraft Date: 04 MAY 1976\nType:",
      [
        {
          kind: "attributes",
          title: "Message Attributes",
          items: [{ key: "Draft Date:", values: ["04 MAY 1976"] }, { key: "Type:" }],
          rest: ["words"],
        },
      ],
    ],
  ],
};

/** Samples of naval messages for the tables of the tests: token names by mode, concrete syntax by rule. */

const heading = "R 311234Z JAN 10\nFM EXAMPLE FLEET\n";
const headingNames = "LoosePrecedence LooseTime LooseMonth Year From AddresseeName";
const remarks = "RMKS/1. a\n";
const remarksNames = "RemarksName RemarksNumber Prose";

/** For every mode of a naval message: texts that come to it, and their tokens. */
export const navalTokens: Readonly<Record<string, readonly (readonly [text: string, names: string])[]>> = {
  heading: [
    ["ROUTINE\nR 311234Z JAN 10", "PrecedenceLine LoosePrecedence LooseTime LooseMonth Year"],
    ["ROUTINER311234Z JAN 10", "PrecedenceLine LoosePrecedence LooseTime LooseMonth Year"],
    ["DTG: R 311234Z JAN10", "TimeLabel LoosePrecedence LooseTime LooseMonth Year"],
    ["R XXXXXXZ JAN 10", "LoosePrecedence LooseTime LooseMonth Year"],
    ["R 311234Z JAN 10 PSN 012345K23", "LoosePrecedence LooseTime LooseMonth Year LineNote"],
    ["R 311234Z JAN 10 ZYB MIN ZYW", "LoosePrecedence LooseTime LooseMonth Year OperatingSignal LineNote"],
    ["ATTENTION INVITED TO\nROUTINE", "HeadingNote PrecedenceLine"],
    ["***THIS IS A 2 SECTION MESSAGE***", "HandlingLine"],
    ["QQQQ", "HandlingLine"],
    ["ADMINISTRATIVE MESSAGE", "HandlingLine"],
    ["From: Jane Doe <jane@example.org>\nSubject: FW: NAVADMIN 012/10", "MailHeader MailHeader"],
    ["PASS TO OFFICE CODES:", "PassTo"],
    ["TO THE SEA", "To AddresseeName"],
  ],
  routing: [
    [
      "RTTUZYUW RUEXAAA0001 0311234-UUUU--RUEXBBB RUEXCCC.",
      "RoutingFormat CallingStation StationSerial FilingTime ClassLetters CalledMark RoutingIndicator RoutingIndicator",
    ],
    ["RAAUZYUW             DDDHHMM-UUUU--", "RoutingFormat BlankTime ClassLetters CalledMark"],
    [
      "RTTUZYUW RUEXAAA0001 0311234-UUUU--RUEXBBB\nRUEXCCC.",
      "RoutingFormat CallingStation StationSerial FilingTime ClassLetters CalledMark RoutingIndicator RoutingIndicator",
    ],
  ],
  addressing: [
    [`${heading}TO NAVADMIN\n\nEXAMPLE FLEET`, `${headingNames} To AddresseeName PlainName`],
    [`${heading}TO NAVADMIN\nNAVADMIN 012/10`, `${headingNames} To AddresseeName SeriesName SeriesNumber SeriesYear`],
    [
      `${heading}TO ZEN//OU=DOD/CN=AL NAVADMIN(UC)`,
      `${headingNames} To DirectoryIndicator DirectorySlash DirectoryName`,
    ],
    [
      `${heading}TO NAVADMIN INFO RUEXAAA/NAVY`,
      `${headingNames} To NameBeforeInfo Info AddresseeIndicator Slash AddresseeName`,
    ],
    [`${heading}TO NAVADMIN 012`, `${headingNames} To AddresseeName AddresseeName`],
    ["R 311234Z JAN 10\nFM MSGID/A//", `${headingNames.replace("AddresseeName", "LaterSetName")} SetText SetEnd`],
    ["R 311234Z JAN 10\nFM UNCLAS //N01000//", `${headingNames.replace("AddresseeName", "ClassLevel")} SubjectCode`],
    [`${heading}BT UNCLAS`, `${headingNames} JoinedBreak ClassLevel`],
  ],
  classLine: [
    ["UNCLAS //N01000//", "ClassLevel SubjectCode"],
    ["UNCLAS\nN01000", "ClassLevel SubjectCode"],
    ["UNCLAS//FOUO//N01000//", "ClassLevel ClassControl SubjectCode"],
    ["UNCLASSIFIED//", "ClassLevel ClassEnd"],
    ["CLASSIFICATION: UNCLASSIFIED//", "ClassLabel ClassLevel ClassEnd"],
    ["UNCLAS SECTION 01 OF 02", "ClassLevel SectionMark"],
    ["UNCLAS QQQQ", "ClassLevel LineNote"],
    ["UNCLAS\nEUR, AF/XX", "ClassLevel StrayLine"],
    ["UNCLAS\nPREL, ECON, XX", "ClassLevel StrayLine"],
    [
      "UNCLASSIFIED/ FM EXAMPLE FLEET//N1// TO NAVADMIN UNCLAS //N01000//",
      "ClassLevel ClassEnd FlatHeading ClassLevel SubjectCode",
    ],
  ],
  series: [
    [
      "NAVADMIN 012/10 **CORRECTED COPY**",
      "SeriesName SeriesNumber SeriesYear SeriesSign SeriesSign SeriesCaption SeriesSign SeriesSign",
    ],
  ],
  subject: [
    ["SUBJ: THE TALKS UNCLASSIFIED/ FM X", "SubjectLabel SubjectBeforeClass ClassLevel ClassEnd FlatHeading"],
    ["SUBJ: THE TALKS\nNAVADMIN 012/10", "SubjectLabel SubjectText SeriesName SeriesNumber SeriesYear"],
  ],
  set: [
    ["UNCLAS\nREF/A/DOC/EXAMPLE//", "ClassLevel SetName SetText SetEnd"],
    ["UNCLAS\nSUBJ/(U) THE TALKS//", "ClassLevel SetName SetMarking SetText SetEnd"],
    ["UNCLAS\nREF A IS THE LETTER//", "ClassLevel NarrativeName SetText SetEnd"],
    ["UNCLAS\nOPTASK/A/B//", "ClassLevel SetName SetText SetEnd"],
    ["UNCLAS\nSUBJ/THE TALKS\nREF A/DOC//", "ClassLevel SetName SetText SetName SetText SetEnd"],
    ["UNCLAS\nREF/A/DOC// REF\nB/DOC//", "ClassLevel SetName SetText SetEnd SetName SetText SetEnd"],
    ["MSGID/A//", "LaterSetName SetText SetEnd"],
    ["UNCLAS\nNARR/A\n\nPAGE 02 RUEXAAA0001 UNCLAS\nB//", "ClassLevel SetName SetText PageBreak SetText SetEnd"],
  ],
  remarks: [
    [`${remarks}BT`, `${remarksNames} Break`],
    ["GENTEXT/REMARKS/1. The talks go on.//\nBT", "RemarksName RemarksNumber LastProse RemarksEnd Break"],
    ["RMKS/the talks go on.// BT", "RemarksName LastProse RemarksEnd JoinedBreak"],
    ["UNCLAS\nSUBJ/A//\nThe talks go on.//\nBT", "ClassLevel SetName SetText SetEnd FreeLastProse RemarksEnd Break"],
    [
      "RMKS/1. The talks:\n1.a. Go on.\n1.b.(2) End.",
      "RemarksName RemarksNumber Prose CompoundLabel Prose CompoundLabel Prose",
    ],
    [
      "RMKS/\n1. The talks go on.\n\nTHE NEXT TALKS\n\n2. They end.",
      "RemarksName ParagraphNumber Prose EmptyLines NavalTitle EmptyLines ParagraphNumber Prose",
    ],
    [
      "UNCLAS\nSUBJ: THE TALKS\nA. EXAMPLEINST 1\n1. They go on.",
      "ClassLevel SubjectLabel SubjectText ListedReference ReferenceText ParagraphNumber Prose",
    ],
    ["RMKS/1. //\nBT", "RemarksName RemarksNumber RemarksEnd Break"],
    ["RMKS/\n1. Bread.//\nBT", "RemarksName ParagraphNumber LastProse RemarksEnd Break"],
    ["RMKS/\n1. Bread.\n\nand fish.//\nBT", "RemarksName ParagraphNumber Prose EmptyLines LastProse RemarksEnd Break"],
    [`${remarks}\na. Bread.//\nBT`, `${remarksNames} EmptyLines ItemLabel LastProse RemarksEnd Break`],
    [`${remarks}\na. //\nBT`, `${remarksNames} EmptyLines ItemLabel RemarksEnd Break`],
    [
      `${remarks}\nUNCLAS SECTION 02 OF 02 EXAMPLE 000123\n\nBread.//\nBT`,
      `${remarksNames} EmptyLines SectionBanner EmptyLines LastProse RemarksEnd Break`,
    ],
    [
      `${remarks}\nUNCLAS SECTION 02 OF 02 EXAMPLE 000123\n\n//\nBT`,
      `${remarksNames} EmptyLines SectionBanner EmptyLines RemarksEnd Break`,
    ],
    [`${remarks}POC/JANE DOE//`, `RemarksName RemarksNumber LastProse LaterSetName SetText SetEnd`],
  ],
};

const prose = (...parts: readonly string[]) => ({ kind: "text", parts });

/** For every rule of a naval message: texts, and their concrete syntax. */
export const navalRules: Readonly<Record<string, readonly (readonly [text: string, lines: readonly unknown[]])[]>> = {
  routingLine: [
    [
      "RTTUZYUW RUEXAAA0001 0311234-UUUU--RUEXBBB.",
      [
        {
          kind: "routing",
          format: "RTTUZYUW",
          station: "RUEXAAA",
          serial: "0001",
          filed: "0311234",
          letters: "-UUUU",
          indicators: ["RUEXBBB"],
        },
      ],
    ],
  ],
  classLine: [
    ["UNCLAS //N01000//", [{ kind: "class", level: "UNCLAS", code: "//N01000//" }]],
    [
      "MSGID/A//\nUNCLAS FOUO SECTION 1 OF 2",
      [
        { kind: "set", name: "MSGID", texts: ["/A"] },
        { kind: "class", level: "UNCLAS", caveats: ["FOUO"], section: "SECTION 1 OF 2" },
      ],
    ],
  ],
  seriesLine: [
    [
      "NAVADMIN 012/10 CORRECTED COPY",
      [{ kind: "series", name: "NAVADMIN", number: "012", year: "/10", captions: ["CORRECTED COPY"] }],
    ],
  ],
  passToLine: [
    [
      "NAVADMIN 012/10\nPASS TO OFFICE CODES:",
      [{ kind: "series", name: "NAVADMIN", number: "012", year: "/10" }, { kind: "passTo" }],
    ],
  ],
  messageSet: [
    ["MSGID/GENADMIN/EXAMPLE/-/JAN//", [{ kind: "set", name: "MSGID", texts: ["/GENADMIN/EXAMPLE/-/JAN"] }]],
    [
      "RMKS/1. The talks go on.//\nBT",
      [
        { kind: "set", name: "RMKS/", opens: true },
        { kind: "paragraph", number: "1.", content: [{ ...prose("The talks go on.", "//"), closing: "//" }] },
        { kind: "ending", breaks: ["BT"] },
      ],
    ],
  ],
};

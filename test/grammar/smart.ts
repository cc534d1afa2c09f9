/** For every mode of a SMART message: a text that comes to it, and the tokens of the text. */
export const smartModes: Readonly<Record<string, readonly (readonly [text: string, names: string])[]>> = {
  heading: [
    ["UNCLASSIFIED\n   SBU\nMRN: 12 EXAMPLE 1208", "Furniture MrnField FieldText"],
    ["CI\n0\nFrom: AMEMBASSY EXAMPLE", "Specks Specks FromField FieldText"],
    ["the talks went on for many days", "OpeningProse"],
  ],
  smartHead: [
    ["MRN: 12 EXAMPLE 1208\nDate/DTG: May 04, 2012", "MrnField FieldText DateField FieldText"],
    ["MRN: X\nRELEASE IN PART\nB5,B6\n\nFrom: Y", "MrnField FieldText Furniture FromField FieldText"],
    ["MRN: X\n\n1. (SBU) a", "MrnField FieldText ParagraphNumber PortionMarking BodyProse"],
    ["MRN: X\n\n(U) words", "MrnField FieldText LoneMarking BodyProse"],
    ["MRN: X\n\nThe boats of Elsewhere left the port", "MrnField FieldText LeadProse"],
    ["MRN: X\n\nThe boats of", "MrnField FieldText StrayLine"],
    ["lVlRN : X\nDatelDTG: Y\nT AGS: XX", "MrnField FieldText DateField FieldText TagsField Tag"],
    ["Subjcct: X", "SubjectField FieldText"],
  ],
  smartField: [
    ["Captions:      SENSITIVE, SI PDIS", "CaptionsField FieldText"],
    ["Reference: A) 12 EXAMPLE 7\n           B) ELSEWHERE 45", "ReferencesField FieldText FieldText"],
    ["Pass Line: DEPT FOR AF/XX\n   AND DRL", "PassingField FieldText FieldText"],
    ["Action Office: POL, ECON\nInfo Office: DCM", "AttributeField FieldText AttributeField FieldText"],
    ["Info Office: POL,\nRELEASE IN FULL\n\nECON", "AttributeField FieldText FieldBreak FieldText"],
    ["Info Office: POL\nRELEASE IN FULL\n\nECON", "AttributeField FieldText Furniture StrayLine"],
    [`Info Office: POL\nRELEASE IN FULL\n${" ".repeat(14)}ECON`, "AttributeField FieldText FieldBreak FieldText"],
    [`Info Office: POL\nRELEASE IN FULL\n${" ".repeat(13)}ECON`, "AttributeField FieldText Furniture StrayLine"],
    [
      "Info Office: POL,\nRELEASE IN FULL\n\n1. (U) a",
      "AttributeField FieldText Furniture ParagraphNumber PortionMarking BodyProse",
    ],
    ["From: AMEMBASSY EXAMPLE          B6", "FromField FieldText MarginCode"],
    ["From:\n   AMEMBASSY EXAMPLE", "FromField FieldText"],
  ],
  smartClosing: [
    ["Signature: Doe\nDrafted By: POL:Doe, Jane A", "SignatureField FieldText DraftingField FieldText"],
    [
      "Cleared By: POL:Roe, John\n\n                       ECON:Poe, Ann\nReleased By: X:Doe",
      "DraftingField FieldText FieldText DraftingField FieldText",
    ],
    ["Attachments: Metadata.dat\nAction Post:\nX", "ClosingAttribute FieldText ClosingAttribute FieldText"],
  ],
  smartTail: [
    ["Signature: Doe\n\n1. (U) a", "SignatureField FieldText ParagraphNumber PortionMarking BodyProse"],
    ["Signature: Doe\n\n(U) words", "SignatureField FieldText LoneMarking BodyProse"],
    ["Signature: Doe\n\nmore words", "SignatureField FieldText StrayLine"],
    ["Signature: Doe\n\nII.\n", "SignatureField FieldText Specks"],
  ],
  smartAction: [
    [
      "Action: WASHDC, SECSTATE ROUTINE; ELSEWHERE,\n   AMEMBASSY lMMEDIATE",
      "ActionField ListedName ListedPrecedence ListSeparator ListedName ListedName ListedPrecedence",
    ],
  ],
  smartInfo: [
    ["Info: FARAWAY FINANCE, USOFFICEROUTINE", "InfoField ListedName ListedPrecedence"],
    ["XMT: AMEMBASSY NOWHERE", "ExemptField ListedName"],
  ],
  smartOrder: [
    ["E.O.:      13526\nTAGS: XX", "OrderField OrderNumber TagsField Tag"],
    ["E.O.: 13526: DECL: 01/31/2020", "OrderField OrderNumber DeclassifyWord CalendarDate"],
  ],
  smartTags: [["TAGS: PREL, (DOE, JANE),\n   XX", "TagsField Tag PersonTag Tag"]],
  smartSubject: [
    ["Subject: (SBU) The talks\n   on fish", "SubjectField SubjectMarking FieldText FieldText"],
    ["Subject: The talks\n\nThe boats left.", "SubjectField FieldText BodyProse"],
    ["Subject: The talks\nPass Line:    DEPT FOR AF", "SubjectField FieldText PassingField FieldText"],
  ],
  smartAuthority: [["Classified By: Jane Doe\nReason: 1.4(b)", "AuthorityField FieldText FieldText"]],
  body: [
    ["1. (U) a\n\nRELEASE IN PART\n\nb", "ParagraphNumber PortionMarking BodyProse Furniture EmptyLines BodyProse"],
    ["1. (U) a\n\nSignature:     Doe", "ParagraphNumber PortionMarking BodyProse SignatureField FieldText"],
    ["1. (U) a\nDrafted By: X:Doe", "ParagraphNumber PortionMarking BodyProse DraftingField FieldText"],
    ["1. (U) The drafted text by Doe", "ParagraphNumber PortionMarking BodyProse"],
  ],
};

const first = { kind: "paragraph", number: "1.", marking: "(U)" };
const prose = (...parts: readonly string[]) => ({ kind: "text", parts });

/** For every rule of a SMART message: texts, and the concrete syntax of each in the short form of the tables. */
export const smartRules: Readonly<Record<string, readonly (readonly [text: string, lines: readonly unknown[]])[]>> = {
  copyLines: [
    [
      "UNCLASSIFIED\n  SBU\nPage 1 of 2\nRELEASE IN PART\nB5",
      [
        { kind: "furniture", about: "banner", lexeme: "UNCLASSIFIED\n  SBU", level: "UNCLASSIFIED", control: "SBU" },
        { kind: "furniture", about: "page", lexeme: "Page 1 of 2" },
        { kind: "furniture", about: "release", lexeme: "RELEASE IN PART" },
        { kind: "furniture", about: "redaction", lexeme: "B5" },
      ],
    ],
    [
      "1. (U) The boats of Elsewhere left the port of Exam-\nRELEASE IN PART\n\nple.",
      [
        { ...first, content: [prose("The boats of Elsewhere left the port of Exam-", "ple.")] },
        { kind: "furniture", about: "release", lexeme: "RELEASE IN PART" },
      ],
    ],
  ],
  smartField: [
    ["MRN: 12 EXAMPLE 1208", [{ kind: "field", field: "mrn", label: "MRN:", texts: ["12 EXAMPLE 1208"] }]],
    ["Action Post:", [{ kind: "field", field: "closing", label: "Action Post:" }]],
  ],
  smartRecipients: [
    [
      "Info: ELSEWHERE, AMEMBASSY ROUTINE; Doe,\n   Jane A ROUTINE",
      [
        {
          kind: "recipients",
          list: "info",
          label: "Info:",
          elements: [
            { name: ["ELSEWHERE, AMEMBASSY "], precedence: "ROUTINE" },
            { name: ["Doe,", "Jane A "], precedence: "ROUTINE" },
          ],
        },
      ],
    ],
    [
      "XMT: AMEMBASSY NOWHERE\n   AMCONSUL FARAWAY",
      [
        {
          kind: "recipients",
          list: "exempt",
          label: "XMT:",
          elements: [{ name: ["AMEMBASSY NOWHERE"] }, { name: ["AMCONSUL FARAWAY"] }],
        },
      ],
    ],
  ],
  smartOrder: [["E.O.: 13526", [{ kind: "order", label: "E.O.:" }]]],
  orderPart: [["E.O.: 13526: N/A", [{ kind: "order", label: "E.O.:" }]]],
  smartTags: [["TAGS: PREL, XX", [{ kind: "tags", label: "TAGS:", tags: ["PREL", "XX"] }]]],
  smartSubject: [
    ["Subject: (U) Fish\n  again", [{ kind: "subject", label: "Subject:", marking: "(U)", texts: ["Fish", "again"] }]],
  ],
  smartReferences: [
    ["Reference: A) X 45\n  B) Y 1", [{ kind: "references", label: "Reference:", texts: ["A) X 45", "B) Y 1"] }]],
  ],
  smartAuthority: [["Classified By: Doe", [{ kind: "authority", label: "Classified By:", texts: ["Doe"] }]]],
  fieldLines: [["Ref: A) X 45", [{ kind: "references", label: "Ref:", texts: ["A) X 45"] }]]],
  fieldFurniture: [
    [
      "Info Office: POL,\nRELEASE IN FULL\n\nECON      B6",
      [
        { kind: "field", field: "attribute", label: "Info Office:", texts: ["POL,", "ECON"] },
        { kind: "furniture", about: "release", lexeme: "RELEASE IN FULL" },
        { kind: "furniture", about: "redaction", lexeme: "B6" },
      ],
    ],
  ],
};

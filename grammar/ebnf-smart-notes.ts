
/** What the tests write beside the rules of SMART messages. */
export const smartNotes = {
  copyLines: {
    dialect: "smart",
    what: "SMART: stamps of reviewers, numbers and levels of pages; they break nothing",
    sample: "RELEASE IN PART",
    nodes: ["Note", "ClassificationLine"],
  },
  smartField: {
    dialect: "smart",
    what: "SMART: a label and a value",
    sample: "MRN: 12 EXAMPLE 1208\nDate/DTG: May 04, 2012 / 041405Z MAY 12",
    nodes: [
      "Mrn",
      "DateTimeGroup",
      "Addressee",
      "Caption",
      "PassingInstruction",
      "Signature",
      "Drafting",
      "Official",
      "Attributes",
      "Attribute",
    ],
  },
  smartRecipients: {
    dialect: "smart",
    what: "SMART: addressees, with a semicolon between",
    gate: "behind a precedence another begins",
    sample: "Action: WASHDC, SECSTATE ROUTINE; ELSEWHERE, AMEMBASSY ROUTINE",
    nodes: ["Addressee"],
  },
  smartOrder: {
    dialect: "smart",
    what: "SMART: the order on classification",
    sample: "E.O.: 13526",
    nodes: ["ExecutiveOrderLine"],
  },
  orderPart: { dialect: "smart", what: "SMART: what stands behind its label", sample: "E.O.: 13526", nodes: [] },
  smartTags: { dialect: "smart", what: "SMART: TAGS", sample: "TAGS: PREL, XX", nodes: ["TagsLine", "Tag"] },
  smartSubject: {
    dialect: "smart",
    what: "SMART: the subject, in small letters too",
    sample: "Subject: (SBU) Words over\n  several lines",
    nodes: ["SubjectLine", "PortionMarking"],
  },
  smartReferences: {
    dialect: "smart",
    what: "SMART: references, one a line",
    sample: "Reference: A) 12 EXAMPLE 7\n  B) ELSEWHERE 45",
    nodes: ["ReferenceList", "Reference", "Mrn"],
  },
  smartAuthority: {
    dialect: "smart",
    what: "SMART: who classified the text, and why",
    sample: "Classified By: Jane Doe, Ambassador\nReason: 1.4(b)",
    nodes: ["ClassificationAuthority"],
  },
  fieldLines: {
    dialect: "smart",
    what: "SMART: a value, line by line",
    sample: "Reference: A) 12 EXAMPLE 7",
    nodes: [],
  },
  fieldFurniture: {
    dialect: "smart",
    what: "SMART: stamps in the middle of a field, and codes in the margin",
    sample: "RELEASE IN PART",
    nodes: ["Note"],
  },
} as const;

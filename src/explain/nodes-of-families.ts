import type { NodeType } from "../ast/nodes.js";
import type { NodeExplainer, Said } from "./explanation.js";
import { saidDay } from "./wording.js";

/** What the fields of a SMART message say that are no lines of a telegram. */
const smartKeys: Readonly<Record<string, string>> = {
  "Action Office": "the offices of the post that have to act",
  "Info Office": "the offices of the post that are told",
  Sensitivity: "how far the text may be shown",
  Attachments: "files that go with the message",
  "Action Post": "the posts that have to act",
  "Dissemination Rule": "the rules by which the system showed the message to offices",
};

/** What only some families of messages have. */
export const familyNodes = {
  Distribution: ({ kind, offices, total }): Said => ({
    kind: "handling",
    name: `distribution, ${kind === "action" ? "ACTION" : "ORIGIN"}`,
    meaning: [
      `${offices.length === 1 ? "the office" : "the offices"} of the Department that ${
        kind === "action" ? "had to act" : "drafted it"
      }, and those that were told`,
      ...(total === null ? [] : [`${total} copies in all`]),
    ].join("; "),
    source: "seen in the copies of 1973-79",
    uncertain: false,
  }),
  Office: ({ symbol, copies }): Said => ({
    kind: "handling",
    name: "office",
    meaning: `the office ${symbol}${copies === null ? "" : copies === 1 ? ", one copy" : `, ${copies} copies`}`,
    source: "seen in the copies of 1973-79",
    uncertain: false,
  }),
  Drafting: (): Said => ({
    kind: "handling",
    name: "drafting block",
    meaning: "who drafted the message, who agreed to it, who approved it and who sent it",
    source: "seen in the copies of 1973-79 and in SMART messages",
    uncertain: false,
  }),
  Official: ({ office, name, typist }): Said => ({
    kind: "handling",
    name: "official",
    meaning: [
      name ?? "a person",
      ...(office === null ? [] : [`of ${office}`]),
      ...(typist === null ? [] : [`typed by ${typist}`]),
    ].join(", "),
    source: "seen in the copies of 1973-79 and in SMART messages",
    uncertain: false,
  }),
  ControlLine: (): Said => ({
    kind: "transmission",
    name: "dash line",
    meaning: "parts the lines of the communications centre from the message; its groups are counters and a time",
    source: "seen in the copies of 1973 to about 2001",
    uncertain: true,
  }),
  /** In a SMART message they stand before and behind the text, so that only each by itself has a place. */
  Attributes: (_, { cable }): Said | null =>
    cable.dialect === "smart"
      ? null
      : {
          kind: "handling",
          name: "attributes",
          meaning: "what the record says of the message; they are no part of its text",
          source: "National Archives, description of the records of 1973-79",
          uncertain: false,
        },
  Attribute: ({ key, value, date }): Said => ({
    kind: "handling",
    name: `attribute, ${key}`,
    meaning: [
      ...(Object.hasOwn(smartKeys, key) ? [smartKeys[key]] : []),
      value === null ? "nothing" : date === null ? value : saidDay(date),
    ].join(": "),
    source: Object.hasOwn(smartKeys, key)
      ? "seen in SMART messages"
      : "National Archives, description of the records of 1973-79",
    uncertain: false,
  }),
  MessageSet: ({ name, fields }): Said => ({
    kind: "handling",
    name: `set, ${name}`,
    meaning: `a set of the message text format with ${fields.length === 1 ? "one field" : `${fields.length} fields`}`,
    source: "seen in naval messages",
    uncertain: false,
  }),
} satisfies Partial<{ readonly [T in NodeType]: NodeExplainer<T> }>;

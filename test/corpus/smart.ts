import type { Cable } from "../../src/ast/nodes.js";
import { oneLine, percent, section, table } from "./report.js";
import type { Study } from "./study.js";

/** What a crude look at the raw text says is there, and what of it is in the tree. */
interface Measure {
  readonly name: string;
  /** The value that the text has, null when it has none. Every figure or letter of it must be in the tree. */
  readonly written: (head: string, tail: string) => string | null;
  readonly read: (cable: Cable) => string | null;
}

/** The rest of the first line with a label, in the forms in which recognition is known to give it. */
const valueBehind =
  (label: RegExp) =>
  (text: string): string | null => {
    const line = text.split("\n").find((candidate) => label.test(candidate));
    const value = line?.replace(label, "").trim() ?? "";
    return value === "" ? null : value;
  };
const inHead = (label: RegExp) => (head: string) => valueBehind(label)(head);
const inTail = (label: RegExp) => (_: string, tail: string) => valueBehind(label)(tail);

const addressees = (list: Cable["to"]): string => list.map(({ text }) => text).join("; ");
const people = ({ drafting }: Cable, role: "draftedBy" | "clearedBy" | "approvedBy" | "releasedBy"): string =>
  (drafting?.[role] ?? []).map(({ text }) => text).join(" ");
const attribute = (cable: Cable, key: string): string | null =>
  cable.attributes?.items.find((item) => item.key === key)?.value ?? null;

const measures: readonly Measure[] = [
  {
    name: "MRN",
    written: inHead(/^\W*M ?RN\W+/i),
    read: ({ classification }) => {
      const mrn = classification?.mrn ?? null;
      return mrn === null ? null : `${(mrn.year ?? 0) % 100} ${mrn.station} ${mrn.number}`;
    },
  },
  {
    name: "DTG",
    written: (head) => /(\d{6} ?Z ?[A-Z]{3} ?\d\d)/.exec(head)?.[1] ?? null,
    read: ({ dtg }) => (dtg?.date == null ? null : dtg.text),
  },
  { name: "From", written: inHead(/^\W*From ?[:;.]/i), read: ({ from }) => from?.name ?? null },
  { name: "Action", written: inHead(/^\W*Act[il1]on ?[:;.]/i), read: ({ to }) => addressees(to) },
  {
    name: "E.O.",
    written: inHead(/^\W*E\W?[O0]\W{1,3} /i),
    read: ({ executiveOrder }) => executiveOrder?.text ?? null,
  },
  {
    name: "TAGS",
    written: inHead(/^\W*T ?A ?G ?S ?[:;.]/i),
    read: ({ tags }) => tags?.items.map(({ text }) => text).join(" ") ?? null,
  },
  {
    name: "Captions",
    written: inHead(/^\W*Capt[il1]ons? ?[:;.]/i),
    read: ({ captions }) => captions.map(({ text }) => text).join(" "),
  },
  {
    name: "Reference",
    written: inHead(/^\W*References? ?[:;.]/i),
    read: ({ references }) => references?.items.map(({ label, text }) => `${label ?? ""} ${text}`).join(" ") ?? null,
  },
  {
    name: "Pass Line",
    written: inHead(/^\W*Pass L[il1]nes? ?[:;.]/i),
    read: ({ passing }) => passing.map(({ text }) => text).join(" "),
  },
  {
    name: "Subject",
    written: inHead(/^\W*Sub[jl1i][ec]{2}t ?[:;.]/i),
    read: ({ subject }) => `${subject?.marking?.text ?? ""} ${subject?.text ?? ""}`,
  },
  { name: "Signature", written: inTail(/^\W*S[il1]gnature ?[:;.]/i), read: ({ signature }) => signature?.text ?? null },
  { name: "Drafted By", written: inTail(/^\W*Drafted By ?[:;.]/i), read: (cable) => people(cable, "draftedBy") },
  { name: "Cleared By", written: inTail(/^\W*C[l1]eared By ?[:;.]/i), read: (cable) => people(cable, "clearedBy") },
  { name: "Approved By", written: inTail(/^\W*Approved By ?[:;.]/i), read: (cable) => people(cable, "approvedBy") },
  { name: "Released By", written: inTail(/^\W*Re[l1]eased By ?[:;.]/i), read: (cable) => people(cable, "releasedBy") },
  { name: "Info", written: inTail(/^\W*[Il1]nfo ?[:;.]/i), read: ({ info }) => addressees(info) },
  { name: "XMT", written: inTail(/^\W*XMT ?[:;.]/i), read: ({ exempt }) => addressees(exempt) },
  {
    name: "Attachments",
    written: inTail(/^\W*Attachments? ?[:;.]/i),
    read: (cable) => attribute(cable, "Attachments"),
  },
  {
    name: "Dissemination Rule",
    written: inTail(/^\W*Dissemination Ru[l1]e ?[:;.]/i),
    read: (cable) => attribute(cable, "Dissemination Rule"),
  },
];

const signs = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();

/** The text before and behind its last sentence-like line is not told apart: labels of the end are looked for in all of it. */
const partsOf = (text: string): readonly [head: string, tail: string] => {
  const first = /^\W*1 ?[.)]/m.exec(text)?.index ?? text.length;
  return [text.slice(0, first), text.slice(Math.min(first, text.length / 4))];
};

/**
 * How much of what the raw text of SMART messages shows is in their trees, field by field.
 *
 * @example smartReport(studies, { misses: true })
 */
export const smartReport = (studies: readonly Study[], { misses }: { readonly misses: boolean }): readonly string[] => {
  const all = studies.filter(({ message }) => message.kind === "smart");
  if (all.length === 0) return [];
  const found = measures.map(({ name, written, read }) => {
    const cases = all.flatMap(({ message, cable }) => {
      const value = written(...partsOf(message.text));
      const got = cable === null ? null : read(cable);
      return value === null ? [] : [{ id: message.id, value, got, isMet: signs(got ?? "").includes(signs(value)) }];
    });
    return { name, cases };
  });
  const unknown = all.flatMap(({ message, cable }) =>
    (cable?.unknown ?? []).map(({ text }) => `${message.id}: ${oneLine(text)}`),
  );
  return [
    ...section("SMART: fields read, of those that a crude look at the text finds", [
      ...table([
        ["field", "read", "", ""],
        ...found.map(({ name, cases }) => {
          const met = cases.filter(({ isMet }) => isMet).length;
          return [name, `${met}/${cases.length}`, percent(met, cases.length), ""];
        }),
        [
          "recognised as SMART",
          `${all.filter(({ cable }) => cable?.dialect === "smart").length}/${all.length}`,
          "",
          "",
        ],
        ["unknown lines", String(unknown.length), "", ""],
      ]),
    ]),
    ...(misses
      ? section("SMART: fields not read, and unknown lines", [
          ...found.flatMap(({ name, cases }) =>
            cases
              .filter(({ isMet }) => !isMet)
              .map(({ id, value, got }) => `${id} ${name}: ${oneLine(value)}, got ${oneLine(got ?? "nothing")}`),
          ),
          ...unknown,
        ])
      : []),
  ];
};

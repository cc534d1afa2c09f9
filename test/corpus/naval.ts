import type { Cable } from "../../src/ast/nodes.js";
import { oneLine, percent, section, table } from "./report.js";
import type { Study } from "./study.js";
import { unknownInHead } from "./tallies.js";

/** What a crude look at the raw text says of a field, and what the tree has. */
interface Finding {
  readonly field: Field;
  /** As the raw text has it. */
  readonly expected: string;
  readonly isMet: boolean;
}

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** A pattern that is looked for in the raw text, and how its first group is compared with the tree. */
interface Probe {
  readonly pattern: RegExp;
  readonly isMet: (found: string, cable: Cable) => boolean;
}

const probes = {
  routing: {
    pattern: /^\s*([ZOPR][A-Z]{7}\s+(?:[A-Z]{7}\d{4}\s+\d{7}|DDDHHMM)-)/m,
    isMet: (found, { routing }) => routing?.format === found.trim().slice(0, 8),
  },
  security: {
    pattern: /^\s*(ZN[RY] +[A-Z]{5})/m,
    isMet: (_, { security }) => security?.level != null,
  },
  time: {
    pattern: /\b[ZOPR] ?(\d{6})Z? ?[A-Z]{3} ?\d{2}/,
    isMet: (found, { dtg }) => dtg?.date != null && letters(dtg.date).slice(6).replace("T", "").startsWith(found),
  },
  from: {
    pattern: /^\s*FM +(.+?)(?:\/|\s*$)/m,
    isMet: (found, { from }) => from !== null && letters(from.name).startsWith(letters(found)),
  },
  to: {
    pattern: /^\s*TO +(.+?)(?:\/|\s*$| INFO)/m,
    isMet: (found, { to }) => {
      const [first] = to;
      return first !== undefined && letters(`${first.routingIndicator ?? ""}${first.name}`).startsWith(letters(found));
    },
  },
  info: {
    pattern: /^\s*INFO +(?:[A-Z]{3,7}\/)?(.+?)(?:\/|\s*$)/m,
    isMet: (found, { info, passing }) =>
      [...info.map(({ name }) => name), ...passing.map(({ text }) => text.slice(5))].some((name) =>
        letters(name).includes(letters(found)),
      ),
  },
  classification: {
    pattern: /^\s*(?:CLASSIFICATION: *|BT +)?(UNCLAS|CONFIDENTIAL|SECRET)/m,
    isMet: (_, { classification }) => classification?.level != null,
  },
  "subject code": {
    pattern: /UNCLAS *\/{1,2} *(N?\d{4,5})\//,
    isMet: (found, { classification }) => classification?.subjectCode === found,
  },
  number: {
    pattern: /^\s*((?:NAVADMIN|ALNAV|MARADMIN|ALCOAST) +\d+ *\/ *\d\d) *$/m,
    isMet: (found, { number }) =>
      number !== null &&
      letters(`${number.station}${String(number.number).padStart(3, "0")}${(number.year ?? 0) % 100}`) ===
        letters(found.replace(/ (\d\d)\//, " 0$1/").replace(/\/0/, "/")),
  },
  subject: {
    pattern:
      /^[^\S\n]*(?:.*\/\/ *)?SUBJ\/+(?:SUBJ\/)?(?:\(U\))?([\s\S]*?)(?:\/\/|\n\s*\n|\n(?:REF|RMKS|MSGID|GENTEXT|NAVADMIN)[ /])/m,
    isMet: (found, { subject }) => subject !== null && letters(subject.text).startsWith(letters(found)),
  },
  "first paragraph": {
    pattern: /(?:RMKS|GENTEXT\/[A-Z]+)\/ *(1)\./,
    isMet: (_, { body }) => body.some((block) => block.type === "Paragraph" && block.number === 1),
  },
  "closing number": {
    pattern: /^\s*#(\d{4})\s*$/m,
    isMet: (found, { trailer }) => trailer?.serial === found,
  },
  end: {
    pattern: /^\s*(NNNN)\s*$/m,
    isMet: (_, { trailer }) => trailer?.endOfMessage === true,
  },
} as const satisfies Readonly<Record<string, Probe>>;

type Field = keyof typeof probes | "sets";

const setName = /(?:^[^\S\n]*|\/ *)(MSGID|SUBJ|REF|NARR|AMPN|POC|RMKS|GENTEXT)(?=\/)/gm;

/** The text down to the end of the message: what forwarded messages have behind it is not looked at. */
const headOf = (text: string): string => text.replace(/\r\n?/g, "\n").split(/^\s*NNNN\s*$/m)[0] ?? "";

/**
 * What a crude look finds in a message, and whether the tree has it.
 *
 * @example findingsOf("FM CNO\n", cable)[0] // { field: "from", expected: "CNO", isMet: true }
 */
export const findingsOf = (text: string, cable: Cable): readonly Finding[] => {
  const raw = text.replace(/\r\n?/g, "\n");
  const fields = (Object.entries(probes) as readonly [keyof typeof probes, Probe][]).flatMap(([field, probe]) => {
    const expected = probe.pattern.exec(raw)?.[1];
    return expected === undefined ? [] : [{ field, expected, isMet: probe.isMet(expected, cable) }];
  });
  const expected = [...headOf(raw).matchAll(setName)].map(([, name]) => name ?? "");
  const found = cable.sets.map(({ name }) => name);
  const missing = expected.filter((name, index) => {
    const nth = expected.slice(0, index + 1).filter((each) => each === name).length;
    return found.filter((each) => each === name).length < nth;
  });
  const sets =
    expected.length === 0 ? [] : [{ field: "sets" as const, expected: missing.join(" "), isMet: missing.length === 0 }];
  return [...fields, ...sets];
};

/** The figures for naval messages; with `misses`, what was not read as the raw text has it. */
export const navalReport = (studies: readonly Study[], misses: boolean): readonly string[] => {
  const naval = studies.flatMap(({ message, cable }) =>
    message.kind === "naval" && cable !== null ? [{ message, cable }] : [],
  );
  if (naval.length === 0) return [];
  const all = naval.flatMap(({ message, cable }) =>
    findingsOf(message.text, cable).map((finding) => ({ id: message.id, ...finding })),
  );
  const fields = [...new Set(all.map(({ field }) => field))];
  const clean = naval.filter(({ cable }) => unknownInHead(cable).length === 0).length;
  const known = naval.filter(({ cable }) => cable.dialect === "naval").length;
  const expectedSets = naval.flatMap(({ message }) => [
    ...headOf(message.text.replace(/\r\n?/g, "\n")).matchAll(setName),
  ]).length;
  const missingSets = all
    .filter(({ field, isMet }) => field === "sets" && !isMet)
    .flatMap(({ expected }) => expected.split(" ")).length;
  return [
    ...section(
      "Naval messages, against a crude look at the raw text",
      table([
        ["known as naval", `${known}/${naval.length}`, percent(known, naval.length)],
        ...fields.map((field) => {
          const list = all.filter((item) => item.field === field);
          const met = list.filter(({ isMet }) => isMet).length;
          return [field === "sets" ? "all sets" : field, `${met}/${list.length}`, percent(met, list.length)];
        }),
        [
          "sets, one by one",
          `${expectedSets - missingSets}/${expectedSets}`,
          percent(expectedSets - missingSets, expectedSets),
        ],
        ["no unknown line before the text", `${clean}/${naval.length}`, percent(clean, naval.length)],
      ]),
    ),
    ...(misses
      ? section("Naval misses", [
          ...all.filter(({ isMet }) => !isMet).map(({ id, field, expected }) => `${id} ${field}: ${oneLine(expected)}`),
          ...naval
            .filter(({ cable }) => cable.dialect !== "naval")
            .map(({ message }) => `${message.id} is read as no naval message`),
          ...naval.flatMap(({ message, cable }) =>
            cable.unknown.map(({ text, after }) => `${message.id} unknown after ${after}: ${oneLine(text)}`),
          ),
        ])
      : []),
  ];
};

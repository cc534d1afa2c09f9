/** What only copies of 1973 to about 2001 have. */
import type {
  AttributesSyntax,
  ControlSyntax,
  DistributionSyntax,
  DraftingRole,
  DraftingSyntax,
  Lexeme,
} from "../../grammar/index.js";
import type { Attribute, Attributes, ControlLine, Distribution, Drafting, Office, Official } from "../ast/nodes.js";
import { parseAttribute } from "../values/attribute.js";
import { parseCopyTotal, parseDistributionHead, parseOffice } from "../values/distribution.js";
import { parseDrafter, parseOfficial } from "../values/official.js";
import { type Context, fold, foldedSource, spanOf } from "./context.js";
import type { Draft } from "./draft.js";
import { placeNote, placeSingle } from "./place-field.js";

type ArchiveSyntax = DistributionSyntax | DraftingSyntax | ControlSyntax | AttributesSyntax;

/** Puts a line of such a copy where it belongs. */
export const placeArchive = (draft: Draft, line: ArchiveSyntax): void => {
  const { context } = draft;
  switch (line.kind) {
    case "distribution":
      if (!placeTold(draft, line)) placeSingle(draft, "distribution", line, () => lowerDistribution(context, line));
      return;
    case "drafting":
      placeSingle(draft, "drafting", line, () => lowerDrafting(context, line));
      return;
    case "control":
      placeSingle(draft, "control", line, () => lowerControl(context, line));
      return;
    case "attributes":
      return placeAttributes(draft, line);
    default:
      return line satisfies never;
  }
};

/** ACTION or ORIGIN, INFO, and the sum. */
export const lowerDistribution = (context: Context, line: DistributionSyntax): Distribution => ({
  type: "Distribution",
  start: line.start,
  end: line.end,
  ...parseDistributionHead(line.head?.image ?? ""),
  offices: line.offices.map(lowerOffice),
  info: line.info.map(lowerOffice),
  ...parseCopyTotal(line.total?.image ?? ""),
  text: foldedSource(context, line),
});

/** INFO that a line of the page parts from ACTION or ORIGIN goes on with its distribution. */
const placeTold = (draft: Draft, line: DistributionSyntax): boolean => {
  const first = draft.single.distribution;
  if (first === null || draft.begun || line.head !== null || first.info.length > 0) return false;
  const { start, channel, kind, offices } = first;
  draft.single.distribution = { ...lowerDistribution(draft.context, { ...line, start }), channel, kind, offices };
  return true;
};

const lowerOffice = (lexeme: Lexeme): Office => ({
  type: "Office",
  ...spanOf(lexeme),
  ...parseOffice(lexeme.image),
});

/** Who drafted, cleared, approved and released; lines behind who approved are those who cleared. */
export const lowerDrafting = (context: Context, line: DraftingSyntax): Drafting => {
  const lists: Record<Exclude<DraftingRole, "desired">, Official[]> = {
    drafted: [],
    cleared: [],
    approved: [],
    released: [],
  };
  const desired: Lexeme[] = [];
  let date: string | null = null;
  let extension: string | null = null;
  for (const { role, lexeme, isLabelled } of line.lines.flatMap(apart)) {
    if (role === "desired") {
      desired.push(lexeme);
      continue;
    }
    const own = role === "approved" && !isLabelled && lists.approved.length > 0 ? "cleared" : role;
    const drafter = parseDrafter(fold(lexeme.image), context.pivot);
    const isOfDrafter = own === "drafted" || drafter.person === "";
    if (isOfDrafter) {
      date ??= drafter.date;
      extension ??= drafter.extension;
      if (drafter.person === "") continue;
    }
    lists[own].push(lowerOfficial(context, lexeme, isOfDrafter ? drafter.person : lexeme.image));
  }
  return {
    type: "Drafting",
    start: line.start,
    end: line.end,
    draftedBy: lists.drafted,
    clearedBy: lists.cleared,
    approvedBy: lists.approved,
    releasedBy: lists.released,
    date,
    extension,
    desired: textOf(context, desired) || null,
    text: foldedSource(context, line),
  };
};

/** Between two who cleared on one line: a comma or a semicolon before another office. */
const nextOffice = /[,;]\s+(?=[A-Z][A-Z0-9]{0,5}(?:\/[A-Z0-9]{1,6})*(?::|\s-\s))/g;

/** The persons of a line, each with the role of the line; who drafted is one. */
const apart = (line: DraftingSyntax["lines"][number]): readonly DraftingSyntax["lines"][number][] => {
  if (line.role === "desired") return [line];
  const { image, startOffset } = line.lexeme;
  const starts = [0, ...Array.from(image.matchAll(nextOffice), (found) => found.index + found[0].length)];
  return starts.map((start, index) => ({
    ...line,
    isLabelled: line.isLabelled && index === 0,
    lexeme: {
      image: image.slice(start, starts[index + 1] ?? image.length).replace(/[,;]\s+$/, ""),
      startOffset: startOffset + start,
    },
  }));
};

const lowerOfficial = (context: Context, lexeme: Lexeme, person: string): Official => ({
  type: "Official",
  ...spanOf(lexeme),
  ...parseOfficial(person),
  text: foldedSource(context, spanOf(lexeme)),
});

/** The dash line. */
export const lowerControl = (context: Context, line: ControlSyntax): ControlLine => ({
  type: "ControlLine",
  start: line.start,
  end: line.end,
  counters: line.counters.map(({ image }) => image),
  text: foldedSource(context, line),
});

/** The attributes of a record may stand in several places: between stars, and behind their title. */
const placeAttributes = (draft: Draft, line: AttributesSyntax): void => {
  const { context, single } = draft;
  const items = line.items.map((item) => lowerAttribute(context, item));
  const first: Attributes = single.attributes ?? { type: "Attributes", start: line.start, end: line.end, items: [] };
  const isAgain = single.attributes !== null;
  single.attributes = { ...first, end: line.end, items: [...first.items, ...items] };
  draft.last = "attributes";
  const again = isAgain && line.title !== null ? [line.title] : [];
  for (const lexeme of [...again, ...line.rest]) placeNote(draft, "record", spanOf(lexeme));
};

const lowerAttribute = (context: Context, { key, values }: AttributesSyntax["items"][number]): Attribute => ({
  type: "Attribute",
  start: spanOf(key).start,
  end: spanOf(values.at(-1) ?? key).end,
  key: fold(key.image.replace(/[*:]/g, " ")),
  ...parseAttribute(textOf(context, values)),
});

/** The source from the first of some tokens to the last. */
const textOf = (context: Context, [first, ...rest]: readonly Lexeme[]): string =>
  first === undefined
    ? ""
    : foldedSource(context, { start: spanOf(first).start, end: spanOf(rest.at(-1) ?? first).end });

import type { Level, PortionMarking } from "../ast/nodes.js";
import { levelRank } from "./level.js";
import { categoryOf, controlWords, shortControl } from "./marking-control.js";

/** The value of a portion marking. */
export type MarkingReading = Pick<PortionMarking, "level" | "controls" | "releasableTo" | "style">;

/** Longer texts are no marking. */
const longest = 120;

/** What a marking can start with: its level and the controls that the word implies. */
const heads: readonly (readonly [word: string, level: Level, controls: readonly string[]])[] = [
  ["SENSITIVE BUT UNCLASSIFIED", "unclassified", ["SBU"]],
  ["FOR OFFICIAL USE ONLY", "unclassified", ["FOUO"]],
  ["LIMITED OFFICIAL USE", "limited-official-use", []],
  ["UNCLASSIFIED", "unclassified", []],
  ["CONFIDENTIAL", "confidential", []],
  ["RESTRICTED", "restricted", []],
  ["TOP SECRET", "top-secret", []],
  ["UNCLAS", "unclassified", []],
  ["SECRET", "secret", []],
  ["S B U", "unclassified", ["SBU"]],
  ["EFTO", "efto", []],
  ["FOUO", "unclassified", ["FOUO"]],
  ["LOU", "limited-official-use", []],
  ["SBU", "unclassified", ["SBU"]],
  ["CTS", "top-secret", ["NATO"]],
  ["SNF", "secret", ["NOFORN"]],
  ["CNF", "confidential", ["NOFORN"]],
  ["NS", "secret", ["NATO"]],
  ["NC", "confidential", ["NATO"]],
  ["NR", "restricted", ["NATO"]],
  ["NU", "unclassified", ["NATO"]],
  ["TS", "top-secret", []],
  // SBU that lost a letter, and SECRET in two letters as behind DNG.
  ["SB", "unclassified", ["SBU"]],
  ["SU", "unclassified", ["SBU"]],
  ["SE", "secret", []],
  ["S", "secret", []],
  ["C", "confidential", []],
  ["R", "restricted", []],
  ["U", "unclassified", []],
];

/** Markings that are a level alone, which most are, as they are written. */
const plainMarkings: ReadonlyMap<string, Omit<MarkingReading, "releasableTo">> = new Map(
  heads.map(([word, level, controls]) => [`(${word})`, { level, controls, style: "state" }]),
);

const letters = {
  unclassified: "U",
  restricted: "R",
  "limited-official-use": "LOU",
  efto: "EFTO",
  confidential: "C",
  secret: "S",
  "top-secret": "TS",
} as const satisfies Record<Level, string>;

/** Symbols of offices of the Department that look like a marking with one slash. */
const officePattern = /^S\/(?:CT|P|ES|S|WCI|CRS|GAC|NIS|SRAP|CPR|GWI)(?:-[A-Z]{1,4})?$/;

/**
 * The value of a portion marking, with or without its parentheses, in any case; null when the words are no marking, such
 * as `(B)`, `(NOTAL)`, `(S/CT)` or `(SEE PARA 3)`. SBU is `unclassified` with the control SBU. A marking that lost its
 * level (`(/REL UK)`, `(NF)`) has a null `level`. Controls are full words where known; unknown ones count only behind a
 * slash. ENTIRE TEXT counts as a control. The style is `capco` when a double slash stands between two words.
 *
 * Source: 5 FAH-1 H-246.2, the CAPCO register, FORMAT.md sections 3.10 and 7 with `portion-markings.json`.
 *
 * @example parsePortionMarking("(C/NF)")
 *   // { level: "confidential", controls: ["NOFORN"], releasableTo: [], style: "state" }
 */
export const parsePortionMarking = (text: string): MarkingReading | null => {
  if (text.length > longest) return null;
  const plain = plainMarkings.get(text);
  if (plain !== undefined) return { ...plain, controls: [...plain.controls], releasableTo: [] };
  const marked = bareWords(text);
  const entire = /[ :,-]+ENTIRE (?:TEXT|MESSAGE|CABLE)$/.exec(marked);
  const inner = entire === null ? marked : marked.slice(0, entire.index);
  if (inner === "" || officePattern.test(inner)) return null;
  const head = readHead(inner);
  if (head === null) return null;
  const tail = readTail(head.rest);
  if (tail === null) return null;
  const controls = [...head.controls, ...tail.controls, ...(inner === marked ? [] : ["ENTIRE TEXT"])];
  const isBare = controls.length === 0 && tail.releasableTo.length === 0;
  if (head.level === null && isBare) return null;
  const style = inner.includes("//") && !isBare ? "capco" : "state";
  return { level: head.level, controls, releasableTo: tail.releasableTo, style };
};

/**
 * The marking in parentheses, controls in short form. A `capco` marking without controls prints as the level alone, which
 * reads as `state`.
 *
 * @example formatPortionMarking({ level: "secret", controls: [], releasableTo: ["USA", "GBR"], style: "capco" })
 *   // "(S//REL TO USA, GBR)"
 */
export const formatPortionMarking = (marking: MarkingReading): string => {
  const { level, releasableTo, style } = marking;
  const isState = style === "state";
  const hasTail = marking.controls.length > 1 || releasableTo.length > 0;
  const isSensitive = level === "unclassified" && marking.controls[0] === "SBU" && (isState || hasTail);
  const own = isSensitive ? marking.controls.slice(1) : marking.controls;
  const isEntire = isState && level !== null && own.at(-1) === "ENTIRE TEXT";
  const controls = (isEntire ? own.slice(0, -1) : own).map(shortControl);
  const release = releasableTo.length > 0 ? [`REL ${isState ? "" : "TO "}${releasableTo.join(", ")}`] : [];
  let text = isSensitive ? "SBU" : level === null ? "" : letters[level];
  let category: string | null = null;
  for (const item of [...controls, ...release]) {
    const next = categoryOf(item);
    text += (isState || (next !== null && next === category) ? "/" : "//") + item;
    category = next;
  }
  return `(${text}${isEntire ? " - ENTIRE TEXT" : ""})`;
};

/**
 * A number to compare markings by: higher is more sensitive, SBU lies between unclassified and the next level, a marking
 * without a level is -1.
 *
 * @example markingRank({ level: "secret", controls: [] }) > markingRank({ level: "unclassified", controls: ["SBU"] }) // true
 */
export const markingRank = (marking: Pick<MarkingReading, "level" | "controls">): number => {
  if (marking.level === null) return -1;
  return levelRank(marking.level) * 2 + (marking.level === "unclassified" && marking.controls.includes("SBU") ? 1 : 0);
};

/** The words in capitals, without parentheses, stray marks at the end and blanks about slashes. */
const bareWords = (text: string): string =>
  text
    .toUpperCase()
    .replace(/\s+/g, " ")
    .replace(/^ ?\(/, "")
    .replace(/\) ?$/, "")
    .replace(/[ ,-]*\/[ ,-]*/g, "/")
    .replace(/\/{3,}/g, "//")
    .replace(/[ .,/-]+$/, "")
    .trim();

interface Head {
  readonly level: Level | null;
  readonly controls: readonly string[];
  readonly rest: string;
}

const readHead = (text: string): Head | null => {
  // A classification of another nation: //GBR SECRET, or one slash of it.
  const [foreign = "", nation = "", words = ""] = /^\/{1,2}(?!FGI|REL)([A-Z]{3,4}) ([A-Z ]+)/.exec(text) ?? [];
  const named = heads.find(([word, , controls]) => word === words && controls.length === 0);
  if (named !== undefined) return { level: named[1], controls: [`FGI ${nation}`], rest: text.slice(foreign.length) };
  const plain = text.replace(/^\/{1,2}(?=CTS|N[SCRU])/, "");
  const head = heads.find(([word]) => plain.startsWith(word) && !/[^ ,/-]/.test(plain.charAt(word.length)));
  // A hyphen behind R leads to the state of a member of Congress.
  if (head?.[0] === "R" && !/^R(?:$|\/)/.test(plain)) return null;
  if (head !== undefined) return { level: head[1], controls: head[2], rest: plain.slice(head[0].length) };
  if (text.startsWith("/")) return { level: null, controls: [], rest: text };
  return /^(?:NF(?![A-Z])|NOFORN(?![A-Z])|REL [A-Z])/.test(text)
    ? { level: null, controls: [], rest: `/${text}` }
    : null;
};

type Tail = Pick<MarkingReading, "controls" | "releasableTo">;

/** What stands behind the level; null when the words there show that this is no marking. */
const readTail = (text: string): Tail | null => {
  const controls: string[] = [];
  const releasableTo: string[] = [];
  const isLoose = text.startsWith("/");
  for (const category of text.split("//")) {
    let isList = false;
    for (const part of category.split("/")) {
      const words = part.replace(/^[ ,-]+/, "").trimEnd();
      if (words === "") continue;
      const known = controlWords(words);
      if (known !== null) {
        controls.push(...known);
        continue;
      }
      const [before, list] = splitRelease(words);
      const own = before === "" ? [] : controlWords(before);
      if (list !== null && own !== null) {
        isList = true;
        controls.push(...own);
        releasableTo.push(...list);
      } else if (isList) {
        // Some write the nations with slashes: REL TO NATO/AUS.
        releasableTo.push(...nationsOf(words));
      } else if (isLoose && /^[A-Z][A-Z\d .'-]*[A-Z\d]$/.test(words)) {
        controls.push(words);
      } else {
        return null;
      }
    }
  }
  return { controls, releasableTo };
};

/** What stands before REL, and the nations behind it; null when there are none. */
const splitRelease = (text: string): readonly [before: string, nations: readonly string[] | null] => {
  const match = /(?:^| )REL(?:EASABLE)? (?:TO )?(?=[A-Z])/.exec(text);
  return match === null
    ? [text, null]
    : [text.slice(0, match.index), nationsOf(text.slice(match.index + match[0].length))];
};

const nationsOf = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    // Codes may have AND or a blank between them; the names of nations may hold both.
    .flatMap((item) => (/^ ?USA [A-Z]{3}\b/.test(item) ? item.trim().split(" ") : [item]))
    .flatMap((item) => (/^ ?[A-Z]{2,4} (?:AND|&) [A-Z]{2,4}$/.test(item) ? item.trim().split(/ (?:AND|&) /) : [item]))
    .map((item) => item.trim().replace(/^(?:AND|&) /, ""))
    .filter((item) => item !== "" && item !== "AND");

import type { Level } from "../ast/nodes.js";
import { damageOf } from "./damaged-word.js";

/**
 * The levels, lowest first.
 *
 * @example levels[0] // "unclassified"
 */
export const levels = [
  "unclassified",
  "restricted",
  "limited-official-use",
  "efto",
  "confidential",
  "secret",
  "top-secret",
] as const satisfies readonly Level[];

/** A banner word without blanks, and how many letters of it may be damaged before it could be another word. */
interface Banner {
  readonly word: string;
  readonly level: Level;
  readonly tolerance: number;
}

const banners: readonly Banner[] = [
  { word: "UNCLAS", level: "unclassified", tolerance: 1 },
  { word: "UNCLASSIFIED", level: "unclassified", tolerance: 2 },
  { word: "RESTRICTED", level: "restricted", tolerance: 1 },
  { word: "LOU", level: "limited-official-use", tolerance: 0 },
  { word: "LIMITEDOFFICIALUSE", level: "limited-official-use", tolerance: 3 },
  { word: "EFTO", level: "efto", tolerance: 0 },
  { word: "UNCLASEFTO", level: "efto", tolerance: 1 },
  { word: "UNCLASSIFIEDEFTO", level: "efto", tolerance: 2 },
  { word: "CONFIDENTIAL", level: "confidential", tolerance: 2 },
  { word: "SECRET", level: "secret", tolerance: 1 },
  { word: "TOPSECRET", level: "top-secret", tolerance: 1 },
];

/** Words without damage need no comparison. */
const levelsByWord: ReadonlyMap<string, Level> = new Map(banners.map(({ word, level }) => [word, level]));

/** Texts longer than the longest banner, spaced and with some letters doubled, are no banner. */
const longest = 80;

/**
 * The level that a banner names, in any case, its letters spaced, partly spaced or not, some lost, doubled or replaced;
 * null for other words. `text` is the words of the level alone, without controls behind a slash.
 *
 * Source: ACP 127 para 209, FORMAT.md section 3.2. Letters that stand apart allow one more to be damaged, as ordinary
 * words are not written so.
 *
 * @example parseLevel("O N F I D E N T I A L") // "confidential"
 * @example parseLevel("SECRETARY") // null
 */
export const parseLevel = (text: string): Level | null => {
  if (text.length > longest) return null;
  const trimmed = text.trim().toUpperCase().replaceAll("0", "O").replaceAll("1", "I");
  const squeezed = trimmed.replace(/[\s.]/g, "");
  // CLASSIFIED is the label of another line, and not a banner that lost its first letters.
  if (squeezed === "" || squeezed.startsWith("CLASSIF")) return null;
  const whole = levelsByWord.get(squeezed);
  if (whole !== undefined) return whole;
  const slack = isSpaced(trimmed) ? 1 : 0;
  let best: { readonly level: Level; readonly damage: number } | null = null;
  for (const { word, level, tolerance } of banners) {
    const allowed = tolerance === 0 ? 0 : tolerance + slack;
    // Each letter too few or too many is a damage, so most words need no closer look.
    if (Math.abs(squeezed.length - word.length) > allowed) continue;
    const damage = damageOf(squeezed, word);
    if (damage !== null && damage <= allowed && (best === null || damage < best.damage)) best = { level, damage };
  }
  return best?.level ?? null;
};

const bannerOf = {
  unclassified: "UNCLAS",
  restricted: "RESTRICTED",
  "limited-official-use": "LIMITED OFFICIAL USE",
  efto: "UNCLAS E F T O",
  confidential: "C O N F I D E N T I A L",
  secret: "S E C R E T",
  "top-secret": "T O P S E C R E T",
} as const satisfies Record<Level, string>;

/**
 * The banner of a level as it stands on the classification line: spaced from CONFIDENTIAL up.
 *
 * Source: ACP 127 para 209, FORMAT.md section 3.2. Deviation: one blank between TOP and SECRET, not two.
 *
 * @example formatLevel("secret") // "S E C R E T"
 */
export const formatLevel = (level: Level): string => bannerOf[level];

/**
 * The place of a level among `levels`, 0 for the lowest.
 *
 * @example levelRank("secret") > levelRank("confidential") // true
 */
export const levelRank = (level: Level): number => levels.indexOf(level);

/** True when most words of the text are single letters. */
const isSpaced = (text: string): boolean => {
  const words = text.split(/[\s.]/).filter((word) => word !== "");
  return words.length > 2 && words.filter((word) => word.length === 1).length * 2 > words.length;
};

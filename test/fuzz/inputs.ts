import fc from "fast-check";
import { archiveCable, cable, mutated, navalCable, nodes, smartCable } from "../../src/arbitrary/index.js";
import { buildCable } from "../../src/ast/build.js";
import { print, tokenize } from "../../src/index.js";
import { jumble, jumbledLines } from "../property/texts.js";
import { type Random, randomOf } from "./random.js";

/** Makes an input from what was kept so far. */
type Maker = (random: Random, pool: readonly string[]) => string;

const longest = 40_000;

/** One value of a generator. */
const oneOf = <Value>(arbitrary: fc.Arbitrary<Value>, random: Random): Value =>
  fc.sample(arbitrary, { seed: random.below(2 ** 31), numRuns: 1 })[0] as Value;

/** The bounds of a piece of a text that is a token, or a few lines. */
const pieceOf = (text: string, random: Random): { readonly start: number; readonly end: number } => {
  if (random.below(2) === 0) {
    const tokens = tokenize(text);
    if (tokens.length === 0) return { start: 0, end: 0 };
    const first = random.below(tokens.length);
    const last = Math.min(tokens.length - 1, first + random.below(3));
    return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  }
  const from = text.lastIndexOf("\n", random.below(text.length + 1)) + 1;
  let end = from;
  for (let lines = 1 + random.below(4); lines > 0 && end < text.length; lines -= 1) {
    const next = text.indexOf("\n", end);
    end = next < 0 ? text.length : next + 1;
  }
  return { start: from, end };
};

const spliced = (text: string, start: number, end: number, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

/** Characters that end lines, part words or are half of something. */
const oddities = [
  "\0",
  "\t",
  "\u000b",
  "\f",
  "\r",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\ud800",
  "\udfff",
];

/** The generators of each family of messages. */
const families = [cable, archiveCable, smartCable, navalCable] as const;

const makers = {
  damaged: (random, pool) => oneOf(mutated(random.pick(pool)), random),
  crossed: (random, pool) => {
    const text = random.pick(pool);
    const other = random.pick(pool);
    const { start, end } = pieceOf(text, random);
    const taken = pieceOf(other, random);
    return spliced(text, start, random.below(2) === 0 ? start : end, other.slice(taken.start, taken.end));
  },
  joined: (random, pool) => {
    const text = random.pick(pool);
    const other = random.pick(pool);
    return text.slice(0, pieceOf(text, random).end) + other.slice(pieceOf(other, random).start);
  },
  without: (random, pool) => {
    const text = random.pick(pool);
    const { start, end } = pieceOf(text, random);
    return spliced(text, start, end, "");
  },
  moved: (random, pool) => {
    const text = random.pick(pool);
    const { start, end } = pieceOf(text, random);
    const rest = spliced(text, start, end, "");
    const at = pieceOf(rest, random).start;
    return spliced(rest, at, at, text.slice(start, end));
  },
  repeated: (random, pool) => {
    const text = random.pick(pool);
    const { start, end } = pieceOf(text, random);
    const unit = text.slice(start, end);
    const times = random.below(50) === 0 ? 2000 : 1 + random.below(20);
    return spliced(text, start, end, unit.repeat(Math.min(times, Math.ceil(longest / (unit.length + 1)))));
  },
  odd: (random, pool) => {
    let text = random.pick(pool);
    for (let times = 1 + random.below(3); times > 0; times -= 1) {
      const at = random.below(text.length + 1);
      const words = random.below(3) === 0 ? String.fromCharCode(random.below(0x10000)) : random.pick(oddities);
      text = spliced(text, at, at + random.below(2), words);
    }
    return text;
  },
  excerpt: (random, pool) => {
    const text = random.pick(pool);
    const { start, end } = pieceOf(text, random);
    return text.slice(start, end);
  },
  generated: (random) => print(oneOf(random.pick(families), random)),
  "generated and damaged": (random) => oneOf(mutated(print(oneOf(random.pick(families), random))), random),
  fragment: (random) => {
    const paragraph = oneOf(nodes.Paragraph, random);
    const line = { ...buildCable({}), body: [paragraph], tags: oneOf(nodes.TagsLine, random) };
    return oneOf(mutated(print(line)), random);
  },
  jumble: (random) => oneOf(random.below(2) === 0 ? jumble : jumbledLines, random),
  bytes: (random) => {
    const bytes = Uint8Array.from({ length: random.below(400) }, () => random.below(256));
    const encoding = random.pick(["utf-8", "windows-1252", "utf-16le"] as const);
    return new TextDecoder(encoding).decode(bytes);
  },
  units: (random) =>
    Array.from({ length: random.below(200) }, () =>
      String.fromCharCode(random.below(random.pick([128, 0x10000]))),
    ).join(""),
} as const satisfies Record<string, Maker>;

export type MakerName = keyof typeof makers;

/** What makes an input, the frequent ones several times: changes of what is kept find the most. */
const wheel: readonly MakerName[] = [
  ...(["damaged", "crossed", "joined", "without", "moved", "odd", "repeated"] as const).flatMap((name) => [
    name,
    name,
    name,
  ]),
  "excerpt",
  "generated",
  "generated and damaged",
  "generated and damaged",
  "fragment",
  "jumble",
  "bytes",
  "units",
];

/**
 * The input of a seed, from the texts that were kept so far, and what made it. Now and then a second change is made to it.
 *
 * @example inputOf(7, texts).maker // "crossed"
 */
export const inputOf = (
  seed: number,
  pool: readonly string[],
): { readonly maker: MakerName; readonly text: string } => {
  const random = randomOf(seed);
  const maker = random.pick(wheel);
  let text = makers[maker](random, pool);
  while (random.below(3) === 0) text = makers[random.pick(wheel)](random, [text, text, text, random.pick(pool)]);
  return { maker, text: text.slice(0, longest) };
};

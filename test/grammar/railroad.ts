import type { Piece } from "../../grammar/ebnf-layout.js";

/** A drawing with the line coming in at its left and going out at its right. */
interface Track {
  readonly width: number;
  /** How far it reaches above and below the line. */
  readonly up: number;
  readonly down: number;
  readonly draw: (x: number, y: number) => string;
}

type Choices = readonly (readonly Piece[])[];

const turn = 8;
const gap = 10;
const side = 20;

/** SVG of a rule: boxes with round corners are tokens, others are links to rules. */
export const drawRule = (name: string, choices: Choices, isRule: (name: string) => boolean): string => {
  const track = choiceOf(choices, isRule);
  const width = track.width + 2 * side;
  const height = track.up + track.down + 2 * gap;
  const y = gap + track.up;
  const ends = path(`M${gap} ${y - 7}v14M${gap} ${y}H${side}M${width - side} ${y}h${gap}m0 -7v14`);
  return `<svg role="img" aria-label="${name}" width="${width}" height="${height}">${ends}${track.draw(side, y)}</svg>`;
};

const choiceOf = (choices: Choices, isRule: (name: string) => boolean): Track =>
  oneOf(choices.map((row) => inRow(row.map((piece) => trackOf(piece, isRule)))));

const trackOf = (piece: Piece, isRule: (name: string) => boolean): Track => {
  if (typeof piece === "string") return box(piece, isRule(piece));
  const inner = choiceOf(piece.choices, isRule);
  if (piece.open === "[") return orNothing(inner);
  if (piece.open === "{") return piece.close === "}" ? orNothing(again(inner)) : again(inner);
  return inner;
};

const box = (name: string, isRule: boolean): Track => {
  const width = name.length * 8 + 20;
  return {
    width,
    up: 12,
    down: 12,
    draw: (x, y) => {
      const shape = `<rect x="${x}" y="${y - 12}" width="${width}" height="24"${isRule ? "" : ' rx="12"'}/>`;
      const text = `${shape}<text x="${x + width / 2}" y="${y + 5}">${name}</text>`;
      return isRule ? `<a href="#${name}">${text}</a>\n` : `${text}\n`;
    },
  };
};

const inRow = (tracks: readonly Track[]): Track => ({
  width: tracks.reduce((sum, track) => sum + track.width, gap * Math.max(0, tracks.length - 1)),
  up: Math.max(0, ...tracks.map(({ up }) => up)),
  down: Math.max(0, ...tracks.map(({ down }) => down)),
  draw: (x, y) => {
    let at = x;
    return tracks
      .map((track, index) => {
        const rail = index === 0 ? "" : path(`M${at} ${y}h${gap}`);
        at += index === 0 ? 0 : gap;
        const drawn = rail + track.draw(at, y);
        at += track.width;
        return drawn;
      })
      .join("");
  },
});

/** Tracks under one another; the first lies on the line. */
const oneOf = (tracks: readonly Track[]): Track => {
  const [first] = tracks;
  if (first === undefined || tracks.length === 1) return first ?? inRow([]);
  const width = Math.max(...tracks.map((track) => track.width)) + 2 * side;
  const depths: number[] = [];
  let depth = 0;
  for (const [index, track] of tracks.entries()) {
    depth += index === 0 ? 0 : track.up;
    depths.push(depth);
    depth += track.down + gap;
  }
  return {
    width,
    up: first.up,
    down: depth - gap,
    draw: (x, y) =>
      tracks
        .map((track, index) => {
          const line = y + (depths[index] ?? 0);
          const start = x + side;
          const end = start + track.width;
          const straight = `M${x} ${y}h${side}M${end} ${y}H${x + width}`;
          const into = `M${x} ${y}${leave(1, 1)}V${line - turn}${join(1, 1)}H${start}`;
          const out = `M${end} ${line}H${x + width - 2 * turn}${leave(1, -1)}V${y + turn}${join(1, -1)}`;
          return path(index === 0 ? straight : into + out) + track.draw(start, line);
        })
        .join(""),
  };
};

/** A way around, above. */
const orNothing = (track: Track): Track => ({
  width: track.width + 2 * side,
  up: track.up + gap,
  down: track.down,
  draw: (x, y) => {
    const top = y - track.up - gap;
    const end = x + track.width + 2 * side;
    const rise = `M${x} ${y}${leave(1, -1)}V${top + turn}${join(1, -1)}`;
    const sink = `H${end - 2 * turn}${leave(1, 1)}V${y - turn}${join(1, 1)}`;
    return path(`${rise}${sink}M${x} ${y}h${side}M${end - side} ${y}h${side}`) + track.draw(x + side, y);
  },
});

/** A way back, below. */
const again = (track: Track): Track => ({
  width: track.width + 2 * side,
  up: track.up,
  down: track.down + gap,
  draw: (x, y) => {
    const low = y + track.down + gap;
    const start = x + side;
    const end = start + track.width;
    const sink = `M${end} ${y}${leave(1, 1)}V${low - turn}${join(-1, 1)}`;
    const rise = `H${start}${leave(-1, -1)}V${y + turn}${join(1, -1)}`;
    return path(`M${x} ${y}h${side}M${end} ${y}h${side}${sink}${rise}`) + track.draw(start, y);
  },
});

const path = (d: string): string => `<path d="${d}"/>\n`;

/** A turn from level to upright, and one back to level: to the right or left, downwards or upwards. */
const leave = (right: 1 | -1, down: 1 | -1): string => `q${right * turn} 0 ${right * turn} ${down * turn}`;
const join = (right: 1 | -1, down: 1 | -1): string => `q0 ${down * turn} ${right * turn} ${down * turn}`;

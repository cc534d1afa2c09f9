import { lookAhead, nextTelegram, type Progress, startOfTelegram } from "../grammar/index.js";
import { type Pieces, textsOf } from "./chunks.js";
import { requireString } from "./tokenize.js";

/** One telegram of a text that holds several; offsets in the whole text, `text` is what stands between them. */
export interface Telegram {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The single telegrams of a text, split where FL1 (`VZCZC`), a short header, the first fields of a SMART message or the
 * heading of a naval message begins another. What stands before the first belongs to it, what stands behind `NNNN` to the one before. Blank pieces are
 * left out; everything else is in one piece or another.
 *
 * @example split("VZCZCXRO0001\nFM AMEMBASSY EXAMPLE\nVZCZCXRO0002\n").length // 2
 */
export const split = (text: string): readonly Telegram[] => {
  requireString(text);
  const { telegrams, start } = pieces(text, 0, text.length, startOfTelegram());
  return [...telegrams, ...piece(text, start, text.length)];
};

/**
 * The single telegrams of a text that comes in chunks, as `split` gives them; no more than one telegram and one chunk
 * are held. Chunks are strings, or bytes in UTF-8, and may break anywhere.
 *
 * @example for await (const { text } of splitStream(chunks)) parse(text);
 */
export async function* splitStream(chunks: Pieces<string | Uint8Array>): AsyncGenerator<Telegram> {
  const progress = startOfTelegram();
  let buffer = "";
  let base = 0;
  let scanned = 0;
  for await (const chunk of textsOf(chunks)) {
    buffer += chunk;
    const to = buffer.length - lookAhead;
    if (to - scanned < lookAhead) continue;
    const { telegrams, start } = pieces(buffer, scanned, to, progress);
    yield* telegrams.map((telegram) => moved(telegram, base));
    buffer = buffer.slice(start);
    base += start;
    scanned = to - start;
  }
  const { telegrams, start } = pieces(buffer, scanned, buffer.length, progress);
  for (const telegram of [...telegrams, ...piece(buffer, start, buffer.length)]) yield moved(telegram, base);
}

/** The telegrams that end in a text, looked for between two offsets, and where the open one starts. */
const pieces = (
  text: string,
  from: number,
  to: number,
  progress: Progress,
): { readonly telegrams: readonly Telegram[]; readonly start: number } => {
  const telegrams: Telegram[] = [];
  let start = 0;
  for (
    let next = nextTelegram(text, from, to, progress);
    next >= 0;
    next = nextTelegram(text, next + 1, to, progress)
  ) {
    for (const each of piece(text, start, next)) telegrams.push(each);
    start = next;
  }
  return { telegrams, start };
};

const piece = (text: string, start: number, end: number): readonly Telegram[] => {
  const between = text.slice(start, end);
  return between.trim() === "" ? [] : [{ start, end, text: between }];
};

const moved = ({ start, end, text }: Telegram, by: number): Telegram => ({ start: start + by, end: end + by, text });

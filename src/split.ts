import { nextTelegram, startOfTelegram } from "../grammar/index.js";

/** One telegram of a text that holds several; offsets in the whole text, `text` is what stands between them. */
export interface Telegram {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The single telegrams of a text, split where FL1 (`VZCZC`) or a short header begins another and behind `NNNN`. What
 * stands before the first belongs to it. Blank pieces are left out; everything else is in one piece or another.
 *
 * @example split("VZCZCXRO0001\n...\nNNNN\nVZCZCXRO0002\n...").length // 2
 */
export const split = (text: string): readonly Telegram[] => splitFrom(text, 0, startOfTelegram());

const push = (telegrams: Telegram[], text: string, start: number, end: number): void => {
  const piece = text.slice(start, end);
  if (piece.trim() !== "") telegrams.push({ start, end, text: piece });
};

/**
 * The single telegrams of a text that comes in chunks, as `split` gives them; no more than one telegram and one chunk
 * are held. Chunks may break anywhere.
 *
 * @example for await (const { text } of splitStream(chunks)) parse(text);
 */
export async function* splitStream(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Telegram> {
  const progress = startOfTelegram();
  let buffer = "";
  let base = 0;
  let scanned = 0;
  for await (const chunk of chunks) {
    buffer += chunk;
    // A boundary may need the two lines behind it; what has not ended yet is looked at again with the next chunk.
    const whole = buffer.lastIndexOf("\n", buffer.lastIndexOf("\n") - 1) + 1;
    if (whole <= scanned) continue;
    const lines = buffer.slice(0, whole);
    let start = 0;
    for (let next = nextTelegram(lines, scanned, progress); next >= 0; next = nextTelegram(lines, next, progress)) {
      const text = buffer.slice(start, next);
      if (text.trim() !== "") yield { start: base + start, end: base + next, text };
      start = next;
    }
    buffer = buffer.slice(start);
    base += start;
    scanned = whole - start;
  }
  for (const { start, end, text } of splitFrom(buffer, scanned, progress)) yield { start: base + start, end: base + end, text };
}

const splitFrom = (text: string, scanned: number, progress: ReturnType<typeof startOfTelegram>): readonly Telegram[] => {
  const telegrams: Telegram[] = [];
  let start = 0;
  for (let next = nextTelegram(text, scanned, progress); next >= 0; next = nextTelegram(text, next, progress)) {
    if (next > start) push(telegrams, text, start, next);
    start = next;
  }
  push(telegrams, text, start, text.length);
  return telegrams;
};

import { atLineStart, blank, lineEnd, margin, month, prosign, restBlank } from "./vocabulary.js";

/**
 * Where one telegram ends and the next begins. FL1 begins one; FL16 ends one; FL5 with FL6 under it begins one where
 * the telegram before has had its own (a short header, after an empty line).
 */
const boundary = new RegExp(
  `${atLineStart}(?:(V?ZCZC${blank}?[A-Z]{3}\\d{3,4}\\b)|(N{4,5}${restBlank})|(${prosign}(?:${blank}${prosign})?${blank}+\\d{6}Z${blank}+(?:${month})${blank}+\\d{2,4}\\b.{0,80}${lineEnd}${margin}*FM${blank}))`,
  "g",
);

/** How far the telegram that is open has come. */
export interface Progress {
  /** A start of message or a short header has been seen. */
  opened: boolean;
  /** A date-time group with its originator has been seen. */
  headed: boolean;
}

export const startOfTelegram = (): Progress => ({ opened: false, headed: false });

/**
 * The offset at which the next telegram begins, looked for from `from` on; -1 when there is none up to the end. The
 * progress moves on. `text` must hold whole lines.
 */
export const nextTelegram = (text: string, from: number, progress: Progress): number => {
  boundary.lastIndex = from;
  for (let found = boundary.exec(text); found !== null; found = boundary.exec(text)) {
    const [, startOfMessage, endOfMessage] = found;
    if (endOfMessage !== undefined) {
      Object.assign(progress, startOfTelegram());
      return boundary.lastIndex;
    }
    const isNew = startOfMessage !== undefined ? progress.opened : progress.headed;
    if (startOfMessage !== undefined) Object.assign(progress, { opened: true, headed: false });
    else Object.assign(progress, { opened: true, headed: true });
    if (isNew) return found.index;
  }
  return -1;
};

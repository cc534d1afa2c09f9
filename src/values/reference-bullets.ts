import { mrnAt } from "./reference-mrn.js";
import { groupEnd, isSign, type ReferenceToken, tokenAt } from "./reference-tokens.js";
import { captionsOf, referenceKind } from "./reference-words.js";

/** The tokens behind one bullet; `label` is null before the first bullet. */
export interface ReferenceEntry {
  readonly label: string | null;
  /** Where the bullet begins. */
  readonly start: number;
  readonly tokens: readonly ReferenceToken[];
}

interface Bullet {
  readonly label: string;
  readonly next: number;
  /** Cannot be an initial: in parentheses, or with one behind it. */
  readonly sure: boolean;
}

/**
 * The list cut at its bullets, in order; a bullet with nothing behind it is dropped. A letter is a bullet when it goes
 * on from the one before or stands first in its line; a doubled bullet (`A. A)`, `A. REF A`) counts once.
 *
 * Source: FORMAT.md section 3.7.
 *
 * @example referenceEntries(referenceTokens("A. STATE 1 B) STATE 2")).map((entry) => entry.label) // ["A", "B"]
 */
export const referenceEntries = (list: readonly ReferenceToken[]): readonly ReferenceEntry[] => {
  const tokens = list.slice(skipSigns(list, 0));
  const entries: ReferenceEntry[] = [];
  let label: string | null = null;
  let from = skipReferenceWord(tokens, 0);
  let start = tokenAt(tokens, from).start;
  for (let at = 0; at < tokens.length; ) {
    const bullet = bulletAt(tokens, at);
    if (bullet === null || !goesOn(bullet, label, tokens, at, from)) {
      at = groupEnd(tokens, at);
      continue;
    }
    entries.push({ label, start, tokens: tokens.slice(from, at) });
    label = bullet.label;
    start = tokenAt(tokens, at).start;
    at = skipDoubles(tokens, bullet);
    from = at;
  }
  return [...entries, { label, start, tokens: tokens.slice(from) }].filter((entry) => entry.tokens.length > 0);
};

/** A bullet is looked for at every token, so that what may stand before it must have a bound. */
const mostBeforeBullet = 3;

const bulletAt = (tokens: readonly ReferenceToken[], index: number): Bullet | null => {
  const from = skipReferenceWord(tokens, index, mostBeforeBullet);
  const at = tokenAt(tokens, from).kind === "open" ? from + 1 : from;
  const { kind, text } = tokenAt(tokens, at);
  const isBracketed = at > from && tokenAt(tokens, at + 1).kind === "close";
  const label = text.toUpperCase();
  if (isBracketed && (/^\p{L}$/u.test(text) || /^(?:[1-9]|1\d|2[0-6])$/u.test(text))) {
    return { label, next: skipSigns(tokens, at + 2), sure: true };
  }
  if (at > from || kind !== "word" || !/^[A-Za-z]$/u.test(text)) {
    return null;
  }
  const sign = tokenAt(tokens, at + 1);
  if (sign.kind === "close") {
    return { label, next: skipSigns(tokens, at + 2), sure: true };
  }
  if (sign.text === "." || (isSign(sign, ":-") && text === label)) {
    return { label, next: skipSigns(tokens, at + 2), sure: false };
  }
  return from > index && text === label ? { label, next: skipSigns(tokens, at + 1), sure: true } : null;
};

/** Behind `REF` in `A. REF A`, however often it stands there, or no more than so many times. */
const skipReferenceWord = (tokens: readonly ReferenceToken[], index: number, most = tokens.length): number => {
  let at = index;
  for (let times = 0; times < most && isReferenceWord(tokenAt(tokens, at)); times += 1) {
    at = skipSigns(tokens, at + 1);
  }
  return at;
};

const isReferenceWord = ({ text }: ReferenceToken): boolean => text.length > 2 && /^REF(?:TEL|ERENCE)?S?$/iu.test(text);

const skipSigns = (tokens: readonly ReferenceToken[], index: number): number => {
  let at = index;
  while (at < tokens.length && isLeading(tokenAt(tokens, at))) {
    at += 1;
  }
  return at;
};

/** Signs that may stand before a reference, and a closing parenthesis without an opening one. */
const isLeading = (token: ReferenceToken): boolean => token.kind === "close" || isSign(token, ",;:.&/–—-");

/** A label may be written twice and more: `A. A)`, `A. REF A`. */
const skipDoubles = (tokens: readonly ReferenceToken[], bullet: Bullet): number => {
  let at = bullet.next;
  for (let again = bulletAt(tokens, at); again?.label === bullet.label; again = bulletAt(tokens, at)) {
    at = again.next;
  }
  return bulletAt(tokens, at) === null ? skipReferenceWord(tokens, at) : at;
};

/** Whether the bullet stands where one can: at the start, first in a line, or next in order behind something whole. */
const goesOn = (
  bullet: Bullet,
  label: string | null,
  tokens: readonly ReferenceToken[],
  index: number,
  from: number,
): boolean => {
  const step = stepTo(bullet.label, label);
  if (index === 0 || (step > 0 && step < 6 && isFirst(tokens, index))) {
    return true;
  }
  const isNumber = mrnAt(tokens, bullet.next, null) !== null;
  const { kind, text } = tokenAt(tokens, index - 1);
  const isBehindWhole =
    index === from || kind !== "word" || captionsOf(text) !== null || referenceKind(text) !== "other";
  if (isFirst(tokens, index) || label === null) {
    return isNumber && (isFirst(tokens, index) || (step === 1 && !bullet.sure));
  }
  const isSure = bullet.sure
    ? !isMarking(bullet, label, tokens)
    : isBehindWhole || tokenAt(tokens, index).apart || isNumber;
  return step > 0 && step < 4 && isSure;
};

/** `(C)` at the end, or before a bullet that comes earlier in the row, is the class of the reference before. */
const isMarking = (bullet: Bullet, label: string, tokens: readonly ReferenceToken[]): boolean => {
  const following = bulletAt(tokens, bullet.next);
  const step = following === null ? 0 : stepTo(following.label, label);
  return bullet.next >= tokens.length || (step > 0 && step < stepTo(bullet.label, label));
};

/** First of its line, or behind a dash that is. */
const isFirst = (tokens: readonly ReferenceToken[], index: number): boolean =>
  tokenAt(tokens, index).first || (tokenAt(tokens, index - 1).text === "-" && tokenAt(tokens, index - 1).first);

/** How far the label is from the one before: 1 from A to B, from nothing to A, and from (1) to (2); 0 from A to (2). */
const stepTo = (label: string, before: string | null): number => {
  const isDigit = /^\d/u.test(label);
  if (before !== null && isDigit !== /^\d/u.test(before)) {
    return 0;
  }
  return orderOf(label) - (before === null ? 0 : orderOf(before));
};

const orderOf = (label: string): number => (/^\d/u.test(label) ? Number(label) : label.charCodeAt(0) - 64);

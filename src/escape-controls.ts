/**
 * Code points that a terminal acts on or hides, as ranges: C0, DEL and C1 (escape sequences start there), invisible
 * blanks and joiners, line separators, bidirectional controls, lone surrogates, byte order mark, language tags.
 * The table is our own so that the answer does not change with the Unicode version of the engine.
 */
const hidden: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, "0");

const patternOf = (ranges: typeof hidden): RegExp =>
  new RegExp(`[${ranges.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`).join("")}]`, "gu");

const everyHidden = /* @__PURE__ */ patternOf(hidden);
/** Most JSON is ASCII, which is known much sooner. */
const isPlain = /^[\0-~]*$/;
const hiddenInJson = /* @__PURE__ */ (() => patternOf(hidden.filter(([first]) => first > 0x1f)))();

/**
 * The text with every control and every invisible character written out, so that it is safe to show on a terminal and
 * stays on one line. All else is kept.
 *
 * @example escapeControls("A\u001b[31mB") // "A<U+001B>[31mB"
 */
export const escapeControls = (text: string): string =>
  text.replace(everyHidden, (character) => `<U+${hex(character.codePointAt(0) ?? 0)}>`);

/**
 * JSON text of the same value without raw control or invisible characters. `JSON.stringify` escapes C0 only; DEL, C1
 * and bidirectional controls would reach the terminal.
 *
 * @example escapeJson('"A\u009bB"') // '"A\\u009bB"'
 */
export const escapeJson = (json: string): string =>
  isPlain.test(json)
    ? json
    : json.replace(hiddenInJson, (character) =>
        character
          .split("")
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
          .join(""),
      );

/** HTML and Markdown within one line, taken off in one pass from left to right. */

/**
 * Whether there may be something that `withoutMarkup` takes off.
 *
 * @example hasMarkup("AT&T (C)") // false
 */
export const hasMarkup = (line: string): boolean =>
  (line.includes("&") && line.includes(";")) ||
  (line.includes("<") && line.includes(">")) ||
  line.includes("](") ||
  /[\0-\u0008\n-\u001f\u007f-\u009f\u2028\u2029]/u.test(line);

/** What is left of a line, and where in the line it stood. */
export interface Remains {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the line; rising. */
  readonly offsets: readonly number[];
}

/**
 * The line without tags, entities and links. What has been read lies on a stack of characters; a character that closes a
 * construct (`;`, `>`, `)`) takes the construct off, so that nested ones such as `&amp;amp;` and `[[X](#)](#)` fall
 * together in the same pass. Control characters go; those that end lines are `lineBreak`.
 *
 * @example withoutMarkup("[PREL](#) &amp; more", " ").text // "PREL & more"
 */
export const withoutMarkup = (line: string, lineBreak: string): Remains => {
  const pass: Pass = { read: [], offsets: [], tags: [], brackets: [], closed: null, links: [], lineBreak };
  for (let offset = 0; offset < line.length; offset += 1) {
    push(pass, printable(line.charAt(offset), lineBreak), offset);
  }
  const offsets = pass.offsets.filter((_, index) => pass.read[index] !== "");
  return { text: pass.read.join(""), offsets };
};

/**
 * A character that may be printed: line ends are `lineBreak`, other control characters but the tab are nothing.
 *
 * @example printable("\u0007", " ") // ""
 */
export const printable = (character: string, lineBreak: string): string => {
  if (/[\n\u000b\f\r\u0085\u2028\u2029]/u.test(character)) return lineBreak;
  return /[\0-\u0008\u000e-\u001f\u007f-\u009f]/u.test(character) ? "" : character;
};

interface Pass {
  /** Characters read so far; an opening bracket that was taken away leaves an empty string. */
  readonly read: string[];
  /** The offset in the line of each of them. */
  readonly offsets: number[];
  /** Where `<` stands that may begin a tag. */
  readonly tags: number[];
  /** Where `[` stands that no `]` has closed. */
  readonly brackets: number[];
  /** The last brackets that were closed. */
  closed: Brackets | null;
  /** Brackets with a parenthesis behind them. */
  readonly links: Brackets[];
  /** What a tag stands for that breaks the line. */
  readonly lineBreak: string;
}

interface Brackets {
  readonly open: number;
  readonly close: number;
}

const push = (pass: Pass, character: string, offset: number): void => {
  if (character === "") return;
  const at = pass.read.push(character) - 1;
  pass.offsets.push(offset);
  switch (character) {
    case "<":
      pass.tags.push(at);
      return;
    case "[":
      pass.brackets.push(at);
      return;
    case "]":
      pass.closed = { open: pass.brackets.pop() ?? -1, close: at };
      return;
    case "(":
      if (pass.closed !== null && pass.closed.open >= 0 && pass.closed.close === at - 1) {
        pass.links.push(pass.closed);
      }
      return;
    case ";":
      closeEntity(pass);
      return;
    case ">":
      closeTag(pass);
      return;
    case ")":
      closeLink(pass);
      return;
  }
};

/** Takes everything from `length` on off the stack. */
const cut = (pass: Pass, length: number): void => {
  pass.read.length = length;
  pass.offsets.length = length;
  for (const positions of [pass.tags, pass.brackets]) {
    while ((positions.at(-1) ?? -1) >= length) {
      positions.pop();
    }
  }
  while ((pass.links.at(-1)?.close ?? -2) >= length - 1) {
    pass.links.pop();
  }
  if (pass.closed !== null && pass.closed.close >= length) {
    pass.closed = null;
  }
};

const closeTag = (pass: Pass): void => {
  const open = pass.tags.pop();
  if (open === undefined) {
    return;
  }
  const replacement = tagReplacement(pass.read.slice(open + 1, -1).join(""), pass.lineBreak);
  const offset = pass.offsets[open] ?? 0;
  if (replacement === null) {
    // Every `<` before now has an angle bracket behind it that stays, so none of them begins a tag.
    pass.tags.length = 0;
    return;
  }
  cut(pass, open);
  push(pass, replacement, offset);
};

/** Only known names are tags: `a < b` and `<name>` are text. Attributes must have an equals sign: `<b and c>` is text. */
const tagNames =
  /^(?:a|b|i|u|p|em|tt|br|hr|li|ol|ul|td|th|tr|h[1-6]|img|pre|sub|sup|div|big|code|span|font|body|head|html|link|meta|small|strong|strike|table|tbody|thead|center|script|style|title|blockquote)$/i;
/** Tags between which there is a break on the page. */
const breakingNames = /^(?:p|br|hr|li|td|th|tr|h[1-6]|div|blockquote)$/i;

/** What stands for a tag, given without its angle brackets, or null when it is none. */
const tagReplacement = (inner: string, lineBreak: string): string | null => {
  if (inner.startsWith("!--") && inner.endsWith("--")) {
    return "";
  }
  const [, name = "", rest = ""] = /^\/?([a-z]{1,10}[1-6]?)(.*)$/isu.exec(inner) ?? [];
  if (!tagNames.test(name) || !(rest.trim() === "" || rest.trim() === "/" || /^\s[^=]*=/u.test(rest))) {
    return null;
  }
  return breakingNames.test(name) ? lineBreak : "";
};

/** Where a link of a page leads: a fragment, a path, an address, a file; words in parentheses are text. */
const linkTarget =
  /^(?:(?:#|\/|\?|\.\.?\/|www\.|mailto:|[a-z]{2,6}:\/\/)[^\s()<>[\]]*|[\w/%.-]*\.[a-z]{3,5}(?:#[^\s()<>[\]]*)?)(?:\s"[^"]*")?$/iu;

const closeLink = (pass: Pass): void => {
  const link = pass.links.pop();
  if (link === undefined) {
    return;
  }
  if (!linkTarget.test(pass.read.slice(link.close + 2, -1).join(""))) {
    pass.links.length = 0;
    return;
  }
  pass.read[link.open] = "";
  cut(pass, link.close);
};

const namedEntities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["para", "¶"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["sect", "§"],
  ["pound", "£"],
  ["euro", "€"],
]);
/** `&#x000A;` is the longest that occurs; a few more zeros are allowed. */
const longestEntity = 12;

const closeEntity = (pass: Pass): void => {
  const { read } = pass;
  let name = "";
  let at = read.length - 2;
  while (at >= 0 && read[at] !== "&" && name.length < longestEntity) {
    name = (read[at] ?? "") + name;
    at -= 1;
  }
  if (at < 0 || read[at] !== "&") {
    return;
  }
  const character = decoded(name);
  if (character !== null) {
    const offset = pass.offsets[at] ?? 0;
    cut(pass, at);
    for (let unit = 0; unit < character.length; unit += 1) {
      push(pass, printable(character.charAt(unit), pass.lineBreak), offset + unit);
    }
  }
};

/** The character of an entity's name, or null; HTML names are told apart by case, but copies may be all capitals. */
const decoded = (name: string): string | null => {
  const digits = /^#(?:x([\da-f]{1,10})|(\d{1,10}))$/i.exec(name);
  if (digits === null) {
    return namedEntities.get(name.toLowerCase()) ?? null;
  }
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isScalar) {
    return null;
  }
  return code === 0xa0 ? " " : String.fromCodePoint(code);
};

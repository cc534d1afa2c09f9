/** What copying leaves in a text: HTML, Markdown, pilcrows, control characters. Only the printer takes it away. */

/** A line is cleaned again until nothing changes; one that still changes after so many rounds is left as it was. */
const rounds = 5;

/**
 * The text without the residue of copying; line breaks and tabs stay, and so does the number of lines.
 *
 * Goes: pilcrows at line starts, Markdown links (their words stay), doubled emphasis signs, backslashes at line ends,
 * HTML tags and entities, control characters. The work is linear in the length, and cleaning a second time changes
 * nothing: a line counts as clean only when a round over it changes nothing, else it keeps its residue.
 *
 * Source: FORMAT.md section 9, rows HTML, Markdown, pilcrow and line ends.
 *
 * @example cleanResidue("¶1. (C) [PREL](#) &amp; more\\") // "1. (C) PREL & more"
 */
export const cleanResidue = (text: string): string =>
  text
    .replace(/\r+\n?/g, "\n")
    .split("\n")
    .map(cleanLine)
    .join("\n");

const cleanLine = (line: string): string => {
  let clean = line;
  for (let round = 0; round < rounds; round += 1) {
    const next = cleanOnce(clean);
    if (next === clean) {
      return clean;
    }
    clean = next;
  }
  return cleanOnce(clean) === clean ? clean : withoutControls(line);
};

const cleanOnce = (line: string): string => withoutEmphasis(withoutMargins(withoutMarkup(line)));

/** Signs of the margins: pilcrows (also when UTF-8 was read as Latin-1) in front, backslashes and blanks behind. */
const withoutMargins = (line: string): string => {
  let end = line.length;
  while (end > 0 && isTrailing(line[end - 1] ?? "")) {
    end -= 1;
  }
  return line.slice(0, end).replace(/^(\s*)(?:Â?¶\s*)+/u, "$1");
};

const isTrailing = (character: string): boolean => character === "\\" || character.trim() === "";

/** `**word**`, `_word_`: signs that touch the words; a run of three or more is a rule or a heading of the text. */
const emphasis = /(?<![*_\w])(\*\*|__|\*|_)(?=[^*_\s])([^*_]*)(?<=[^*_\s])\1(?![*_\w])/gu;

const withoutEmphasis = (line: string): string => line.replace(emphasis, "$2");

/** Line separators become blanks, since a line stays one line; the other control characters go. */
const printable = (character: string): string => {
  if (/[\n\v\f\r\u0085\u2028\u2029]/u.test(character)) {
    return " ";
  }
  return /[\0-\u0008\u000e-\u001f\u007f-\u009f]/u.test(character) ? "" : character;
};

const withoutControls = (line: string): string => Array.from(line, printable).join("");

/**
 * Tags, entities and links in one pass from left to right. What has been read lies on a stack of characters; a
 * character that closes a construct (`;`, `>`, `)`) takes the construct off, so that nested ones such as `&amp;amp;`
 * and `[[X](#)](#)` fall together in the same pass.
 */
const withoutMarkup = (line: string): string => {
  if (!/[;>)\0-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u.test(line)) {
    return line;
  }
  const pass: Pass = { read: [], tags: [], brackets: [], closed: null, links: [] };
  for (const character of line) {
    push(pass, printable(character));
  }
  return pass.read.join("");
};

interface Pass {
  /** Characters read so far; an opening bracket that was taken away leaves an empty string. */
  readonly read: string[];
  /** Where `<` stands that may begin a tag. */
  readonly tags: number[];
  /** Where `[` stands that no `]` has closed. */
  readonly brackets: number[];
  /** The last brackets that were closed. */
  closed: Brackets | null;
  /** Brackets with a parenthesis behind them. */
  readonly links: Brackets[];
}

interface Brackets {
  readonly open: number;
  readonly close: number;
}

const push = (pass: Pass, character: string): void => {
  if (character === "") {
    return;
  }
  const at = pass.read.push(character) - 1;
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
  const replacement = tagReplacement(pass.read.slice(open + 1, -1).join(""));
  if (replacement === null) {
    // Every `<` before now has an angle bracket behind it that stays, so none of them begins a tag.
    pass.tags.length = 0;
    return;
  }
  cut(pass, open);
  push(pass, replacement);
};

/** Only known names are tags: `a < b` and `<name>` are text. Attributes must have an equals sign: `<b and c>` is text. */
const tagNames =
  /^(?:a|b|i|u|p|em|tt|br|hr|li|ol|ul|td|th|tr|h[1-6]|img|pre|sub|sup|div|big|code|span|font|body|head|html|link|meta|small|strong|strike|table|tbody|thead|center|script|style|title|blockquote)$/i;
/** Tags between which there is a break on the page. */
const breakingNames = /^(?:p|br|hr|li|td|th|tr|h[1-6]|div|blockquote)$/i;

/** What stands for a tag, given without its angle brackets, or null when it is none. */
const tagReplacement = (inner: string): string | null => {
  if (inner.startsWith("!--") && inner.endsWith("--")) {
    return "";
  }
  const [, name = "", rest = ""] = /^\/?([a-z]{1,10}[1-6]?)(.*)$/isu.exec(inner) ?? [];
  if (!tagNames.test(name) || !(rest.trim() === "" || rest.trim() === "/" || /^\s[^=]*=/u.test(rest))) {
    return null;
  }
  return breakingNames.test(name) ? " " : "";
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
    cut(pass, at);
    push(pass, printable(character));
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

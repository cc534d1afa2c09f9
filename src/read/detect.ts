import { decoderOf } from "./bytes.js";
import { looksLikeCsv } from "./csv-dialect.js";
import { detectEncoding } from "./encoding.js";
import type { Encoding } from "./record.js";

/** The containers that cables come in. */
export const containers = ["text", "ndjson", "csv", "html", "markdown", "mbox"] as const;

export type Container = (typeof containers)[number];

/** How many bytes or characters are enough to tell. */
export const SAMPLE = 65_536;

/** What a container is, by its beginning. */
export interface Detected {
  readonly container: Container;
  /** `windows-1252` when it cannot be another; a later byte may show that of a file that begins in ASCII. */
  readonly encoding: Encoding;
}

/**
 * What the beginning of a file (some kilobytes are enough) says of its container and its encoding. What is nothing else
 * is text.
 *
 * @example detect('{"id":1,"text":"TAGS: PREL"}\n').container // "ndjson"
 */
export const detect = (sample: string | Uint8Array): Detected => {
  if (typeof sample === "string") return { container: containerOf(sample.replace(/^\ufeff/, "")), encoding: "utf-8" };
  const { encoding, mark } = detectEncoding(sample);
  return { container: containerOf(decoderOf(encoding)(sample.subarray(mark))), encoding };
};

const containerOf = (sample: string): Container => {
  const text = sample.replace(/^\s+/, "");
  if (isNdjson(text)) return "ndjson";
  if (isMail(text)) return "mbox";
  if (isHtml(text)) return "html";
  if (looksLikeCsv(text)) return "csv";
  return isMarkdown(text) ? "markdown" : "text";
};

/** The first line is an object, or is longer than the sample and begins like one. */
const isNdjson = (text: string): boolean => {
  if (!/^\{\s*(?:"|\})/.test(text)) return false;
  const end = text.indexOf("\n");
  if (end < 0) return true;
  try {
    return typeof JSON.parse(text.slice(0, end)) === "object";
  } catch {
    return false;
  }
};

const mailHeading =
  /^(?:Return-Path|Received|From|To|Date|Message-ID|MIME-Version|Subject|Content-Type|Delivered-To):\s/i;

const isMail = (text: string): boolean => {
  if (/^From \S.*\r?\n[\w-]+:/.test(text)) return true;
  const lines = text.split(/\r?\n/, 20);
  const end = lines.indexOf("");
  const headings = lines.slice(0, end < 0 ? undefined : end).filter((line) => mailHeading.test(line));
  return mailHeading.test(lines[0] ?? "") && headings.length > 2;
};

const isHtml = (text: string): boolean =>
  /^<(?:!doctype\s+html|!--|\?xml|html|head|body|table|div|pre|p)\b/i.test(text) || hasTag(text);

/** True when one of the tags around a text is opened, and closed by its sign. */
const hasTag = (text: string): boolean => {
  const at = text.search(/<(?:html|body|pre)\b/i);
  return at >= 0 && text.includes(">", at);
};

const isMarkdown = (text: string): boolean => {
  if (/^---[ \t]*\r?\n[\w-]+:/.test(text) || /\]\((?:#|https?:)/.test(text)) return true;
  const ends = text.match(/(?:\S {2}|\\)(?=\r?\n)/g) ?? [];
  return ends.length > 2;
};

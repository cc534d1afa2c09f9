import PostalMime from "postal-mime";
import { byteLines } from "./byte-lines.js";
import { joinBytes, openBytes } from "./bytes.js";
import type { Chunks } from "./decode.js";
import { cablesOfHtml } from "./html.js";
import { type CableRecord, type ReadOptions, type RecordError, resolveReadOptions, tooLong } from "./record.js";
import { textParts } from "./text.js";

/** One mail: its bytes without the line that parts it from the one before, or null when it is too long. */
interface Mail {
  readonly offset: number;
  readonly bytes: Uint8Array | null;
}

const LF = Uint8Array.of(10);

/**
 * The cables in the mails of an mbox file, or in one mail. The text is that of the plain part, or of the HTML part when
 * there is none; the headings of the mail are metadata.
 *
 * @example for await (const record of readMbox(createReadStream("foia.mbox"))) console.log(record.metadata.subject);
 */
export async function* readMbox(source: Chunks, options?: ReadOptions): AsyncGenerator<CableRecord | RecordError> {
  const { name, encoding, maxRecord } = resolveReadOptions(options);
  const { base, bytes, decode } = await openBytes(source, encoding);
  for await (const { offset, bytes: mail } of mailsOf(bytes, base, maxRecord)) {
    if (mail === null) yield tooLong(name, offset, maxRecord);
    else yield* recordsOf(mail, decode, { source: name, offset });
  }
}

async function* recordsOf(
  mail: Uint8Array,
  decode: (bytes: Uint8Array) => string,
  place: { readonly source: string; readonly offset: number },
): AsyncGenerator<CableRecord | RecordError> {
  try {
    const { text, html, subject, date, messageId, from } = await PostalMime.parse(mail);
    const plain = text?.trim()
      ? text
      : cablesOfHtml(html ?? "")
          .map((cable) => cable.text)
          .join("\n");
    if (plain.trim() === "") {
      yield { ...place, error: "no text in the mail", raw: decode(mail) };
      return;
    }
    const metadata = { subject: subject ?? null, date: date ?? null, from: from?.address ?? null };
    for (const [part, piece] of textParts(plain).entries()) {
      yield { id: messageId ?? null, text: piece, ...place, part, metadata };
    }
  } catch (error) {
    yield {
      ...place,
      error: `not a mail: ${error instanceof Error ? error.message : String(error)}`,
      raw: decode(mail),
    };
  }
}

/** Mails of an mbox begin with a line `From ` behind an empty line; in their text that line is written `>From `. */
async function* mailsOf(bytes: AsyncGenerator<Uint8Array>, base: number, maxRecord: number): AsyncGenerator<Mail> {
  let lines: Uint8Array[] = [];
  let size = 0;
  let start = base;
  let isAfterBlank = true;
  const take = (): readonly Mail[] => {
    const mail = { offset: start, bytes: size > maxRecord ? null : joinBytes(lines) };
    const isBlank = mail.bytes?.every((byte) => byte <= 32) === true;
    lines = [];
    size = 0;
    return isBlank ? [] : [mail];
  };
  for await (const line of byteLines(bytes, base, maxRecord)) {
    if (isAfterBlank && line.bytes !== null && startsWith(line.bytes, "From ")) {
      yield* take();
      start = line.offset;
      isAfterBlank = false;
      continue;
    }
    isAfterBlank = line.bytes?.length === 0;
    size += line.bytes === null ? maxRecord + 1 : line.bytes.length + 1;
    if (size > maxRecord) lines = [];
    else if (line.bytes !== null) lines.push(unescaped(line.bytes), LF);
  }
  yield* take();
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  bytes.length >= text.length && [...text].every((character, at) => bytes[at] === character.charCodeAt(0));

const unescaped = (line: Uint8Array): Uint8Array => {
  const quotes = line.findIndex((byte) => byte !== 62);
  return quotes > 0 && startsWith(line.subarray(quotes), "From ") ? line.subarray(1) : line;
};

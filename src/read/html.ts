import { Parser } from "htmlparser2";
import { joinBytes, openBytes } from "./bytes.js";
import type { Chunks } from "./decode.js";
import { type HtmlCable, htmlPage } from "./html-page.js";
import { type CableRecord, type ReadOptions, type RecordError, resolveReadOptions, tooLong } from "./record.js";
import { textParts } from "./text.js";

/**
 * The cables of an HTML page: the text of its `<pre>` blocks, or of the whole page when it has none, with entities and
 * tags resolved. The tables that stand before a block give its metadata. The offset is that of the first block.
 *
 * @example for await (const record of readHtml(createReadStream("page.html"))) console.log(record.metadata);
 */
export async function* readHtml(source: Chunks, options?: ReadOptions): AsyncGenerator<CableRecord | RecordError> {
  const { name, encoding, maxRecord } = resolveReadOptions(options);
  const { base, bytes, decode } = await openBytes(source, encoding);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size <= maxRecord) parts.push(piece);
  }
  if (size > maxRecord) {
    yield tooLong(name, 0, maxRecord);
    return;
  }
  const html = decode(joinBytes(parts));
  const isSingleByte = html.length === size;
  const place = (at: number): number => base + (isSingleByte ? at : utf8Length(html.slice(0, at)));
  const cables = cablesOfHtml(html);
  if (cables.length === 0 && html.trim() !== "")
    yield { source: name, offset: base, error: "no text in the page", raw: html };
  for (const { at, id, text, metadata } of cables) {
    for (const [part, piece] of textParts(text).entries()) {
      yield { id, text: piece, source: name, offset: place(at), part, metadata };
    }
  }
}

/**
 * The cables of a page that is at hand; those with no text are left out.
 *
 * @example cablesOfHtml("<pre>TAGS: PREL</pre>")[0]?.text // "TAGS: PREL"
 */
export const cablesOfHtml = (html: string): readonly HtmlCable[] => {
  const page = htmlPage();
  const parser = new Parser(
    {
      onopentag: (tag) => page.open(tag, parser.startIndex),
      onclosetag: page.close,
      ontext: page.text,
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return page.cables();
};

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

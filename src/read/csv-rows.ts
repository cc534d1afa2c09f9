import type { Options, Parser } from "csv-parse";
import { joinBytes } from "./bytes.js";

/** A row: its fields as bytes, and where it starts. */
export interface CsvRow {
  readonly offset: number;
  readonly fields: readonly Uint8Array[];
}

/** What cannot be read as rows: why, and its bytes; null when there are more than may be kept. */
export interface CsvTrouble {
  readonly offset: number;
  readonly error: string;
  readonly raw: Uint8Array | null;
}

/**
 * The rows of CSV, which comes as its first piece and the others. Where a quote is not closed, all that follows is one
 * row that has no end: an error stands in its place, and is the last that is given. Errors of the source are thrown.
 *
 * @example for await (const row of csvRows(first, others, '"', 1024)) console.log(row.offset);
 */
export async function* csvRows(
  first: Uint8Array,
  others: AsyncGenerator<Uint8Array>,
  quoteEscape: string,
  maxRecord: number,
): AsyncGenerator<CsvRow | CsvTrouble> {
  const rows: CsvRow[] = [];
  const unread = unreadBytes();
  const parser = await parserOf(quoteEscape, (fields, end) => {
    // An empty line is one field without a byte.
    if (fields.length > 1 || fields[0]?.length !== 0) rows.push({ offset: unread.start(), fields });
    unread.dropTo(end);
  });
  for (let piece: Uint8Array | undefined = first; piece !== undefined; piece = (await others.next()).value) {
    unread.add(piece);
    const error = await written(parser, piece);
    yield* rows.splice(0);
    const isTooLong = unread.size() > maxRecord;
    if (error === null && !isTooLong) continue;
    const limit = `record is longer than ${maxRecord} bytes, and the rest of the file is not read`;
    yield { offset: unread.start(), error: error ?? limit, raw: isTooLong ? null : unread.bytes() };
    return;
  }
  const error = await written(parser, null);
  yield* rows.splice(0);
  if (error !== null) yield { offset: unread.start(), error, raw: unread.bytes() };
}

/**
 * Rows are taken in the call `on_record`, because the stream of csv-parse throws away rows that wait in it when it meets
 * an error, and its own limit of a record's size and its skipping of bad records lose what stands behind in the buffer.
 */
const parserOf = async (
  quoteEscape: string,
  onRow: (fields: readonly Uint8Array[], end: number) => void,
): Promise<Parser> => {
  // Loaded on first use, because it is large and most programs read no CSV.
  const { parse } = await import("csv-parse");
  const options = {
    escape: quoteEscape,
    encoding: null,
    relax_column_count: true,
    relax_quotes: true,
    on_record: (fields: readonly Uint8Array[], { bytes }: { readonly bytes: number }) => {
      onRow(fields, bytes);
      return null;
    },
  };
  const parser = parse(options as unknown as Options);
  // The callbacks of `write` and `end` bring the error.
  parser.on("error", () => {});
  return parser;
};

/**
 * Gives the parser a piece, or the end; null when it is content. In a browser the parser has a `Buffer` of its own, and
 * takes no bytes but those: a string with a character for each byte is the same everywhere.
 */
const written = (parser: Parser, piece: Uint8Array | null): Promise<string | null> =>
  new Promise((resolve) => {
    const done = (error?: Error | null): void =>
      resolve(error == null ? null : `not CSV: ${error.message.replace(/\s+/g, " ")}`);
    if (piece === null) parser.end(done);
    else parser.write(byteString(piece), "latin1", done);
  });

/** More arguments than this may overflow the stack. */
const ARGUMENTS = 8192;

const byteString = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += ARGUMENTS) {
    text += String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS));
  }
  return text;
};

/** The bytes since the end of the last row. */
const unreadBytes = () => {
  let kept: Uint8Array[] = [];
  let start = 0;
  let size = 0;
  return {
    start: (): number => start,
    size: (): number => size,
    bytes: (): Uint8Array => joinBytes(kept),
    add: (piece: Uint8Array): void => {
      kept.push(piece);
      size += piece.length;
    },
    dropTo: (offset: number): void => {
      while (kept[0] !== undefined && start + kept[0].length <= offset) {
        const dropped = kept.shift();
        start += dropped?.length ?? 0;
        size -= dropped?.length ?? 0;
      }
      const cut = offset - start;
      if (cut > 0 && kept[0] !== undefined) {
        kept = [kept[0].subarray(cut), ...kept.slice(1)];
        start += cut;
        size -= cut;
      }
    },
  };
};

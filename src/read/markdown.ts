import type { Chunks } from "./decode.js";
import type { CableRecord, Metadata, ReadOptions, RecordError } from "./record.js";
import { readText } from "./text.js";

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * The cables of a page scraped to Markdown. The marks of Markdown stay in the text: `parse` passes over them. Lines
 * `name: value` between two lines `---` at the start are metadata, of every cable of the page.
 *
 * @example for await (const record of readMarkdown(["---\nid: A1\n---\nTAGS: [PREL](#)"])) console.log(record.id); // A1
 */
export async function* readMarkdown(source: Chunks, options?: ReadOptions): AsyncGenerator<CableRecord | RecordError> {
  let metadata: Metadata | null = null;
  for await (const record of readText(source, options)) {
    if ("error" in record) yield record;
    else if (metadata !== null) yield { ...record, id: idOf(metadata), metadata };
    else {
      const [head = "", fields = ""] = frontMatter.exec(record.text) ?? [];
      metadata = fieldsOf(fields);
      const text = record.text.slice(head.length);
      const offset = record.offset + new TextEncoder().encode(head).length;
      if (text.trim() !== "") yield { ...record, id: idOf(metadata), text, offset, metadata };
    }
  }
}

const fieldsOf = (text: string): Metadata =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+):[ \t]*(.*)/gm)].map(([, name = "", value = ""]) => [
      name,
      value.replace(/(?<![ \t])[ \t]+$/, "").replace(/^(["'])(.*)\1$/, "$2"),
    ]),
  );

const idOf = ({ id, mrn }: Metadata): string | null =>
  ([id, mrn].find((one) => typeof one === "string") as string) ?? null;

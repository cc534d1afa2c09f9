import { crc32 } from "node:zlib";
import { cableText } from "../cli/run-cli.js";

/** NDJSON of invented cables. */
export const ndjson = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: at + 1, text: numbered(at + 1) })}\n`).join("");

/** An invented cable with a number of its own. */
export const numbered = (number: number): string => cableText(String(number).padStart(4, "0"), `BREAD ${number}`);

const uint = (value: number, size: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(size);
  if (size === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value);
  return buffer;
};

/** A ZIP file whose members are stored as they are (APPNOTE 4.3). */
export const zipOf = (members: Readonly<Record<string, string | Uint8Array>>): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const bytes = Buffer.from(content);
    const common = Buffer.concat([
      ...[20, 0, 0, 0, 33].map((value) => uint(value, 2)),
      ...[crc32(bytes), bytes.length, bytes.length].map((value) => uint(value, 4)),
      ...[Buffer.byteLength(name), 0].map((value) => uint(value, 2)),
    ]);
    const local = Buffer.concat([uint(0x04034b50, 4), common, Buffer.from(name), bytes]);
    const rest = Buffer.concat([uint(0, 2), uint(0, 2), uint(0, 2), uint(0, 4), uint(offset, 4), Buffer.from(name)]);
    locals.push(local);
    directory.push(Buffer.concat([uint(0x02014b50, 4), uint(20, 2), common, rest]));
    offset += local.length;
  }
  const end = Buffer.concat(directory);
  const count = uint(directory.length, 2);
  const tail = [
    uint(0x06054b50, 4),
    uint(0, 2),
    uint(0, 2),
    count,
    count,
    uint(end.length, 4),
    uint(offset, 4),
    uint(0, 2),
  ];
  return Buffer.concat([...locals, end, ...tail]);
};

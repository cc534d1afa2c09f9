import { cableText } from "../cli/run-cli.js";

/** Every value of an async iterable. */
export const collect = async <Value>(values: AsyncIterable<Value>): Promise<Value[]> => {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
};

/** UTF-8. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 with its byte order mark. */
export const utf16 = (text: string, isLittleEndian = true): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, unit] of [0xfeff, ...text.split("").map((one) => one.charCodeAt(0))].entries()) {
    view.setUint16(2 * at, unit, isLittleEndian);
  }
  return new Uint8Array(view.buffer);
};

/** Each character below 256 as a byte. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

/** The same bytes in pieces of a size. */
export const inPieces = (whole: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.slice(at * size, (at + 1) * size));

/** Two invented cables, run together. */
export const two = { first: cableText("0001", "FIRST"), second: cableText("0002", "SECOND") } as const;

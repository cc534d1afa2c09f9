import { expect, test } from "vitest";
import { openSink } from "../../src/bulk/byte-sink.js";

const read = (texts: readonly string[]): string => {
  const sink = openSink();
  for (const text of texts) sink.add(text);
  return new TextDecoder().decode(sink.bytes());
};

test.each([
  ["nothing", []],
  ["an empty text", [""]],
  ["texts in their order", ["a\n", "b\n"]],
  ["letters of two, three and four bytes", ["é", "€", "😀\n"]],
  ["half of a character as a sign that it was one", ["a\ud800"]],
])("takes %s", (_, texts) => {
  expect(read(texts)).toBe(new TextDecoder().decode(new TextEncoder().encode(texts.join(""))));
});

test("grows with what it takes, and keeps what it has", () => {
  const texts = Array.from({ length: 40 }, (_, at) => `${at}:${"é".repeat(60_000)}\n`);
  expect(read(texts)).toBe(texts.join(""));
});

test("gives a buffer of its own, as long as the bytes, and is empty then", () => {
  const sink = openSink();
  sink.add("abc");
  const bytes = sink.bytes();
  expect(bytes.buffer.byteLength).toBe(3);
  sink.add("d");
  expect(bytes).toEqual(Uint8Array.of(97, 98, 99));
  expect(sink.bytes()).toEqual(Uint8Array.of(100));
});

test("of two at a time none writes into the other", () => {
  openSink().bytes();
  const [one, other] = [openSink(), openSink()];
  one.add("one");
  other.add("other");
  expect([one, other].map((sink) => new TextDecoder().decode(sink.bytes()))).toEqual(["one", "other"]);
});

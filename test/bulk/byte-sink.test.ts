import { expect, test } from "vitest";
import { openSink, reuse } from "../../src/bulk/byte-sink.js";

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

test.each([
  ["plain", '{"a":"b\\n~"}', '{"a":"b\\n~"}'],
  ["with letters of other scripts", '"é😀"', '"é😀"'],
  ["with a delete, which is ASCII", '"\u007f"', '"\\u007f"'],
  ["with a control behind ASCII", '"é\u009b"', '"é\\u009b"'],
])("takes JSON %s", (_, json, line) => {
  const sink = openSink();
  sink.add("before");
  sink.addJson(json);
  sink.addJson("1");
  expect(new TextDecoder().decode(sink.bytes())).toBe(`before${line}\n1\n`);
});

test("grows with what it takes, and keeps what it has", () => {
  const texts = Array.from({ length: 40 }, (_, at) => `${at}:${"é".repeat(60_000)}\n`);
  expect(read(texts)).toBe(texts.join(""));
});

test("gives memory that is its own no longer, and is empty then", () => {
  const sink = openSink();
  sink.add("abc");
  const bytes = sink.bytes();
  sink.add("d");
  expect(bytes).toEqual(Uint8Array.of(97, 98, 99));
  expect(sink.bytes()).toEqual(Uint8Array.of(100));
  expect(sink.bytes()).toHaveLength(0);
});

test("fills memory that was given back, when it is large enough", () => {
  const [one, other, third] = [openSink(), openSink(), openSink()];
  one.add("one");
  const { buffer } = one.bytes();
  reuse([buffer]);
  other.add("other");
  third.add("third");
  const bytes = [other, third].map((sink) => sink.bytes());
  expect(bytes.map((each) => new TextDecoder().decode(each))).toEqual(["other", "third"]);
  expect(bytes.map((each) => each.buffer === buffer)).toEqual([true, false]);
  reuse([new ArrayBuffer(2)]);
  expect(read(["longer than that"])).toBe("longer than that");
});

test("keeps neither huge memory nor much", () => {
  const small = Array.from({ length: 20 }, () => new ArrayBuffer(1 << 20));
  const huge = new ArrayBuffer(9 << 20);
  reuse([huge, ...small]);
  const used = Array.from({ length: 20 }, () => {
    const sink = openSink();
    sink.add("a");
    return sink.bytes().buffer;
  });
  expect(used).not.toContain(huge);
  expect(used.filter((buffer) => small.includes(buffer))).toHaveLength(8);
});

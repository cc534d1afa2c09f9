import { expect, test } from "vitest";
import { changed, said, unclassified } from "./said.js";

const conflict = (names: string): string => `caption-conflict: two captions exclude one another: ${names}`;

test.each<[captions: readonly string[], expected: readonly string[]]>([
  [["NODIS", "STADIS"], []],
  [["EXDIS", "STADIS"], []],
  [["SIPDIS", "SIPDIS"], []],
  [["NODIS", "SIPDIS"], [conflict("NODIS and SIPDIS")]],
  [["EXDIS", "NODIS"], [conflict("EXDIS and NODIS")]],
  [["LIMDIS", "EXDIS"], [conflict("LIMDIS and EXDIS")]],
  [["STADIS", "SIPDIS"], [conflict("SIPDIS and STADIS")]],
])("%j", (captions, expected) => {
  const lines = ["UNCLAS ELSEWHERE 000522", ...captions].join("\n\n");
  expect(said(changed(unclassified, ["UNCLAS ELSEWHERE 000522", lines]))).toEqual(expected);
});

import { expect, test } from "vitest";
import { changed, said, unclassified } from "./said.js";

const behind = "text-behind-end: the text goes on behind the end of the message";

test.each<[what: string, text: string, expected: readonly string[]]>([
  ["nothing", `${unclassified}BT\n#0522\n\nNNNN\n`, []],
  ["a paragraph", changed(unclassified, ["2. (SBU)", "NNNN\n\n2. (SBU)"]), [behind]],
  ["a paragraph, and another end", changed(`${unclassified}NNNN\n`, ["2. (SBU)", "NNNN\n\n2. (SBU)"]), [behind]],
  ["a page heading", changed(unclassified, ["DOE\n", "DOE\n\nNNNN\n\nELSEWHERE 00000522 001 OF 001\n"]), []],
])("behind the end stands %s", (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

import { expect, test } from "vitest";
import { buildMessageSet } from "../../src/ast/build.js";
import { setReferences } from "../../src/values/set-references.js";

/** `REF/A/DOC` as a set. */
const sets = (...written: readonly string[]) =>
  written.map((set) => {
    const [name = "", ...fields] = set.split("/");
    return buildMessageSet({ name, fields });
  });

const found = (...written: readonly string[]): readonly (readonly unknown[])[] =>
  setReferences(sets(...written)).map(({ label, kind, fields, note }) => [label, kind, fields.join("/"), note]);

test.each<[sets: string[], references: (string | null)[][]]>([
  [[], []],
  [["REF/A/DOC/EXAMPLE/01JAN10"], [["A", "DOC", "EXAMPLE/01JAN10", null]]],
  [["REF/(a)/DOC"], [["A", "DOC", "", null]]],
  [["REF/EXAMPLEINST 1"], [[null, "EXAMPLEINST 1", "", null]]],
  [["REF/A/DOC", "AMPN/A BOOK."], [["A", "DOC", "", "A BOOK."]]],
  [["REF/A/DOC", "ORDTYP/OPORD", "NARR/BOATS MOVE."], [["A", "DOC", "", null]]],
  [
    ["REF/A/DOC", "REF/B/MSG", "NARR/REF A IS A BOOK. REF B IS A MESSAGE."],
    [
      ["A", "DOC", "", "IS A BOOK."],
      ["B", "MSG", "", "IS A MESSAGE."],
    ],
  ],
  [
    ["REF/A/DOC", "REF/B/MSG", "NARR/REF (A) IS A BOOK; AND REF (B), A MESSAGE"],
    [
      ["A", "DOC", "", "IS A BOOK"],
      ["B", "MSG", "", "A MESSAGE"],
    ],
  ],
  [
    ["REF/A/DOC", "AMPN/REF A IS A BOOK.", "REF/B/MSG", "AMPN/REF B IS A MESSAGE."],
    [
      ["A", "DOC", "", "IS A BOOK."],
      ["B", "MSG", "", "IS A MESSAGE."],
    ],
  ],
  [["REF/A/DOC", "NARR/REFERENCE A IS ONE, IN REFERENCE TO TWO."], [["A", "DOC", "", "IS ONE, IN REFERENCE TO TWO."]]],
  [["REF/A/DOC", "NARR/REF A IS ONE.", "NARR/REF A IS TWO."], [["A", "DOC", "", "IS ONE."]]],
])("%j", (written, references) => {
  expect(found(...written)).toEqual(references);
});

test("gives the set of each reference", () => {
  const all = sets("MSGID/GENADMIN", "REF/A/DOC");
  expect(setReferences(all)[0]?.set).toBe(all[1]);
});

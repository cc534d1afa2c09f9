/** Reads the fields of one cable. */
import { readFileSync } from "node:fs";
import { findAll, parse } from "cablegram";

const text = readFileSync(new URL("cables/confidential.txt", import.meta.url), "utf8");
const { cable } = parse(text);

console.log(cable.from?.name, "at", cable.dtg?.date);
console.log(
  cable.classification?.level,
  cable.classification?.caveats,
  cable.captions.map((caption) => caption.name),
);
console.log(cable.info.map(({ name, precedence, office }) => ({ name, precedence, office })));

// Every paragraph, however deep it lies, with the words that mark it.
for (const paragraph of findAll(cable, "Paragraph")) {
  const marking = paragraph.marking;
  console.log(paragraph.number, marking?.level, marking?.controls, paragraph.text.slice(0, 40));
}

// The exact source of a node is a slice of the text.
if (cable.references) console.log(text.slice(cable.references.start, cable.references.end));

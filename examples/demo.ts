/** The main job on each cable of `examples/cables`: parse it, check it, print it. Run it with `npm run demo`. */
import { readdirSync, readFileSync } from "node:fs";
import { type Cable, formatDiagnostic, parse, print } from "cablegram";

const folder = new URL("cables/", import.meta.url);

/** What a reader wants to know first; `-` where the cable does not say. */
const summarize = (cable: Cable): readonly (readonly [string, string])[] => [
  ["from", cable.from?.name ?? "-"],
  ["to", cable.to.map((station) => station.name).join("; ") || "-"],
  ["sent", cable.dtg?.date ?? "-"],
  ["level", cable.classification?.level ?? "-"],
  [
    "number",
    cable.classification?.mrn ? `${cable.classification.mrn.station} ${cable.classification.mrn.number}` : "-",
  ],
  ["tags", cable.tags?.items.map((tag) => `${tag.code} (${tag.kind})`).join(", ") ?? "-"],
  ["subject", cable.subject?.text ?? "-"],
  ["refs", cable.references?.items.map((item) => item.text).join("; ") ?? "-"],
  ["paragraphs", String(cable.body.filter((block) => block.type === "Paragraph").length)],
];

for (const file of readdirSync(folder).sort()) {
  const text = readFileSync(new URL(file, folder), "utf8");
  const { cable, diagnostics } = parse(text);

  console.log(`===== ${file} =====\n`);
  console.log("parse");
  for (const [name, value] of summarize(cable)) console.log(`  ${name.padEnd(10)}  ${value}`);

  console.log(`\ncheck: ${diagnostics.length === 0 ? "nothing to report" : `${diagnostics.length} to report`}`);
  for (const diagnostic of diagnostics) console.log(`\n${formatDiagnostic(diagnostic, text, { file })}`);

  console.log("\nprint\n");
  console.log(print(cable).replace(/^(?=.)/gm, "  "));
}

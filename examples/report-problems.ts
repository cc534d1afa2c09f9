/** Reports what is wrong with a cable, worst first, and where it stands. */
import { readFileSync } from "node:fs";
import { locate, parse } from "cablegram";

const text = readFileSync(new URL("cables/contradictions.txt", import.meta.url), "utf8");
const ranks = ["error", "warning", "info"];

const { diagnostics } = parse(text);
const worstFirst = [...diagnostics].sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
for (const { severity, message, hint, start } of worstFirst) {
  const { line, column } = locate(text, start);
  console.log(`${severity.padEnd(7)} ${line}:${column} ${message}`);
  if (hint !== null) console.log(`        ${hint}`);
}

/** Says what the parts of a cable mean, and what the meaning rests on. */
import { readFileSync } from "node:fs";
import { explain } from "cablegram";

const text = readFileSync(new URL("cables/confidential.txt", import.meta.url), "utf8");

// Lines hold parts, so ranges nest: those that hold no other are the single words of the format.
const found = explain(text);
const words = found.filter(({ end }, index) => (found[index + 1]?.start ?? text.length) >= end);

for (const { start, end, name, meaning, uncertain } of words) {
  if (/^(text|label|prosign)/.test(name)) continue;
  const written = text.slice(start, end);
  if (written.length < 30) console.log(`${written.padEnd(26)} ${name}: ${meaning}${uncertain ? " [uncertain]" : ""}`);
}

// Each part names the source of its meaning.
console.log(found.find(({ of }) => of === "OperatingSignal"));

/** Takes several telegrams out of one text. */
import { readFileSync } from "node:fs";
import { parse, split } from "cablegram";

const read = (name: string): string => readFileSync(new URL(`cables/${name}`, import.meta.url), "utf8");
const dump = read("confidential.txt") + read("contradictions.txt");

for (const { start, end, text } of split(dump)) {
  const { cable } = parse(text);
  console.log(`${start}-${end}`, cable.from?.name, cable.subject?.text);
}

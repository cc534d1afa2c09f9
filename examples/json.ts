/** Writes a cable as JSON, and reads it back with a check of every field. */
import { parse, print, toJSON } from "cablegram";
import { fromJSON } from "cablegram/schema";

const { cable } = parse("SUBJECT: AN EXAMPLE\n");
const json = JSON.stringify(toJSON(cable, { spans: false }));
console.log(json.slice(0, 60));
console.log(print(fromJSON(JSON.parse(json))));

try {
  fromJSON({ type: "Cable", subject: 7 });
} catch (error) {
  console.log("refused:", error instanceof Error ? error.name : error);
}

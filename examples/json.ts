/** Writes a cable as JSON, and reads it back with a check of every field. */
import { parse, print, toJSON } from "cablegram";
import { fromJSON } from "cablegram/schema";

const { cable } = parse("SUBJECT: AN EXAMPLE\n");
const data = toJSON(cable, { spans: false });
console.log(data.version, JSON.stringify(data.subject));

const json = JSON.stringify(data);
console.log(print(fromJSON(JSON.parse(json))));

try {
  fromJSON({ type: "Cable", subject: 7 });
} catch (error) {
  console.log("refused:", error instanceof Error ? error.name : error);
}

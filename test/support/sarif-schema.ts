/**
 * The part of the JSON Schema of SARIF 2.1.0 (OASIS, sarif-schema-2.1.0.json) that our logs use: names, types and what is
 * required are those of the whole schema, properties that we do not write are refused.
 */
const object = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const text = { type: "string", minLength: 1 };
const message = object({ text }, ["text"]);
const level = { enum: ["none", "note", "warning", "error"] };
const position = { type: "integer", minimum: 1 };
/** RFC 3986: what may stand in a reference, a percent sign only before two figures. */
const uri = { type: "string", pattern: "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$" };

const rule = object(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: object({ level }, ["level"]),
  },
  ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
);

const region = object({ startLine: position, startColumn: position, endLine: position, endColumn: position }, [
  "startLine",
  "startColumn",
  "endLine",
  "endColumn",
]);

const location = object(
  {
    physicalLocation: object({ artifactLocation: object({ uri }, ["uri"]), region }, ["artifactLocation"]),
  },
  ["physicalLocation"],
);

const result = object(
  {
    ruleId: text,
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message,
    locations: { type: "array", items: location, minItems: 1 },
  },
  ["ruleId", "ruleIndex", "level", "message", "locations"],
);

const driver = object({ name: text, version: text, rules: { type: "array", items: rule, uniqueItems: true } }, [
  "name",
  "version",
  "rules",
]);

const run = object(
  {
    tool: object({ driver }, ["driver"]),
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    results: { type: "array", items: result },
  },
  ["tool", "columnKind", "results"],
);

export const sarifSchema = object(
  {
    $schema: { type: "string", pattern: "^https://" },
    version: { const: "2.1.0" },
    runs: { type: "array", items: run },
  },
  ["$schema", "version", "runs"],
);

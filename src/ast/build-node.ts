import { type FieldKind, type Fields, fieldKinds } from "./fields.js";
import { childKeys, isNodeType } from "./keys.js";
import { describeValue, misuse } from "./misuse.js";
import type { NodeOf, NodeType } from "./nodes.js";

/**
 * A node of a type, fields that are left out filled in: null, an empty list, an empty string, 0, false or the default of
 * a choice. The spans are -1, whatever is given. Throws a TypeError for an unknown field and for a value of the wrong
 * kind.
 *
 * @example buildNode("Mrn", { station: "EXAMPLE", number: 123 }).year // null
 */
export const buildNode = <T extends NodeType>(type: T, fields: Fields<T>): NodeOf<T> => {
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    throw misuse("fields", `an object with fields of ${type}`, fields);
  }
  const kinds: Readonly<Record<string, FieldKind>> = fieldKinds[type];
  for (const [name, value] of Object.entries(fields)) {
    // A copy of a node, `{ ...node, number: 2 }`, brings its type and span along.
    if (name === "start" || name === "end" || (name === "type" && value === type)) continue;
    if (name === "type") throw misuse("type", `"${type}"`, value);
    if (!Object.hasOwn(kinds, name)) throw new TypeError(`${describeValue(name)} is not a field of ${type}`);
  }
  const filled = Object.entries(kinds).map(([name, kind]) => [name, fieldOf(type, name, kind, fields)]);
  return { type, start: -1, end: -1, ...Object.fromEntries(filled) };
};

const fieldOf = (type: NodeType, name: string, kind: FieldKind, fields: object): unknown => {
  const value: unknown = Object.hasOwn(fields, name) ? Reflect.get(fields, name) : undefined;
  if (value === undefined) return fallbackOf(kind);
  const wanted = objection(kind, value);
  if (wanted !== null) throw misuse(`${type}.${name}`, wanted, value);
  const holdsNodes = (childKeys[type] as readonly string[]).includes(name);
  if (holdsNodes && Array.isArray(value)) {
    const wrong = value.findIndex((item) => !isNode(item));
    if (wrong >= 0) throw misuse(`${type}.${name}[${wrong}]`, "a node", value[wrong]);
  }
  return value;
};

const fallbackOf = (kind: FieldKind): unknown => {
  if (typeof kind === "object") return kind.fallback;
  switch (kind) {
    case "string":
      return "";
    case "number":
      return 0;
    case "boolean":
      return false;
    case "list":
      return [];
    case "string?":
    case "number?":
    case "node?":
    case "object?":
      return null;
    default:
      return kind satisfies never;
  }
};

/** What the value should have been, in words; null when it will do. */
const objection = (kind: FieldKind, value: unknown): string | null => {
  const isOptional = typeof kind === "string" && kind.endsWith("?");
  if (isOptional && value === null) return null;
  const [isRight, wanted] = verdict(kind, value);
  if (isRight) return null;
  return isOptional ? `${wanted} or null` : wanted;
};

const verdict = (kind: FieldKind, value: unknown): readonly [isRight: boolean, wanted: string] => {
  if (typeof kind === "object") return [typeof value === "string", "a string"];
  switch (kind) {
    case "string":
    case "string?":
      return [typeof value === "string", "a string"];
    case "number":
    case "number?":
      return [Number.isInteger(value), "an integer"];
    case "boolean":
      return [typeof value === "boolean", "true or false"];
    case "list":
      return [Array.isArray(value), "an array"];
    case "node?":
      return [isNode(value), "a node"];
    case "object?":
      return [typeof value === "object" && value !== null && !Array.isArray(value), "an object"];
    default:
      return [kind satisfies never, ""];
  }
};

const isNode = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "type" in value && isNodeType(value.type);

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
  const { fallback, wanted, accepts } = ruleOf(kind);
  if (value === undefined) return fallback();
  if (!accepts(value)) throw misuse(`${type}.${name}`, wanted, value);
  const holdsNodes = (childKeys[type] as readonly string[]).includes(name);
  if (holdsNodes && Array.isArray(value)) {
    const wrong = value.findIndex((item) => !isNode(item));
    if (wrong >= 0) throw misuse(`${type}.${name}[${wrong}]`, "a node", value[wrong]);
  }
  return value;
};

/** What a field takes: `accepts` decides, `wanted` says it in words. */
interface Rule {
  readonly fallback: () => unknown;
  readonly wanted: string;
  readonly accepts: (value: unknown) => boolean;
}

const isString = (value: unknown): boolean => typeof value === "string";
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isNode = (value: unknown): boolean => isObject(value) && "type" in value && isNodeType(value.type);

const orNull = ({ wanted, accepts }: Rule): Rule => ({
  fallback: () => null,
  wanted: `${wanted} or null`,
  accepts: (value) => value === null || accepts(value),
});

const string: Rule = { fallback: () => "", wanted: "a string", accepts: isString };
const number: Rule = { fallback: () => 0, wanted: "an integer", accepts: Number.isInteger };
const node: Rule = { fallback: () => null, wanted: "a node", accepts: isNode };
const object: Rule = {
  fallback: () => null,
  wanted: "an object",
  accepts: (value) => isObject(value) && !Array.isArray(value),
};

const rules: { readonly [K in Extract<FieldKind, string>]: Rule } = {
  string,
  "string?": /* @__PURE__ */ orNull(string),
  number,
  "number?": /* @__PURE__ */ orNull(number),
  boolean: { fallback: () => false, wanted: "true or false", accepts: (value) => typeof value === "boolean" },
  list: { fallback: () => [], wanted: "an array", accepts: Array.isArray },
  "node?": /* @__PURE__ */ orNull(node),
  "object?": /* @__PURE__ */ orNull(object),
};

const ruleOf = (kind: FieldKind): Rule => {
  if (typeof kind !== "object") return rules[kind];
  const { fallback, among } = kind;
  return {
    fallback: () => fallback,
    wanted: `${among.map(describeValue).join(", ")}${fallback === null ? " or null" : ""}`,
    accepts: (value) => (value === null ? fallback === null : (among as readonly unknown[]).includes(value)),
  };
};

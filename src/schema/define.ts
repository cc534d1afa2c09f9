import { z } from "zod";
import type {
  Declassify,
  Downgrade,
  FilingTime,
  NodeBase,
  NodeOf,
  NodeType,
  Person,
  Reasons,
  Section,
} from "../ast/nodes.js";
import type { SpansOptional } from "../to-json.js";

/** The parts of nodes that are no nodes themselves, by name. */
export interface ValueTypes {
  readonly Declassify: Declassify;
  readonly Downgrade: Downgrade;
  readonly FilingTime: FilingTime;
  readonly Person: Person;
  readonly Reasons: Reasons;
  readonly Section: Section;
}

/** A schema that gives exactly the type `T`, and reads it with or without spans. */
export type SchemaOf<T> = z.ZodType<T, SpansOptional<T>>;

export type NodeSchema<T extends NodeType> = SchemaOf<NodeOf<T>>;

/** True only when the types are one and the same, `readonly` and optional marks included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The fields themselves when each gives exactly the type that the interface says; a missing one is asked for. */
type Exactly<Shape, Interface> = {
  readonly [K in keyof Shape | keyof Interface]: K extends keyof Interface
    ? K extends keyof Shape
      ? Same<z.output<Shape[K]>, Interface[K]> extends true
        ? Shape[K]
        : SchemaOf<Interface[K]> & "gives another type than the interface says"
      : SchemaOf<Interface[K]>
    : never;
};

type Shape = Readonly<Record<string, z.ZodType>>;

type OwnFields<T extends NodeType> = Omit<NodeOf<T>, keyof NodeBase<T>>;

/** Names and descriptions for the JSON Schema. A registry of our own: the global one of zod belongs to the program. */
export const definitions = z.registry<{
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
}>();

/** A schema with a description for the JSON Schema. */
export const described = <S extends z.ZodType>(description: string, schema: S): S => {
  definitions.add(schema, { description });
  return schema;
};

const offset = (description: string): z.ZodDefault<z.ZodInt> => described(description, z.int().min(-1).default(-1));

/** A list that nobody is meant to change, as in the tree. */
export const list = <Output, Input>(item: z.ZodType<Output, Input>): z.ZodType<readonly Output[], readonly Input[]> =>
  z.array(item);

/** Strict schema of a node: no field may be missing but `start` and `end`, which are then -1, and no other may stand. */
export const nodeSchema = <T extends NodeType, const S extends Shape>(
  type: T,
  description: string,
  fields: S & Exactly<S, OwnFields<T>>,
): NodeSchema<T> => {
  const base = z.strictObject({
    type: z.literal(type),
    start: offset("Offset of the first UTF-16 unit in the parsed text, -1 when built by hand"),
    end: offset("Offset behind the last UTF-16 unit, -1 when built by hand"),
  });
  // `extend` reads getters late, so that a node may hold nodes whose schema is defined after it.
  const schema = base.extend(fields);
  definitions.add(schema, { id: type, description });
  return schema as unknown as NodeSchema<T>;
};

/** Strict schema of a part of a node that is no node itself. */
export const valueSchema = <Name extends keyof ValueTypes, const S extends Shape>(
  name: Name,
  description: string,
  fields: S & Exactly<S, ValueTypes[Name]>,
): SchemaOf<ValueTypes[Name]> => {
  const schema = z.strictObject(fields);
  definitions.add(schema, { id: name, description });
  return schema as unknown as SchemaOf<ValueTypes[Name]>;
};

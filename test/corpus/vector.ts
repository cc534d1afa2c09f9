import { z } from "zod";

/** An addressee of a TO or INFO list as the vectors write it. */
const addressee = z.strictObject({
  route: z.string().nullable(),
  name: z.string(),
  precedence: z.string().nullable(),
  mcn: z.string().nullable(),
  excluded: z.array(z.string()),
});

/** A reference of any kind; `value` is the id of a cable, else the text. */
const reference = z.strictObject({
  value: z.string(),
  kind: z.string(),
  bullet: z.string().nullable(),
  title: z.string().nullable(),
});

/** What is expected of each kind of vector. */
const expectations = {
  subject: z.string(),
  tags: z.array(z.string()),
  references: z.array(z.string()),
  "references-full": z.array(reference),
  "classified-by": z.array(z.string()),
  signature: z.array(z.string()),
  summary: z.string(),
  to: z.array(addressee),
  info: z.array(addressee),
  "declassify-on": z.string().nullable(),
};

export type VectorKind = keyof typeof expectations;

export const vectorKinds = Object.keys(expectations) as readonly VectorKind[];

const line = z.looseObject({
  id: z.string(),
  kind: z.enum(vectorKinds),
  input: z.string(),
  year: z.number().optional(),
  keepMarking: z.boolean().optional(),
  lexicon: z.boolean().optional(),
  expected: z.unknown(),
});

export type AddresseeForm = z.infer<typeof addressee>;
export type ReferenceForm = z.infer<typeof reference>;

/** A fragment of a telegram and what a reader should find in it. */
export interface Vector {
  readonly id: string;
  readonly kind: VectorKind;
  readonly input: string;
  readonly year: number | undefined;
  readonly keepMarking: boolean;
  /** True when the expected value rests on knowledge that is not in the text. */
  readonly lexicon: boolean;
  readonly expected: unknown;
}

/** A vector of a line of JSON. Throws a ZodError when the line has another shape. */
export const readVector = (value: unknown): Vector => {
  const { id, kind, input, year, keepMarking = false, lexicon = false, expected } = line.parse(value);
  return { id, kind, input, year, keepMarking, lexicon, expected: expectations[kind].parse(expected) };
};

import { copyData } from "./ast/copy.js";
import { requireCable, spansOption } from "./ast/misuse.js";
import type { Cable, Span } from "./ast/nodes.js";

/** A tree whose spans may be left out, here and on all below. */
export type SpansOptional<T> = T extends readonly (infer Item)[]
  ? readonly SpansOptional<Item>[]
  : T extends Span
    ? SpansOptionalNode<T>
    : T;

type SpansOptionalNode<T extends Span> = {
  readonly [K in keyof T as K extends keyof Span | "offsets" ? never : K]: SpansOptional<T[K]>;
} & { readonly [K in keyof Span]?: number | undefined } & {
  readonly [K in Extract<keyof T, "offsets">]?: readonly number[] | undefined;
};

/** A cable as JSON data. The version grows when a reader of the last one could misread the next. */
export interface CableJSON extends SpansOptional<Cable> {
  readonly version: 1;
}

/** How a cable is turned into JSON data. */
export interface ToJSONOptions {
  /** Whether `start`, `end` and `offsets` are kept; true by default. */
  readonly spans?: boolean | undefined;
}

/**
 * A versioned deep copy of a cable, ready for `JSON.stringify`; `fromJSON` of `cablegram/schema` reads it back. Throws a
 * TypeError when the first argument is no cable and for a wrong option.
 *
 * @example toJSON(parse("TAGS: PREL").cable, { spans: false }).version // 1
 */
export const toJSON = (cable: Cable, options?: ToJSONOptions): CableJSON => {
  requireCable(cable);
  const spans = spansOption(options, true);
  const copy = copyData(cable, spans ? "keep" : "drop") as Cable;
  return { version: 1, ...copy };
};

/**
 * The same for who writes it at once: with its spans the tree is what it becomes as JSON, so that it is no copy.
 *
 * @example JSON.stringify(writtenTree(parse("TAGS: PREL").cable, true))
 */
export const writtenTree = (cable: Cable, spans: boolean): CableJSON =>
  spans ? { version: 1, ...cable } : toJSON(cable, { spans });

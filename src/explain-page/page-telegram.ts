import type { Cable } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Explanation } from "../explain/explanation.js";

/** One telegram with all that is said of it; offsets count in `text`. */
export interface PageTelegram {
  /** Name of the file that it comes from. */
  readonly file: string;
  readonly text: string;
  readonly cable: Cable;
  readonly diagnostics: readonly Diagnostic[];
  readonly explanations: readonly Explanation[];
}

import type { Cable } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { allOf } from "./check.js";

const repeated = ({ tags }: Cable): readonly Diagnostic[] => {
  const seen = new Set<string>();
  return (tags?.items ?? []).flatMap((tag) => {
    const isSecond = seen.has(tag.code);
    seen.add(tag.code);
    return isSecond ? diagnose("tag-repeated", tag, tag.code) : [];
  });
};

/** The TAGS, each against the lists and against one another. */
export const checkTags = allOf(repeated);

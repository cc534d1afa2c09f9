import type { Cable, Span } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { allOf, quoted } from "./check.js";

/** Fewest and most letters: FAH-2 H-231 knows eight, ACP 117 seven. */
const shortest = 4;
const longest = 8;

const indicators = (cable: Cable): readonly Diagnostic[] =>
  indicatorsOf(cable).flatMap(({ span, code }) =>
    isIndicator(code) ? [] : diagnose("routing-indicator-malformed", span, quoted(code)),
  );

const indicatorsOf = ({ routing, origin, to, info, exempt }: Cable): readonly { span: Span; code: string }[] => [
  ...(routing?.indicators ?? []).map((span) => ({ span, code: span.code })),
  ...[...(origin === null ? [] : [origin]), ...to, ...info, ...exempt].flatMap((span) =>
    span.routingIndicator === null ? [] : { span, code: span.routingIndicator },
  ),
];

/** ZEN stands for delivery by other means. */
const isIndicator = (code: string): boolean =>
  code === "ZEN" || (code.length >= shortest && code.length <= longest && /^R[A-Z]+$/.test(code));

/** Routing indicators of FL2, FL3 and FL6 to FL9. */
export const checkRouting = allOf(indicators);

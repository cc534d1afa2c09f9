import type { Cable, Span } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { operatingSignalCode } from "../handbook/operating-signal-codes.js";
import { allOf, quoted } from "./check.js";

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

/** R, a letter that a nation has, then two to five letters. ZEN stands for delivery by other means. */
const isIndicator = (code: string): boolean => code === "ZEN" || /^R[A-IK-QSUW-Z][A-Z]{2,5}$/.test(code);

const signals = ({ security, dtg }: Cable): readonly Diagnostic[] =>
  [security, dtg].flatMap((line) =>
    line === null
      ? []
      : line.signals.flatMap((signal) =>
          operatingSignalCode(signal) === null ? diagnose("operating-signal-unknown", line, quoted(signal)) : [],
        ),
  );

/**
 * The codes of the communications centres: routing indicators of FL2 to FL9, signals of FL4 and FL5.
 *
 * @example checkRouting(parse("R 311234Z JAN 10 ZQQ").cable)[0]?.code // "operating-signal-unknown"
 */
export const checkRouting = allOf(indicators, signals);

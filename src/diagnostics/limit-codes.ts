import type { DiagnosticText } from "./diagnostic-entry.js";

/** What all codes of limits share. */
const rest = {
  severity: "error",
  hint: "Raise the limit, or split the text",
} as const;

/** Codes of what is beyond a limit. */
export const limitCodes = {
  "text-too-long": { ...rest, message: "from here on nothing is read: the text exceeds maxLength" },
  "lines-too-many": { ...rest, message: "from here on nothing is read: the text exceeds maxLines" },
  "nodes-too-many": { ...rest, message: "from here on nothing is read: the text exceeds maxNodes" },
  "nesting-too-deep": { ...rest, severity: "warning", message: "the block is kept as prose: it exceeds maxDepth" },
  "diagnostics-too-many": {
    ...rest,
    severity: "warning",
    message: "{} diagnostics are left out: they exceed maxDiagnostics",
  },
} as const satisfies Record<string, DiagnosticText>;

/** cablegram: U.S. State Department telegrams as typed trees. */
export * from "./ast/build.js";
export { type EqualOptions, equalNodes } from "./ast/equal.js";
export type * from "./ast/nodes.js";
export { find, findAll, SKIP, STOP, visit } from "./ast/visit.js";
export { type EffectiveMarking, effectiveMarking } from "./body/effective-marking.js";
export { comment, type Passage, passages, summary } from "./body/passages.js";
export { type PlainText, type PlainTextSegment, plainText, sourceOffset } from "./body/plain-text.js";
export { rank } from "./body/rank.js";
export { check } from "./check/index.js";
export type { Pieces, WebStream } from "./chunks.js";
export type {
  CheckLevel,
  CheckLevels,
  DiagnosticCode,
  DiagnosticEntry,
  Severity,
} from "./diagnostics/codes.js";
export type { Diagnostic } from "./diagnostics/diagnostic.js";
export { formatDiagnostic } from "./diagnostics/formatting.js";
export { diagnosticCodes } from "./diagnostics/table.js";
export { type Explanation, type ExplanationKind, explain } from "./explain/index.js";
export { mendScan } from "./mend-scan.js";
export type { CheckOptions, ParseOptions, PlainTextOptions, PrintOptions } from "./options.js";
export { type ParseResult, parse } from "./parse.js";
export { parseAll } from "./parse-all.js";
export { type ParsedTelegram, parseStream } from "./parse-stream.js";
export { print } from "./settled-print.js";
export { excerpt, locate } from "./source.js";
export { split, splitStream, type Telegram } from "./split.js";
export { type CableJSON, toJSON } from "./to-json.js";
export { toTelegram } from "./to-telegram.js";
export { type Token, tokenize } from "./tokenize.js";
export { type MrnReading, mrnId } from "./values/mrn.js";
export { formatPortionMarking, type MarkingReading, parsePortionMarking } from "./values/portion-marking.js";
export { type SetReference, setReferences } from "./values/set-references.js";

import { escapeControls } from "../escape-controls.js";
import { excerpt, type LineMap, locate, locateIn } from "../source.js";
import type { Severity } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";

/** How a diagnostic is shown. Every option may be left out. */
export interface FormatOptions {
  /** Name of the file, `<text>` by default. */
  readonly file?: string | undefined;
  /** Whether to colour the text for a terminal; false by default. */
  readonly color?: boolean | undefined;
  /** The line map of the text, which saves counting lines anew for each of many diagnostics. */
  readonly lines?: LineMap | undefined;
}

/** Select Graphic Rendition codes of ECMA-48; written here because the root entry must run in a browser. */
const styles = {
  error: "31",
  warning: "33",
  info: "36",
  strong: "1",
  faint: "2",
} as const satisfies Record<Severity | "strong" | "faint", string>;

/**
 * A diagnostic for people: place, severity, code and message on one line, the source line with carets, the hint.
 * Control characters of the text and of the file name are written out (`<U+001B>`), so that a hostile text cannot
 * command the terminal. No newline at the end.
 *
 * @example
 * formatDiagnostic(diagnostic, "TAGS PREL\nXYZZY", { file: "a.txt" })
 * // a.txt:2:1 warning unknown-line no rule knows this line
 * //     XYZZY
 * //     ^^^^^
 * //   hint: Check the line for damage, or move it below the envelope
 */
export const formatDiagnostic = (diagnostic: Diagnostic, text: string, options: FormatOptions = {}): string => {
  const paint = options.color === true ? painted : plain;
  const head = [
    paint("strong", placeOf(diagnostic, text, options)),
    paint(diagnostic.severity, diagnostic.severity),
    paint("faint", diagnostic.code),
    escapeControls(diagnostic.message),
  ].join(" ");
  const [line, carets] = excerpt(text, diagnostic).split("\n");
  const source = carets === undefined ? [] : [`    ${line}`.trimEnd(), `    ${paintCarets(paint, diagnostic, carets)}`];
  const hint = diagnostic.hint === null ? [] : [`  ${paint("faint", "hint:")} ${escapeControls(diagnostic.hint)}`];
  return [head, ...source, ...hint].join("\n");
};

type Paint = (style: keyof typeof styles, text: string) => string;

const plain: Paint = (_style, text) => text;
const painted: Paint = (style, text) => `\u001b[${styles[style]}m${text}\u001b[0m`;

const placeOf = (diagnostic: Diagnostic, text: string, options: FormatOptions): string => {
  const file = escapeControls(options.file ?? "<text>");
  if (diagnostic.start < 0) return file;
  const { line, column } =
    options.lines === undefined ? locate(text, diagnostic.start) : locateIn(options.lines, diagnostic.start);
  return `${file}:${line}:${column}`;
};

const paintCarets = (paint: Paint, diagnostic: Diagnostic, carets: string): string => {
  const indent = carets.length - carets.trimStart().length;
  return carets.slice(0, indent) + paint(diagnostic.severity, carets.slice(indent));
};

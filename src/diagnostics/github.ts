import { escapeControls } from "../escape-controls.js";
import type { LineMap } from "../source.js";
import type { Severity } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
import { regionOf } from "./region.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;

/**
 * A diagnostic as a workflow command of GitHub Actions, which shows it beside the line. No newline at the end. What means
 * something in a command is escaped, and control characters are written out: a cable cannot give commands of its own.
 *
 * @example githubAnnotation(diagnostic, "a.txt", lineMap(text))
 *   // "::warning file=a.txt,line=1,endLine=1,col=7,endColumn=11,title=tag-repeated::the TAG PREL stands twice"
 */
export const githubAnnotation = (diagnostic: Diagnostic, file: string, lines: LineMap): string => {
  const region = regionOf(diagnostic, lines);
  const { startLine: line, endLine, startColumn: col, endColumn } = region ?? {};
  // GitHub takes columns within one line only.
  const columns = line === endLine ? { col, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: diagnostic.code }).flatMap(
    ([name, value]) => (value === undefined ? [] : `${name}=${escapeProperty(escapeControls(String(value)))}`),
  );
  const words = [diagnostic.message, ...(diagnostic.hint === null ? [] : [`hint: ${diagnostic.hint}`])];
  const message = escapeData(words.map(escapeControls).join("\n"));
  return `::${commands[diagnostic.severity]} ${properties.join(",")}::${message}`;
};

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

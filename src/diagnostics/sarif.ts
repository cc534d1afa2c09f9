/** Diagnostics as SARIF 2.1.0 (OASIS), which code scanners and editors read. */
import type { LineMap } from "../source.js";
import type { DiagnosticCode, DiagnosticEntry, Severity } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
import { regionOf } from "./region.js";
import { diagnosticCodes } from "./table.js";

/** What was found in one file. */
export interface CheckedFile {
  readonly name: string;
  readonly lines: LineMap;
  readonly diagnostics: readonly Diagnostic[];
}

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

const codes = Object.keys(diagnosticCodes) as readonly DiagnosticCode[];

/**
 * A SARIF log of one run over the files, as plain data. Its rules are all codes, with the rule that each stands for and
 * what to do.
 *
 * @example JSON.stringify(sarifLog([{ name: "a.txt", lines: lineMap(text), diagnostics }], "1.0.0"))
 */
export const sarifLog = (files: readonly CheckedFile[], version: string): object => ({
  $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "cablegram", version, rules: codes.map(ruleOf) } },
      columnKind: "utf16CodeUnits",
      results: files.flatMap((file) => file.diagnostics.map((diagnostic) => resultOf(diagnostic, file))),
    },
  ],
});

const ruleOf = (code: DiagnosticCode): object => {
  const { severity, message, hint, reason, source }: DiagnosticEntry = diagnosticCodes[code];
  return {
    id: code,
    shortDescription: { text: sentence(message.replaceAll("{}", "…")) },
    fullDescription: { text: `${sentence(reason)} Source: ${sentence(source)}` },
    help: {
      text: [...(hint === null ? [] : [sentence(hint)]), sentence(reason), `Source: ${sentence(source)}`].join(" "),
    },
    defaultConfiguration: { level: levels[severity] },
  };
};

const sentence = (text: string): string => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
};

const resultOf = (diagnostic: Diagnostic, { name, lines }: CheckedFile): object => {
  const region = regionOf(diagnostic, lines);
  const { code, severity, message, hint } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: [sentence(message), ...(hint === null ? [] : [sentence(hint)])].join(" ") },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(name) }, ...(region === null ? {} : { region }) } },
    ],
  };
};

/** A file name as a reference of RFC 3986: a path from the root gets its scheme, any other stays relative. */
const uriOf = (name: string): string => {
  const path = name.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\\", "/");
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace("%3A", ":")}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
};

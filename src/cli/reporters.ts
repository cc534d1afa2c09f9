import type { Severity } from "../diagnostics/codes.js";
import { formatDiagnostic } from "../diagnostics/formatting.js";
import { githubAnnotation } from "../diagnostics/github.js";
import { type CheckedFile, sarifLog } from "../diagnostics/sarif.js";
import { locateIn } from "../source.js";
import { wantsColor } from "./color.js";
import type { Context } from "./context.js";
import { jsonDocument, jsonLine } from "./json.js";
import { packageVersion } from "./version.js";

/** A file with its text, which people are shown the lines of. */
export interface CheckedText extends CheckedFile {
  readonly text: string;
  /** How many cables it holds. */
  readonly cables: number;
}

/** How `check` writes what it found: file by file, then the end. */
export interface Reporter {
  readonly file: (checked: CheckedText) => Promise<void>;
  readonly end: () => Promise<void>;
}

const asText = ({ io, output }: Context): Reporter => {
  const color = wantsColor(io.env, io.stdout);
  const tally = makeTally();
  return {
    file: async (checked) => {
      const { name, lines, text, diagnostics } = checked;
      for (const diagnostic of diagnostics) {
        await output.write(`${formatDiagnostic(diagnostic, text, { file: name, color, lines })}\n\n`);
      }
      tally.add(checked);
    },
    end: () => output.write(`${tally.summary()}\n`),
  };
};

const asGithub = ({ output }: Context): Reporter => {
  const tally = makeTally();
  return {
    file: async (checked) => {
      const { name, lines, diagnostics } = checked;
      for (const diagnostic of diagnostics) await output.write(`${githubAnnotation(diagnostic, name, lines)}\n`);
      tally.add(checked);
    },
    end: () => output.write(`${tally.summary()}\n`),
  };
};

const asJson = ({ output }: Context): Reporter => {
  const rows: string[] = [];
  return {
    file: async ({ name, lines, diagnostics }) => {
      for (const { severity, code, message, hint, start, end } of diagnostics) {
        const place = { file: name, ...locateIn(lines, start) };
        rows.push(jsonLine({ ...place, severity, code, message, hint, start, end }).trimEnd());
      }
    },
    end: () => output.write(rows.length === 0 ? "[]\n" : `[\n${rows.join(",\n")}\n]\n`),
  };
};

const asSarif = ({ output }: Context): Reporter => {
  const files: CheckedFile[] = [];
  return {
    file: async ({ name, lines, diagnostics }) => {
      files.push({ name, lines, diagnostics });
    },
    end: () => output.write(jsonDocument(sarifLog(files, packageVersion()))),
  };
};

/** The formats of `check`, by the word behind `--format`. */
export const reporters = { text: asText, json: asJson, sarif: asSarif, github: asGithub } as const satisfies Record<
  string,
  (context: Context) => Reporter
>;

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
const plurals = { error: "errors", warning: "warnings", info: "infos" } as const satisfies Record<Severity, string>;

/** Counts over all files, for the last line: `2 cables: 1 error, 3 warnings`. */
const makeTally = () => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let cables = 0;
  return {
    add: (checked: CheckedText): void => {
      cables += checked.cables;
      for (const { severity } of checked.diagnostics) counts[severity] += 1;
    },
    summary: (): string => {
      const found = severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${counts[severity] === 1 ? severity : plurals[severity]}`);
      return `${cables} ${cables === 1 ? "cable" : "cables"}: ${found.join(", ") || "no problems"}`;
    },
  };
};

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import ts from "typescript";
import type { DiagnosticCode } from "../../src/diagnostics/codes.js";
import { diagnosticCodes } from "../../src/diagnostics/table.js";
import { columnsOf, tableNames } from "../../src/tables/tables.js";
import { areas } from "./areas.js";
import { firings } from "./firings.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced block of code, and the block `text` that follows it with only blank lines between, which is its output. */
export interface Snippet {
  readonly language: string;
  readonly code: string;
  readonly output: string | null;
}

const snippetPattern = /^```(ts|sh)\n([\s\S]*?)^```\n(?:(\s*)^```text\n([\s\S]*?)^```\n)?/gm;

/** The `ts` and `sh` snippets of a Markdown text, in order. */
export const snippetsOf = (markdown: string): readonly Snippet[] =>
  [...markdown.matchAll(snippetPattern)].map(([, language = "", code = "", , output]) => ({
    language,
    code,
    output: output ?? null,
  }));

/** The modules that snippets may import, by the names that users type. */
export type Modules = Readonly<Record<string, () => Promise<object>>>;

/** Runs a TypeScript snippet and returns what it writes to the console. */
const runCode = async (code: string, modules: Modules): Promise<string> => {
  const lines: string[] = [];
  const loaded = new Map<string, object>();
  for (const [name, load] of Object.entries(modules)) if (code.includes(`"${name}"`)) loaded.set(name, await load());
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  const AsyncFunction = (async () => undefined).constructor as new (
    ...args: string[]
  ) => (...args: readonly unknown[]) => Promise<void>;
  const log = (...args: readonly unknown[]): void => {
    lines.push(`${format(...args)}\n`);
  };
  const load = (name: string): object => {
    const module = loaded.get(name);
    if (module === undefined) throw new Error(`the README imports "${name}", which is not on the list of its modules`);
    return module;
  };
  await new AsyncFunction("exports", "require", "console", outputText)({}, load, { log });
  return lines.join("");
};

/** Runs shell lines in which `cablegram` is the command line of the sources. */
const runShell = (code: string): string =>
  execFileSync(
    "bash",
    ["-c", `cablegram() { "${process.execPath}" --import tsx src/cli/main.ts "$@"; }\n(${code}) 2>&1 || true`],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    },
  );

/** The table of diagnostics as Markdown. */
export const diagnosticsTable = (): string => {
  const cell = (text: string): string => text.replaceAll("{}", "…").replaceAll("|", "\\|");
  const rows = Object.entries(diagnosticCodes).map(([code, { severity, message, hint, reason, source }]) => {
    const cells = [`\`${code}\``, severity, message, hint ?? "", `${reason} (${source})`, firingsOf(code)];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  const heads = ["code", "severity", "message", "hint", "why", "in 380 real cables"];
  return [`| ${heads.join(" | ")} |`, `| ${heads.map(() => "---").join(" | ")} |`, ...rows].join("\n");
};

const firingsOf = (code: string): string => firings[code as DiagnosticCode] ?? "none";

/** The map of the architecture as a Markdown table. */
const areasTable = (): string => {
  const names = (list: readonly string[]): string => list.map((name) => `\`${name.replace(/^src\//, "")}\``).join(", ");
  const rows = Object.entries(areas).map(
    ([area, { holds, own, packages }]) => `| \`${area}\` | ${holds} | ${names([...own, ...packages])} |`,
  );
  return ["| part | holds | may import |", "| --- | --- | --- |", ...rows].join("\n");
};

/** The tables of `convert` as Markdown. */
const tablesTable = (): string => {
  const rows = tableNames.flatMap((table) =>
    columnsOf(table).map(
      ({ name, type, nullable, holds }) =>
        `| \`${table}\` | \`${name}\` | ${type}${nullable ? " or null" : ""} | ${holds} |`,
    ),
  );
  return ["| table | column | type | what it holds |", "| --- | --- | --- | --- |", ...rows].join("\n");
};

const generated: Readonly<Record<string, () => string>> = {
  codes: diagnosticsTable,
  areas: areasTable,
  tables: tablesTable,
};

/** The README with every output and every generated table (between `<!-- name -->` and `<!-- /name -->`) as they are now. */
export const refresh = async (markdown: string, modules: Modules): Promise<string> => {
  const parts: string[] = [];
  let from = 0;
  for (const match of markdown.matchAll(snippetPattern)) {
    const [whole, language, code = "", gap, output] = match;
    if (output === undefined) continue;
    const actual = language === "ts" ? await runCode(code, modules) : runShell(code);
    parts.push(markdown.slice(from, match.index));
    parts.push(`\`\`\`${language}\n${code}\`\`\`\n${gap}\`\`\`text\n${actual.replace(/\n?$/, "\n")}\`\`\`\n`);
    from = match.index + whole.length;
  }
  return [...parts, markdown.slice(from)]
    .join("")
    .replace(/(<!-- (\w+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g, (whole, open: string, name: string, close: string) =>
      generated[name] === undefined ? whole : `${open}${generated[name]()}\n${close}`,
    );
};

/** What the type checker says against the TypeScript snippets, as if each were a file beside package.json. */
export const typeErrors = (snippets: readonly Snippet[]): readonly string[] => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = new Map(
    snippets.filter(({ language }) => language === "ts").map(({ code }, i) => [`${root}readme-${i + 1}.mts`, code]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const code = files.get(name);
    const target = { languageVersion: ts.ScriptTarget.ES2023, impliedNodeFormat: ts.ModuleKind.ESNext } as const;
    return code === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, code, target);
  };
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  const program = ts.createProgram([...files.keys()], { ...options, noEmit: true }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
};

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A pattern of the library, and where it was found. */
export interface Found {
  readonly source: string;
  readonly flags: string;
  /** A file and line, or `made` for one that is put together while modules load or a text is read. */
  readonly place: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every literal in `grammar/` and `src/`, with those of the page that `explain --html` writes. */
export const literals = (): readonly Found[] =>
  ["grammar", "src"].flatMap((folder) =>
    globSync("**/*.ts", { cwd: join(root, folder) }).flatMap((name) => literalsOf(`${folder}/${name}`)),
  );

const literalsOf = (file: string): readonly Found[] => {
  const found: Found[] = [];
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2023, true);
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${file}:${line}` });
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
};

/** Every pattern that is put together while a piece of work is done, by a constructor that notes what it makes. */
export const made = async (work: () => Promise<unknown>): Promise<readonly Found[]> => {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  const note = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const pattern = Reflect.construct(target, args, newTarget === note ? target : newTarget) as RegExp;
      found.push({ source: pattern.source, flags: pattern.flags, place: "made" });
      return pattern;
    },
  });
  globalThis.RegExp = note;
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
};

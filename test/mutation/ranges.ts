import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import ts from "typescript";

/**
 * The lines of about one in `sample` of the statements at the top of a file, as `first-last`; all for 1. Whether a
 * statement is among them hangs on its first line alone, so that it stays the same when others change.
 */
export const rangesOf = (file: string, sample: number): readonly string[] => {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true);
  return tree.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) && !ts.isClassDeclaration(statement)) return [];
    const text = statement.getText();
    const hash = createHash("sha256").update(`${file} ${text.split("\n", 1)[0]}`);
    if (hash.digest().readUInt32BE() % sample !== 0) return [];
    const lineOf = (offset: number): number => tree.getLineAndCharacterOfPosition(offset).line + 1;
    return [`${lineOf(statement.getStart())}-${lineOf(statement.getEnd())}`];
  });
};

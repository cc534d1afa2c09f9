import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import ts from "typescript";

/** Lines of a file, counted from 1, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines of about one in `sample` of the statements at the top of a file; all for 1. Whether a statement is among them hangs on its first line alone, so that it stays the same when others change.
 */
export const rangesOf = (file: string, sample: number): readonly Range[] => {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true);
  return tree.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) && !ts.isClassDeclaration(statement)) return [];
    const text = statement.getText();
    const hash = createHash("sha256").update(`${file} ${text.split("\n", 1)[0]}`);
    if (hash.digest().readUInt32BE() % sample !== 0) return [];
    const lineOf = (offset: number): number => tree.getLineAndCharacterOfPosition(offset).line + 1;
    return [{ first: lineOf(statement.getStart()), last: lineOf(statement.getEnd()) }];
  });
};

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A text of `test/fixtures` and where its expected results stand. */
export interface Fixture {
  /** `dtg-impossible-date-february`. */
  readonly name: string;
  readonly text: string;
  /** Path of an expected file beside the text, by its ending. */
  readonly beside: (ending: "json" | "print.txt" | "diagnostics.txt") => string;
}

/** `ok`: nothing to say about the text; `err`: at least one diagnostic. */
export type FixtureKind = "ok" | "err";

const expected = /\.(?:print|diagnostics)\.txt$/;

/** The fixtures of a kind, by name. */
export const fixturesOf = (kind: FixtureKind): readonly Fixture[] => {
  const folder = fileURLToPath(new URL(`../fixtures/${kind}/`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && !expected.test(file))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".txt".length);
      return { name, text: readFileSync(folder + file, "utf8"), beside: (ending) => `${folder}${name}.${ending}` };
    });
};

/** Expected files that belong to no text. */
export const orphansOf = (kind: FixtureKind): readonly string[] => {
  const names = new Set(fixturesOf(kind).map(({ name }) => name));
  const folder = fileURLToPath(new URL(`../fixtures/${kind}/`, import.meta.url));
  return readdirSync(folder).filter(
    (file) => !names.has(file.replace(/(?:\.(?:print|diagnostics))?\.(?:txt|json)$/, "")),
  );
};

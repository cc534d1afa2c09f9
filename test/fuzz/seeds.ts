import { existsSync, readdirSync, readFileSync } from "node:fs";
import { materialFolder, readMessages } from "../corpus/material.js";
import { fixturesOf } from "../support/fixtures.js";

/** Longer texts are cut: many short inputs find more than a few long ones. */
const longest = 12_000;

const kinds = ["telegram", "partial", "archive", "smart", "naval"] as const;

/**
 * The texts that inputs are made from: fixtures, example cables, and the real corpus where there is one.
 *
 * @example seedTexts("../shared/corpus").message // "1086 seeds, 790 of them real"
 */
export const seedTexts = (
  given: string | undefined,
): { readonly texts: readonly string[]; readonly message: string } => {
  const examples = new URL("../../examples/cables/", import.meta.url);
  const own = [
    ...[...fixturesOf("ok"), ...fixturesOf("err")].map(({ text }) => text),
    ...readdirSync(examples)
      .sort()
      .map((name) => readFileSync(new URL(name, examples), "utf8")),
  ];
  const { folder } = materialFolder("corpus", given);
  const real =
    folder !== null && existsSync(folder)
      ? kinds.flatMap((kind) => readMessages(folder, kind)).map(({ text }) => text)
      : [];
  const texts = [...own, ...real].map((text) => text.slice(0, longest));
  return { texts, message: `${texts.length} seeds, ${real.length} of them real` };
};

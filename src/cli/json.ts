import { escapeJson } from "../escape-controls.js";
import type { ParseResult } from "../parse.js";
import { writtenTree } from "../to-json.js";
import type { Arguments } from "./arguments.js";
import { inputName } from "./input.js";

/** A value as one line of JSON, with a newline; safe to show on a terminal. */
export const jsonLine = (value: unknown): string => `${escapeJson(JSON.stringify(value))}\n`;

/** A value as indented JSON, with a newline; safe to show on a terminal. */
export const jsonDocument = (value: unknown): string => `${escapeJson(JSON.stringify(value, null, 2))}\n`;

/** What `parse` writes of a cable. */
export const resultOf = ({ cable, diagnostics }: ParseResult, args: Arguments): object => ({
  cable: writtenTree(cable, !args.has("no-spans")),
  diagnostics,
});

/** The field that tells the files of a run apart; none when there is one file. */
export const fileField = (file: string, args: Arguments): { readonly file?: string } =>
  args.files.length > 1 ? { file: inputName(file) } : {};

import { escapeControls } from "../escape-controls.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text as text of HTML, also within quotes: markup is shown and not obeyed, controls and invisible characters are
 * written out.
 *
 * @example escapeHtml("<b>\u0007") // "&lt;b&gt;&lt;U+0007&gt;"
 */
export const escapeHtml = (text: string): string =>
  escapeControls(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");

/**
 * The same for text of several lines: every line end becomes a newline, tabs stay, and what is written out is marked.
 *
 * @example escapeLines("A\r\n\u0007") // 'A\n<span class="control">&lt;U+0007&gt;</span>'
 */
export const escapeLines = (text: string): string =>
  text
    .split(/(\r{1,2}\n|\r|\n|\t)/)
    .map((part, index) => {
      if (index % 2 === 1) return part === "\t" ? "\t" : "\n";
      return escapeHtml(part).replace(/&lt;U\+[0-9A-F]{4,6}&gt;/g, '<span class="control">$&</span>');
    })
    .join("");

import { legend } from "./legend.js";
import type { PageTelegram } from "./page-telegram.js";
import { styles } from "./styles.js";
import { telegramArticle } from "./telegram.js";

export type { PageTelegram } from "./page-telegram.js";

/**
 * One page of HTML that shows telegrams with the meaning of each part. It needs neither network nor script, and its
 * policy forbids both. A meaning appears when a part is pointed at or has the focus of the keyboard, and stands once more
 * in a table for print and for screen readers. All text is escaped. Ends with a newline.
 *
 * @example explainPage([{ file: "a.txt", text, cable, diagnostics, explanations: explain(text) }])
 */
export const explainPage = (given: readonly PageTelegram[]): string => {
  const telegrams = given.map((telegram) => ({
    ...telegram,
    // Prose needs no word: its paragraph has one.
    explanations: telegram.explanations.filter(({ of }) => of !== "TextBlock"),
  }));
  const count = telegrams.length === 1 ? "A telegram" : `${telegrams.length} telegrams`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${count}, explained</title>
<style>
${styles}</style>
</head>
<body>
<a class="skip" href="#parts-1">Skip to the list of parts</a>
<header class="page">
<h1>${count}, explained</h1>
<p>Point at a part of the text, or go to it with the Tab key, to read what it means.</p>
${legend}
</header>
<main>
${telegrams.map(telegramArticle).join("\n")}
</main>
<aside class="panel" aria-label="Meaning">
<p>The meaning of a part appears here.</p>
</aside>
</body>
</html>
`;
};

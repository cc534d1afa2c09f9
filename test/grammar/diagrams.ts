import { recordedRules, ruleChoices } from "../../grammar/ebnf.js";
import { ruleNotes } from "../../grammar/ebnf-notes.js";
import { drawRule } from "./railroad.js";

const style = `:root { color-scheme: light dark; --rule: light-dark(#dbe7ff, #24365c); --token: light-dark(#e2f5e4, #1f4427); }
body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; line-height: 1.4; }
h2 { font: bold 1.1rem monospace; margin: 2.5rem 0 0; }
p { margin: 0.2rem 0; }
pre { margin: 0.4rem 0; font-size: 0.9rem; }
nav { font-family: monospace; }
figure { margin: 0; overflow-x: auto; }
svg path { fill: none; stroke: currentColor; stroke-width: 1.5; }
svg rect { fill: var(--token); stroke: currentColor; stroke-width: 1.5; }
svg a rect { fill: var(--rule); }
svg text { font: 13px monospace; text-anchor: middle; fill: currentColor; }`;

const toHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page with a railroad diagram of every rule, drawn already: no script, nothing to fetch. */
export const diagramsPage = (): string => {
  const rules = recordedRules();
  const parts = Object.entries(ruleNotes).map(([name, { what, gate, sample }]) => {
    const rule = rules[name];
    const drawing = rule === undefined ? "" : drawRule(name, ruleChoices(rule), (word) => word in rules);
    return [
      `<h2 id="${name}">${name}</h2>`,
      `<p>${toHtml(gate === undefined ? what : `${what}; ${gate}`)}</p>`,
      `<pre>${toHtml(sample)}</pre>`,
      `<figure>${drawing}</figure>`,
    ].join("\n");
  });
  const links = Object.keys(ruleNotes).map((name) => `<a href="#${name}">${name}</a>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>cablegram: the rules as diagrams</title>
<style>
${style}
</style>
</head>
<body>
<h1>The rules as diagrams</h1>
<p>Follow the line from the left. Round boxes are tokens, square ones are rules and lead to them.
The tokens are in <code>cable.ebnf</code> beside this page. Written by a test; <code>npm run update</code> writes it anew.</p>
<nav>${links.join("\n")}</nav>
${parts.join("\n")}
</body>
</html>
`;
};

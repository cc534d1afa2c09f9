/** The style of the page. Colours meet WCAG AA on their grounds, light and dark; the browser test holds them to it. */
export const styles = `:root {
  color-scheme: light dark;
  --ground: #f3efe6; --sheet: #fffdf8; --ink: #1f1c17; --quiet: #5f594d; --line: #d9d2c3; --hover: #f1e9d2;
  --focus: #1a5fb4; --shadow: 0 1px 2px rgb(60 50 20 / .12), 0 8px 24px rgb(60 50 20 / .08);
  --transmission: #34578c; --time: #0a6464; --address: #643a96; --classification: #8a2d1a; --handling: #7d4a00;
  --subject: #2b641d; --reference: #94265f; --ending: #5f594d; --copy: #5f594d; --unknown: #a80020;
  --u-ink: #14532d; --u-tint: #e2f2e5; --u-edge: #2f8f4e; --c-ink: #123d82; --c-tint: #e2ebfb; --c-edge: #2f67c4;
  --s-ink: #8c1320; --s-tint: #fbe5e4; --s-edge: #cf2b36; --ts-ink: #743a00; --ts-tint: #fdecd4; --ts-edge: #e07b00;
  --o-ink: #56287f; --o-tint: #f1e8fb; --o-edge: #8a4fc4;
  --error: #b3001b; --warning: #8a5a00; --info: #1f5fa8;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
  --serif: ui-serif, Georgia, "Noto Serif", "DejaVu Serif", serif;
  --mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --panel: 21rem; --gap: 2rem; --page: 80rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #131519; --sheet: #1b1e24; --ink: #e7e3da; --quiet: #aaa498; --line: #363a43; --hover: #2a2f39;
    --focus: #8ab8ff; --shadow: 0 1px 2px rgb(0 0 0 / .5), 0 8px 24px rgb(0 0 0 / .35);
    --transmission: #93b6ec; --time: #66d1c9; --address: #c9abf5; --classification: #f2ab95; --handling: #e8b765;
    --subject: #9ad386; --reference: #f2a1cc; --ending: #aaa498; --copy: #aaa498; --unknown: #ff9a9a;
    --u-ink: #ace5b9; --u-tint: #1a3525; --u-edge: #4caf6d; --c-ink: #b3ceff; --c-tint: #1c2d4b; --c-edge: #5f93ee;
    --s-ink: #ffbcbc; --s-tint: #45202a; --s-edge: #f0606a; --ts-ink: #ffd49a; --ts-tint: #443015; --ts-edge: #f0a03c;
    --o-ink: #dcc2ff; --o-tint: #33254a; --o-edge: #a679e0;
    --error: #ff9696; --warning: #f0c060; --info: #8fc0ff;
  }
}
*, ::before, ::after { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem var(--gap) 4rem; max-width: var(--page); background: var(--ground); color: var(--ink);
  font: 1rem/1.5 var(--sans);
}
.page, main { margin-right: calc(var(--panel) + var(--gap)); }
h1, h2 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { margin: 0; font-size: 1.9rem; }
h3 { margin: 0 0 .75rem; font-size: 1rem; letter-spacing: .02em; }
a { color: var(--info); }
.page > p { margin: .4rem 0 1.2rem; color: var(--quiet); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--sheet); z-index: 9; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }

.legend h2 {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
}
.legend ul { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: 0 0 .5rem; padding: 0; list-style: none; }
.legend li { font-size: .875rem; }

.telegram { margin-top: 2rem; }
.telegram > header { margin-bottom: 1rem; }
.telegram h2 { margin: .3rem 0 .6rem; font-size: 1.35rem; font-weight: 600; }
.level {
  display: inline-block; margin: 0; padding: .1rem .6rem; border-radius: 2px; font-size: .75rem; font-weight: 700;
  letter-spacing: .12em; text-transform: uppercase;
}
.facts { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: 0; font-size: .875rem; }
.facts div { display: flex; gap: .45rem; min-width: 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }

.cable, .problems, .parts { border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); }
.cable {
  margin: 0; padding: 1.5rem 1.75rem; box-shadow: var(--shadow); font: .9375rem/1.65 var(--mono); tab-size: 8;
  white-space: pre-wrap; overflow-wrap: anywhere;
}
.part { color: var(--ink); scroll-margin: 4rem; }
.k-transmission { color: var(--transmission); } .k-time { color: var(--time); } .k-address { color: var(--address); }
.k-classification { color: var(--classification); } .k-handling { color: var(--handling); }
.k-subject { color: var(--subject); } .k-reference { color: var(--reference); } .k-ending { color: var(--ending); }
.k-copy { color: var(--copy); font-style: italic; } .k-unknown { color: var(--unknown); } .k-text { color: var(--ink); }
.l-unclassified { color: var(--u-ink); background: var(--u-tint); --edge: var(--u-edge); }
.l-confidential { color: var(--c-ink); background: var(--c-tint); --edge: var(--c-edge); }
.l-secret { color: var(--s-ink); background: var(--s-tint); --edge: var(--s-edge); }
.l-top-secret { color: var(--ts-ink); background: var(--ts-tint); --edge: var(--ts-edge); }
.l-restricted, .l-limited-official-use, .l-efto { color: var(--o-ink); background: var(--o-tint); --edge: var(--o-edge); }
.legend [class^="l-"], .cable .leaf[class*=" l-"] { padding: .05em .25em; margin: 0 -.25em; border-radius: 3px; }
.legend [class^="l-"] { margin: 0; }
.leaf {
  text-decoration: underline dotted 1px; text-decoration-color: currentColor; text-underline-offset: .28em;
}
.doubt::after { content: "?"; font: 700 .65em/1 var(--sans); vertical-align: super; }
.block {
  display: block; margin-left: -.9rem; padding-left: calc(.9rem - 3px); border-left: 3px solid var(--edge, var(--line));
  color: var(--ink); background: none;
}
.problem { text-decoration: underline wavy 1.5px var(--mark); text-underline-offset: .2em; text-decoration-skip-ink: none; }
.problem::after {
  content: "!"; display: inline-block; min-width: 1.3em; margin: 0 .2em; border-radius: 3px; background: var(--mark);
  color: var(--sheet); font: 700 .75em/1.3 var(--sans); text-align: center;
}
.error { --mark: var(--error); } .warning { --mark: var(--warning); } .info { --mark: var(--info); }
.control { color: var(--unknown); outline: 1px solid; border-radius: 2px; font-size: .85em; }
.part:hover:not(:has(.part:hover)) { background: var(--hover); }
.part:focus-visible { background: var(--hover); }

.tip, .panel {
  position: fixed; top: 2rem; right: max(var(--gap), calc((100vw - var(--page)) / 2 + var(--gap))); width: var(--panel);
  padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 6px; background: var(--sheet);
}
.panel { color: var(--quiet); font-size: .9375rem; border-style: dashed; background: none; }
.panel p { margin: 0; }
.tip {
  display: none; z-index: 2; max-height: calc(100vh - 4rem); overflow: auto; box-shadow: var(--shadow); color: var(--ink);
  font: .9375rem/1.5 var(--sans); font-style: normal; text-decoration: none; white-space: normal; cursor: default;
  user-select: none;
}
:is(.part, .problem):focus > .tip { display: block; }
:is(.part, .problem):hover:not(:has(:is(.part, .problem):hover)) > .tip { display: block; z-index: 3; }
.tip code { display: block; margin-bottom: .35rem; font: 600 1.05rem/1.4 var(--mono); overflow-wrap: anywhere; }
.tip b { font-weight: 600; }
.meaning, .source, .trouble { display: block; margin-top: .5rem; }
.source { padding-top: .5rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .8125rem; }
.badge {
  padding: 0 .4em; border: 1px solid currentColor; border-radius: 3px; color: var(--warning); font-size: .75rem;
  font-weight: 600; white-space: nowrap;
}
.severity { color: var(--mark); text-transform: uppercase; font-size: .75rem; letter-spacing: .06em; }

.problems, .parts { margin-top: 1.5rem; padding: 1.25rem 1.75rem; }
.problems ol { margin: 0; padding-left: 1.4rem; }
.problems li + li { margin-top: .4rem; }
.problems code, .advice { color: var(--quiet); }
code { font-family: var(--mono); font-size: .85em; }
table { width: 100%; border-collapse: collapse; font-size: .8125rem; line-height: 1.45; }
th, td { padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
th { border-top: 0; color: var(--quiet); font-weight: 600; }
td:first-child { color: var(--quiet); font-variant-numeric: tabular-nums; }
td:nth-child(2) { width: 20%; } td:nth-child(3) { width: 16%; } td code { overflow-wrap: anywhere; }
td:last-child { width: 20%; color: var(--quiet); }

@media screen and (max-width: 64rem) {
  body { padding: 1.25rem 1rem 40vh; }
  .page, main { margin-right: 0; }
  .cable, .problems, .parts { padding: 1rem 1.1rem; }
  .cable { font-size: .8125rem; }
  .tip, .panel { top: auto; right: 0; bottom: 0; width: 100%; border-radius: 6px 6px 0 0; }
  .tip { max-height: 38vh; }
  td:last-child, th:last-child { display: none; }
}
@media print {
  :root {
    --ground: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb;
    --transmission: #34578c; --time: #0a6464; --address: #643a96; --classification: #8a2d1a; --handling: #7d4a00;
    --subject: #2b641d; --reference: #94265f; --ending: #444; --copy: #444; --unknown: #a80020;
    --u-ink: #14532d; --u-tint: #e2f2e5; --c-ink: #123d82; --c-tint: #e2ebfb; --s-ink: #8c1320; --s-tint: #fbe5e4;
    --ts-ink: #743a00; --ts-tint: #fdecd4; --o-ink: #56287f; --o-tint: #f1e8fb;
    --error: #b3001b; --warning: #8a5a00; --info: #1f5fa8; --shadow: none;
    print-color-adjust: exact;
  }
  body { padding: 0; max-width: none; font-size: 10pt; }
  .page, main { margin-right: 0; }
  .page > p, .panel, .tip, .skip { display: none !important; }
  .cable, .problems, .parts { padding: 0; border: 0; box-shadow: none; }
  .cable { padding-left: 1rem; font-size: 9pt; line-height: 1.45; }
  .parts { break-before: page; }
  .telegram + .telegram { break-before: page; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) {
  .leaf, .problem { text-decoration-color: LinkText; }
  .block { border-left-color: CanvasText; }
}
`;

import type { Level } from "../ast/nodes.js";
import type { ExplanationKind } from "../explain/explanation.js";
import { saidLevels } from "../explain/wording.js";

/** What each colour of a part stands for, in the words of the legend. */
export const kindNames = {
  transmission: "how it travels",
  time: "time",
  address: "from and to",
  classification: "classification",
  handling: "handling",
  subject: "subject",
  reference: "references and numbers",
  text: "text",
  ending: "ending",
  copy: "about the copy",
  unknown: "not known",
} as const satisfies Record<ExplanationKind, string>;

/** Kinds that have no colour of their own: text is the colour of the page. */
const plain: ReadonlySet<string> = /* @__PURE__ */ new Set(["text"]);

const item = (classes: string, words: string): string => `<li><span class="${classes}">${words}</span></li>`;

const kinds = (Object.keys(kindNames) as readonly ExplanationKind[])
  .filter((kind) => !plain.has(kind))
  .map((kind) => item(`leaf k-${kind}`, kindNames[kind]));

const levels = (Object.keys(saidLevels) as readonly Level[])
  .filter((level) => level !== "efto")
  .map((level) => item(`l-${level}`, saidLevels[level]));

/** The legend: colours of kinds and levels, and the other marks. */
export const legend = `<section class="legend" aria-labelledby="legend">
<h2 id="legend">Legend</h2>
<ul aria-label="Kinds of parts">${kinds.join("")}</ul>
<ul aria-label="Levels">${levels.join("")}</ul>
<ul aria-label="Other marks">${[
  item("leaf doubt", "meaning uncertain"),
  item("problem error", "error"),
  item("problem warning", "warning"),
  item("problem info", "repaired"),
  item("control", "&lt;U+0007&gt;"),
].join("")}</ul>
</section>`;

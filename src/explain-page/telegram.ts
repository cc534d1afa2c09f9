import { saidLevels, saidMinute } from "../explain/wording.js";
import { lineMap, locateIn } from "../source.js";
import { escapeHtml } from "./escape-html.js";
import { markedText } from "./marked-text.js";
import type { PageTelegram } from "./page-telegram.js";

/**
 * One telegram of the page: its facts, its text with marks, its problems and the list of its parts.
 *
 * @example telegramArticle(telegram, 0)
 */
export const telegramArticle = (telegram: PageTelegram, index: number): string => {
  const id = String(index + 1);
  const { cable, file } = telegram;
  const title = cable.subject?.text ?? file;
  return `<article class="telegram" aria-labelledby="title-${id}">
<header>
${levelOf(telegram)}<h2 id="title-${id}">${escapeHtml(title)}</h2>
${facts(telegram)}
</header>
<pre class="cable">
${markedText(telegram, id)}</pre>
${problems(telegram, id)}
${parts(telegram, id)}
</article>`;
};

const levelOf = ({ cable }: PageTelegram): string => {
  const level = cable.classification?.level ?? cable.security?.level ?? null;
  return level === null ? "" : `<p class="level l-${level}">${saidLevels[level]}</p>\n`;
};

const facts = ({ cable, file }: PageTelegram): string => {
  const mrn = cable.classification?.mrn ?? null;
  const rows = [
    ["From", cable.from?.name ?? null],
    ["Written", cable.dtg?.date == null ? null : saidMinute(cable.dtg.date)],
    ["Number", mrn === null ? null : `${mrn.station} ${mrn.number}${mrn.year === null ? "" : ` (${mrn.year})`}`],
    ["File", file],
  ] as const;
  const shown = rows.flatMap(([name, value]) =>
    value === null ? [] : `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<dl class="facts">${shown.join("")}</dl>`;
};

const problems = ({ text, diagnostics }: PageTelegram, id: string): string => {
  if (diagnostics.length === 0) return "";
  const lines = lineMap(text);
  const rows = diagnostics.map(({ severity, code, message, hint, start, end }, index) => {
    const place = `line ${locateIn(lines, start).line}`;
    const link = start >= 0 && end > start ? `<a href="#problem-${id}-${index}">${place}</a>` : place;
    const advice = hint === null ? "" : ` <span class="advice">${escapeHtml(hint)}.</span>`;
    return `<li><b class="severity ${severity}">${severity}</b> ${link}: ${escapeHtml(message)}.${advice} <code>${code}</code></li>`;
  });
  return `<section class="problems" aria-labelledby="problems-${id}">
<h3 id="problems-${id}">Problems</h3>
<ol>${rows.join("\n")}</ol>
</section>`;
};

/** Longest text of a part in the list. */
const longest = 60;

const parts = ({ text, explanations }: PageTelegram, id: string): string => {
  const lines = lineMap(text);
  const rows = explanations.map(({ start, end, name, meaning, source, uncertain }) => {
    const written = text.slice(start, Math.min(end, start + longest)).replace(/\s+/g, " ");
    const cells = [
      String(locateIn(lines, start).line),
      `<code>${escapeHtml(written)}${end - start > longest ? "…" : ""}</code>`,
      escapeHtml(name),
      `${escapeHtml(meaning)}${uncertain ? ' <span class="badge">uncertain</span>' : ""}`,
      escapeHtml(source),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const head = ["Line", "Part", "Name", "Meaning", "Source"].map((name) => `<th scope="col">${name}</th>`).join("");
  return `<section class="parts" aria-labelledby="parts-${id}">
<h3 id="parts-${id}" tabindex="-1">Every part, in order</h3>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</section>`;
};

import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/index.js";
import { bytes, collect, latin1, two } from "./collect.js";

const table = `<table class="cable">
<tr><th>Reference ID</th><th>Created</th></tr>
<tr><td><a href="/x">10EXAMPLE1</a></td><td>2010-01-31
 12:34</td></tr></table>`;

describe("readHtml", () => {
  it("reads blocks, entities, links and the table above them", async () => {
    const html = `<!DOCTYPE html><html><head><title>10EXAMPLE1</title><style>p { color: red }</style></head>
${table}<p>Above</p><pre>R 311234Z JAN 10&#x000A;FM AMEMBASSY EXAMPLE</pre>
<pre>
TAGS: <a href="#">PREL</a> &amp; <b>XX</b><br>&para;1. (U) Bread &lt;new&gt;.
</pre></html>`;
    const text = "R 311234Z JAN 10\nFM AMEMBASSY EXAMPLE\n\nTAGS: PREL & XX\n¶1. (U) Bread <new>.\n";
    expect(await collect(readHtml([html], { name: "a.html" }))).toEqual([
      {
        id: "10EXAMPLE1",
        text,
        source: "a.html",
        offset: html.indexOf("<pre>"),
        part: 0,
        metadata: { "Reference ID": "10EXAMPLE1", Created: "2010-01-31 12:34", title: "10EXAMPLE1" },
      },
    ]);
  });

  it("begins another cable at a table behind a block", async () => {
    const rows = "<table><tr><th>id</th><td>B</td></tr><tr><td>loose</td></tr></table>";
    const html = `<table><tr><th>id</th><td>A</td></tr></table><pre>TAGS: PREL</pre>${rows}<pre>TAGS: XX</pre>`;
    expect(await collect(readHtml([html]))).toMatchObject([
      { id: "A", text: "TAGS: PREL\n", offset: html.indexOf("<pre>") },
      { id: "B", text: "TAGS: XX\n", offset: html.lastIndexOf("<pre>") },
    ]);
  });

  it("takes telegrams that run together apart", async () => {
    const records = await collect(readHtml([`<pre>${two.first}${two.second}</pre>`]));
    expect(records).toMatchObject([
      { part: 0, text: two.first, offset: 0 },
      { part: 1, offset: 0 },
    ]);
  });

  it.each<[string, string, string]>([
    [
      "paragraphs and breaks",
      "<p>TAGS:\n PREL</p><p>SUBJECT: BREAD<br>AND TEA</p>",
      "TAGS: PREL\n\nSUBJECT: BREAD\nAND TEA\n",
    ],
    ["no script", "<body><script>x()</script>TAGS: PREL</body>", "TAGS: PREL\n"],
    ["tags that do not match", "<body></pre></script>TAGS: PREL</td><pre", "TAGS: PREL\n"],
  ])("reads a page without blocks: %s", async (_name, html, text) => {
    expect(await collect(readHtml([html]))).toMatchObject([{ id: null, text }]);
  });

  it("counts bytes whatever the encoding", async () => {
    const html = "<p>é</p><pre>é</pre>";
    expect(await collect(readHtml([bytes(html)]))).toMatchObject([{ text: "é\n", offset: 9 }]);
    expect(await collect(readHtml([latin1(html)]))).toMatchObject([{ text: "é\n", offset: 8 }]);
  });

  it("reports a page without text and a page that is too long, and passes over an empty one", async () => {
    expect(await collect(readHtml(["<html></html>"]))).toEqual([
      { source: "<input>", offset: 0, error: "no text in the page", raw: "<html></html>" },
    ]);
    expect(await collect(readHtml(["<pre>A</pre>"], { maxRecord: 5 }))).toMatchObject([{ raw: null }]);
    expect(await collect(readHtml([]))).toEqual([]);
  });
});

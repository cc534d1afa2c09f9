import { describe, expect, it } from "vitest";
import { readMbox } from "../../src/read/index.js";
import { bytes, collect, inPieces, two } from "./collect.js";

const mail = (body: string, ...headings: string[]): string =>
  [
    `From: Jane Doe <jane@example.org>`,
    `Subject: =?utf-8?q?Caf=C3=A9?=`,
    `Message-ID: <1@example.org>`,
    ...headings,
    "",
    body,
  ].join("\n");
const metadata = { subject: "Café", date: null, from: "jane@example.org" };

describe("readMbox", () => {
  it("reads mails one after the other", async () => {
    const first = `From jane@example.org Sun Jan 31 12:34:00 2010\n${mail("TAGS: PREL\n>From here\n\nNot a mail\n")}\n`;
    const second = `From x\n${mail("TAGS: XX\n")}`;
    expect(await collect(readMbox(inPieces(bytes(first + second), 40), { name: "a.mbox" }))).toMatchObject([
      {
        id: "<1@example.org>",
        text: "TAGS: PREL\nFrom here\n\nNot a mail\n\n",
        source: "a.mbox",
        offset: 0,
        part: 0,
        metadata,
      },
      { text: "TAGS: XX\n", offset: first.length, metadata },
    ]);
  });

  it.each<[string, string, string]>([
    [
      "quoted-printable",
      mail(
        "SUBJECT: CAF=C3=89 =\nBREAD",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
      ),
      "SUBJECT: CAFÉ BREAD",
    ],
    ["HTML", mail("<pre>TAGS: PREL</pre>", "Content-Type: text/html"), "TAGS: PREL"],
  ])("reads one mail: %s", async (_name, source, text) => {
    const [record] = await collect(readMbox([source]));
    expect(record).toMatchObject({ offset: 0, metadata });
    expect("text" in record! && record.text.trim()).toBe(text);
  });

  it("takes telegrams that run together apart", async () => {
    expect(await collect(readMbox([mail(two.first + two.second)]))).toMatchObject([{ part: 0 }, { part: 1 }]);
  });

  it("reports a mail without text and one that is too long, and reads the next", async () => {
    const rows = await collect(
      readMbox([`From x\n${mail("")}\n\nFrom y\n${mail("A".repeat(500))}\n\nFrom z\n${mail("TAGS: PREL")}`], {
        maxRecord: 300,
      }),
    );
    expect(rows).toMatchObject([
      { offset: 0, error: "no text in the mail", raw: expect.stringContaining("Subject:") },
      { error: "record is longer than 300 bytes", raw: null },
      { text: expect.stringContaining("TAGS: PREL") },
    ]);
    expect(await collect(readMbox([mail("A".repeat(500))], { maxRecord: 100 }))).toMatchObject([{ raw: null }]);
  });

  it("reads nothing in nothing", async () => {
    expect(await collect(readMbox(["\n\n"]))).toEqual([]);
  });
});

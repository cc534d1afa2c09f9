import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.js";

const telegram = `UNCLAS EXAMPLE 000123

SUBJECT: BREAD AND FISHERIES

1. The talks went on.
`;
const smart = `MRN: 10 EXAMPLE 123
Date/DTG: Jan 03, 2010 / 031234Z JAN 10
From: AMEMBASSY EXAMPLE
Action: WASHDC, SECSTATE ROUTINE
E.O.: 13526
TAGS: PREL, EFIS
Subject: BREAD AND FISHERIES

1. The talks went on.
`;
const naval = `R 031234Z JAN 10
FM COMEXAMPLE
TO ALEXAMPLE
BT
UNCLAS//N01234//
NAVADMIN 012/10
MSGID/GENADMIN/COMEXAMPLE/JAN//
SUBJ/BREAD AND FISHERIES//
RMKS/1. THE TALKS WENT ON.//
BT
`;

const heads: Readonly<Record<string, string>> = {
  "of four lines": "From: Jane Doe\nSent: Tuesday, January 5, 2010 3:12 PM\nTo: John Roe\nSubject: FW: a cable\n",
  "with the time behind the names":
    "From:\tJane Doe\nTo:\tJohn Roe\nCc:\tAnn Poe\nDate:\t1/5/2010\nSubject:\tRE: a cable\n",
  "with long lines":
    "From: Jane Doe\nSent: January 5, 2010\nTo: Roe, John; Poe, Ann;\n  Baker, Anna\nSubject: FW: EXAMPLE 0123: Of bread\nand fisheries\n",
  "of a mail in a mail":
    "From: Ann Poe\nSent: January 6, 2010\nTo: Jane Doe\nSubject: FW: a cable\n\nFrom: Jane Doe\nDate: January 5, 2010\nSubject: a cable\n",
  "below a line that says so":
    "Begin forwarded message:\n\nFrom: Jane Doe\nDate: January 5, 2010\nSubject: FW: a cable\n",
};

describe.each(Object.entries(heads))("a mail's head %s", (_, head) => {
  test.each(Object.entries({ telegram, smart, naval }))("is a note above a message: %s", (dialect, message) => {
    const { cable } = parse(`${head}\n${message}`);
    const { cable: alone } = parse(message);
    expect(cable.dialect).toBe(dialect);
    expect(cable.subject?.text ?? cable.sets.length).toBe(alone.subject?.text ?? alone.sets.length);
    expect([cable.from?.name, cable.to.length, cable.body.length]).toEqual([
      alone.from?.name,
      alone.to.length,
      alone.body.length,
    ]);
    // A wrapped line has no colon of a label.
    const labels = head.split("\n").filter((line) => /^[A-Z][a-z ]+:/.test(line));
    expect(cable.notes).toHaveLength(labels.length + alone.notes.length);
  });
});

test("a message directly below the head is no part of it", () => {
  expect(parse(`${heads["of four lines"]}${telegram}`).cable.subject?.text).toBe("BREAD AND FISHERIES");
});

test("what has no time below it is no mail", () => {
  expect(parse(`From: Jane Doe\nSubject: Bread\n\n${telegram}`).cable.subject?.text).toBe("Bread");
});

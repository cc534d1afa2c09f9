import { type CheckOptions, type ParseOptions, parse } from "../../src/index.js";

/** Codes and messages of a text. */
export const said = (text: string, options: ParseOptions & CheckOptions = {}): readonly string[] =>
  parse(text, options).diagnostics.map(({ code, message }) => `${code}: ${message}`);

/** Codes of a text. */
export const codesOf = (text: string, options: ParseOptions & CheckOptions = {}): readonly string[] =>
  parse(text, options).diagnostics.map(({ code }) => code);

/** An invented cable that has nothing wrong. */
export const classified = `VZCZCXYZ0011
PP RUEHWEB

DE RUEHXQ #0522 0591347
ZNY CCCCC ZZH
P 281347Z FEB 08
FM AMEMBASSY ELSEWHERE
TO RUEHC/SECSTATE WASHDC PRIORITY 2282
INFO RUEHNN/AMEMBASSY NOWHERE

C O N F I D E N T I A L ELSEWHERE 000522

E.O. 12958: DECL: 02/28/2018
TAGS: PREL, XX
SUBJECT: RAIN

REF: A. NOWHERE 12

Classified By: Ambassador Jane Doe. Reason: 1.4 (b).

1. (C) It rained.

2. (SBU) It stopped.
DOE
`;

/** A text with a part of it replaced, once each; throws when the part is not there. */
export const changed = (text: string, ...changes: readonly (readonly [from: string, to: string])[]): string => {
  let result = text;
  for (const [from, to] of changes) {
    if (!result.includes(from)) throw new Error(`${JSON.stringify(from)} is not in the text`);
    result = result.replace(from, () => to);
  }
  return result;
};

/** The same cable, not classified. */
export const unclassified = changed(
  classified,
  ["ZNY CCCCC", "ZNR UUUUU"],
  ["C O N F I D E N T I A L", "UNCLAS"],
  ["DECL: 02/28/2018", "N/A"],
  ["Classified By: Ambassador Jane Doe. Reason: 1.4 (b).\n\n", ""],
  ["(C)", "(U)"],
);

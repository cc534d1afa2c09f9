/** Whole messages of copies of 1973 to about 2001. */
import fc from "fast-check";
import { buildNote } from "../ast/build.js";
import type { Cable, Note } from "../ast/nodes.js";
import { addressing, agreeing, text } from "./cable.js";
import { attributes, controlLine, distribution, drafting } from "./family.js";
import { maybe } from "./maybe.js";
import { digits } from "./words.js";

/** The line that the printer put on the first page. */
const firstPage: fc.Arbitrary<Note> = fc
  .tuple(fc.constantFrom("EXAMPL", "STATE", "ELSEWH"), digits(5), fc.constantFrom("", " 01 OF 02"), maybe(digits(6)))
  .map(([station, number, part, time]) =>
    buildNote({ text: `PAGE 01 ${station} ${number}${part}${time === null ? "" : ` ${time}Z`}`, after: "start" }),
  );

/**
 * Whole valid messages with the lines of the Department's printer, and now and then the attributes of a record. As with
 * `cable`, what is printed and parsed is the same but for its spans.
 *
 * @example fc.property(archiveCable, (given) => equalNodes(parse(print(given)).cable, given))
 */
export const archiveCable: fc.Arbitrary<Cable> = fc
  .record({
    page: firstPage,
    distribution,
    drafting,
    control: controlLine,
    attributes: maybe(attributes),
    addressing,
    text,
  })
  .map(({ page, addressing: who, text: what, ...lines }) => {
    const isOrigin = lines.distribution.kind === "origin";
    const given = agreeing({ ...who, ...what, ...lines, drafting: isOrigin ? lines.drafting : null });
    return { ...given, dialect: "archive" as const, notes: [page, ...given.notes] };
  });

/** Made-up archives for measurements: the same seed gives the same bytes. */
import { closeSync, openSync, writeSync } from "node:fs";

const stations = ["EXAMPLE", "ELSEWHERE", "NEW EXAMPLE", "UPPER EXAMPLE", "LOWER ELSEWHERE"];
const tags = ["PREL", "ECON", "PGOV", "EFIS", "ETRD", "XX", "YY"];
const levels = ["UNCLAS", "C O N F I D E N T I A L", "S E C R E T"];
const words =
  "the talks on bread and fisheries went on for days while the harbour of the town was closed and nobody knew when the ships would come back to the bakery with flour".split(
    " ",
  );

/** A small generator of numbers from 0 to below 1 (mulberry32). */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The text of an invented cable of about `size` bytes. */
export const inventedCable = (number: number, size: number): string => {
  const random = randomOf(number);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const serial = String(number % 10_000).padStart(4, "0");
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  const year = 2000 + (number % 10);
  const level = pick(levels);
  const station = pick(stations);
  const mark = level.startsWith("U") ? "U" : level.startsWith("C") ? "C" : "S";
  const lines = [
    `VZCZCXRO${serial}`,
    "OO RUEHAA RUEHBB",
    `DE RUEHXX #${serial} 0${day}1234`,
    `ZN${mark === "U" ? "R UUUUU" : `Y ${mark.repeat(5)}`} ZZH`,
    `O R ${day}1234Z JAN ${String(year).slice(2)}`,
    `FM AMEMBASSY ${station}`,
    "TO RUEHC/SECSTATE WASHDC IMMEDIATE 0872",
    "INFO RUEHAA/AMEMBASSY ELSEWHERE PRIORITY",
    "BT",
    `${level} ${station} 00${serial}`,
    "",
    "SIPDIS",
    "",
    `E.O. 12958: DECL: 01/${day}/2020`,
    `TAGS: ${pick(tags)}, ${pick(tags)}, XX`,
    `SUBJECT: ${pick(words).toUpperCase()} AND ${pick(words).toUpperCase()} IN ${station}`,
    "",
    `REF: A. ${pick(stations)} ${Math.floor(random() * 9999)}`,
    "",
  ];
  let length = lines.join("\n").length;
  for (let paragraph = 1; length < size; paragraph += 1) {
    const prose = Array.from({ length: 60 }, () => pick(words));
    const wrapped = Array.from({ length: 6 }, (_, at) => prose.slice(at * 10, at * 10 + 10).join(" "));
    const text = `${paragraph}. (${mark}) ${wrapped.join("\n")}\n`;
    lines.push(text);
    length += text.length + 1;
  }
  return `${lines.join("\n")}\nDOE\nBT\n#${serial}\n\nNNNN\n`;
};

/**
 * Writes NDJSON of invented cables until it has a size in bytes. Gives the number of cables.
 *
 * @example writeArchive("archive.ndjson", 500e6)
 */
export const writeArchive = (path: string, size: number): number => {
  const file = openSync(path, "w");
  let written = 0;
  let number = 0;
  while (written < size) {
    let batch = "";
    while (batch.length < 4e6 && written + batch.length < size) {
      number += 1;
      batch += `${JSON.stringify({ id: number, text: inventedCable(number, 2000 + ((number * 7919) % 8000)) })}\n`;
    }
    written += writeSync(file, batch);
  }
  closeSync(file);
  return number;
};

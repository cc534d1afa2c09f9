import { bannerControl, pageLevel, pageNumber, reviewStamp, stampedLevel } from "./smart-labels.js";
import type * as Syntax from "./syntax.js";
import { lineEnd } from "./vocabulary.js";

const parts = new RegExp(`(${lineEnd})`);
const page = new RegExp(`^(?:${pageNumber})`);
const banner = new RegExp(`^(?:${pageLevel})`);
const control = new RegExp(`^(?:${bannerControl})`);
const level = new RegExp(`^${stampedLevel}`);
const stamp = new RegExp(`^(?:${reviewStamp})`);
/** A level with its label before it. */
const levelLabel = new RegExp(`^(C[LI1]ASS[I1L]F[I1L]CAT[I1L]ON\\s*[:;.]\\s*)(${stampedLevel})`);
/** The level at the middle of a line that has the stamp of the release at its end. */
const levelBeforeRelease = new RegExp(`^${stampedLevel}\\s{2,80}(?=RELEASED?\\s)`);
const code = /^(?:B\d|\(?[bB]\)?\(|1[.,]4|A\d|NR\b)/;

interface Row {
  readonly image: string;
  readonly startOffset: number;
}

/** The lines of a token of furniture, each with what it is; a level and the control below it are one banner. */
export const furnitureOf = ({ image, startOffset }: Row): readonly Syntax.FurnitureSyntax[] => {
  const found: Syntax.FurnitureSyntax[] = [];
  for (const row of rowsOf(image, startOffset)) {
    const last = found.at(-1);
    const isControl = control.test(row.image);
    if (isControl && last?.about === "banner" && last.control === null && isNext(image, startOffset, last.end, row))
      found[found.length - 1] = {
        ...last,
        end: endOf(row),
        lexeme: joined(image, startOffset, last, row),
        control: row,
      };
    else found.push(isControl ? banned(row, null, row) : lineOf(row));
  }
  return found;
};

const rowsOf = (image: string, startOffset: number): readonly Row[] => {
  const rows: Row[] = [];
  let offset = startOffset;
  for (const part of image.split(parts)) {
    const text = part.trim();
    const startOfText = offset + part.length - part.trimStart().length;
    const levelOf = text === "" ? "" : (levelBeforeRelease.exec(text)?.[0] ?? "");
    if (levelOf !== "") rows.push({ image: levelOf.trimEnd(), startOffset: startOfText });
    if (text !== "") rows.push({ image: text.slice(levelOf.length), startOffset: startOfText + levelOf.length });
    offset += part.length;
  }
  return rows;
};

const endOf = ({ image, startOffset }: Row): number => startOffset + image.length;

/** True when no more than one line end parts a row from what ends at an offset. */
const isNext = (image: string, startOffset: number, end: number, row: Row): boolean =>
  image.slice(end - startOffset, row.startOffset - startOffset).split(parts).length <= 3;

const joined = (image: string, startOffset: number, { start }: Syntax.FurnitureSyntax, row: Row): Row => ({
  image: image.slice(start - startOffset, endOf(row) - startOffset),
  startOffset: start,
});

const banned = (row: Row, of: Row | null, by: Row | null): Syntax.FurnitureSyntax => ({
  kind: "furniture",
  start: row.startOffset,
  end: endOf(row),
  about: "banner",
  lexeme: row,
  level: of,
  control: by,
});

const lineOf = (row: Row): Syntax.FurnitureSyntax => {
  if (banner.test(row.image)) {
    const word = level.exec(row.image)?.[0] ?? "";
    const rest = row.image.slice(word.length).replace(/^[\s/]+/, "");
    const at = row.startOffset + row.image.length - rest.length;
    return banned(
      row,
      { image: word, startOffset: row.startOffset },
      rest === "" ? null : { image: rest, startOffset: at },
    );
  }
  const labelled = levelLabel.exec(row.image);
  if (labelled !== null) {
    const [, before = "", word = ""] = labelled;
    return banned(row, { image: word, startOffset: row.startOffset + before.length }, null);
  }
  const about =
    page.test(row.image) || !stamp.test(row.image) ? "page" : code.test(row.image) ? "redaction" : "release";
  return { ...banned(row, null, null), about };
};

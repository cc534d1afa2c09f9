import type { Attribute, Cable, Office } from "../ast/nodes.js";
import { diagnose } from "../diagnostics/diagnostic.js";
import { parseDocumentNumber } from "../values/document-number.js";
import { parseLevel } from "../values/level.js";
import { parsePageNumber } from "../values/page-heading.js";
import { allOf, type CheckedNodes, type Found } from "./check.js";
import { furnitureOf, isSameStation } from "./pages.js";

/** Behind the slash stands the sum of the copies. */
const sum = ({ distribution }: Cable): Found => {
  if (distribution === null || distribution.total === null) return null;
  const offices: readonly Office[] = [...distribution.offices, ...distribution.info];
  if (offices.length === 0 || offices.some(({ copies }) => copies === null)) return null;
  const copies = offices.reduce((total, office) => total + (office.copies ?? 0), 0);
  return copies === distribution.total
    ? null
    : diagnose(
        "distribution-sum-mismatch",
        distribution,
        `the offices got ${copies}, the sum says ${distribution.total}`,
      );
};

/** Pages count from 1, in each section anew. */
const sequence = (cable: Cable, nodes: CheckedNodes): Found => {
  if (cable.dialect !== "archive") return null;
  let before = 0;
  for (const { span, line } of furnitureOf(cable, nodes)) {
    const page = parsePageNumber(line);
    if (page === null) continue;
    if (page !== before + 1 && page !== 1) {
      return diagnose(
        "page-out-of-sequence",
        span,
        before === 0 ? `page ${page} is the first` : `page ${page} follows page ${before}`,
      );
    }
    before = page;
  }
  return null;
};

/** The banner above and below each page has the level of the text. */
const pageLevel = (cable: Cable, nodes: CheckedNodes): Found => {
  const own = cable.classification?.level ?? null;
  if (cable.dialect !== "archive" || own === null) return null;
  for (const { span, line } of furnitureOf(cable, nodes)) {
    const level = parseLevel(line);
    // What is released is stamped so on each page.
    if (level !== null && level !== own && level !== "unclassified")
      return diagnose("page-level-mismatch", span, `page says ${level}, the text says ${own}`);
  }
  return null;
};

const attribute = ({ attributes }: Cable, ...keys: readonly string[]): Attribute | null =>
  attributes?.items.find(({ key }) => keys.includes(key)) ?? null;

/** The number of the record against MRN and year of the text. */
const documentNumber = (cable: Cable): Found => {
  const item = attribute(cable, "Document Number", "Message ID");
  const record = item === null || item.value === null ? null : parseDocumentNumber(item.value);
  const mrn = cable.classification?.mrn ?? null;
  if (item === null || record === null || mrn === null) return null;
  const year = mrn.year === null || mrn.year === record.year;
  if (isSameStation(mrn.station, record.station) && mrn.number === record.number && year) return null;
  return diagnose(
    "document-number-mismatch",
    item,
    `record ${item.value}, text ${mrn.year ?? ""} ${mrn.station} ${mrn.number}`,
  );
};

/** So many days may lie between the draft and the message. */
const longestDraft = 10;

const recordDate = (cable: Cable): Found => {
  const item = attribute(cable, "Draft Date", "Sent Date");
  const sent = cable.dtg?.date ?? null;
  if (item === null || item.date === null || sent === null) return null;
  const days = (Date.parse(sent.slice(0, 10)) - Date.parse(item.date)) / 86_400_000;
  if (Number.isNaN(days) || Math.abs(days) <= longestDraft) return null;
  return diagnose("record-date-mismatch", item, `${item.key} is ${item.date}, the message is of ${sent.slice(0, 10)}`);
};

const recordLevel = (cable: Cable): Found => {
  const item = attribute(cable, "Original Classification");
  const level = item === null || item.value === null ? null : parseLevel(item.value);
  const own = cable.classification?.level ?? null;
  if (item === null || level === null || own === null || own === level) return null;
  return diagnose("record-level-mismatch", item, `record says ${level}, the text says ${own}`);
};

/**
 * What copies of 1973 to about 2001 say of themselves: sum of the copies, pages, record.
 *
 * @example checkArchive(parse("Message Attributes\nDraft Date: 04 MAY 1976").cable) // []
 */
export const checkArchive = allOf(sum, sequence, pageLevel, documentNumber, recordDate, recordLevel);

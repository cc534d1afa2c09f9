import type { TokenType } from "chevrotain";
import {
  attributesTitle,
  channelBanner,
  dashRun,
  distributionHead,
  pageLine,
  releaseStamp,
  shellLine,
  starredKey,
} from "../archive-lines.js";
import * as archiveTokens from "../tokens/archive.js";
import * as lines from "../tokens/archive-text.js";
import { Blank, HeadingLineEnd, LineBreak } from "../tokens/layout.js";
import { FreeProse } from "../tokens/prose.js";
import { anyLineEnd, blank, plainLevel, restBlank, spacedLevel } from "../vocabulary.js";
import type { Family } from "./family.js";

const t = archiveTokens;

const pages = [t.PageLine, t.ReleaseStamp];
const shell = [t.ShellLine, t.StarredKey, t.AttributesTitle, t.LoneKey, t.EndRun];
/** Before the text: all that the printer put above FL5. */
const head: readonly TokenType[] = [
  ...pages,
  ...shell,
  t.DistributionWord,
  t.ToldWord,
  t.DraftedLabel,
  t.ApprovedLabel,
  t.ClearedLabel,
  t.ReleasedLabel,
  t.DesiredLabel,
  t.DashRun,
];
/** In the text a header may come again, but words alone do not begin one. */
const text: readonly TokenType[] = [...pages, ...shell, t.DistributionWord, t.RepeatedDashRun];
const field: readonly TokenType[] = [t.PageTurn];

/** A search that looks only behind line ends is far shorter than one that asks everywhere what stands before. */
const newLine = `${anyLineEnd}${blank}*`;

/** Kinds of lines, two of which make a copy of this family. */
const signs = [pageLine, distributionHead, dashRun, releaseStamp].map(
  (source) => new RegExp(`${newLine}(?:${source})`),
);
/** Lines that no other text has. */
const surely = new RegExp(`${newLine}(?:${starredKey}|${attributesTitle}|${shellLine})`);
/** A page line that telegrams have in their middle too counts only when it is the first. */
const firstPage = new RegExp(
  `${newLine}(?:${pageLine})(?<=PAGE${blank}{1,8}[0O]?1(?!\\d)[^]*|PAGE${blank}+\\d+${restBlank}[^]*|(?<!\\d{6}${blank}?Z))`,
);
/** What may stand above the first page line. */
const aboveFirst = new RegExp(`^(?:${plainLevel}|${spacedLevel}|${channelBanner}|${releaseStamp})$`, "i");

const startsWithPage = (source: string): boolean => {
  const found = firstPage.exec(source);
  if (found === null) return false;
  const above = source
    .slice(0, found.index)
    .split(/[\r\n]/)
    .map((line) => line.trim());
  return above.filter((line) => line !== "" && !aboveFirst.test(line)).length <= 1;
};

/** What each of these lines holds: looks that spare most telegrams the rest, and are short themselves. */
const mayBegin = new RegExp(
  `${newLine}(?:(?:ACTION|ORIGIN)${blank}|-${blank}?-${blank}?-|Message${blank}|E(?:RROR|rror|XPAND|xpand)${blank}|\\*{3}|<<)`,
);
const mayPage = new RegExp(`PAGE${blank}{1,8}[\\dO]`);
const mayBeLike = (source: string): boolean =>
  mayBegin.test(source) || mayPage.test(source) || source.includes("Declassified/");

const isLike = (source: string): boolean =>
  mayBeLike(source) &&
  (surely.test(source) || startsWithPage(source) || signs.filter((sign) => sign.test(source)).length > 1);

/** Copies of 1973 to about 2001 in pages: the National Archives and the Department of State. */
export const archive: Family = {
  isLike,
  before: {
    heading: [t.LaterPage, ...head],
    addressing: [...text, lines.StationLine],
    text: [
      ...text,
      lines.QuotedLevel,
      lines.NextCaption,
      lines.CaptionComma,
      lines.CaptionPassing,
      lines.LeadingCaption,
      lines.BareReferencesLabel,
    ],
    preamble: [...text, lines.LeadingCaption, lines.BareReferencesLabel],
    body: text,
    sectionHead: text,
    addressee: field,
    tags: [...field, lines.TagsEnd],
    subject: [...field, lines.SubjectEnd],
    references: [...field, lines.ReferencesEnd],
    passing: [lines.PassingEnd],
  },
  late: { text: [lines.HandlingText, FreeProse] },
  own: {
    distribution: [
      Blank,
      t.DistributionWrap,
      HeadingLineEnd,
      t.InfoWord,
      t.OfficeCopies,
      t.CopyTotal,
      t.DistributionRest,
    ],
    drafting: [
      Blank,
      t.DraftingWrap,
      HeadingLineEnd,
      t.DraftedLabel,
      t.ApprovedLabel,
      t.ClearedLabel,
      t.ReleasedLabel,
      t.DesiredLabel,
      t.DraftingText,
    ],
    dashes: [Blank, HeadingLineEnd, t.Counter],
    starred: [Blank, HeadingLineEnd, t.AttributeText],
    record: [Blank, LineBreak, t.ShellLine, t.AttributesTitle, t.AttributeKey, t.AttributeText],
  },
};

/** Copies of 1973 to about 2001: pages, distribution, drafting, the dash line, and the shell of the National Archives. */

import type { IToken } from "chevrotain";
import {
  approvedLabel,
  attributeKey,
  attributesTitle,
  bareCounter,
  betweenColumns,
  channelBanner,
  clearedLabel,
  copyTotal,
  dashRun,
  desiredLabel,
  distributionHead,
  distributionMore,
  draftedLabel,
  dumpLine,
  endRun,
  laterPage,
  limitedBanner,
  officeCopies,
  pageLine,
  pageTurn,
  releasedLabel,
  releaseStamp,
  repeatedDashRun,
  shellLine,
  starredKey,
  surelyKey,
  toldHead,
  turn,
} from "../archive-lines.js";
import { fieldEnd } from "../labels.js";
import type { Lexeme } from "../syntax.js";
import { atLineStart, blank, inLine, lineEnd, plainLevel, restBlank, spacedLevel } from "../vocabulary.js";
import { anyInLine, token } from "./token.js";

const skip = { skip: true } as const;

/** `PAGE 01 EXAMPLE 02223 201251 Z`, in one line or in two; or a banner with its channel; or one that is a caption elsewhere. */
export const PageLine = token("PageLine", `${atLineStart}(?:${pageLine}|${channelBanner}|${limitedBanner})`);
/** A page line where no header has come: the text goes on. */
export const LaterPage = token("LaterPage", `${atLineStart}${laterPage}`, { to: "preamble" });
/** The same with the banners around it, in the middle of a field. */
export const PageTurn = token("PageTurn", pageTurn);
/** The stamp of a review, in one line or in several. */
export const ReleaseStamp = token("ReleaseStamp", `${atLineStart}${releaseStamp}`, { ignoreCase: true });

/** `ACTION` or `ORIGIN` before an office, with the channel above. */
export const DistributionWord = token("DistributionWord", `${atLineStart}${distributionHead}`, { to: "distribution" });
/** `INFO` before an office, without the line above. */
export const ToldWord = token("ToldWord", `${atLineStart}${toldHead}`, { to: "distribution" });
/** `INFO` between the offices that acted and those that were told. */
export const InfoWord = token("InfoWord", `INFO(?=${blank}|${restBlank})`);
/** `EUR-25`; the number may be lost. */
export const OfficeCopies = token("OfficeCopies", `${officeCopies}|[A-Z]{1,5}(?=${blank}|${restBlank})`);
/** `/026 R`. */
export const CopyTotal = token("CopyTotal", copyTotal);
/** Anything else among the offices. */
export const DistributionRest = token("DistributionRest", "[^\\s]+", { starts: anyInLine });
/** The distribution goes on in a line that holds offices or the sum, behind words of the page line too. */
export const DistributionWrap = token(
  "DistributionWrap",
  `(?:${lineEnd}${blank}*){1,8}(?!${blank})(?:${betweenColumns}){0,3}(?=${distributionMore})`,
  skip,
);

const drafting = { to: "drafting" } as const;
export const DraftedLabel = token("DraftedLabel", `${atLineStart}${draftedLabel}`, drafting);
export const ApprovedLabel = token("ApprovedLabel", `${atLineStart}${approvedLabel}`, drafting);
export const ClearedLabel = token("ClearedLabel", `${atLineStart}${clearedLabel}`, drafting);
export const ReleasedLabel = token(
  "ReleasedLabel",
  `${atLineStart}${releasedLabel}(?=${blank}*[A-Z]{1,5}[/:-])`,
  drafting,
);
export const DesiredLabel = token("DesiredLabel", `${atLineStart}${desiredLabel}`, drafting);
/** A line of the block, or what stands behind its label. */
export const DraftingText = token("DraftingText", `[^\\s]${inLine}*`, { starts: anyInLine });
const afterDrafting = `${bareCounter}|(?:[ZOPR]${blank}+){1,2}\\d|-{3}|(?:FM|TO|INFO|BT)${blank}|PAGE${blank}\\d`;
/** The block goes on in a short line of capitals that begins nothing else. */
export const DraftingWrap = token(
  "DraftingWrap",
  `(?:${lineEnd}${blank}*){1,8}(?!${blank})(?!${afterDrafting})(?!${fieldEnd})(?=[A-Z0-9(][^a-z\\r\\n]{0,64}${restBlank})`,
  skip,
);

/** The dashes before the counters, or the first counter without them. */
export const DashRun = token("DashRun", `${atLineStart}${dashRun}`, { to: "dashes" });
/** The same in the middle of a text, where a header comes again. */
export const RepeatedDashRun = token("RepeatedDashRun", `${atLineStart}${repeatedDashRun}`, { to: "dashes" });
/** `054819`, `271459Z`, `/38`. */
export const Counter = token("Counter", "[^\\s]+", { starts: anyInLine });

/** `Message Attributes`. */
export const AttributesTitle = token("AttributesTitle", `${atLineStart}${attributesTitle}`, { to: "record" });
/** `Draft Date`, before its colon. */
export const AttributeKey = token("AttributeKey", `${atLineStart}${attributeKey}${blank}*:`);
/** The same where the title above is lost. */
export const LoneKey = token("LoneKey", `${atLineStart}${surelyKey}${blank}*:`, { to: "record" });
/** `*** Current Classification ***`. */
export const StarredKey = token("StarredKey", `${atLineStart}${starredKey}`, { to: "starred" });
/** A line of the value of an attribute. */
export const AttributeText = token("AttributeText", `[^\\s]${inLine}*`, { starts: anyInLine });

/** `Message Text`, `<< END OF DOCUMENT >>`, `=====CABLE ENDS=====`. The number of a paragraph is none, and is seen first. */
export const ShellLine = token("ShellLine", `(?!\\d{1,3}[.)])${atLineStart}(?:${shellLine}|${dumpLine})`, {
  to: "heading",
});
/** `NMAFVVZCZ`: the end of a message and the start of the next. */
export const EndRun = token("EndRun", `${atLineStart}${endRun}`, { to: "heading" });

const eachPage = new RegExp(
  `(?:(?:${plainLevel}|${spacedLevel})${restBlank}(?:${blank}|${lineEnd})*)*(?:(?<stamp>${releaseStamp})|${turn})`,
  "g",
);
/** The page lines and stamps of a turn, each with the banners before it. */
export const pagesOf = ({ image, startOffset }: IToken): readonly Lexeme[] =>
  [...image.matchAll(eachPage)].map((found) => ({
    image: found[0],
    startOffset: startOffset + found.index,
    ...(found.groups?.stamp === undefined ? {} : { about: "release" }),
  }));

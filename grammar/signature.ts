import type { IToken, TokenType } from "chevrotain";
import { sentenceEnd } from "./line-breaks.js";
import * as archive from "./tokens/archive.js";
import { CutEnd } from "./tokens/blocks.js";
import * as body from "./tokens/body.js";
import { EmptyLines, EmptyLinesAfterHead } from "./tokens/layout.js";
import { FreeProse, OpeningProse, Prose } from "./tokens/prose.js";
import { BodyProse, Furniture, LeadProse } from "./tokens/smart.js";
import { CaptionWords } from "./tokens/text-heading.js";

/** What may stand behind the signature: furniture, notes of the communications centre, the ending. */
const behind: ReadonlySet<TokenType> = new Set([
  EmptyLines,
  EmptyLinesAfterHead,
  CaptionWords,
  body.BodyCaption,
  body.BodyPage,
  body.RuleLine,
  body.OpeningRuleLine,
  body.ReleaseNotice,
  body.RecordLine,
  body.DistributionNotice,
  body.Break,
  body.ValidationNumber,
  body.EndOfMessage,
  CutEnd,
  archive.PageLine,
  archive.LaterPage,
  archive.ReleaseStamp,
  archive.ShellLine,
  archive.EndRun,
  archive.AttributesTitle,
  archive.StarredKey,
  archive.AttributeKey,
  archive.LoneKey,
  archive.AttributeText,
  Furniture,
]);

/** What a page that turns puts into the middle of a sentence. */
const turns: ReadonlySet<TokenType> = new Set([
  EmptyLines,
  CaptionWords,
  body.BodyCaption,
  body.BodyPage,
  archive.PageLine,
  archive.LaterPage,
  archive.ReleaseStamp,
]);

const names: ReadonlySet<TokenType | undefined> = new Set([body.NameLine, body.FreeName]);
const prose: ReadonlySet<TokenType | undefined> = new Set([Prose, FreeProse, OpeningProse, BodyProse, LeadProse]);

/** The index of the first token of the signature, the last names of the text; -1 without one. */
export const signatureIndex = (tokens: readonly IToken[]): number => {
  let index = tokens.length - 1;
  while (index >= 0 && behind.has((tokens[index] as IToken).tokenType)) index--;
  // A copy may hold several sections, each with its header and its ending.
  const section = tokens.findLastIndex(({ tokenType }) => tokenType === archive.DistributionWord);
  if (
    tokens
      .slice(Math.max(0, section), Math.max(0, index))
      .some(({ tokenType }) => tokenType === body.EndOfMessage || tokenType === body.ValidationNumber)
  )
    return -1;
  if (index < 1 || !isName(tokens, index)) return -1;
  while (index > 1 && isName(tokens, index - 1)) index--;
  return index;
};

/**
 * Capitals with a point, or a small `van`, that follow prose directly are the end of its last sentence, in a text that is
 * all capitals; so are two words right below such prose, where an excerpt was cut.
 */
const isName = (tokens: readonly IToken[], index: number): boolean => {
  const token = tokens[index];
  if (!names.has(token?.tokenType)) return false;
  const before = tokens.slice(0, index).findLast(({ tokenType }) => !turns.has(tokenType));
  const image = token?.image ?? "";
  const isCut = before === tokens[index - 1] && image.includes(" ") && !/[a-z]{2}/.test(before?.image ?? "");
  return !(
    (isCut || /^[a-z]|(?<!\.)\.["')\u2019\u201d]{0,2}\s*$/.test(image)) &&
    prose.has(before?.tokenType) &&
    !sentenceEnd.test(before?.image ?? "")
  );
};

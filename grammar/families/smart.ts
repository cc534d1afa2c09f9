import type { TokenType } from "chevrotain";
import * as address from "../tokens/address.js";
import * as blocks from "../tokens/blocks.js";
import * as body from "../tokens/body.js";
import * as layout from "../tokens/layout.js";
import * as prose from "../tokens/prose.js";
import * as smartTokens from "../tokens/smart.js";
import * as text from "../tokens/text-heading.js";
import { blank } from "../vocabulary.js";
import type { Family } from "./family.js";
import { smartScore } from "./smart-score.js";

/** Longer labels before those that they begin with. */
const labels: readonly TokenType[] = [
  smartTokens.MrnField,
  smartTokens.DateField,
  smartTokens.AttributeField,
  smartTokens.ClosingAttribute,
  smartTokens.FromField,
  smartTokens.ActionField,
  smartTokens.DraftingField,
  smartTokens.InfoField,
  smartTokens.ExemptField,
  smartTokens.OrderField,
  smartTokens.TagsField,
  smartTokens.CaptionsField,
  smartTokens.ReferencesField,
  smartTokens.PassingField,
  smartTokens.SubjectField,
  smartTokens.AuthorityField,
  smartTokens.SignatureField,
];
const inField = [layout.Blank, smartTokens.FieldBreak, smartTokens.FieldWrap];
const value = [smartTokens.MarginCode, smartTokens.FieldText];
const listed = [
  smartTokens.MarginCode,
  smartTokens.ListedPrecedence,
  smartTokens.ListSeparator,
  smartTokens.ListedName,
];
const inBody = [smartTokens.Furniture, smartTokens.ClosingStart];

/** The originator of any other family: one look that spares most telegrams the rest. */
const originatorLine = new RegExp(`[\\r\\n]${blank}*FM${blank}+[A-Z]{2}`);

/** Messages of the SMART system, 2008 on. */
export const smart: Family = {
  isLike: (head) => !originatorLine.test(head) && smartScore(head) >= 3,
  before: {
    heading: [body.MailLine, smartTokens.Furniture, ...labels, smartTokens.Specks],
    preamble: [smartTokens.Furniture, smartTokens.LateStart, smartTokens.ClosingStart],
    text: inBody,
    body: inBody,
    sectionHead: inBody,
    paragraph: [smartTokens.ClosingStart],
    item: [smartTokens.ClosingStart],
  },
  instead: new Map([
    [layout.LineBreak, smartTokens.LineBreaks],
    [prose.Prose, smartTokens.BodyProse],
    [prose.FreeProse, smartTokens.BodyProse],
  ]),
  without: new Set([text.LoneTag, text.LatePassing, text.AttentionLine, address.LoneTo, address.LoneInfo]),
  own: {
    smartHead: [
      layout.Blank,
      smartTokens.Furniture,
      smartTokens.LineBreaks,
      ...labels,
      blocks.OpeningDivisionTitle,
      body.OpeningTitleLine,
      body.OpeningRuleLine,
      body.ParagraphNumber,
      body.LoneMarking,
      body.OpeningLoneTitle,
      smartTokens.Specks,
      smartTokens.LeadProse,
      body.StrayLine,
    ],
    smartTail: [
      layout.Blank,
      smartTokens.Furniture,
      smartTokens.LineBreaks,
      ...labels,
      body.ParagraphNumber,
      body.LoneMarking,
      smartTokens.Specks,
      body.StrayLine,
    ],
    smartField: [...inField, smartTokens.HeadFieldEnd, ...value],
    smartClosing: [...inField, smartTokens.TailFieldEnd, ...value],
    smartAction: [...inField, smartTokens.HeadFieldEnd, ...listed],
    smartInfo: [...inField, smartTokens.TailFieldEnd, ...listed],
    smartOrder: [
      ...inField,
      smartTokens.HeadFieldEnd,
      text.OrderNumber,
      text.DeclassifyWord,
      text.DowngradeWord,
      text.NotApplicable,
      text.CalendarDate,
      text.ExemptionCode,
      text.Colon,
      text.OrderText,
    ],
    smartTags: [
      ...inField,
      smartTokens.HeadFieldEnd,
      smartTokens.MarginCode,
      text.PersonTag,
      text.Tag,
      text.TagSeparator,
    ],
    smartSubject: [
      layout.Blank,
      smartTokens.FieldBreak,
      smartTokens.SubjectFieldWrap,
      smartTokens.LateStart,
      layout.PreambleLineEnd,
      text.SubjectMarking,
      ...value,
    ],
    smartAuthority: [
      layout.Blank,
      smartTokens.FieldBreak,
      smartTokens.SubjectFieldWrap,
      smartTokens.LateStart,
      layout.PreambleLineEnd,
      ...value,
    ],
  },
};

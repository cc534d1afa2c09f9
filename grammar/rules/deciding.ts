import type { IToken, TokenType } from "chevrotain";
import { type HeadItems, headItemsOf } from "../head-items.js";
import { countItem, isExpected, type LabelStyle, type OpenLists } from "../item-count.js";
import { type LabelPlace, type LabelPlaces, labelOf, labelPlaces } from "../label-rows.js";
import {
  endGoesOn,
  endsShort,
  lineBroken,
  lineOpen,
  linePaused,
  pageGoesOn,
  sentenceEnd,
  sentenceGoesOn,
} from "../line-breaks.js";
import { columnOf } from "../line-start.js";
import { type Counting, counts, startCounting } from "../paragraph-count.js";
import { type Quotations, quotationsOf } from "../quotations.js";
import { signatureIndex } from "../signature.js";
import * as blocks from "../tokens/blocks.js";
import * as body from "../tokens/body.js";
import { EmptyLines } from "../tokens/layout.js";
import * as naval from "../tokens/naval.js";
import * as prose from "../tokens/prose.js";
import * as smart from "../tokens/smart.js";
import { FurnitureRules } from "./furniture.js";

/** Tokens that may begin a paragraph. */
const numbers: ReadonlySet<TokenType> = new Set([
  body.ParagraphNumber,
  body.JoinedNumber,
  body.FieldNumber,
  body.LoneMarking,
  naval.RemarksNumber,
]);

/** Tokens that may label an item. */
export const labels: ReadonlySet<TokenType> = new Set([
  blocks.ItemLabel,
  blocks.HeadItemLabel,
  blocks.FreeItemLabel,
  naval.CompoundLabel,
  body.ParagraphNumber,
  body.LoneMarking,
]);

/** Tokens that may have a place in a row. */
const counted: ReadonlySet<TokenType> = new Set([...numbers, ...labels]);

/** Lines of text: what follows one of them directly is not apart from it. */
const textTokens: ReadonlySet<TokenType> = new Set([
  prose.Prose,
  prose.FreeProse,
  prose.OpeningProse,
  smart.BodyProse,
  smart.LeadProse,
  naval.LastProse,
  naval.FreeLastProse,
  body.NameLine,
  body.FreeName,
]);
const plainProse: ReadonlySet<TokenType> = new Set([prose.Prose, smart.BodyProse, smart.LeadProse]);
/** How the text of a paragraph or an item begins. */
const beginning = /^\s*["'(]?[A-Z]/;

const nowhere = { column: 0, goesOn: false, ends: false } as const;

/** What decides in the body besides the tokens: numbers, labels, quoted texts and names are asked about here. */
export class DecidingRules extends FurnitureRules {
  protected counting: Counting = startCounting();
  protected lists: OpenLists = new Map();
  protected quotations: Quotations = new Map();
  protected headItems: HeadItems = new Set();
  private source = "";
  protected places: LabelPlaces = new Map();
  protected signatureStart = -1;
  /** True in the remarks of a naval message, whose lists of names end without a full stop. */
  protected hasRemarks = false;
  /** What was decided of the token at an offset; asked several times of one token, decided once. */
  protected decidedAt = -1;
  protected isNumber = false;
  protected item: LabelStyle | null = null;

  /** Forget the text before. */
  protected begin(source: string, tokens: readonly IToken[]): void {
    this.counting = startCounting();
    this.lists = new Map();
    this.met = [];
    this.decidedAt = -1;
    this.quotations = quotationsOf(tokens);
    this.headItems = headItemsOf(tokens);
    this.source = source;
    this.places = labelPlaces(source, tokens, counted);
    this.hasRemarks = tokens.some(({ tokenType }) => tokenType === naval.RemarksName);
    const index = signatureIndex(tokens);
    this.signatureStart = index < 0 ? Number.POSITIVE_INFINITY : (tokens[index] as IToken).startOffset;
  }

  protected override beginPart(mayRestart: boolean): void {
    this.lists = new Map();
    this.counting.fresh ||= mayRestart;
  }

  /** Whether the number or label that comes next counts as a paragraph, or as an item of a list. */
  protected decide(): void {
    const token = this.LA(1);
    if (this.decidedAt === token.startOffset) return;
    this.decidedAt = token.startOffset;
    const before = this.LA(0);
    const apart = !textTokens.has(before.tokenType);
    const marked = this.LA(2).tokenType === body.PortionMarking;
    const label = labelOf(token);
    const end = before.image.slice(-60);
    const afterStop = sentenceEnd.test(apart ? this.LA(-1).image.slice(-60) : end);
    const place = this.places.get(token.startOffset) ?? nowhere;
    const words = beginning.test(this.LA(2).image);
    const isOpen = !apart && lineOpen.test(end);
    const joined = token.tokenType === body.JoinedNumber || token.tokenType === body.FieldNumber;
    if (token.tokenType === body.LoneMarking) {
      this.isNumber = !isExpected(this.lists, label);
    } else {
      this.isNumber =
        (joined || token.tokenType === body.ParagraphNumber || token.tokenType === naval.RemarksNumber) &&
        counts(this.counting, {
          number: Number.parseInt(label, 10),
          closing: label.slice(-1),
          marked,
          apart,
          afterSentence:
            (!apart && afterStop) ||
            // A line whose label is a token of its own.
            endsShort((counted.has(this.LA(-1).tokenType) ? "\nA " : "") + before.image, this.hasRemarks),
          afterStop,
          joined,
          isOpen,
          words,
          ...place,
        });
    }
    this.item =
      this.isNumber || joined
        ? null
        : countItem(this.lists, {
            label,
            apart,
            afterBreak: !apart && (lineBroken.test(end) || (words && !isOpen && this.beginsFurtherIn(place))),
            afterPause: !apart && linePaused.test(end),
            marked,
            column: place.column,
            standsOut: apart ? words : !isOpen && this.standsOut(before, place, words),
          });
  }

  /** Whether a label stands as no line of prose would: elsewhere than the line before, or in a row that goes on. */
  private standsOut({ image, startOffset }: IToken, { column, goesOn, ends }: LabelPlace, words: boolean): boolean {
    const line = Math.max(image.lastIndexOf("\n"), image.lastIndexOf("\r")) + 1;
    if (line === 0) return column > 0 || (words && (goesOn || ends));
    const margin = columnOf(this.source, startOffset + line + image.slice(line).search(/\S|$/));
    return margin !== column || (words && goesOn);
  }

  /** Whether a row begins further in than the label of the line before. */
  private beginsFurtherIn({ column, goesOn }: LabelPlace): boolean {
    const above = this.places.get(this.LA(-1).startOffset);
    return goesOn && above !== undefined && column > above.column;
  }

  /** True when the number that comes next numbers a paragraph. */
  protected atParagraph(): boolean {
    const { tokenType } = this.LA(1);
    if (!numbers.has(tokenType)) return true;
    this.decide();
    return this.isNumber;
  }

  /** True when the label that comes next begins an item of a list. */
  protected atItem(): boolean {
    const { tokenType } = this.LA(1);
    if (!labels.has(tokenType)) return false;
    if (tokenType === blocks.HeadItemLabel && !this.headItems.has(this.LA(1).startOffset)) return false;
    this.decide();
    return this.item !== null;
  }

  /** True when the names that come next sign the text. */
  protected atSignature(): boolean {
    return this.LA(1).startOffset >= this.signatureStart;
  }

  /** True when an end answers the beginning that comes next. */
  protected atQuotation(): boolean {
    return this.quotations.get(this.LA(1).startOffset) === "begin";
  }

  /** False where a paragraph ends: at the next one, at the signature, at the end of a quoted text. */
  protected goesOn(): boolean {
    const { tokenType, startOffset } = this.LA(1);
    if (numbers.has(tokenType)) return !this.atParagraph();
    if (tokenType === blocks.QuotationEnd) return this.quotations.get(startOffset) !== "end";
    return (tokenType !== body.NameLine && tokenType !== body.FreeName) || !this.atSignature();
  }

  /** False where prose ends besides: at an item of a list, at a quoted text. */
  protected proseGoesOn(): boolean {
    return this.goesOn() && !this.atItem() && !this.atQuotation();
  }

  /** True at empty lines in the middle of a sentence: a copy has doubled its line ends, or a page heading was taken out. */
  protected sentenceGoesOn(): boolean {
    const before = this.LA(0);
    if (!plainProse.has(before.tokenType)) return false;
    const isBroken = this.LA(1).tokenType === smart.Furniture;
    if (!isBroken && this.LA(1).tokenType !== EmptyLines) return false;
    const next = isBroken && this.LA(2).tokenType === EmptyLines ? this.LA(3) : this.LA(2);
    const line = before.image.slice(-160);
    if (next.tokenType === body.InlineTitle) return endGoesOn(line);
    if (!plainProse.has(next.tokenType)) return false;
    return isBroken ? pageGoesOn(line, next.image) : sentenceGoesOn(line, next.image);
  }
}

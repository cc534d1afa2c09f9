import type { IToken, TokenType } from "chevrotain";
import { countItem, isExpected, type LabelStyle, type OpenLists } from "../item-count.js";
import { endGoesOn, lineBroken, linePaused, sentenceEnd, sentenceGoesOn } from "../line-breaks.js";
import { type Counting, counts, startCounting } from "../paragraph-count.js";
import { type Quotations, quotationsOf } from "../quotations.js";
import { signatureIndex } from "../signature.js";
import type * as Syntax from "../syntax.js";
import * as blocks from "../tokens/blocks.js";
import * as body from "../tokens/body.js";
import { EmptyLines, EmptyLinesAfterHead } from "../tokens/layout.js";
import * as prose from "../tokens/prose.js";
import { FurnitureRules } from "./furniture.js";

/** Lines of text: what follows one of them directly is not apart from it. */
const textTokens: ReadonlySet<TokenType> = new Set([
  prose.Prose,
  prose.FreeProse,
  prose.OpeningProse,
  body.NameLine,
  body.FreeName,
]);
/** A hyphen that held the line's indent on a teleprinter. */
const filler = /^-\s+(?=\S)/;
/** FL12 from the first paragraph on. */
export class BodyRules extends FurnitureRules {
  private counting: Counting = startCounting();
  private lists: OpenLists = new Map();
  private quotations: Quotations = new Map();
  private signatureStart = -1;
  /** What was decided of the token at an offset; asked several times of one token, decided once. */
  private decidedAt = -1;
  private isNumber = false;
  private item: LabelStyle | null = null;

  /** Forget the text before. */
  protected begin(tokens: readonly IToken[]): void {
    this.counting = startCounting();
    this.lists = new Map();
    this.decidedAt = -1;
    this.quotations = quotationsOf(tokens);
    const index = signatureIndex(tokens);
    this.signatureStart = index < 0 ? Number.POSITIVE_INFINITY : (tokens[index] as IToken).startOffset;
  }

  protected override beginPart(mayRestart: boolean): void {
    this.lists = new Map();
    this.counting.fresh ||= mayRestart;
  }

  /** Whether the number or label that comes next counts as a paragraph, or as an item of a list. */
  private decide(): void {
    const token = this.LA(1);
    if (this.decidedAt === token.startOffset) return;
    this.decidedAt = token.startOffset;
    const before = this.LA(0);
    const apart = !textTokens.has(before.tokenType);
    const marked = this.LA(2).tokenType === body.PortionMarking;
    const label = token.image.replace(filler, "").replace(/\s/g, "");
    const end = before.image.slice(-60);
    const joined = token.tokenType === body.JoinedNumber;
    if (token.tokenType === body.LoneMarking) {
      this.isNumber = !isExpected(this.lists, label);
    } else {
      this.isNumber =
        (joined || token.tokenType === body.ParagraphNumber) &&
        counts(this.counting, {
          number: Number.parseInt(label, 10),
          closing: label.slice(-1),
          marked,
          apart,
          afterSentence: sentenceEnd.test(end),
          joined,
        });
    }
    this.item =
      this.isNumber || joined
        ? null
        : countItem(this.lists, {
            label,
            apart,
            afterBreak: !apart && lineBroken.test(end),
            afterPause: !apart && linePaused.test(end),
            marked,
          });
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
  private goesOn(): boolean {
    const { tokenType, startOffset } = this.LA(1);
    if (numbers.has(tokenType)) return !this.atParagraph();
    if (tokenType === blocks.QuotationEnd) return this.quotations.get(startOffset) !== "end";
    return (tokenType !== body.NameLine && tokenType !== body.FreeName) || !this.atSignature();
  }

  /** False where prose ends besides: at an item of a list, at a quoted text. */
  private proseGoesOn(): boolean {
    return this.goesOn() && !this.atItem() && !this.atQuotation();
  }

  /** True at empty lines in the middle of a sentence: a copy has doubled its line ends, or a page heading was taken out. */
  private sentenceGoesOn(): boolean {
    const before = this.LA(0);
    const next = this.LA(2);
    if (before.tokenType !== prose.Prose || this.LA(1).tokenType !== EmptyLines) return false;
    const line = before.image.slice(-160);
    if (next.tokenType === body.InlineTitle) return endGoesOn(line);
    return next.tokenType === prose.Prose && sentenceGoesOn(line, next.image);
  }

  /** 5 FAH-1 H-246: `1. (C) SUMMARY: ...`, or a marking without a number. Breaks do not end a paragraph. */
  readonly paragraphBlock = this.RULE("paragraphBlock", (): Syntax.ParagraphSyntax => {
    const first = this.LA(1);
    let number: IToken | null = null;
    let marking: IToken | null = null;
    let title: IToken | null = null;
    let authority: Syntax.AuthoritySyntax | null = null;
    this.ACTION(() => {
      this.lists = new Map();
    });
    this.OR([
      {
        ALT: () => {
          number = this.OR2([
            { ALT: () => this.CONSUME(body.ParagraphNumber) },
            { ALT: () => this.CONSUME(body.JoinedNumber) },
          ]);
          this.OPTION(() => {
            marking = this.CONSUME(body.PortionMarking);
          });
        },
      },
      {
        ALT: () => {
          marking = this.CONSUME(body.LoneMarking);
        },
      },
    ]);
    this.OPTION1(() => {
      title = this.OR1([
        { ALT: () => this.CONSUME(body.InlineTitle) },
        { ALT: () => this.CONSUME(body.ColonTitle) },
        {
          ALT: () => {
            const over = this.CONSUME(body.ParagraphTitle);
            this.OPTION3(() => {
              this.CONSUME(body.ParagraphRule);
            });
            return over;
          },
        },
      ]);
      this.OPTION4({
        GATE: () => marking === null,
        DEF: () => {
          marking = this.CONSUME1(body.PortionMarking);
        },
      });
    });
    this.OPTION2(() => {
      authority = this.SUBRULE(this.authorityLine);
    });
    const content: Syntax.ContentSyntax[] = [];
    this.MANY({
      GATE: () => this.goesOn(),
      DEF: () => {
        const part = this.SUBRULE(this.content);
        if (part !== null) content.push(part);
      },
    });
    return { kind: "paragraph", ...this.span(first), number, marking, title, authority, content };
  });

  private readonly content = this.RULE("content", (): Syntax.ContentSyntax | null => this.OR(this.contents));

  private readonly contents: {
    GATE?: () => boolean;
    ALT: () => Syntax.ContentSyntax | null;
    IGNORE_AMBIGUITIES?: boolean;
  }[] = [
    { GATE: () => this.atItem(), ALT: () => this.SUBRULE(this.itemBlock), IGNORE_AMBIGUITIES: true },
    { GATE: () => this.atQuotation(), ALT: () => this.SUBRULE(this.quotationBlock), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.textBlock) },
    { ALT: () => this.SUBRULE(this.tableBlock) },
    { ALT: () => this.SUBRULE(this.breakBlock) },
    { ALT: () => this.nothing(this.CONSUME(EmptyLines)) },
    { ALT: () => this.nothing(this.CONSUME(EmptyLinesAfterHead)) },
  ];

  protected nothing(_token: IToken): null {
    return null;
  }

  /** Prose, with the numbers, labels and names in it that are nothing more. */
  readonly textBlock = this.RULE("textBlock", (): Syntax.TextSyntax => {
    const first = this.LA(1);
    const parts: IToken[] = [];
    const titles: IToken[] = [];
    let cut: IToken | null = null;
    let isContinued = false;
    this.AT_LEAST_ONE({
      GATE: () => parts.length === 0 || this.proseGoesOn(),
      DEF: () => {
        const part = this.OR(this.proseParts);
        parts.push(part);
        const isTitle = part.tokenType === body.InlineTitle || part.tokenType === body.OpeningInlineTitle;
        if (isTitle && !isContinued) titles.push(part);
        cut = part.tokenType === blocks.CutEnd ? part : cut;
        isContinued = false;
        this.OPTION({
          GATE: () => this.sentenceGoesOn(),
          DEF: () => {
            this.CONSUME(EmptyLines);
            isContinued = true;
          },
        });
      },
    });
    return { kind: "text", ...this.span(first), parts, titles, cut, opens: first.tokenType === prose.OpeningProse };
  });

  private readonly proseParts = [
    prose.Prose,
    prose.FreeProse,
    prose.OpeningProse,
    body.NameLine,
    body.FreeName,
    body.InlineTitle,
    body.OpeningInlineTitle,
    body.PortionMarking,
    body.ColonTitle,
    body.ParagraphTitle,
    body.ParagraphRule,
    body.ParagraphNumber,
    body.JoinedNumber,
    blocks.ItemLabel,
    blocks.FreeItemLabel,
    blocks.QuotationBegin,
    blocks.QuotationEnd,
    blocks.CutEnd,
  ].map((type) => ({ ALT: () => this.CONSUME(type) }));

  /** 5 FAH-1 H-246: `a. (C) ...`, `-- ...`; what follows behind an empty line is a block of its own. */
  readonly itemBlock = this.RULE("itemBlock", (): Syntax.ItemSyntax => {
    const first = this.LA(1);
    const counted = this.ACTION(() => this.item);
    let marking: IToken | null = null;
    let title: IToken | null = null;
    let text: Syntax.TextSyntax | null = null;
    const label = this.OR(this.labelTokens);
    this.OPTION(() => {
      marking = this.CONSUME(body.PortionMarking);
    });
    this.OPTION1(() => {
      title = this.OR1([{ ALT: () => this.CONSUME(body.InlineTitle) }, { ALT: () => this.CONSUME(body.ColonTitle) }]);
    });
    this.OPTION2({
      GATE: () => this.proseGoesOn(),
      DEF: () => {
        text = this.SUBRULE(this.textBlock);
      },
    });
    const { style, ordinal } = counted ?? { style: label.image, ordinal: null };
    return { kind: "item", ...this.span(first), label, style, ordinal, marking, title, text };
  });

  private readonly labelTokens = [...labels].map((type) => ({ ALT: () => this.CONSUME(type) }));

  /** Aligned columns, rows of points, rules among them: kept to the letter. */
  readonly tableBlock = this.RULE("tableBlock", (): Syntax.TableSyntax => {
    const first = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(blocks.TableLines) }, { ALT: () => this.CONSUME(blocks.FreeTableLines) }]);
    return { kind: "table", ...this.span(first) };
  });

  /** A text between BEGIN and END, or QUOTE and UNQUOTE; it counts its paragraphs for itself. */
  readonly quotationBlock = this.RULE("quotationBlock", (): Syntax.QuotationSyntax => {
    const begin = this.CONSUME(blocks.QuotationBegin);
    const outer = { counting: this.counting, lists: this.lists };
    const content: Syntax.QuotedSyntax[] = [];
    this.ACTION(() => {
      this.counting = startCounting();
      this.lists = new Map();
    });
    this.MANY({
      GATE: () => this.quotations.get(this.LA(1).startOffset) !== "end",
      DEF: () => {
        const part = this.SUBRULE(this.quoted);
        if (part !== null) content.push(part);
      },
    });
    const end = this.CONSUME(blocks.QuotationEnd);
    this.ACTION(() => {
      this.counting = outer.counting;
      this.lists = outer.lists;
    });
    return { kind: "quotation", ...this.span(begin), begin, content, last: end };
  });

  private readonly quoted = this.RULE("quoted", (): Syntax.QuotedSyntax | null => this.OR(this.quotedParts));

  private readonly quotedParts: {
    GATE?: () => boolean;
    ALT: () => Syntax.QuotedSyntax | null;
    IGNORE_AMBIGUITIES?: boolean;
  }[] = [
    { GATE: () => this.atParagraph(), ALT: () => this.SUBRULE(this.paragraphBlock), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.titleBlock) },
    ...this.contents,
  ];
}

/** Tokens that may begin a paragraph. */
const numbers: ReadonlySet<TokenType> = new Set([body.ParagraphNumber, body.JoinedNumber, body.LoneMarking]);

/** Tokens that may label an item. */
const labels: ReadonlySet<TokenType> = new Set([
  blocks.ItemLabel,
  blocks.FreeItemLabel,
  body.ParagraphNumber,
  body.LoneMarking,
]);

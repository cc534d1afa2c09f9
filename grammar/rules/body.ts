import type { IToken } from "chevrotain";
import { startCounting } from "../paragraph-count.js";
import type * as Syntax from "../syntax.js";
import * as blocks from "../tokens/blocks.js";
import * as body from "../tokens/body.js";
import { EmptyLines, EmptyLinesAfterHead } from "../tokens/layout.js";
import * as naval from "../tokens/naval.js";
import * as prose from "../tokens/prose.js";
import * as smart from "../tokens/smart.js";
import { DecidingRules, labels } from "./deciding.js";

/** FL12 from the first paragraph on. */
export class BodyRules extends DecidingRules {
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
            { ALT: () => this.CONSUME(body.FieldNumber) },
            { ALT: () => this.CONSUME(naval.RemarksNumber) },
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
    { ALT: () => this.SUBRULE(this.copyLines) },
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
    let closing: IToken | null = null;
    let isContinued = false;
    this.AT_LEAST_ONE({
      GATE: () => parts.length === 0 || this.proseGoesOn(),
      DEF: () => {
        const part = this.OR(this.proseParts);
        parts.push(part);
        const isTitle = part.tokenType === body.InlineTitle || part.tokenType === body.OpeningInlineTitle;
        if (isTitle && !isContinued) titles.push(part);
        cut = part.tokenType === blocks.CutEnd ? part : cut;
        closing = part.tokenType === naval.RemarksEnd ? part : null;
        isContinued = false;
        this.OPTION({
          GATE: () => this.sentenceGoesOn(),
          DEF: () => {
            this.OPTION1(() => {
              this.SUBRULE(this.copyLines);
            });
            this.OPTION2(() => {
              this.CONSUME(EmptyLines);
            });
            isContinued = true;
          },
        });
      },
    });
    return {
      kind: "text",
      ...this.span(first),
      parts,
      titles,
      cut,
      closing,
      opens: first.tokenType === prose.OpeningProse,
    };
  });

  private readonly proseParts = [
    prose.Prose,
    prose.FreeProse,
    prose.OpeningProse,
    smart.BodyProse,
    smart.LeadProse,
    naval.LastProse,
    naval.FreeLastProse,
    naval.RemarksEnd,
    naval.RemarksNumber,
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
    body.FieldNumber,
    blocks.ItemLabel,
    blocks.HeadItemLabel,
    blocks.FreeItemLabel,
    naval.CompoundLabel,
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

import type { IToken } from "chevrotain";
import { type Counting, counts, startCounting } from "../paragraph-count.js";
import { signatureIndex } from "../signature.js";
import type * as Syntax from "../syntax.js";
import * as body from "../tokens/body.js";
import { EmptyLines, EmptyLinesAfterHead } from "../tokens/layout.js";
import { OtherRules } from "./other.js";

/** FL12 from the first paragraph on. */
export class BodyRules extends OtherRules {
  private counting: Counting = startCounting();
  private countedAt = -1;
  private counted = false;
  private signatureStart = -1;

  /** Forget the text before. */
  protected begin(tokens: readonly IToken[]): void {
    this.counting = startCounting();
    this.countedAt = -1;
    const index = signatureIndex(tokens);
    this.signatureStart = index < 0 ? Number.POSITIVE_INFINITY : (tokens[index] as IToken).startOffset;
  }

  /** True when the number that comes next numbers a paragraph; asked several times of one token, decided once. */
  protected atParagraph(): boolean {
    const token = this.LA(1);
    if (token.tokenType !== body.ParagraphNumber) return true;
    if (this.countedAt !== token.startOffset) {
      const before = this.LA(0);
      this.countedAt = token.startOffset;
      this.counted = counts(this.counting, {
        number: Number.parseInt(token.image, 10),
        marked: this.LA(2).tokenType === body.PortionMarking,
        apart:
          before.tokenType !== body.Prose &&
          before.tokenType !== body.FreeProse &&
          before.tokenType !== body.NameLine &&
          before.tokenType !== body.FreeName,
        afterSentence: /[.:?!"')]\s*$/.test(before.image.slice(-12)),
      });
    }
    return this.counted;
  }

  /** True when the names that come next sign the text. */
  protected atSignature(): boolean {
    return this.LA(1).startOffset >= this.signatureStart;
  }

  /** 5 FAH-1 H-246: `1. (C) SUMMARY: ...`, or a marking without a number. Breaks do not end a paragraph. */
  readonly paragraphBlock = this.RULE("paragraphBlock", (): Syntax.ParagraphSyntax => {
    const first = this.LA(1);
    let number: IToken | null = null;
    let marking: IToken | null = null;
    let title: IToken | null = null;
    let authority: Syntax.AuthoritySyntax | null = null;
    this.OR([
      {
        ALT: () => {
          number = this.CONSUME(body.ParagraphNumber);
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
            this.OPTION4(() => {
              const token = this.CONSUME1(body.PortionMarking);
              marking ??= token;
            });
            return over;
          },
        },
      ]);
    });
    this.OPTION2(() => {
      authority = this.SUBRULE(this.authorityLine);
    });
    const content: (Syntax.TextSyntax | Syntax.BreakSyntax)[] = [];
    this.MANY({
      GATE: () => this.goesOn(),
      DEF: () => {
        const part = this.SUBRULE(this.content);
        if (part !== null) content.push(part);
      },
    });
    return { kind: "paragraph", ...this.span(first), number, marking, title, authority, content };
  });

  private goesOn(): boolean {
    const { tokenType } = this.LA(1);
    if (tokenType === body.ParagraphNumber) return !this.atParagraph();
    return (tokenType !== body.NameLine && tokenType !== body.FreeName) || !this.atSignature();
  }

  private readonly content = this.RULE("content", (): Syntax.TextSyntax | Syntax.BreakSyntax | null =>
    this.OR([
      { ALT: () => this.SUBRULE(this.textBlock) },
      { ALT: () => this.SUBRULE(this.breakBlock) },
      {
        ALT: () => {
          this.CONSUME(EmptyLines);
          return null;
        },
      },
      {
        ALT: () => {
          this.CONSUME(EmptyLinesAfterHead);
          return null;
        },
      },
    ]),
  );

  /** Prose, with the numbers of lists and the names in it that are nothing more. */
  readonly textBlock = this.RULE("textBlock", (): Syntax.TextSyntax => {
    const first = this.LA(1);
    const parts: IToken[] = [];
    this.AT_LEAST_ONE({
      GATE: () => parts.length === 0 || this.goesOn(),
      DEF: () => {
        this.OR([
          {
            ALT: () => {
              parts.push(this.CONSUME(body.Prose));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.FreeProse));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.OpeningProse));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.NameLine));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.FreeName));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.InlineTitle));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.OpeningInlineTitle));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.PortionMarking));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME1(body.ColonTitle));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.ParagraphTitle));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.ParagraphRule));
            },
          },
          {
            ALT: () => {
              parts.push(this.CONSUME(body.ParagraphNumber));
            },
          },
        ]);
      },
    });
    return { kind: "text", ...this.span(first), parts, opens: first.tokenType === body.OpeningProse };
  });

  /** A title with a rule above, below or both; or a rule alone. */
  readonly titleBlock = this.RULE("titleBlock", (): Syntax.TitleSyntax => {
    const first = this.LA(1);
    const above: IToken[] = [];
    const below: IToken[] = [];
    let title: IToken | null = null;
    const over = (): void => {
      above.push(
        this.OR1([{ ALT: () => this.CONSUME(body.RuleLine) }, { ALT: () => this.CONSUME(body.OpeningRuleLine) }]),
      );
    };
    const under = (): void => {
      below.push(
        this.OR2([{ ALT: () => this.CONSUME1(body.RuleLine) }, { ALT: () => this.CONSUME1(body.OpeningRuleLine) }]),
      );
    };
    const ruled = (): IToken =>
      this.OR3([{ ALT: () => this.CONSUME(body.TitleLine) }, { ALT: () => this.CONSUME(body.OpeningTitleLine) }]);
    const bare = (): IToken =>
      this.OR4([
        { ALT: () => this.CONSUME(body.LoneTitle) },
        { ALT: () => this.CONSUME(body.OpeningLoneTitle) },
        { ALT: () => this.CONSUME(body.TitleUnderRule) },
        { ALT: () => this.CONSUME(body.OpeningTitleUnderRule) },
      ]);
    this.OR([
      {
        ALT: () => {
          over();
          this.OPTION(() => {
            title = this.OR5([
              {
                ALT: () => {
                  const words = ruled();
                  this.OPTION1(() => under());
                  return words;
                },
              },
              { ALT: () => bare() },
            ]);
          });
        },
      },
      {
        ALT: () => {
          title = this.OR6([
            { ALT: () => this.CONSUME1(body.TitleLine) },
            { ALT: () => this.CONSUME1(body.OpeningTitleLine) },
          ]);
          this.OPTION2(() => {
            below.push(
              this.OR7([
                { ALT: () => this.CONSUME2(body.RuleLine) },
                { ALT: () => this.CONSUME2(body.OpeningRuleLine) },
              ]),
            );
          });
        },
      },
      {
        ALT: () => {
          title = this.OR8([
            { ALT: () => this.CONSUME1(body.LoneTitle) },
            { ALT: () => this.CONSUME1(body.OpeningLoneTitle) },
            { ALT: () => this.CONSUME1(body.TitleUnderRule) },
            { ALT: () => this.CONSUME1(body.OpeningTitleUnderRule) },
          ]);
        },
      },
    ]);
    return { kind: "title", ...this.span(first), above, title, below };
  });

  /** Page headings, banners of sections and pages, repeated captions and fields, release stamps. */
  readonly breakBlock = this.RULE("breakBlock", (): Syntax.BreakSyntax => {
    const first = this.LA(1);
    const parts: IToken[] = [];
    let end = this.span(first);
    this.AT_LEAST_ONE(() => {
      this.OR([
        {
          ALT: () => {
            parts.push(this.CONSUME(body.SectionBanner));
          },
        },
        {
          ALT: () => {
            parts.push(this.CONSUME(body.RepeatedEnvelope));
          },
        },
        {
          ALT: () => {
            parts.push(this.CONSUME(body.RepeatedFields));
          },
        },
        {
          ALT: () => {
            parts.push(this.CONSUME(body.BodyCaption));
          },
        },
        {
          ALT: () => {
            parts.push(this.CONSUME(body.BodyPage));
          },
        },
      ]);
      end = this.span(first);
      this.OPTION(() => {
        this.CONSUME(EmptyLines);
      });
    });
    return { kind: "break", ...end, parts };
  });

  /** Who signed: the last names of the text. */
  readonly signatureLine = this.RULE("signatureLine", (): Syntax.SignatureSyntax => {
    const first = this.LA(1);
    const names: IToken[] = [];
    this.AT_LEAST_ONE(() => {
      this.OR([
        {
          ALT: () => {
            names.push(this.CONSUME(body.NameLine));
          },
        },
        {
          ALT: () => {
            names.push(this.CONSUME(body.FreeName));
          },
        },
      ]);
    });
    return { kind: "signature", ...this.span(first), names };
  });
}

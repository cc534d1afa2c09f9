import type { IToken } from "chevrotain";
import type * as Syntax from "../syntax.js";
import * as blocks from "../tokens/blocks.js";
import * as body from "../tokens/body.js";
import { EmptyLines } from "../tokens/layout.js";
import { OtherRules } from "./other.js";

/** FL12: titles, what interrupts the body, and who signed. */
export class FurnitureRules extends OtherRules {
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
      this.OR3([
        { ALT: () => this.CONSUME(body.TitleLine) },
        { ALT: () => this.CONSUME(body.OpeningTitleLine) },
        { ALT: () => this.CONSUME(blocks.DivisionTitle) },
      ]);
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
            { ALT: () => this.CONSUME1(blocks.DivisionTitle) },
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
    const division = title !== null && (title as IToken).tokenType === blocks.DivisionTitle;
    this.ACTION(() => this.beginPart(division));
    return { kind: "title", ...this.span(first), above, title, below, division };
  });

  /** A title ends the lists before it; behind that of an annex, numbers may begin anew. */
  protected beginPart(_mayRestart: boolean): void {
    // The counting belongs to the body.
  }

  /** Page headings, banners of sections and pages, repeated captions and fields, release stamps. */
  readonly breakBlock = this.RULE("breakBlock", (): Syntax.BreakSyntax => {
    const first = this.LA(1);
    const parts: IToken[] = [];
    let about: Syntax.BreakSyntax["about"] = "page";
    let end = this.span(first);
    this.AT_LEAST_ONE(() => {
      this.OR([
        {
          ALT: () => {
            parts.push(this.CONSUME(body.SectionBanner));
            if (about === "page") about = "section";
          },
        },
        {
          ALT: () => {
            parts.push(this.CONSUME(body.RepeatedEnvelope));
            about = "telegram";
            this.ACTION(() => this.beginPart(true));
          },
        },
        {
          ALT: () => {
            parts.push(this.CONSUME(body.RepeatedFields));
            if (about === "page") about = "section";
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
    return { kind: "break", ...end, about, parts };
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

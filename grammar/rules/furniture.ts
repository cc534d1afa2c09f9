import type { IToken, TokenType } from "chevrotain";
import { furnitureOf } from "../smart-furniture.js";
import type * as Syntax from "../syntax.js";
import * as archive from "../tokens/archive.js";
import * as blocks from "../tokens/blocks.js";
import * as body from "../tokens/body.js";
import { EmptyLines } from "../tokens/layout.js";
import * as naval from "../tokens/naval.js";
import * as smart from "../tokens/smart.js";
import { OtherRules } from "./other.js";

const rules: ReadonlySet<TokenType> = new Set([body.RuleLine, body.OpeningRuleLine]);
/** Titles with a rule below, and others. */
const divisions: ReadonlySet<TokenType> = new Set([blocks.DivisionTitle, blocks.OpeningDivisionTitle]);
const ruled: ReadonlySet<TokenType> = new Set([body.TitleLine, body.OpeningTitleLine, ...divisions]);
const titles: ReadonlySet<TokenType> = new Set([
  ...ruled,
  body.LoneTitle,
  body.OpeningLoneTitle,
  naval.NavalTitle,
  body.TitleUnderRule,
  body.OpeningTitleUnderRule,
]);

/** True for a page line, false for a banner alone. */
const isNumbered = ({ image }: IToken): boolean => /PAGE\s+\d/.test(image);

/** FL12: titles, what interrupts the body, and who signed. */
export class FurnitureRules extends OtherRules {
  /** A title with a rule above, below or both; or a rule alone. Empty lines may part them in a copy. */
  readonly titleBlock = this.RULE("titleBlock", (): Syntax.TitleSyntax => {
    const first = this.LA(1);
    let above: IToken | null = null;
    let title: IToken | null = null;
    let below: IToken | null = null;
    this.OR([
      {
        ALT: () => {
          above = this.SUBRULE(this.ruleRow);
          this.OPTION({ GATE: () => this.atSpaced(titles), DEF: () => this.CONSUME(EmptyLines) });
          this.OPTION1(() => {
            title = this.SUBRULE(this.titleWords);
          });
        },
      },
      {
        ALT: () => {
          title = this.SUBRULE1(this.titleWords);
        },
      },
    ]);
    this.OPTION2({
      GATE: () => title !== null && ruled.has(title.tokenType) && this.atRule(title),
      DEF: () => {
        this.OPTION3(() => this.CONSUME1(EmptyLines));
        below = this.SUBRULE1(this.ruleRow);
      },
    });
    const division = title !== null && divisions.has((title as IToken).tokenType);
    this.ACTION(() => this.beginPart(division));
    return { kind: "title", ...this.span(first), above, title, below, division };
  });

  /** A row of hyphens or other signs. */
  private readonly ruleRow = this.RULE(
    "ruleRow",
    (): IToken =>
      this.OR([{ ALT: () => this.CONSUME(body.RuleLine) }, { ALT: () => this.CONSUME(body.OpeningRuleLine) }]),
  );

  /** The words of a title. */
  private readonly titleWords = this.RULE("titleWords", (): IToken => this.OR(this.titleTokens));

  private readonly titleTokens = [...titles].map((type) => ({ ALT: () => this.CONSUME(type) }));

  /** True before empty lines with one of some tokens behind them. */
  private atSpaced(types: ReadonlySet<TokenType>): boolean {
    return this.LA(1).tokenType === EmptyLines && types.has(this.LA(2).tokenType);
  }

  /** True before the rule of a title; a title between two rows of signs has its own. */
  private atRule({ tokenType, image }: IToken): boolean {
    if (rules.has(this.LA(1).tokenType)) return true;
    return !divisions.has(tokenType) && !/[-=*]$/.test(image) && this.atSpaced(rules);
  }

  /** A title ends the lists before it; behind that of an annex, numbers may begin anew. */
  protected beginPart(_mayRestart: boolean): void {
    // The counting belongs to the body.
  }

  /** Page headings, banners of sections and pages, repeated captions and fields, release stamps. */
  readonly breakBlock = this.RULE("breakBlock", (): Syntax.BreakSyntax => {
    const first = this.LA(1);
    const parts: Syntax.Lexeme[] = [];
    let about: Syntax.BreakSyntax["about"] = "page";
    let turns = false;
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
        {
          ALT: () => {
            parts.push(this.CONSUME(archive.PageLine));
            turns ||= this.ACTION(() => isNumbered(this.LA(0)));
          },
        },
        {
          ALT: () => {
            parts.push(this.CONSUME(archive.LaterPage));
          },
        },
        {
          ALT: () => {
            parts.push({ ...this.CONSUME(archive.ReleaseStamp), about: "release" });
          },
        },
      ]);
      end = this.span(first);
      this.OPTION(() => {
        this.CONSUME(EmptyLines);
      });
    });
    return { kind: "break", ...end, about, turns, parts };
  });

  /** Furniture that was met within a line, for the lines behind it. */
  protected met: Syntax.FurnitureSyntax[] = [];

  /** The furniture that was met since the last call. */
  protected takeFurniture(): readonly Syntax.FurnitureSyntax[] {
    const taken = this.met;
    if (taken.length > 0) this.met = [];
    return taken;
  }

  protected meet(token: IToken): void {
    for (const each of furnitureOf(token)) this.met.push(each);
  }

  /** Stamps, page numbers and levels of the pages of a copy: they break nothing. */
  readonly copyLines = this.RULE("copyLines", (): null => {
    const token = this.OR([{ ALT: () => this.CONSUME(smart.Furniture) }, { ALT: () => this.CONSUME(smart.Specks) }]);
    this.ACTION(() => this.meet(token));
    return null;
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

import type { IToken } from "chevrotain";
import type * as Syntax from "../syntax.js";
import { PageBreak, PageMark } from "../tokens/address.js";
import { PageTurn, pagesOf } from "../tokens/archive.js";
import * as archive from "../tokens/archive-text.js";
import * as authority from "../tokens/authority.js";
import { ListedReference, SubjectBeforeClass } from "../tokens/naval.js";
import * as text from "../tokens/text-heading.js";
import { AddressRules } from "./address.js";

/** FL12 before the paragraphs: a set of lines in any order, several of which may share one physical line. */
export class FieldRules extends AddressRules {
  /** 5 FAH-2 H-442: `C O N F I D E N T I A L SECTION 01 OF 02 EXAMPLE 000123`. */
  readonly bannerLine = this.RULE("bannerLine", (): Syntax.BannerSyntax => {
    const level = this.CONSUME(text.BannerLevel);
    const caveats: IToken[] = [];
    const captions: IToken[] = [];
    const passing: IToken[] = [];
    let section: IToken | null = null;
    let station: IToken | null = null;
    let number: IToken | null = null;
    let note: IToken | null = null;
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            caveats.push(this.CONSUME(text.BannerCaveat));
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(text.SectionMark);
            section ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(text.Station);
            station ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(text.MrnNumber);
            number ??= token;
          },
        },
        {
          ALT: () => {
            captions.push(this.CONSUME(text.CaptionInLine));
          },
        },
        {
          ALT: () => {
            passing.push(this.CONSUME(text.PassingInLine));
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(text.BannerNote);
            note ??= token;
          },
        },
      ]);
    });
    return { kind: "banner", ...this.span(level), level, caveats, section, station, number, note, captions, passing };
  });

  /** 5 FAH-2 H-252: `SIPDIS`; also `C O R R E C T E D  C O P Y`. */
  readonly captionLine = this.RULE("captionLine", (): Syntax.CaptionSyntax => {
    const words = this.OR([
      { ALT: () => this.CONSUME(text.CaptionWords) },
      { ALT: () => this.CONSUME(text.CorrectedCopy) },
      { ALT: () => this.CONSUME(archive.LeadingCaption) },
      { ALT: () => this.CONSUME(archive.NextCaption) },
    ]);
    return { kind: "caption", ...this.span(words), words };
  });

  /** `STATE FOR AF/XX`, with lines that go on. */
  readonly passingList = this.RULE("passingList", (): Syntax.PassingSyntax => {
    const first = this.OR1([
      { ALT: () => this.CONSUME(text.PassingText) },
      { ALT: () => this.CONSUME(text.OfficeLine) },
      { ALT: () => this.CONSUME(text.LatePassing) },
      { ALT: () => this.CONSUME(text.AttentionLine) },
      { ALT: () => this.CONSUME(archive.CaptionPassing) },
      { ALT: () => this.CONSUME(archive.HandlingText) },
      { ALT: () => this.CONSUME(archive.QuotedLevel) },
    ]);
    const lines: { readonly lexeme: IToken; readonly begins: boolean }[] = [{ lexeme: first, begins: true }];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const lexeme = this.CONSUME2(text.PassingText);
            // Offices alone go on with a line that ends in a comma or AND.
            const isOpen = /(?:,|\bAND|[-/])\s*$/.test(lines.at(-1)?.lexeme.image ?? "");
            lines.push({ lexeme, begins: !isOpen || /\b(?:FOR|PASS|ALSO|SENDS|FROM)\b/i.test(lexeme.image) });
          },
        },
        {
          ALT: () => {
            const lexeme = this.CONSUME(text.PassingMore);
            const isOpen = /(?:,|\bAND|[-/])\s*$/.test(lines.at(-1)?.lexeme.image ?? "");
            lines.push({ lexeme, begins: !isOpen && /^PASS\s/.test(lexeme.image) });
          },
        },
      ]);
    });
    return { kind: "passing", ...this.span(first), lines };
  });

  /** `E.O. 12958: DECL: 01/31/2020`. */
  readonly orderLine = this.RULE("orderLine", (): Syntax.OrderSyntax => {
    const label = this.CONSUME(text.OrderLabel);
    const captions: IToken[] = [];
    const pages: IToken[] = [];
    this.MANY(() => {
      this.OR([
        { ALT: () => void this.CONSUME(text.OrderNumber) },
        { ALT: () => void this.CONSUME(text.DeclassifyWord) },
        { ALT: () => void this.CONSUME(text.DowngradeWord) },
        { ALT: () => void this.CONSUME(text.NotApplicable) },
        { ALT: () => void this.CONSUME(text.CalendarDate) },
        { ALT: () => void this.CONSUME(text.ExemptionCode) },
        { ALT: () => void this.CONSUME(text.OrderText) },
        {
          ALT: () => {
            captions.push(this.CONSUME(text.CaptionInLine));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageMark));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageBreak));
          },
        },
      ]);
    });
    return { kind: "order", ...this.span(label), label, captions, pages };
  });

  /** Handbook of TAGS, 1974, sections 3 and 4: `TAGS: PREL, XX (DOE, JANE)`. */
  readonly tagsLine = this.RULE("tagsLine", (): Syntax.TagsSyntax => {
    let label: IToken | null = null;
    const first = this.OR1([
      {
        ALT: () => {
          label = this.CONSUME(text.TagsLabel);
          return label;
        },
      },
      { ALT: () => this.CONSUME(text.LoneTag) },
    ]);
    const tags: IToken[] = [];
    const captions: IToken[] = [];
    const pages: Syntax.Lexeme[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            tags.push(this.CONSUME(text.Tag));
          },
        },
        {
          ALT: () => {
            tags.push(this.CONSUME(text.PersonTag));
          },
        },
        {
          ALT: () => {
            captions.push(this.CONSUME(text.CaptionInLine));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageMark));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageBreak));
          },
        },
        {
          ALT: () => {
            const turn = this.CONSUME(PageTurn);
            this.ACTION(() => {
              for (const each of pagesOf(turn)) pages.push(each);
            });
          },
        },
      ]);
    });
    return { kind: "tags", ...this.span(first), label, tags, captions, pages };
  });

  /** `SUBJECT: (C) WORDS`, over several lines. */
  readonly subjectLine = this.RULE("subjectLine", (): Syntax.SubjectSyntax => {
    const label = this.OR1([
      { ALT: () => this.CONSUME(text.SubjectLabel) },
      { ALT: () => this.CONSUME(text.BareSubjectLabel) },
    ]);
    const texts: IToken[] = [];
    const pages: Syntax.Lexeme[] = [];
    let marking: IToken | null = null;
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(text.SubjectMarking);
            if (marking === null) marking = token;
            else texts.push(token);
          },
        },
        {
          ALT: () => {
            texts.push(this.CONSUME(text.SubjectText));
          },
        },
        {
          ALT: () => {
            texts.push(this.CONSUME(SubjectBeforeClass));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageMark));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageBreak));
          },
        },
        {
          ALT: () => {
            const turn = this.CONSUME(PageTurn);
            this.ACTION(() => {
              for (const each of pagesOf(turn)) pages.push(each);
            });
          },
        },
      ]);
    });
    return { kind: "subject", ...this.span(label), label, marking, texts, pages };
  });

  /** `REF: A. EXAMPLE 1`. */
  readonly referenceList = this.RULE("referenceList", (): Syntax.ReferencesSyntax => {
    const label = this.OR1([
      { ALT: () => this.CONSUME(text.ReferencesLabel) },
      { ALT: () => this.CONSUME(archive.BareReferencesLabel) },
      { ALT: () => this.CONSUME(ListedReference) },
    ]);
    const texts: IToken[] = [];
    const pages: Syntax.Lexeme[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            texts.push(this.CONSUME(text.Bullet));
          },
        },
        {
          ALT: () => {
            texts.push(this.CONSUME(text.ReferenceText));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageMark));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageBreak));
          },
        },
        {
          ALT: () => {
            const turn = this.CONSUME(PageTurn);
            this.ACTION(() => {
              for (const each of pagesOf(turn)) pages.push(each);
            });
          },
        },
      ]);
    });
    return { kind: "references", ...this.span(label), label, texts, pages };
  });

  /** 5 FAH-1 H-246: `Classified By: ... Reasons: 1.4 (b)`. */
  readonly authorityLine = this.RULE("authorityLine", (): Syntax.AuthoritySyntax => {
    const label = this.CONSUME(authority.AuthorityLabel);
    const texts: IToken[] = [];
    const pages: Syntax.Lexeme[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            texts.push(this.CONSUME(authority.AuthorityText));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageMark));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageBreak));
          },
        },
      ]);
    });
    return { kind: "authority", ...this.span(label), label, texts, pages };
  });
}

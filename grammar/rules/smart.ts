import type { IToken, TokenType } from "chevrotain";
import type * as Syntax from "../syntax.js";
import * as smart from "../tokens/smart.js";
import * as text from "../tokens/text-heading.js";
import { pladWord } from "../vocabulary.js";
import { ArchiveRules } from "./archive.js";

/** The fields whose value is text, by their labels. */
const fields = [
  [smart.MrnField, "mrn"],
  [smart.DateField, "date"],
  [smart.FromField, "from"],
  [smart.CaptionsField, "captions"],
  [smart.PassingField, "passing"],
  [smart.SignatureField, "signature"],
  [smart.DraftingField, "drafting"],
  [smart.AttributeField, "attribute"],
  [smart.ClosingAttribute, "closing"],
] as const satisfies readonly (readonly [TokenType, Syntax.FieldSyntax["field"]])[];
const fieldNames: ReadonlyMap<TokenType, Syntax.FieldSyntax["field"]> = new Map(fields);

const lists = [
  [smart.ActionField, "to"],
  [smart.InfoField, "info"],
  [smart.ExemptField, "exempt"],
] as const satisfies readonly (readonly [TokenType, Syntax.RecipientsSyntax["list"]])[];
const listNames: ReadonlyMap<TokenType, Syntax.RecipientsSyntax["list"]> = new Map(lists);

const post = new RegExp(`^${pladWord}\\b`);

type Element = { -readonly [K in keyof Syntax.ElementSyntax]: K extends "name" ? IToken[] : Syntax.ElementSyntax[K] };

/** SMART messages: labelled fields before and behind the text. */
export class SmartRules extends ArchiveRules {
  /** `MRN: 12 EXAMPLE 1208`: a label, and a value that may go on in the lines below. */
  readonly smartField = this.RULE("smartField", (): Syntax.FieldSyntax => {
    const label = this.OR(this.fieldLabels);
    const texts: IToken[] = [];
    this.MANY(() => {
      this.OR1([
        {
          ALT: () => {
            texts.push(this.CONSUME(smart.FieldText));
          },
        },
        { ALT: () => this.SUBRULE(this.fieldFurniture) },
      ]);
    });
    return this.ACTION(() => {
      const field = fieldNames.get(label.tokenType) ?? "attribute";
      return { kind: "field", ...this.fieldSpan(label, texts), field, label, texts };
    });
  });

  private readonly fieldLabels = fields.map(([type]) => ({ ALT: () => this.CONSUME(type) }));

  /** `Action: WASHDC, SECSTATE ROUTINE; ELSEWHERE, AMEMBASSY ROUTINE`: addressees with a semicolon between. */
  readonly smartRecipients = this.RULE("smartRecipients", (): Syntax.RecipientsSyntax => {
    const label = this.OR(this.listLabels);
    const elements: Element[] = [];
    let open: Element | null = null;
    let last: IToken = label;
    const add = (token: IToken): Element => {
      open ??= {
        start: token.startOffset,
        end: 0,
        lead: null,
        indicator: null,
        name: [],
        offices: null,
        precedence: null,
        number: null,
        exempt: false,
      };
      if (open.end === 0) elements.push(open);
      open.end = token.startOffset + token.image.trimEnd().length;
      last = token;
      return open;
    };
    this.MANY(() => {
      this.OR1([
        {
          ALT: () => {
            const token = this.CONSUME(smart.ListedName);
            this.ACTION(() => {
              if (open !== null && beginsAnother(open, last, token)) open = null;
              add(token).name.push(token);
            });
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(smart.ListedPrecedence);
            this.ACTION(() => {
              add(token).precedence ??= token;
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(smart.ListSeparator);
            open = null;
          },
        },
        { ALT: () => this.SUBRULE(this.fieldFurniture) },
      ]);
    });
    return this.ACTION(() => {
      const list = listNames.get(label.tokenType) ?? "to";
      const end = elements.at(-1)?.end ?? label.startOffset + label.image.trimEnd().length;
      return { kind: "recipients", start: label.startOffset, end, list, label, elements };
    });
  });

  private readonly listLabels = lists.map(([type]) => ({ ALT: () => this.CONSUME(type) }));

  /** `E.O.: 13526`, bare or with what a telegram says. */
  readonly smartOrder = this.RULE("smartOrder", (): Syntax.OrderSyntax => {
    const label = this.CONSUME(smart.OrderField);
    const texts: IToken[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            texts.push(this.SUBRULE(this.orderPart));
          },
        },
        { ALT: () => this.SUBRULE(this.fieldFurniture) },
      ]);
    });
    return this.ACTION(() => ({ kind: "order", ...this.fieldSpan(label, texts), label, captions: [], pages: [] }));
  });

  private readonly orderPart = this.RULE("orderPart", (): IToken => this.OR(this.orderTokens));

  private readonly orderTokens = [
    text.OrderNumber,
    text.DeclassifyWord,
    text.DowngradeWord,
    text.NotApplicable,
    text.CalendarDate,
    text.ExemptionCode,
    text.OrderText,
  ].map((type) => ({ ALT: () => this.CONSUME(type) }));

  /** `TAGS: PREL, XX`. */
  readonly smartTags = this.RULE("smartTags", (): Syntax.TagsSyntax => {
    const label = this.CONSUME(smart.TagsField);
    const tags: IToken[] = [];
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
        { ALT: () => this.SUBRULE(this.fieldFurniture) },
      ]);
    });
    return this.ACTION(() => ({ kind: "tags", ...this.fieldSpan(label, tags), label, tags, captions: [], pages: [] }));
  });

  /** `Subject: (SBU) Words over several lines`. */
  readonly smartSubject = this.RULE("smartSubject", (): Syntax.SubjectSyntax => {
    const label = this.CONSUME(smart.SubjectField);
    const texts: IToken[] = [];
    let marking: IToken | null = null;
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(text.SubjectMarking);
            this.ACTION(() => {
              if (marking === null && texts.length === 0) marking = token;
              else texts.push(token);
            });
          },
        },
        {
          ALT: () => {
            texts.push(this.CONSUME(smart.FieldText));
          },
        },
        { ALT: () => this.SUBRULE(this.fieldFurniture) },
      ]);
    });
    const parts = marking === null ? texts : [marking, ...texts];
    return this.ACTION(() => ({ kind: "subject", ...this.fieldSpan(label, parts), label, marking, texts, pages: [] }));
  });

  /** `Reference: A) 12 EXAMPLE 7`. */
  readonly smartReferences = this.RULE("smartReferences", (): Syntax.ReferencesSyntax => {
    const label = this.CONSUME(smart.ReferencesField);
    const texts = this.SUBRULE(this.fieldLines);
    return this.ACTION(() => ({ kind: "references", ...this.fieldSpan(label, texts), label, texts, pages: [] }));
  });

  /** `Classified By: Jane Doe, Ambassador`, with the reasons below it. */
  readonly smartAuthority = this.RULE("smartAuthority", (): Syntax.AuthoritySyntax => {
    const label = this.CONSUME(smart.AuthorityField);
    const texts = this.SUBRULE(this.fieldLines);
    return this.ACTION(() => ({ kind: "authority", ...this.fieldSpan(label, texts), label, texts, pages: [] }));
  });

  /** The value of a field, line by line. */
  private readonly fieldLines = this.RULE("fieldLines", (): readonly IToken[] => {
    const texts: IToken[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            texts.push(this.CONSUME(smart.FieldText));
          },
        },
        { ALT: () => this.SUBRULE(this.fieldFurniture) },
      ]);
    });
    return texts;
  });

  /** Furniture and codes in the middle of a field, which do not end it. */
  private readonly fieldFurniture = this.RULE("fieldFurniture", (): void => {
    const token = this.OR([
      { ALT: () => this.CONSUME(smart.FieldBreak) },
      { ALT: () => this.CONSUME(smart.MarginCode) },
    ]);
    this.ACTION(() => this.meet(token));
  });

  /** From the label to the last part of the value; furniture behind it is no part of the field. */
  private fieldSpan(label: IToken, texts: readonly IToken[]): { readonly start: number; readonly end: number } {
    const last = texts.at(-1) ?? label;
    return { start: label.startOffset, end: last.startOffset + last.image.trimEnd().length };
  }

  protected readonly smartLines: { ALT: () => Syntax.AnyLineSyntax | null }[] = [
    { ALT: () => this.SUBRULE(this.smartField) },
    { ALT: () => this.SUBRULE(this.smartRecipients) },
    { ALT: () => this.SUBRULE(this.smartOrder) },
    { ALT: () => this.SUBRULE(this.smartTags) },
    { ALT: () => this.SUBRULE(this.smartSubject) },
    { ALT: () => this.SUBRULE(this.smartReferences) },
    { ALT: () => this.SUBRULE(this.smartAuthority) },
  ];
}

/** Behind a precedence another addressee begins, and at the name of a post on a line of its own. */
const beginsAnother = (open: Element, last: IToken, token: IToken): boolean => {
  if (open.precedence !== null) return true;
  const isApart = token.startOffset > last.startOffset + last.image.length + 1;
  return isApart && !/,\s*$/.test(last.image) && post.test(token.image);
};

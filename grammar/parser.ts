import type { IToken } from "chevrotain";
import { type Dialect, dialectOf } from "./dialect.js";
import { lex } from "./lexer.js";
import { NavalRules } from "./rules/naval.js";
import type * as Syntax from "./syntax.js";
import { EmptyLines, EmptyLinesAfterHead } from "./tokens/layout.js";

/** The whole grammar. Its rules stand in `rules/`, in format-line order. */
export class CableParser extends NavalRules {
  constructor(skipValidations: boolean) {
    super(skipValidations);
    this.performSelfAnalysis();
  }

  /** The lines of one text, from it and its tokens. */
  read(source: string, tokens: IToken[]): readonly Syntax.AnyLineSyntax[] {
    this.input = tokens;
    this.begin(source, tokens);
    return this.cable();
  }

  /** `[ heading ] text [ ending ]` (ACP 127 para 142): lines in any order, with anything between them. */
  readonly cable = this.RULE("cable", (): readonly Syntax.AnyLineSyntax[] => {
    const lines: Syntax.AnyLineSyntax[] = [];
    this.MANY(() => {
      const line = this.SUBRULE(this.line);
      if (line !== null) lines.push(line);
      this.ACTION(() => {
        for (const line of this.takeFurniture()) lines.push(line);
      });
    });
    return lines;
  });

  private readonly line = this.RULE("line", (): Syntax.AnyLineSyntax | null => this.OR(this.alternatives));

  private readonly alternatives: {
    GATE?: () => boolean;
    ALT: () => Syntax.AnyLineSyntax | null;
    IGNORE_AMBIGUITIES?: boolean;
  }[] = [
    { ALT: () => this.SUBRULE(this.transmissionLine) },
    { ALT: () => this.SUBRULE(this.calledLine) },
    { ALT: () => this.SUBRULE(this.routingLine) },
    { ALT: () => this.SUBRULE(this.originLine) },
    { ALT: () => this.SUBRULE(this.securityLine) },
    { ALT: () => this.SUBRULE(this.dateTimeLine) },
    { ALT: () => this.SUBRULE(this.fromLine) },
    { ALT: () => this.SUBRULE(this.addressList) },
    { ALT: () => this.SUBRULE(this.resumedList) },
    { ALT: () => this.SUBRULE(this.bannerLine) },
    { ALT: () => this.SUBRULE(this.classLine) },
    { ALT: () => this.SUBRULE(this.seriesLine) },
    { ALT: () => this.SUBRULE(this.captionLine) },
    { ALT: () => this.SUBRULE(this.passingList) },
    { ALT: () => this.SUBRULE(this.passToLine) },
    { ALT: () => this.SUBRULE(this.orderLine) },
    { ALT: () => this.SUBRULE(this.tagsLine) },
    { ALT: () => this.SUBRULE(this.subjectLine) },
    { ALT: () => this.SUBRULE(this.referenceList) },
    { ALT: () => this.SUBRULE(this.messageSet) },
    { ALT: () => this.SUBRULE(this.authorityLine) },
    { GATE: () => this.atParagraph(), ALT: () => this.SUBRULE(this.paragraphBlock), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.titleBlock) },
    { GATE: () => this.atItem(), ALT: () => this.SUBRULE(this.itemBlock), IGNORE_AMBIGUITIES: true },
    { GATE: () => this.atQuotation(), ALT: () => this.SUBRULE(this.quotationBlock), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.tableBlock) },
    { GATE: () => this.atSignature(), ALT: () => this.SUBRULE(this.signatureLine), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.textBlock), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.breakBlock) },
    { ALT: () => this.SUBRULE(this.distributionBlock) },
    { ALT: () => this.SUBRULE(this.draftingBlock) },
    { ALT: () => this.SUBRULE(this.controlLine) },
    { ALT: () => this.SUBRULE(this.attributesBlock) },
    ...this.smartLines,
    { ALT: () => this.SUBRULE(this.copyLines) },
    { ALT: () => this.SUBRULE(this.noteLine) },
    { ALT: () => this.SUBRULE(this.endingLine) },
    { ALT: () => this.SUBRULE(this.strayLine) },
    { ALT: () => this.nothing(this.CONSUME(EmptyLines)) },
    { ALT: () => this.nothing(this.CONSUME(EmptyLinesAfterHead)) },
  ];
}

let parser: CableParser | null = null;

/** The concrete syntax of any text. Never throws, and leaves no token out. */
export const parseSyntax = (source: string, dialect: Dialect = dialectOf(source)): readonly Syntax.AnyLineSyntax[] => {
  parser ??= new CableParser(true);
  return parser.read(source, lex(source, dialect));
};

/** The offset of the first token that no rule took, or -1: always -1, says a test. */
export const firstError = (source: string, dialect: Dialect = dialectOf(source)): number => {
  parser ??= new CableParser(true);
  parser.read(source, lex(source, dialect));
  return parser.errors[0]?.token.startOffset ?? -1;
};

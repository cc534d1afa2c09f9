import { EmbeddedActionsParser, type IToken, type TokenType } from "chevrotain";
import { tokenTypes } from "../lexer.js";
import { indexedLookahead } from "../lookahead.js";
import type * as Syntax from "../syntax.js";
import * as address from "../tokens/address.js";
import * as naval from "../tokens/naval.js";
import * as transmission from "../tokens/transmission.js";

/** What begins a time. */
const timeTokens: ReadonlySet<TokenType> = new Set([
  address.DateTimePrecedence,
  address.DayTime,
  naval.LoosePrecedence,
  naval.LooseTime,
  naval.TimeLabel,
]);

/** FL1 to FL5. Each rule takes its keyword, then the tokens of its mode in any order: damage must not stop a line. */
export class EnvelopeRules extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super([...tokenTypes], { lookaheadStrategy: indexedLookahead(), skipValidations, recoveryEnabled: false });
  }

  /** Span from a first token to the last one taken, without the blanks behind it. */
  protected span(first: IToken): { readonly start: number; readonly end: number } {
    const last = this.LA(0);
    return { start: first.startOffset, end: last.startOffset + last.image.trimEnd().length };
  }

  /** FL1, 5 FAH-2 H-321: `VZCZCXRO0001`. */
  readonly transmissionLine = this.RULE("transmissionLine", (): Syntax.TransmissionSyntax => {
    const first = this.CONSUME(transmission.StartOfMessage);
    let channel: IToken | null = null;
    let serial: IToken | null = null;
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(transmission.ChannelDesignator);
            channel ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(transmission.ChannelNumber);
            serial ??= token;
          },
        },
        {
          ALT: () => {
            this.CONSUME(transmission.SecurityProsign);
          },
        },
      ]);
    });
    return { kind: "transmission", ...this.span(first), channel, serial };
  });

  /** FL2, ACP 127 para 151: `OO RUEHAA RUEHBB`; wraps without a prefix. */
  readonly calledLine = this.RULE("calledLine", (): Syntax.CalledSyntax => {
    const precedence = this.CONSUME(transmission.CalledPrecedence);
    const indicators: IToken[] = [];
    this.MANY(() => {
      indicators.push(this.CONSUME(transmission.RoutingIndicator));
    });
    return { kind: "called", ...this.span(precedence), precedence, indicators };
  });

  /** FL3, ACP 127 para 115: `DE RUEHXX #0123/01 0311234`. */
  readonly originLine = this.RULE("originLine", (): Syntax.OriginSyntax => {
    const first = this.CONSUME(transmission.De);
    let indicator: IToken | null = null;
    let serial: IToken | null = null;
    let section: IToken | null = null;
    let filed: IToken | null = null;
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(transmission.RoutingIndicator);
            indicator ??= token;
          },
        },
        {
          ALT: () => {
            this.CONSUME(transmission.NumberSign);
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(transmission.StationSerial);
            serial ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(transmission.SectionNumber);
            section ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(transmission.FilingTime);
            filed ??= token;
          },
        },
      ]);
    });
    return { kind: "origin", ...this.span(first), indicator, serial, section, filed };
  });

  /** FL4, ACP 127 para 124: `ZNY CCCCC ZZH`. */
  readonly securityLine = this.RULE("securityLine", (): Syntax.SecuritySyntax => {
    const signal = this.CONSUME(transmission.SecuritySignal);
    let group: IToken | null = null;
    let handling: IToken | null = null;
    let note: IToken | null = null;
    const signals: IToken[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(transmission.ClassGroup);
            group ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(transmission.HandlingGroup);
            handling ??= token;
          },
        },
        {
          ALT: () => {
            signals.push(this.CONSUME(transmission.OperatingSignal));
          },
        },
        {
          ALT: () => {
            note = this.CONSUME(transmission.LineNote);
          },
        },
      ]);
    });
    return { kind: "security", ...this.span(signal), signal, group, handling, signals, note };
  });

  /** FL5, ACP 127 para 113 and 152: `O R 311234Z JAN 10 ZDK`. Deviation: two-digit years, as State writes them. */
  readonly dateTimeLine = this.RULE("dateTimeLine", (): Syntax.DateTimeSyntax => {
    const first = this.LA(1);
    const precedences: IToken[] = [];
    const signals: IToken[] = [];
    let dayTime: IToken | null = null;
    let month: IToken | null = null;
    let year: IToken | null = null;
    let note: IToken | null = null;
    this.AT_LEAST_ONE({
      // A second time is a second line.
      GATE: () => dayTime === null || !this.atTime(),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              precedences.push(this.CONSUME(address.DateTimePrecedence));
            },
          },
          {
            ALT: () => {
              precedences.push(this.CONSUME(naval.LoosePrecedence));
            },
          },
          {
            ALT: () => {
              this.CONSUME(naval.TimeLabel);
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(naval.LooseTime);
              dayTime ??= token;
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(naval.LooseMonth);
              month ??= token;
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(address.DayTime);
              dayTime ??= token;
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(address.Month);
              month ??= token;
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(address.Year);
              year ??= token;
            },
          },
          {
            ALT: () => {
              signals.push(this.CONSUME(transmission.OperatingSignal));
            },
          },
          {
            ALT: () => {
              note = this.CONSUME(transmission.LineNote);
            },
          },
        ]),
    });
    return { kind: "dateTime", ...this.span(first), precedences, dayTime, month, year, signals, note };
  });

  private atTime(): boolean {
    return timeTokens.has(this.LA(1).tokenType);
  }
}

import type { IToken, TokenType } from "chevrotain";
import type * as Syntax from "../syntax.js";
import * as address from "../tokens/address.js";
import { PageTurn, pagesOf } from "../tokens/archive.js";
import { StationLine } from "../tokens/archive-text.js";
import * as naval from "../tokens/naval.js";
import * as transmission from "../tokens/transmission.js";
import { EnvelopeRules } from "./envelope.js";

/** What a list that goes on behind an empty line begins with, and is a name. */
const leadingNames: ReadonlySet<TokenType> = new Set([address.ResumedName, StationLine, naval.PlainName]);

/** FL6 to FL9: from whom, to whom. */
export class AddressRules extends EnvelopeRules {
  /** FL6: `FM AMEMBASSY EXAMPLE`. */
  readonly fromLine = this.RULE("fromLine", (): Syntax.FromSyntax => {
    const first = this.CONSUME(address.From);
    const list = this.SUBRULE(this.elements);
    return this.ACTION(() => ({
      kind: "from",
      ...this.span(first),
      element: list.elements[0] ?? null,
      rest: list.elements.slice(1),
      pages: list.pages,
    }));
  });

  /** FL7 to FL9: `TO RUEHXX/AMEMBASSY EXAMPLE IMMEDIATE 0123`, one station a line, the prosign on the first only. */
  readonly addressList = this.RULE("addressList", (): Syntax.AddressSyntax => {
    const first = this.LA(1);
    const kind = this.OR([
      {
        ALT: () => {
          this.CONSUME(address.To);
          return "to" as const;
        },
      },
      {
        ALT: () => {
          this.CONSUME(address.LoneTo);
          return "to" as const;
        },
      },
      {
        ALT: () => {
          this.CONSUME(address.Info);
          return "info" as const;
        },
      },
      {
        ALT: () => {
          this.CONSUME(address.LoneInfo);
          return "info" as const;
        },
      },
      {
        ALT: () => {
          this.CONSUME(address.Exempt);
          return "exempt" as const;
        },
      },
    ]);
    const list = this.SUBRULE(this.elements);
    return this.ACTION(() => {
      const exempt = kind === "exempt";
      const elements = exempt ? list.elements.map((element) => ({ ...element, exempt })) : list.elements;
      return { kind, ...this.span(first), elements, pages: list.pages };
    });
  });

  /** A list that goes on behind an empty line or a page heading, without its prosign. */
  readonly resumedList = this.RULE("resumedList", (): Syntax.AddressSyntax => {
    const first = this.OR([
      { ALT: () => this.CONSUME(address.AddresseeIndicator) },
      { ALT: () => this.CONSUME(address.ResumedName) },
      { ALT: () => this.CONSUME(StationLine) },
      { ALT: () => this.CONSUME(naval.DirectoryIndicator) },
      { ALT: () => this.CONSUME(naval.PlainName) },
    ]);
    const list = this.SUBRULE(this.elements, { ARGS: [first] });
    return this.ACTION(() => ({ kind: "resumed", ...this.span(first), elements: list.elements, pages: list.pages }));
  });

  /** `[ RI "/" ] name [ "//" offices "//" ] [ precedence ] [ number ]`, ended by the line. */
  readonly elements = this.RULE(
    "elements",
    (
      before?: IToken,
    ): { readonly elements: readonly Syntax.ElementSyntax[]; readonly pages: readonly Syntax.Lexeme[] } => {
      const elements: Syntax.ElementSyntax[] = [];
      const pages: Syntax.Lexeme[] = [];
      let open: Open | null = null;
      let exempt = false;
      let lone: IToken | null = null;
      const add = (token: IToken): Open => {
        open ??= {
          start: token.startOffset,
          end: 0,
          lead: lone,
          indicator: null,
          name: [],
          offices: null,
          precedence: null,
          number: null,
          exempt,
        };
        lone = null;
        open.end = token.startOffset + token.image.trimEnd().length;
        return open;
      };
      const close = (): void => {
        if (open !== null) elements.push(open);
        open = null;
      };
      /** XMT with no station behind it is a station without a name: nothing of the source vanishes. */
      const closeLone = (): void => {
        if (lone === null) return;
        const end = lone.startOffset + lone.image.trimEnd().length;
        elements.push({
          start: lone.startOffset,
          end,
          lead: lone,
          indicator: null,
          name: [],
          offices: null,
          precedence: null,
          number: null,
          exempt: true,
        });
        lone = null;
      };
      const begin = (token: IToken): Open => {
        if (open !== null && (open.name.length > 0 || open.indicator !== null)) close();
        return add(token);
      };
      if (before !== undefined) {
        if (leadingNames.has(before.tokenType)) add(before).name.push(before);
        else add(before).indicator = before;
      }
      this.MANY(() => {
        this.OR([
          {
            ALT: () => {
              const token = this.CONSUME(address.AddresseeIndicator);
              begin(token).indicator = token;
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(transmission.RoutingIndicator);
              add(token).indicator ??= token;
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(naval.DirectoryIndicator);
              begin(token).indicator = token;
            },
          },
          {
            ALT: () => {
              add(this.CONSUME(address.Slash));
            },
          },
          {
            ALT: () => {
              add(this.CONSUME(naval.DirectorySlash));
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(naval.DirectoryName);
              add(token).name.push(token);
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(naval.NameBeforeInfo);
              add(token).name.push(token);
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(address.ResumedName);
              begin(token).name.push(token);
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(address.AddresseeName);
              add(token).name.push(token);
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(transmission.LineNote);
              add(token).name.push(token);
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(address.OfficeSymbols);
              add(token).offices ??= token;
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(address.PrecedenceWord);
              add(token).precedence ??= token;
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(address.ContinuityNumber);
              add(token).number ??= token;
            },
          },
          {
            ALT: () => {
              this.CONSUME(address.AddresseeWrap);
              close();
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME2(address.Exempt);
              close();
              closeLone();
              exempt = true;
              lone = token;
            },
          },
          {
            ALT: () => {
              pages.push(this.CONSUME(address.PageMark));
              close();
            },
          },
          {
            ALT: () => {
              pages.push(this.CONSUME(address.PageBreak));
              close();
            },
          },
          {
            ALT: () => {
              const turn = this.CONSUME(PageTurn);
              this.ACTION(() => {
                for (const each of pagesOf(turn)) pages.push(each);
              });
              close();
            },
          },
        ]);
      });
      close();
      closeLone();
      return { elements, pages };
    },
  );
}

type Open = { -readonly [K in keyof Syntax.ElementSyntax]: K extends "name" ? IToken[] : Syntax.ElementSyntax[K] };

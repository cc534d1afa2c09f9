import type { IToken } from "chevrotain";
import type * as Syntax from "../syntax.js";
import { PageBreak } from "../tokens/address.js";
import * as naval from "../tokens/naval.js";
import { SectionMark } from "../tokens/text-heading.js";
import { FilingTime, LineNote, RoutingIndicator, StationSerial } from "../tokens/transmission.js";
import { SmartRules } from "./smart.js";

/** Naval and joint messages: what a telegram has not. */
export class NavalRules extends SmartRules {
  /** FL2 and FL3 of JANAP 128: `RTTUZYUW RUEABCD0001 0331200-UUUU--RUEXYZA RUEXYZB.` */
  readonly routingLine = this.RULE("routingLine", (): Syntax.RoutingSyntax => {
    const format = this.CONSUME(naval.RoutingFormat);
    let station: IToken | null = null;
    let serial: IToken | null = null;
    let filed: IToken | null = null;
    let letters: IToken | null = null;
    const indicators: IToken[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(naval.CallingStation);
            station ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(StationSerial);
            serial ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(FilingTime);
            filed ??= token;
          },
        },
        {
          ALT: () => {
            this.CONSUME(naval.BlankTime);
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(naval.ClassLetters);
            letters ??= token;
          },
        },
        {
          ALT: () => {
            this.CONSUME(naval.CalledMark);
          },
        },
        {
          ALT: () => {
            indicators.push(this.CONSUME(RoutingIndicator));
          },
        },
      ]);
    });
    return { kind: "routing", ...this.span(format), format, station, serial, filed, letters, indicators };
  });

  /** FL12: `UNCLAS //N01000//`, `CLASSIFICATION: UNCLASSIFIED//`. */
  readonly classLine = this.RULE("classLine", (): Syntax.ClassSyntax => {
    const first = this.LA(1);
    let label: IToken | null = null;
    let level: IToken | null = null;
    let code: IToken | null = null;
    let section: IToken | null = null;
    let note: IToken | null = null;
    const caveats: IToken[] = [];
    const passed: IToken[] = [];
    this.OR1([
      {
        ALT: () => {
          label = this.CONSUME(naval.ClassLabel);
          this.OPTION(() => {
            level = this.CONSUME(naval.ClassLevel);
          });
        },
      },
      {
        ALT: () => {
          level = this.CONSUME1(naval.ClassLevel);
        },
      },
    ]);
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(naval.SubjectCode);
            code ??= token;
          },
        },
        {
          ALT: () => {
            caveats.push(this.CONSUME(naval.ClassControl));
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(SectionMark);
            section ??= token;
          },
        },
        {
          ALT: () => {
            this.CONSUME(naval.ClassEnd);
          },
        },
        {
          ALT: () => {
            passed.push(this.CONSUME(naval.FlatHeading));
          },
        },
        {
          ALT: () => {
            note = this.CONSUME(LineNote);
          },
        },
      ]);
    });
    return { kind: "class", ...this.span(first), label, level, code, caveats, section, note, passed };
  });

  /** `NAVADMIN 221/05 CORRECTED COPY`: the number of the message in its series. */
  readonly seriesLine = this.RULE("seriesLine", (): Syntax.SeriesSyntax => {
    const name = this.CONSUME(naval.SeriesName);
    let number: IToken | null = null;
    let year: IToken | null = null;
    const captions: IToken[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(naval.SeriesNumber);
            number ??= token;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(naval.SeriesYear);
            year ??= token;
          },
        },
        {
          ALT: () => {
            captions.push(this.CONSUME(naval.SeriesCaption));
          },
        },
        {
          ALT: () => {
            this.CONSUME(naval.SeriesSign);
          },
        },
      ]);
    });
    return { kind: "series", ...this.span(name), name, number, year, captions };
  });

  /** `PASS TO OFFICE CODES:`; the addresses below it come as lines of their own. */
  readonly passToLine = this.RULE("passToLine", (): Syntax.PassToSyntax => {
    const first = this.CONSUME(naval.PassTo);
    return { kind: "passTo", ...this.span(first) };
  });

  /** `REF/A/DOC/EXAMPLE/01JAN2010//`: a set of the message text format, over lines up to its double slash. */
  readonly messageSet = this.RULE("messageSet", (): Syntax.SetSyntax => {
    const texts: IToken[] = [];
    const pages: IToken[] = [];
    let marking: IToken | null = null;
    let opens = false;
    let lacksName = false;
    const name = this.OR1([
      {
        ALT: () => {
          lacksName = true;
          return this.CONSUME(naval.NarrativeName);
        },
      },
      { ALT: () => this.CONSUME(naval.SetName) },
      { ALT: () => this.CONSUME(naval.LaterSetName) },
      {
        ALT: () => {
          opens = true;
          return this.CONSUME(naval.RemarksName);
        },
      },
    ]);
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(naval.SetMarking);
            marking ??= token;
          },
        },
        {
          ALT: () => {
            texts.push(this.CONSUME(naval.SetText));
          },
        },
        {
          ALT: () => {
            pages.push(this.CONSUME(PageBreak));
          },
        },
        {
          ALT: () => {
            this.CONSUME(naval.SetEnd);
          },
        },
      ]);
    });
    return { kind: "set", ...this.span(name), name, marking, texts, pages, opens, lacksName };
  });
}

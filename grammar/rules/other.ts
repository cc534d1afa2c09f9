import type { IToken } from "chevrotain";
import type * as Syntax from "../syntax.js";
import * as archive from "../tokens/archive.js";
import * as body from "../tokens/body.js";
import * as naval from "../tokens/naval.js";
import { LineRest } from "../tokens/transmission.js";
import { FieldRules } from "./fields.js";

/** FL13 to FL16, and lines that are no part of the message. */
export class OtherRules extends FieldRules {
  /** Lines about the copy, outside the body. */
  readonly noteLine = this.RULE("noteLine", (): Syntax.NoteSyntax => {
    let about: Syntax.NoteSyntax["about"] = "distribution";
    const lexeme = this.OR([
      {
        ALT: () => {
          about = "extract";
          return this.CONSUME(body.ExtractNotice);
        },
      },
      {
        ALT: () => {
          about = "release";
          return this.CONSUME(body.ReleaseNotice);
        },
      },
      {
        ALT: () => {
          about = "distribution";
          return this.CONSUME(body.DistributionNotice);
        },
      },
      {
        ALT: () => {
          about = "record";
          return this.CONSUME(body.RecordLine);
        },
      },
      {
        ALT: () => {
          about = "record";
          return this.CONSUME(body.CopyHead);
        },
      },
      { ALT: () => this.CONSUME(naval.HandlingLine) },
      { ALT: () => this.CONSUME(naval.PrecedenceLine) },
      { ALT: () => this.CONSUME(naval.HeadingNote) },
      {
        ALT: () => {
          about = "record";
          return this.CONSUME(naval.MailHeader);
        },
      },
      {
        ALT: () => {
          about = "record";
          return this.CONSUME(body.MailLine);
        },
      },
      {
        ALT: () => {
          about = "shell";
          return this.CONSUME(archive.ShellLine);
        },
      },
      {
        ALT: () => {
          about = "redaction";
          return this.CONSUME(body.RedactionLine);
        },
      },
    ]);
    return { kind: "note", ...this.span(lexeme), about, lexeme };
  });

  /** FL13 to FL16: `BT`, `#0123`, `NNNN`. */
  readonly endingLine = this.RULE("endingLine", (): Syntax.EndingSyntax => {
    const first = this.LA(1);
    const breaks: IToken[] = [];
    const ends: IToken[] = [];
    let serial: IToken | null = null;
    this.AT_LEAST_ONE(() => {
      this.OR([
        {
          ALT: () => {
            breaks.push(this.CONSUME(body.Break));
          },
        },
        {
          ALT: () => {
            breaks.push(this.CONSUME(naval.JoinedBreak));
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(body.ValidationNumber);
            serial ??= token;
          },
        },
        {
          ALT: () => {
            ends.push(this.CONSUME(body.EndOfMessage));
          },
        },
        {
          ALT: () => {
            ends.push(this.CONSUME(archive.EndRun));
          },
        },
      ]);
    });
    return { kind: "ending", ...this.span(first), breaks, serial, ends };
  });

  /** Anything else: nothing of the source vanishes. */
  readonly strayLine = this.RULE("strayLine", (): Syntax.StraySyntax => {
    const lexeme = this.OR([{ ALT: () => this.CONSUME(body.StrayLine) }, { ALT: () => this.CONSUME(LineRest) }]);
    return { kind: "stray", ...this.span(lexeme), lexeme };
  });
}

import type { IToken } from "chevrotain";
import type * as Syntax from "../syntax.js";
import * as archive from "../tokens/archive.js";
import { BodyRules } from "./body.js";

/** What only copies of 1973 to about 2001 have: lines of the Department's printer, and the shell of the Archives. */
export class ArchiveRules extends BodyRules {
  /** Above FL5, seen in copies of 1973 on: `ACTION EUR-25`, `INFO OCT-01 ISO-00 /026 W`, over several lines. */
  readonly distributionBlock = this.RULE("distributionBlock", (): Syntax.DistributionSyntax => {
    const first = this.LA(1);
    const offices: IToken[] = [];
    const info: IToken[] = [];
    let head: IToken | null = null;
    let isInfo = false;
    let total: IToken | null = null;
    this.OR([
      {
        ALT: () => {
          head = this.CONSUME(archive.DistributionWord);
          // A header that comes again begins a text that counts its paragraphs for itself.
          this.ACTION(() => this.beginPart(true));
        },
      },
      {
        ALT: () => {
          this.CONSUME(archive.ToldWord);
          isInfo = true;
        },
      },
    ]);
    this.MANY(() => {
      this.OR1([
        {
          ALT: () => {
            this.CONSUME(archive.InfoWord);
            isInfo = true;
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(archive.OfficeCopies);
            if (isInfo) info.push(token);
            else offices.push(token);
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(archive.CopyTotal);
            total ??= token;
          },
        },
        {
          ALT: () => {
            this.CONSUME(archive.DistributionRest);
          },
        },
      ]);
    });
    return { kind: "distribution", ...this.span(first), head, offices, info, total };
  });

  /** Between distribution and dash line of what the Department sent: `DRAFTED BY EUR/XX:JADOE:RF`, `APPROVED BY ...`. */
  readonly draftingBlock = this.RULE("draftingBlock", (): Syntax.DraftingSyntax => {
    const first = this.LA(1);
    const lines: { role: Syntax.DraftingRole; lexeme: IToken; isLabelled: boolean }[] = [];
    let role: Syntax.DraftingRole = "drafted";
    let isLabelled = false;
    this.AT_LEAST_ONE(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(archive.DraftedLabel);
            role = "drafted";
            isLabelled = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(archive.ApprovedLabel);
            role = "approved";
            isLabelled = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(archive.ClearedLabel);
            role = "cleared";
            isLabelled = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(archive.ReleasedLabel);
            role = "released";
            isLabelled = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(archive.DesiredLabel);
            role = "desired";
            isLabelled = true;
          },
        },
        {
          ALT: () => {
            lines.push({ role, lexeme: this.CONSUME(archive.DraftingText), isLabelled });
            isLabelled = false;
          },
        },
      ]);
    });
    return { kind: "drafting", ...this.span(first), lines };
  });

  /** The line before FL5: `------------------129400 142223Z /75`. */
  readonly controlLine = this.RULE("controlLine", (): Syntax.ControlSyntax => {
    const first = this.OR([
      { ALT: () => this.CONSUME(archive.DashRun) },
      { ALT: () => this.CONSUME(archive.RepeatedDashRun) },
    ]);
    const counters: IToken[] = [];
    // Without its dashes the line begins with a counter.
    this.ACTION(() => {
      if (!first.image.startsWith("-")) counters.push(first);
    });
    this.MANY(() => {
      counters.push(this.CONSUME(archive.Counter));
    });
    return { kind: "control", ...this.span(first), counters };
  });

  /** National Archives, records of 1973-79: `Message Attributes`, then keys and values; or a key between stars. */
  readonly attributesBlock = this.RULE("attributesBlock", (): Syntax.AttributesSyntax => {
    const first = this.LA(1);
    const items: { key: IToken; values: IToken[] }[] = [];
    const rest: IToken[] = [];
    let title: IToken | null = null;
    this.AT_LEAST_ONE(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(archive.AttributesTitle);
            if (title === null && items.length === 0) title = token;
            else rest.push(token);
          },
        },
        {
          ALT: () => {
            items.push({ key: this.CONSUME(archive.AttributeKey), values: [] });
          },
        },
        {
          ALT: () => {
            items.push({ key: this.CONSUME(archive.LoneKey), values: [] });
          },
        },
        {
          ALT: () => {
            items.push({ key: this.CONSUME(archive.StarredKey), values: [] });
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(archive.AttributeText);
            (items.at(-1)?.values ?? rest).push(token);
          },
        },
      ]);
    });
    return { kind: "attributes", ...this.span(first), title, items, rest };
  });
}

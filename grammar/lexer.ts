import { type IToken, Lexer, type TokenType } from "chevrotain";
import type { Mode } from "./modes.js";
import * as address from "./tokens/address.js";
import * as blocks from "./tokens/blocks.js";
import * as body from "./tokens/body.js";
import * as layout from "./tokens/layout.js";
import * as prose from "./tokens/prose.js";
import * as text from "./tokens/text-heading.js";
import * as transmission from "./tokens/transmission.js";

const labels = [
  text.OrderLabel,
  text.TagsLabel,
  text.SubjectLabel,
  text.BareSubjectLabel,
  text.ReferencesLabel,
  text.AuthorityLabel,
];
const envelope = [
  transmission.StartOfMessage,
  transmission.CalledPrecedence,
  transmission.De,
  transmission.SecuritySignal,
  address.DateTimePrecedence,
  address.DayTime,
  address.From,
];
const notices = [body.ExtractNotice, body.ReleaseNotice, body.DistributionNotice];
const ending = [body.Break, body.ValidationNumber, body.EndOfMessage];
/** Lines that stand between the fields of FL12. */
const betweenFields = [
  ...notices,
  body.RecordLine,
  body.RedactionLine,
  body.BodyPage,
  text.CorrectedCopy,
  text.BannerLevel,
  text.CaptionWords,
  body.BodyCaption,
  ...labels,
  ...ending,
];
/** Lines that open the body. */
const opening = [
  blocks.OpeningDivisionTitle,
  body.OpeningTitleLine,
  body.OpeningRuleLine,
  body.ParagraphNumber,
  body.LoneMarking,
  body.OpeningInlineTitle,
];
/** Titles that only their place tells from other lines. */
const looseTitles = [body.OpeningLoneTitle, body.OpeningTitleUnderRule];
const blockTokens = [
  ...notices,
  body.BodyPage,
  body.RepeatedEnvelope,
  body.SectionBanner,
  body.BodyCaption,
  ...ending,
  blocks.TableLines,
  body.RuleLine,
  blocks.DivisionTitle,
  body.TitleLine,
  body.LoneTitle,
  body.TitleUnderRule,
  blocks.QuotationBegin,
  blocks.QuotationEnd,
  body.ParagraphNumber,
  body.JoinedNumber,
  body.LoneMarking,
  blocks.ItemLabel,
  body.InlineTitle,
  body.NameLine,
  blocks.CutEnd,
  prose.Prose,
];
const regionStart = [layout.Blank, layout.LineBreak];
const blockStart = [layout.Blank, layout.EmptyLines, layout.LineBreak];

/** The tokens of each mode in the order of trial: the first that matches wins, so the special stands before the general. */
export const modes = {
  heading: [
    ...regionStart,
    ...envelope,
    address.LoneTo,
    address.LoneInfo,
    address.Exempt,
    address.AddresseeIndicator,
    ...betweenFields,
    ...opening,
    text.PassingText,
    ...looseTitles,
    prose.OpeningProse,
    body.StrayLine,
  ],
  addressing: [
    ...regionStart,
    ...envelope,
    address.To,
    address.Info,
    address.Exempt,
    address.AddresseeIndicator,
    ...betweenFields,
    ...opening,
    address.ResumedName,
    text.PassingText,
    ...looseTitles,
    body.StrayLine,
  ],
  text: [
    ...regionStart,
    ...envelope,
    address.LoneTo,
    address.LoneInfo,
    text.LoneTag,
    ...betweenFields,
    ...opening,
    text.PassingText,
    text.OfficeLine,
    ...looseTitles,
    body.StrayLine,
  ],
  preamble: [
    ...blockStart,
    ...envelope,
    address.LoneTo,
    address.LoneInfo,
    text.LoneTag,
    ...betweenFields,
    ...opening,
    text.LatePassing,
    ...looseTitles,
    body.JoinedNumber,
    blocks.FreeTableLines,
    blocks.FreeItemLabel,
    body.FreeName,
    blocks.CutEnd,
    prose.FreeProse,
  ],
  body: [...blockStart, ...blockTokens],
  sectionHead: [...blockStart, body.RepeatedFields, ...blockTokens],

  transmission: [
    layout.Blank,
    layout.HeadingLineEnd,
    transmission.ChannelDesignator,
    transmission.ChannelNumber,
    transmission.LineNote,
  ],
  called: [
    layout.Blank,
    transmission.CalledWrap,
    layout.HeadingLineEnd,
    transmission.RoutingIndicator,
    transmission.LineNote,
  ],
  origin: [
    layout.Blank,
    layout.HeadingLineEnd,
    transmission.RoutingIndicator,
    transmission.NumberSign,
    transmission.FilingTime,
    transmission.StationSerial,
    transmission.SectionNumber,
    transmission.LineNote,
  ],
  security: [
    layout.Blank,
    layout.HeadingLineEnd,
    transmission.ClassGroup,
    transmission.HandlingGroup,
    transmission.OperatingSignal,
    transmission.LineNote,
  ],
  dateTime: [
    layout.Blank,
    layout.AddressingLineEnd,
    address.DateTimePrecedence,
    address.DayTime,
    address.Month,
    address.Year,
    transmission.OperatingSignal,
    transmission.LineNote,
  ],
  from: [
    layout.Blank,
    layout.AddressingLineEnd,
    address.PageMark,
    transmission.RoutingIndicator,
    address.Slash,
    address.OfficeSymbols,
    address.PrecedenceWord,
    address.ContinuityNumber,
    address.AddresseeName,
    transmission.LineNote,
  ],
  addressee: [
    layout.Blank,
    address.PageBreak,
    address.AddresseeWrap,
    layout.AddressingLineEnd,
    address.PageMark,
    address.AddresseeIndicator,
    address.Slash,
    address.OfficeSymbols,
    address.PrecedenceWord,
    address.ContinuityNumber,
    address.Exempt,
    text.BannerLevel,
    address.AddresseeName,
    transmission.LineNote,
  ],
  banner: [
    layout.Blank,
    text.BannerWrap,
    layout.TextLineEnd,
    ...labels,
    text.BannerCaveat,
    text.SectionMark,
    text.Station,
    text.MrnNumber,
    text.CaptionInLine,
    text.PassingInLine,
    text.BannerNote,
  ],
  passing: [layout.Blank, text.PassingWrap, layout.TextLineEnd, ...labels, text.PassingText, text.PassingMore],
  order: [
    layout.Blank,
    text.OrderWrap,
    layout.TextLineEnd,
    ...labels,
    text.CaptionInLine,
    text.OrderNumber,
    text.DeclassifyWord,
    text.DowngradeWord,
    text.NotApplicable,
    text.CalendarDate,
    text.ExemptionCode,
    text.Colon,
    text.OrderText,
  ],
  tags: [
    layout.Blank,
    address.PageBreak,
    text.TagsWrap,
    layout.TextLineEnd,
    ...labels,
    address.PageMark,
    text.CaptionInLine,
    text.PersonTag,
    text.Tag,
    text.TagSeparator,
  ],
  subject: [
    layout.Blank,
    address.PageBreak,
    text.SubjectWrap,
    layout.PreambleLineEnd,
    ...labels,
    address.PageMark,
    text.SubjectMarking,
    text.SubjectText,
  ],
  references: [
    layout.Blank,
    address.PageBreak,
    text.ReferencesWrap,
    layout.PreambleLineEnd,
    text.OrderLabel,
    text.TagsLabel,
    text.SubjectLabel,
    text.AuthorityLabel,
    address.PageMark,
    text.ReferenceSeparator,
    text.Bullet,
    text.ReferenceText,
  ],
  authority: [
    layout.Blank,
    text.AuthorityWrap,
    layout.PreambleLineEnd,
    text.TagsLabel,
    text.SubjectLabel,
    text.ReferencesLabel,
    text.AuthorityText,
  ],
  paragraph: [
    layout.Blank,
    body.ParagraphRule,
    layout.EmptyLinesAfterHead,
    layout.BodyLineEnd,
    body.PortionMarking,
    text.AuthorityLabel,
    blocks.HeadItemLabel,
    blocks.QuotationBegin,
    body.ParagraphTitle,
    body.InlineTitle,
    body.ColonTitle,
    blocks.CutEnd,
    prose.Prose,
  ],
  item: [
    layout.Blank,
    layout.EmptyLinesAfterHead,
    layout.BodyLineEnd,
    body.PortionMarking,
    blocks.QuotationBegin,
    body.InlineTitle,
    body.ColonTitle,
    blocks.CutEnd,
    prose.Prose,
  ],
} satisfies Record<Mode, readonly TokenType[]>;

/** Every token type once, for the parser. */
export const tokenTypes: readonly TokenType[] = [...new Set(Object.values(modes).flat())];

let lexer: Lexer | null = null;

const makeLexer = (skipValidations: boolean): Lexer =>
  new Lexer(
    {
      modes: Object.fromEntries(Object.entries(modes).map(([mode, types]) => [mode, [...types]])),
      defaultMode: "heading",
    },
    { positionTracking: "onlyOffset", ensureOptimizations: true, skipValidations, recoveryEnabled: true },
  );

/** A lexer with chevrotain's own checks of its tokens and modes on; it throws when one fails. For the tests. */
export const validatedLexer = (): Lexer => makeLexer(false);

/** The tokens of any text. Blanks and line ends between them are left out; no text is an error. */
export const lex = (source: string): IToken[] => {
  lexer ??= makeLexer(true);
  return lexer.tokenize(source).tokens;
};

/** The characters that lexing could not place, as chevrotain tells them; always none, says a test. */
export const lexErrors = (source: string): number => {
  lexer ??= makeLexer(true);
  return lexer.tokenize(source).errors.length;
};

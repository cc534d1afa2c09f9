/**
 * How each labelled line begins. A label at the start of a line may be damaged; a label in the middle of a line,
 * behind another field, has to be whole. Sources of regular expressions, case ignored unless a letter class says so.
 */
import { archiveLine, dumpLine } from "./archive-lines.js";
import { footToEnd } from "./foot-lines.js";
import {
  afterEmptyLine,
  atLineStart,
  blank,
  caption,
  gap,
  inLine,
  lineEnd,
  month,
  passageWord,
  passTarget,
  plainLevel,
  portionLevel,
  prosign,
  restBlank,
  restOfLine,
  restOfTextBlank,
  routingIndicator,
  serial,
  spacedLevel,
  visible,
} from "./vocabulary.js";

const damagedOrWhole = (damaged: string, whole: string): string => `(?:${atLineStart}${damaged}|${whole})`;

/** `E.O. 12958:`; a copy may lose points, or double the colon. */
export const orderLabel = damagedOrWhole(
  `E[.,]?${blank}?[O0][.,]?${blank}*(?:[:;]${blank}*)?(?=[\\dl]{2,5}\\b|N/?A\\b|DECL)`,
  `E\\.?O\\.?${blank}*(?:[:;]${blank}*)?(?=\\d{5}[:\\s])`,
);

/** `TAGS:`; misspelt forms need their colon. */
export const tagsLabel = damagedOrWhole(
  `(?:TAGS?${blank}*[:;,.-]|TAGS?(?=${blank}+\\S)|(?:TT?AA?GG?SS?|TAGES?|TABS|TAS|TGS|AGS|TAG S|T AGS|ATGS|TGAS|TASG)${blank}*[:;,])`,
  `(?<![A-Za-z])TAGS${blank}*[:;]`,
);

/** `TAGS` behind the E.O. on its line, without its colon. */
export const bareTagsLabel = "(?<![A-Za-z])TAGS(?= [A-Z]{4}, ?[A-Z]{2,5}\\b)";

/** `SUBJECT:`; a letter may be lost or doubled, or have changed places: no other word has J between these letters. */
export const subjectLabel = damagedOrWhole(
  `(?:[SUBECT]{1,4}JJ? ?[SUBECT]{0,5}|S UBJ(?:ECT)?|SUB ?ECT)${blank}*[:;]+`,
  "(?:SUBJECT|(?<![A-Za-z])SUBJ):",
);

/** `SUBJECT` with another sign than its colon or with none, before words in capitals; the case of letters counts. */
export const bareSubjectLabel = `${atLineStart}SUBJ(?:ECT)?(?:${blank}?[.,-])?(?=${blank}+(?:\\([A-Z/]{1,9}\\)|\\(?[A-Z][A-Z]))`;

/** `REF:`, `REFS:`, `REFTEL:`, `REF A.`; also glued to the word before. */
export const referencesLabel = damagedOrWhole(
  `(?:(?:REF(?:ERENCES?|TELS?|S|\\(S\\)|)|R{1,2}E{1,2}F{1,2}S?)${blank}*[:;]|REF(?:TELS?|S|\\(S\\)|)\\.?(?=${blank}+(?:\\(?[A-Z][.):]|\\d{2,4}${blank}+[A-Z]|[A-Z][A-Z ]{2,20}${blank}\\d{2,6}\\b)))`,
  `REF(?:TELS?|S|\\(S\\)|):|(?<![A-Za-z])REFS?(?=${blank}+\\(?A[.)]${blank})`,
);

/** `Classified By:`; misspelt forms and the bare words count at the start of a line. */
export const authorityLabel = damagedOrWhole(
  `(?:\\((?:U|C|S)\\)${blank}*|\\()?[CL][CLASIFED]{6,10}${blank}*BY\\b(?:${blank}*[:;])?`,
  `CLASS?I?FI?ED${blank}+BY(?:${blank}*:|(?=${blank}+[A-Z]))`,
);

/** Any label behind another field on the same physical line; the text before it ends there. */
export const labelInLine = `(?:${[orderLabel, tagsLabel, subjectLabel, referencesLabel, authorityLabel].join("|")})`;

/** A page heading of one of the three families (FORMAT section on paging furniture). */
const stationWords = "[A-Z][A-Z. '-]{1,30}";
const pageOfSection = `\\d{1,2}${blank}+OF${blank}+\\d{1,2}`;
const adsPage = `PAGE${blank}+\\d{1,2}${blank}+${stationWords}${blank}+\\d{3,6}(?:${blank}+${pageOfSection})?(?:${blank}+\\d{6}${blank}?Z|${restBlank})`;
const relaySerial = `${blank}+\\d{8}${blank}+\\d{3}(?:\\.\\d)?${blank}+[Oo][Ff]${blank}+\\d{3}`;
/** A title before a heading is none of the station. */
const noTitleWord = "(?!(?:COMMENT|Comment|SUMMARY|Summary|NOTE|Note)\\b)";
/** Some stations had theirs in small letters. */
const relayPage = `${noTitleWord}[A-Z][A-Za-z. '-]{1,30}${relaySerial}`;
/** A relay heading cut into two lines. */
const relayStub = `[A-Z]{3,}(?:${blank}[A-Z]{2,}){0,2}${blank}+0\\d{7}${restBlank}|\\d{3}(?:\\.\\d)?${blank}+[Oo][Ff]${blank}+\\d{3}${restBlank}`;
const acpPage = `PAGE${blank}+\\d{1,2}${blank}+${routingIndicator}${blank}*\\d{1,4}[A-Z]?\\b(?:${inLine}{0,40}(?!${inLine}))?`;
const releaseCode = "(?:B\\d|1\\.[45]\\([A-Ha-h]\\))";
/** What a printer or a reviewer put on each page, alone on its line: `Page 2 of 5`, `- 2 -`, the stamp of a release. */
const copyPage = `(?:P(?:age|AGE)${blank}+\\d{1,3}${blank}+[Oo][Ff]${blank}+\\d{1,3}|-${blank}?\\d{1,3}${blank}?-|${releaseCode}(?:,?${blank}?${releaseCode})*)${restBlank}|(?:(?:${plainLevel}${blank}+)?U\\.S\\. Department of State${blank}+Case No|RELEASED? IN (?:PART|FULL)\\b|REVIEW AUTHORITY:)${restOfLine}`;
export const pageHeading = `(?:${adsPage}|${relayPage}|${acpPage}|${relayStub}|${copyPage})`;
/** The station of a heading behind other words: one word, or the two of a name that begins like these. */
const stationInLine = `(?:(?:ABU|ADDIS|BUENOS|HONG|KUALA|LA|NEW|PORT|SAN|SANTO|SAO|TEL|THE(?=${blank}HAG))${blank})?[A-Z][A-Z.'-]{1,24}`;
/** A relay heading behind other words on its line. */
export const relayInLine = `${stationInLine}(?:${relaySerial}|${blank}+0\\d{7}${restBlank})`;
/** A heading behind the words of a field. */
export const pageInLine = `(?:${adsPage}|${relayInLine}|${acpPage}|\\d{3}(?:\\.\\d)?${blank}+[Oo][Ff]${blank}+\\d{3}${restBlank})`;

/** A level alone on its line: the banner at the head or foot of a page. */
export const pageBanner = `(?:${plainLevel}|${spacedLevel})(?:${blank}*//?${blank}*[A-Z][A-Z ]{1,19}/?/?)?${restBlank}`;

/** The first line of the text, or of a section: level, section, station and number. */
const bannerControls = `${blank}*//|(?:${blank}*/)?${blank}*(?:NOFORN|SENSITIVE|FOR OFFICIAL|NODIS|EXDIS)`;
const bannerSection = `${blank}+(?:FINAL${blank}+)?S?ECTI?O?N?${blank}+(?:[0-9OQIL]{1,2}|OF)\\b`;
const bannerNumber = `${blank}+[A-Z][A-Z. '-]{1,30}${blank}+${serial}`;
/** What may stand behind the number; a level in plain letters with other words behind it is prose. */
const afterNumber = `(?=${restBlank}|[A-Z]|${blank}+(?:SIPDIS|NOFORN|NODIS|EXDIS|STADIS|SENSITIVE|TOSEC|SECTO|Z[A-Z]{2}\\b|SUSPECTED|CORRECTED|E\\.?O|TAGS))`;
/** A level whose letters were apart runs into what stands behind it. */
const joinedLevel = `(?:CONFIDENTIAL|SECRET(?!AR))(?=[A-Z][A-Z0-9. '-]{2,50}${blank}${serial}${restBlank})`;
export const bannerLevel = `(?:${[
  joinedLevel,
  `${spacedLevel}(?:${blank}+E${blank}?F${blank}?T${blank}?O\\b)?(?=${bannerControls}|${bannerSection}|${bannerNumber}|${restBlank})`,
  `${plainLevel}(?:${blank}+E${blank}?F${blank}?T${blank}?O\\b)?(?=${bannerControls}|${bannerSection}|${bannerNumber}${afterNumber}|${restBlank})`,
].join("|")})`;

/** A caption alone on its line, or with others. */
export const captionLine = `(?:${caption})(?:[ ,/]+(?:${caption}))*(?=${gap}[/.]*${restBlank}|${blank}*${labelInLine})`;

/** A list of TAGS that has lost its label: codes of two to five letters and commas, and nothing else on the line. */
export const loneTags = `[A-Z]{4}(?:,${blank}{0,2}[A-Z]{2,5}){2,}${gap}${restBlank}`;

/** One of the captions of a line that holds nothing else up to the next field. */
export const oneCaption = `(?:${caption})(?=(?:[ ,/]+(?:${caption}))*${gap}[/.]*(?:${restBlank}|${gap}(?:${labelInLine}|${loneTags})))`;

/** C O R R E C T E D  C O P Y, with or without what was corrected. */
export const correctedCopy = `C${blank}?O${blank}?R${blank}?R${blank}?E${blank}?C${blank}?T${blank}?E${blank}?D${blank}+C${blank}?O${blank}?P${blank}?Y`;

/** `1.`, `1)`, or a number with a comma or with nothing behind it before a portion marking. */
export const paragraphNumber = `\\d{1,3}(?:${blank}?[.)](?![\\d])|,?(?=${blank}*\\((?:${portionLevel})\\b[^()]{0,60}\\)))`;

const markingNext = `(?=${blank}{0,2}\\((?:${portionLevel})\\b[^()]{0,60}\\))`;
const beforeMarking = `\\d{1,3}\\.${markingNext}`;
/** The number of the first paragraph, which a copy has joined to a field; the field may be one of the first. */
export const fieldNumber = `[1-3]\\.${markingNext}`;
/** A number in the middle of a line, before a marking: a copy has joined two paragraphs. */
export const joinedNumber = `(?<=(?:[a-z0-9%)"'\\u2019\\u201d\\]]|[A-Z.][A-Z])[.!?:][)"'\\u2019\\u201d\\]]{0,2}${blank}{1,3}|[-=*]{4}${blank}{1,3}|[\\r\\n]${blank}{0,20}[A-Z][A-Z0-9'&/ -]{2,80}${blank})${beforeMarking}`;

/** Such a number comes next on the line. */
export const atJoinedNumber = `(?=${blank}{1,3}${beforeMarking})`;

/** A portion marking at the place where a paragraph may begin. */
export const portionMarking = `(?:\\(${blank}?(?!C-[A-Z]{2}\\d-)(?:${portionLevel})(?:${blank}*[-/,:;]${inLine.replace("[^", "[^()")}{0,60}|${blank}+(?:REL|NF|NOFORN|FOUO|SBU|ENTIRE)\\b${inLine.replace("[^", "[^()")}{0,60})?${blank}?\\)|(?:CONFIDENTIAL|SECRET|TOP SECRET|UNCLASSIFIED|LIMITED OFFICIAL USE|C|S|U)${blank}*-+${blank}*ENTIRE${blank}+TEXT\\b)`;

/** A line of hyphens, equals signs, asterisks or number signs. */
export const ruleLine = `[-=*#_~](?:${blank}?[-=*#_~]){2,}${restBlank}`;

/** The same over two or three lines. */
export const wholeRule = `${ruleLine}(?:${blank}*${lineEnd}${blank}*${ruleLine}){0,2}`;
const overEmptyLines = `(?:${blank}*${lineEnd}){2,4}${blank}*`;
const titleBetweenRules = `(?:${blank}*${lineEnd}){1,4}${blank}*${visible}${inLine}{0,100}(?:${blank}*${lineEnd}){1,4}${blank}*${ruleLine}`;
/** Under a rule, with empty lines between where a copy has doubled them. */
export const belowRule = `(?<=[-=*#_~]{3}(?:${blank}*${lineEnd}){1,4}${blank}*)`;
const noTitle = `(?!${paragraphNumber}|${ruleLine})`;
const noSentence = `(?<![.,;:"\\u201d]${blank}{0,3})`;
/** A page heading within a title is no part of it. */
const titleRow = `${noTitle}(?!${inLine}{0,30}\\d{8}${blank})${visible}${inLine}{0,100}`;
const longRow = `${noTitle}${visible}${inLine}{0,240}`;
/** A title with its rule below an empty line, where a copy has doubled the line ends; the rule is not that of the next. */
const spacedTitle = `${afterEmptyLine}(?!${portionMarking})${titleRow}(?:${lineEnd}${blank}*${titleRow})?${noSentence}(?=${overEmptyLines}${wholeRule}(?!${titleBetweenRules})(?:${blank}|${lineEnd})*${visible})`;
/** Three hyphens under a long line of a block part it from what follows. */
const noRuleOfLine = `(?!${inLine}{24,240}${lineEnd}${blank}*---${restBlank})`;
/** A line over a rule, whose own rule it is: prose that ends or goes on there, or a rule over another title, is none. */
export const overRule = `${noTitle}${noRuleOfLine}(?![a-z]{2})${visible}${inLine}{0,100}(?<![.,;]${blank}{0,3})(?=${blank}*${lineEnd}${blank}*${wholeRule}(?!${titleBetweenRules}|${blank}*${lineEnd}${blank}*[a-z]{2}))`;
/** Titles that stand apart from the lines before them, with one rule or two. */
export const titleWithRule = `(?:${[
  `${belowRule}${longRow}(?:${lineEnd}${blank}*${titleRow}){0,2}(?=(?:${blank}*${lineEnd}){1,4}${blank}*${ruleLine})`,
  `${afterEmptyLine}${noTitle}${visible}${inLine}{0,160}(?:${lineEnd}${blank}*${titleRow}){0,2}(?=(?:${blank}*${lineEnd}${blank}*[A-Z]${inLine}{1,30}\\d{8}${blank}${inLine}{8,20})?${blank}*${lineEnd}${blank}*${ruleLine})`,
  spacedTitle,
  overRule,
].join("|")})`;

const canonicalId = "\\d{2}[A-Z]{3,24}\\d{1,6}(?:_[a-z])?";
const recordName =
  "(?:ID|DATE|REFID|ORIGIN|CLASSIFICATION|CLASS|KEY|DESTINATION|HEADER|SOURCE|MISC|CREATED|RELEASED|IDENTIFIER|REFERENCE ID|VIEWING CABLE|WIKILEAKS|REDACTED)";
const postName =
  "(?:Embassy|Consulate|Consulate General|Mission|US Mission|Secretary of State|US Interests Section|American Institute)";
/**
 * What a copy has above a telegram: the heading of a document in a book, with place and time and the source; the head of a
 * print of a message centre; the title of a page of messages.
 */
export const copyHead = `(?:${[
  `\\d{1,3}\\. (?:[A-Z][a-z]+ )?(?:Telegram|Airgram|Despatch|Message) (?:From |\\d+ (?:From|to) )${inLine}{2,160}(?<![.:])${restBlank}`,
  `[A-Z][a-z]{2,20}(?: [A-Z][a-z]+)?, [A-Z][a-z]{2,8} \\d{1,2}, \\d{4}, \\d${inLine}{1,8}${restBlank}`,
  `/\\d/Source:${inLine}*`,
  `(?:(?:WHTS ASSIGNED )?DISTRIBUTION|TOR|SIT|EOB):${inLine}*`,
  `DTG:${inLine}{10,40}PSN:${inLine}*`,
  `(?:EOB\\d{3}|NATIONAL SECURITY COUNCIL|MESSAGE CENTER|OP IMMED)${restBlank}`,
  `[A-Z\\d]${inLine}{2,200}(?!${inLine})(?=(?:${lineEnd}${blank}*){1,2}Date${blank}Signed:)`,
].join("|")})`;
/** What a dump or a page says of a text before it or between its parts: number, time, identifier, post. */
export const recordLine = `(?:${[
  `${recordName}${blank}*:${inLine}*`,
  `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,${inLine}{6,40}`,
  `\\d{4}-\\d\\d-\\d\\d(?:[ T]\\d\\d:\\d\\d(?::\\d\\d)?)?${restBlank}`,
  `\\d{4,6}${restBlank}`,
  `${canonicalId}(?:[|,; ]+${canonicalId})*${restBlank}`,
  `${postName}(?:${blank}[A-Z][a-z]+){0,4}${restBlank}`,
  `(?:(?:\\d{4,6}|${canonicalId})[\\t ,]+\\d{1,4}[-/]\\d{1,2}[-/]\\d{2,4}[\\t ,]|\\d{4}-\\d\\d-\\d\\d${blank}[\\d:]{5,8}${blank}+${canonicalId})(?:(?!V?ZCZC)${inLine})*`,
  `${inLine}{0,60}",(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)\\b(?:(?!V?ZCZC)${inLine})*`,
  `",(?:"|(?=[A-Z]))|"${restBlank}`,
  `-{3,}${blank}*header ends${blank}*-{3,}`,
  `Cable dated:${blank}?\\d{4}-\\d\\d-\\d\\dT[\\d:]{5,8}\\]?`,
].join("|")})`;

/** A passing line that begins with one of the known words, or with the post of a delegation. */
const latePassing = `(?:(?:${passTarget})${blank}+(?:(?:PLEASE|PLS|ALSO)${blank}+)?(?:FOR|PASS)\\b|(?:BONN|BRUSSELS|GENEVA|HELSINKI|LONDON|PARIS|ROME|VIENNA)${blank}+(?:PASS|FOR${blank}+US(?!SR)[A-Z]{2,})\\b)`;
/** `JOINT STATE/DEFENSE MESSAGE`, `SUGGEST DEPT REPEAT`: whose message it is, and who should get it as well. */
const jointLine =
  "(?:JOINT [A-Z]+(?:[/&-]| AND )[A-Z/&, -]+(?:MESSAGE|CABLE|TELEGRAM)\\b|SUGGEST DEP(?:ARTMEN)?T (?:REPEAT|PASS)\\b)";
/** Either, behind the subject. */
export const lateLine = `(?:${latePassing}|${jointLine})`;

const office = "(?!FROM\\b|AND\\b)[A-Z]{1,6}(?:/[A-Z0-9]{1,6}){0,3}";
const offices = `${office}(?:(?:,${blank}?|${blank}+AND${blank}+)${office}){0,8}(?:${blank}+ONLY)?`;
const persons = `(?:[A-Z][A-Z.'-]{0,20}${blank}+){1,4}FROM${blank}+[A-Z][A-Z.'-]{0,20}(?:${blank}+[A-Z][A-Z.'-]{0,20}){0,3}`;
/** The text, or another field, comes next. */
const beforeText = `(?=${restBlank}${gap}${lineEnd}${gap}(?:${lineEnd}|\\d{1,2}${blank}?[.)]|${portionMarking}|${labelInLine}))`;
/** Offices for whom a message is, by their symbols; a slash tells them from the words of a subject. */
export const officesLine = `FOR${blank}+(?=[A-Z0-9, ]{0,40}/)${offices}\\.?${beforeText}`;
/** A line that says for whom a message is, behind the subject. */
export const attentionLine = `(?:FOR${blank}+(?:${offices}|${persons})|(?:(?:PLEASE|PLS)${blank}+)?PASS${blank}+(?:TO${blank}+)?${offices}(?:${blank}+FOR${blank}+(?:${offices}))?)\\.?${beforeText}`;

/** A title over a rule. */
export const ruledTitle = `${visible}${inLine}{0,100}${lineEnd}${blank}*${ruleLine}`;

/** `BEGIN TEXT OF THE NOTE:` or `QUOTE`, with nothing behind it on the line. */
export const quotationBegin = `[[("]?(?:B(?:EGIN|egin)${blank}+[A-Za-z]${inLine}{1,70}?|QUOTE)[.:)\\]"]{0,3}${restBlank}`;
/** `END TEXT.` or `UNQUOTE`, with nothing behind it on the line but who signed. */
export const quotationEnd = `[[("]?(?:E(?:ND|nd)${blank}+(?:(?:OF|of)${blank}+)?[A-Za-z]${inLine}{1,60}?|UNQUOTE)[.:)\\]"]{0,3}(?:${restBlank}|(?<=[.)]|${passageWord})(?=${blank}+[A-Z][A-Za-z'\\u2019-]{2,24}${restOfTextBlank}))`;

/** What begins with a label or a caption, or heads a page. */
export const labelledEnd = [
  lineEnd,
  labelInLine,
  bareSubjectLabel,
  captionLine,
  correctedCopy,
  recordLine,
  pageHeading,
  pageBanner,
].join("|");
/** What begins the text, and rules. */
export const textEnd = [`${bannerLevel}(?!${restBlank})`, paragraphNumber, portionMarking, ruleLine, ruledTitle].join(
  "|",
);
/** Passing lines, and what an archive or a printer put there. */
export const passingEnd = [
  latePassing,
  officesLine,
  archiveLine,
  `(?:V?ZCZC|NNNN|BT)\\b|#${blank}?\\d{3,6}${restBlank}`,
].join("|");
/** A line that ends a field written over several lines: a label, a caption, a paragraph, furniture. */
export const fieldEnd = `${blank}*(?:${labelledEnd}|${textEnd}|${passingEnd})`;

/** A stray quotation mark, number signs or points behind a name. */
export const behindName = `(?:\\s{0,6}["#]+|${blank}\\.{1,2}|\\.\\.)?`;
/** Capitals alone on a line, before an empty line or the end: a title, or who signed. No sentence begins so. */
export const capitals = `(?!(?:END|BEGIN|COMMENT|SUMMARY|NOTE|TEXT|UNQUOTE|QUOTE|MINIMIZE|TO|BY|OF|THE|AND|OR|IN|FOR|ON|WITH|FROM|AT|IF|IT|WE|THIS|THAT|IS|ARE)\\b)(?![A-Z ]{0,60}[A-Z]{4}\\.${blank})(?:Ma?c|[DL][aei])?[A-Z][A-Z'\\u2019.-]+(?:[ /][A-Z(][A-Z'\\u2019.)-]*){0,4}`;
/** `Doe`, `O'Doe`, `McDoe`, `Van Doe` with small letters. */
export const smallName = "(?:[A-Z]['\\u2019])?[A-Z][a-z'\\u2019]+(?:-?[A-Z][a-z'\\u2019]+)*";
/** No name has six words, a figure or a comma: most lines of capitals are seen to be prose by this alone. */
const noProse = "(?!(?:[^\\s\\x85]+ {1,2}){5}[^\\s\\x85\"#.]|[A-Z'\\u2019.()/ -]{2,60}[\\d,:;?!&])";
const capitalName = `${capitals}(?![A-Z'\\u2019.-])${behindName}${restBlank}`;
const lineBelow = `${inLine}*${lineEnd}${blank}*`;
/** Who signed in capitals, down to the line below. */
export const nameAbove = `${noProse}${capitalName}${lineBelow}`;
/** An empty line, another end of the text, or a last word. */
const endBelow = `${lineEnd}|#${blank}?\\d|NNNN|BT\\b|NOTE${blank}+BY\\b|(?:\\[?\\.{3,}\\]?|\\u2026|${capitals}${behindName})${restOfTextBlank}`;
/** Nothing more, or what a printer has at the foot of the last page. */
const atEnd = `(?:${restOfTextBlank}|(?=\\s*(?:${dumpLine}|${footToEnd})))`;
/** At the very end also a single word in small letters with or without `van`. */
const smallAtEnd = `(?:[a-z]{2,3} ){0,2}${smallName}(?![a-z'\\u2019])${behindName}`;
/** Who signed, but for a name over a caption or a banner. What a name has behind it at the very end is looked for first. */
export const plainSigner = `(?:${noProse}${capitalName}|${smallAtEnd})${atEnd}|${noProse}${capitalName}(?=${lineBelow}(?:${endBelow}))`;
/** Who signed. */
export const signerName = `(?:${plainSigner}|${noProse}${capitalName}(?=${lineBelow}(?:${captionLine}|${pageBanner})))`;

/** A time in the text may begin a line of prose: as a heading it has signals, or nothing, behind it, or FM below. */
const afterGroup = `(?=${blank}+Z[A-Z]{2}|${restBlank}|${inLine}*${lineEnd}${blank}*FM${blank})`;
export const envelopeAgain = `V?ZCZC[A-Z]{3}\\d|DE${blank}${routingIndicator}${blank}+#|${prosign}(?:${blank}${prosign})?${blank}\\d{6}Z${blank}(?:${month})${blank}\\d{2}${afterGroup}|(?:OO|PP|RR|ZZ)${blank}${routingIndicator}\\b|ZN[RY]${blank}[A-Z]{5}`;

/** A relay heading in the middle of a line, where a copy has joined lines; capitals before it may be prose. */
const joinedStation = `(?:(?<=(?:[a-z.,;:)"'\u2019]|COMMENT|SUMMARY|NOTE) )${noTitleWord}[A-Z][A-Z.'-]{1,24}(?:${blank}[A-Z][A-Z.'-]{1,24}){1,2}|(?<![A-Z.'-])[A-Z][A-Z.'-]{1,24})`;
export const joinedPage = `(?:${joinedStation}${blank}{1,2}\\d{8}${blank}{1,3}\\d{3}(?:\\.\\d)?${blank}{1,2}[Oo][Ff]${blank}{1,2}\\d{3}|${adsPage})`;

/** Blanks between two words of a phrase, over a line end too, and over an empty line where a copy has doubled them. */
const between = `(?:${blank}{1,3}|(?:${blank}{0,12}${lineEnd}){1,2}${blank}{0,40})`;
const passage = `${passageWord}(?:(?:${between}[Aa][Nn][Dd]${between}|${blank}?[/&]${blank}?)${passageWord})?`;
const noLetterBefore = "(?<![A-Za-z])";
const noLetterAfter = "(?![A-Za-z])";
/** A title in the middle of prose stands in parentheses or behind a sentence, and has a capital and a colon. */
const midTitle = `(?=[A-Z])(?<=[([]${blank}?|[.!?"')\\]]${between})${passage}(?=${blank}?:)`;
/** `BEGIN TEXT`, `QUOTE`, `(Note:`, or `Comment:` behind a sentence. */
export const openingMark = `(?:${[
  `${noLetterBefore}B[Ee][Gg][Ii][Nn]${between}${passage}${noLetterAfter}`,
  `${noLetterBefore}QUOTE${noLetterAfter}`,
  midTitle,
].join("|")})`;
const ending = `${between}(?:[Oo][Ff]${between})?(?:[Tt][Hh][Ee]${between})?`;
/** `END SUMMARY`, `end of note.`, `UNQUOTE`, `TEXT ENDS`; in small letters only with a sign behind it. */
export const closingMark = `(?:${[
  `${noLetterBefore}(?:END|E[Nn][Dd](?!${ending}${passage}${blank}(?!and\\b)[a-z]))${ending}(?:${passage}|[Cc][Aa][Bb][Ll][Ee](?:${between}[Tt][Ee][Xx][Tt])?)${noLetterAfter}`,
  `${noLetterBefore}e[Nn][Dd]${ending}${passage}(?=${blank}?[.:;)\\]])`,
  `${noLetterBefore}UNQUOTE${noLetterAfter}`,
  `${noLetterBefore}(?=[A-Z])${passageWord}${between}E[Nn][Dd][Ss]${noLetterAfter}`,
].join("|")})`;
/** Words struck out: `XXXXXXXX`, `[name removed]`, a row of dashes between two words. */
export const redaction = `(?:(?<![A-Za-z0-9])[Xx]{4,}(?:[ -][Xx]{3,}){0,20}(?![A-Za-z0-9])|\\[${blank}?(?:[Nn](?:AME|ame)|[Tt](?:EXT|ext)|[Ss](?:OURCE|ource)|[Rr](?:EDACTED|edacted)|[Dd](?:ELETED|eleted)|[Ee](?:XCISED|xcised)|[Oo](?:MITTED|mitted))[^\\]\\r\\n]{0,40}(?:${lineEnd}[^\\]\\r\\n]{0,40})?\\]|(?<=${visible}${blank})-{8,}(?=${blank}[a-z]))`;
/** `-------- Training --------`: a title that a copy has joined to the prose before it. */
export const joinedTitle = `(?<=${visible}${blank}{1,3})[-=*]{4,}${blank}+[A-Z][^-=*\\r\\n]{2,60}${blank}[-=*]{4,}(?![-=*])`;

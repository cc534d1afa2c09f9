/** Words of a group, `CODE` or `CODE=FULL WORD`. */
const groups = {
  sci: "HCS HCS-O HCS-P SI SI-G TK KDK RSV EL",
  aea: "RD RD-CNWDI FRD DCNI UCNI TFNI",
  dissemination:
    "NF=NOFORN OC=ORCON OC-USGOV=ORCON-USGOV IMC=IMCON PR=PROPIN RELIDO RS=RSEN FOUO DSEN=DEA_SENSITIVE FISA",
  other: "DS=LIMDIS XD=EXDIS ND=NODIS SBU LES SSI NNPI",
} as const;

type Category = keyof typeof groups;

interface Control {
  readonly code: string;
  readonly word: string;
  readonly category: Category;
}

const table: readonly Control[] = (Object.keys(groups) as readonly Category[]).flatMap((category) =>
  groups[category].split(" ").map((entry) => {
    const [code = "", word = code] = entry.split("=");
    return { code, word: word.replaceAll("_", " "), category };
  }),
);

const byName: ReadonlyMap<string, Control> = new Map([
  ...table.map((control) => [control.word, control] as const),
  ...table.map((control) => [control.code, control] as const),
]);

/** Short forms that say two things, or that are no code of the register. */
const shorthand: ReadonlyMap<string, readonly string[]> = new Map([
  ["N", ["NOFORN"]],
  ["SBU-NF", ["SBU", "NOFORN"]],
  ["LES-NF", ["LES", "NOFORN"]],
  ["NOT RELEASABLE TO FOREIGN NATIONALS", ["NOFORN"]],
  ["FOR OFFICIAL USE ONLY", ["FOUO"]],
  ["ENTIRE TEXT", ["ENTIRE TEXT"]],
]);

/**
 * The full words of known controls, in capitals, parted by commas, or by blanks where each is known; null when one of
 * them is not known. FGI (foreign government information) and DISPLAY ONLY keep the nations that follow.
 *
 * Source: the CAPCO register, 5 FAH-1 H-246.2, FORMAT.md section 7 with `portion-markings.json`.
 *
 * @example controlWords("NF") // ["NOFORN"]
 * @example controlWords("FGI GBR") // ["FGI GBR"]
 */
export const controlWords = (text: string): readonly string[] | null => {
  const known = byName.get(text);
  if (known !== undefined) return [known.word];
  const long = shorthand.get(text);
  if (long !== undefined) return long;
  if (/^(?:FGI|DISPLAY ONLY [A-Z]+)(?: [A-Z ,]+)?$/.test(text)) return [text];
  const at = text.search(/[ ,]/);
  if (at < 0) return null;
  const first = controlWords(text.slice(0, at));
  const others = first === null ? null : controlWords(text.slice(at + 1).trim());
  return first === null || others === null ? null : [...first, ...others];
};

/**
 * The short form of a control; the control itself when it has none.
 *
 * @example shortControl("NOFORN") // "NF"
 */
export const shortControl = (control: string): string => byName.get(control)?.code ?? control;

/**
 * The category of a control in short form, with REL among those of dissemination; null for an unknown one. Controls of
 * one category are joined by a single slash.
 *
 * @example categoryOf("NF") // "dissemination"
 */
export const categoryOf = (code: string): string | null =>
  code.startsWith("REL TO ") ? "dissemination" : (byName.get(code)?.category ?? null);

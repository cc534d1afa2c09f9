const broken = /\b[SIPD]{5,7}\b|S ?I ?PDIS/g;
const correctedCopy = /^C ?O ?R ?R ?E ?C ?T ?E ?D {1,3}C ?O ?P ?Y\s*(\S.*)?$/i;
const handlingHead = /^(?:THIS CABLE IS )?SENSITIVE BUT UNCLASSIFIED\b/i;

/** Name of a caption and what follows it. */
export interface CaptionReading {
  readonly name: string;
  readonly note: string | null;
}

/**
 * A caption in its one spelling, upper case, with what follows it. Copies break SIPDIS, and the communications centre
 * spaces the letters of CORRECTED COPY. SENSITIVE BUT UNCLASSIFIED may ask to be handled or protected accordingly.
 *
 * Source: FORMAT section on captions.
 *
 * @example parseCaption("C O R R E C T E D  C O P Y (ADDED TAGS)") // { name: "CORRECTED COPY", note: "(ADDED TAGS)" }
 */
export const parseCaption = (text: string): CaptionReading => {
  const head = handlingHead.exec(text)?.[0];
  if (head !== undefined) {
    const words = text.slice(head.length).match(/[A-Z]+/gi) ?? [];
    return { name: "SENSITIVE BUT UNCLASSIFIED", note: words.join(" ").toUpperCase() || null };
  }
  const corrected = correctedCopy.exec(text);
  if (corrected !== null) return { name: "CORRECTED COPY", note: corrected[1] || null };
  return {
    name: text
      .toUpperCase()
      .replace(/(?<![,/.])[,/.]+$/, "")
      .replace(broken, "SIPDIS"),
    note: null,
  };
};

/**
 * A caption as printed.
 *
 * @example formatCaption({ name: "SIPDIS", note: null }) // "SIPDIS"
 */
export const formatCaption = ({ name, note }: CaptionReading): string => (note === null ? name : `${name} ${note}`);

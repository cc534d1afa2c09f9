/** The codes alone, for those who need no meanings. Sources: ACP 127(G), and counts of State headers. */
const codes =
  "ZAR ZBZ ZDF ZDG ZDK ZDQ ZDS ZEC ZEL ZEN ZEQ ZES ZEX ZFD ZFF ZFG ZFH ZFQ ZFR ZFT ZFU ZFV ZFX ZGC ZIC ZID ZNR ZNY ZOC " +
  "ZOJ ZOT ZOV ZPH ZUI ZUJ ZVQ ZXB ZYB ZYW ZZH ZZK";

/**
 * The three letters of a signal, without its figure; null when it is no known signal.
 *
 * @example operatingSignalCode("ZFF-3") // "ZFF"
 */
export const operatingSignalCode = (signal: string): string | null => {
  const letters = signal.trim().slice(0, 3).toUpperCase();
  return /^Z[A-Z]{2}-?\d?$/.test(signal.trim().toUpperCase()) && codes.includes(letters) ? letters : null;
};

import type { Meaning } from "./meaning.js";
import { operatingSignalCode } from "./operating-signal-codes.js";

/** A signal with what its figure, if any, adds. */
export interface OperatingSignal extends Meaning {
  readonly code: string;
}

const unread = "ACP 131 has the wording and could not be read";
const headers = "notes on cable headers; ACP 131 has the wording and could not be read";

/** Meaning, source, and `?` where the meaning is a guess. ACP 131 is the authority; these rest on uses in ACP 127. */
const table: Readonly<Record<string, readonly [meaning: string, source: string, uncertain?: "?"]>> = {
  ZAR: ["asks again for something asked for before", "ACP 127(G) para 419.f"],
  ZBZ: ["says how well the signals print, from 1 (unreadable) to 5 (perfect)", "ACP 127(G) para 411"],
  ZDF: ["the message was received", headers],
  ZDG: ["the text may be inaccurate; a correction or a confirmation will follow", "ACP 127(G) para 431"],
  ZDK: ["this is a repetition that was asked for, often of the message cited behind it", "ACP 127(G) para 405, 419.e"],
  ZDQ: ["the message was relayed to the station named, at the time given", "ACP 127(G) para 438.g"],
  ZDS: ["probably: the message sent before was incorrect, and this is its corrected copy", unread, "?"],
  ZEC: ["probably: the message was not received", "ACP 127(G) para 405", "?"],
  ZEL: ["this message is a correction", "ACP 127(G) para 420"],
  ZEN: ["delivered by other means; stands where a routing indicator would", "ACP 127(G) para 206.b, Annex B line 7"],
  ZEQ: ["reports a message that was sent the wrong way", "ACP 127(G) para 426"],
  ZES: ["the message came in incomplete or garbled and should be sent again", "ACP 127(G) para 419"],
  ZEX: ["a book message: each addressee gets it as if it were the only one", "ACP 127(G) para 206.c, 216"],
  ZFD: ["this may be a second copy of a message already sent", "ACP 127(G) para 427"],
  ZFF: [
    "probably: tell the originator that the message has come in",
    "named in 5 FAH-2 H-232; ACP 131 has the wording and could not be read",
    "?",
  ],
  ZFG: ["an exact second copy of an earlier message, to be delivered all the same", "ACP 127(G) para 438.b"],
  ZFH: ["the message is passed on, for action (1) or for information (2)", "ACP 127(G) para 503.e, 504"],
  ZFQ: ["two messages came in under one channel number", "ACP 127(G) para 429"],
  ZFR: ["cancels a transmission or a message", "ACP 127(G) para 424.d and f"],
  ZFT: ["a message without a number came in", "ACP 127(G) para 432"],
  ZFU: ["one message came in under two numbers", "ACP 127(G) para 430"],
  ZFV: ["channel numbers were found inside one transmission", "ACP 127(G) para 431"],
  ZFX: ["nothing came in under this channel number", "ACP 127(G) para 433"],
  ZGC: ["the next station need not acknowledge the FLASH", "ACP 127(G) para 151.b"],
  ZIC: ["the last number that was sent to you", "ACP 127(G) para 412.c"],
  ZID: ["the last number that was received from you", "ACP 127(G) para 412.b"],
  ZNR: ["may go over circuits that are not approved for secrets", "ACP 127(G) para 124.b(1)"],
  ZNY: ["must be encrypted on circuits that are not approved for secrets", "ACP 127(G) para 124.b(2) to (5)"],
  ZOC: ["probably: the stations called pass it to the addressees they serve", headers, "?"],
  ZOJ: ["perhaps: the number of a corrected version", headers, "?"],
  ZOT: ["the stations that follow may handle it at the lower precedence", "ACP 127(G) para 152.f"],
  ZOV: ["went astray and was sent on by the station named", "ACP 127(G) para 426.e"],
  ZPH: ["the transmission broke off; the whole message follows again", "ACP 127(G) para 424.c"],
  ZUI: ["draws attention to the message named behind it", "ACP 127(G) para 419"],
  ZUJ: ["stand by", "lists of Z codes"],
  ZVQ: ["emergency traffic, which other networks admit", "ACP 127(G) para 305.b"],
  ZXB: ["the transmission broke off", "ACP 127(G) para 424.b"],
  ZYB: [
    "not known; naval messages have it where traffic is to be kept small (MINIMIZE)",
    "seen in naval messages",
    "?",
  ],
  ZYW: [
    "not known; naval messages have it where traffic is to be kept small (MINIMIZE)",
    "seen in naval messages",
    "?",
  ],
  ZZH: ["probably marks traffic of the Department of State's own network", "seen on almost every State header", "?"],
  ZZK: ["to be delivered at once, also at night; goes with NIACT", "ACP 117 CAN-US SUPP-1(P) para 5.b(5)(b)"],
};

/** What a figure behind a signal picks out. */
const figures: Readonly<Record<string, readonly [meaning: string, uncertain?: "?"]>> = {
  ZAR1: ["asks for the first time"],
  ZAR2: ["asks for the second time"],
  ZAR3: ["asks for the third time"],
  ZEQ2: ["the message was sent to a wrong station"],
  ZEQ3: ["the message was sent the wrong way and has been sent on"],
  ZEQ4: ["the message was sent the wrong way and cannot be sent on"],
  ZEQ5: ["the message was sent the wrong way and cannot be sent on"],
  ZEQ6: ["the message is late because it was sent the wrong way"],
  ZES1: ["probably: the message came in incomplete and should be sent again", "?"],
  ZES2: ["the message came in garbled and should be sent again"],
  ZFH1: ["the message is passed to you for action"],
  ZFH2: ["the message is passed to you for information"],
};

/**
 * What an operating signal means; a figure may follow, with or without a hyphen. Null for an unknown signal.
 *
 * @example operatingSignal("ZES-2")?.meaning // "the message came in garbled and should be sent again"
 */
export const operatingSignal = (signal: string): OperatingSignal | null => {
  const letters = operatingSignalCode(signal);
  const row = letters === null ? undefined : table[letters];
  if (letters === null || row === undefined) return null;
  const code = signal.trim().toUpperCase().replace("-", "");
  const [meaning, source, mark] = row;
  const [special, specialMark] = figures[code] ?? [meaning, mark];
  return { code, meaning: special, source, uncertain: specialMark === "?" };
};

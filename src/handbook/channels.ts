import type { Meaning } from "./meaning.js";

const directions: Readonly<Record<string, string>> = { O: "outgoing", I: "incoming" };

/**
 * What a channel designator of FL1 says. What its letters stand for is not known; the third may tell the direction.
 *
 * @example channelMeaning("XRO").meaning // "a channel, outgoing by its third letter; what XRO stands for is not known"
 */
export const channelMeaning = (designator: string): Meaning => {
  const direction = directions[designator[2] ?? ""];
  const said = direction === undefined ? "" : `, ${direction} by its third letter`;
  const web = designator === "XYZ" ? "; in cables it goes with the feed of the SIPDIS network" : "";
  return {
    meaning: `a channel${said}; what ${designator} stands for is not known${web}`,
    source: "5 FAH-2 H-321.1; counts of State headers",
    uncertain: true,
  };
};

/** What a code means, and how one knows. */
export interface Meaning {
  /** One sentence, or words that complete one, without a final period. */
  readonly meaning: string;
  /** The document that says so, or what else the meaning rests on. */
  readonly source: string;
  /** True where the meaning is a guess or is not known; the sentence says so too. */
  readonly uncertain: boolean;
}

/**
 * Said as the source where no document could be read. Tables write it out: a bundler keeps a template that it would have
 * to run, and with it the table.
 */
export const generalKnowledge = "general knowledge";

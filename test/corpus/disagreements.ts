/**
 * Vectors whose expected value this library does not share, with the reason. They are counted apart and printed; one that
 * is met after all is reported too, so that the list stays true.
 */
export const disagreements: Readonly<Record<string, string>> = {};

import { getLookaheadPaths, type IOrAlt, type IToken, LLkLookaheadStrategy } from "chevrotain";

type Strategy = InstanceType<typeof LLkLookaheadStrategy>;

/**
 * Looks one token ahead, as chevrotain does, but asks only the gates of alternatives that begin with the token.
 * Chevrotain asks those of all, for each token again.
 *
 * @example new EmbeddedActionsParser(tokens, { lookaheadStrategy: indexedLookahead() })
 */
export const indexedLookahead = (): Strategy => {
  const strategy = new LLkLookaheadStrategy({ maxLookahead: 1 });
  const withoutGates = strategy.buildLookaheadForAlternation.bind(strategy);
  const buildLookaheadForAlternation: Strategy["buildLookaheadForAlternation"] = (options) => {
    if (!options.hasPredicates) return withoutGates(options);
    const { prodOccurrence: occurrence, rule } = options;
    const paths = getLookaheadPaths({ occurrence, rule, prodType: "Alternation", maxLookahead: 1 });
    /** The alternatives that begin with a token, by the index of its type. */
    const starting: number[][] = [];
    for (const [alternative, starts] of paths.entries()) {
      for (const [type] of starts) {
        const index = type?.tokenTypeIdx ?? -1;
        starting[index] = [...(starting[index] ?? []), alternative];
      }
    }
    return function firstOpen(this: { LA(howMuch: number): IToken }, alternatives: IOrAlt<unknown>[] = []) {
      return starting[this.LA(1).tokenTypeIdx]?.find((at) => alternatives[at]?.GATE?.call(this) !== false);
    };
  };
  return Object.assign(strategy, { buildLookaheadForAlternation });
};

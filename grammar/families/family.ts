import type { TokenType } from "chevrotain";
import type { FamilyMode, TelegramMode } from "../modes.js";

/** What the lexer of a family of messages has besides that of a telegram. */
export interface Family {
  /** True when the first lines of a text, each behind a line end, are those of a message of this family. */
  readonly isLike: (head: string) => boolean;
  /** Tokens that are tried in a mode of a telegram before its own. */
  readonly before: { readonly [M in TelegramMode]?: readonly TokenType[] };
  /** Tokens that are tried in a mode of a telegram when none but its last has matched. */
  readonly late?: { readonly [M in TelegramMode]?: readonly TokenType[] };
  /** Tokens that stand in the place of those of a telegram, in every mode. */
  readonly instead?: ReadonlyMap<TokenType, TokenType>;
  /** Tokens of a telegram that no mode has. */
  readonly without?: ReadonlySet<TokenType>;
  /** The modes that only this family has. */
  readonly own: { readonly [M in FamilyMode]?: readonly TokenType[] };
}

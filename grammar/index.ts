/** The language: what the parser accepts. */

export { lookAhead, nextTelegram, type Progress, startOfTelegram } from "./boundaries.js";
export { type Dialect, dialectOf } from "./dialect.js";
export { lex, lexErrors, validatedLexer } from "./lexer.js";
export { columnOf, indentStart, lineStart } from "./line-start.js";
export { mendMisread } from "./misread.js";
export { CableParser, firstError, parseSyntax } from "./parser.js";
export { lexProse, makeProseLexer, type ProseMark } from "./prose-lexer.js";
export type * from "./syntax.js";

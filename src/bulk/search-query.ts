import { failure } from "../failure.js";

/** How many words may stand between two that are near each other. */
const NEAR = 10;

/** A phrase in quotes, a parenthesis, or a word; what else stands between blanks belongs to the word. */
const part = /"[^"]*"?|[()]|[^\s()"]+/g;
const operators: ReadonlySet<string> = new Set(["AND", "OR", "NOT"]);

/**
 * A query of words as the full-text search of SQLite wants it. Words side by side must all be there; `"a phrase"`, `word*`,
 * `AND`, `OR`, `NOT`, `a NEAR b` (within ten words; `NEAR/3` within three) and parentheses are understood. Every word is
 * quoted, so that none means anything else. Throws a failure `usage` for a query that makes no sense.
 *
 * @example fullTextQuery("fisheries NEAR talks") // 'NEAR("fisheries" "talks", 10)'
 */
export const fullTextQuery = (query: string): string => {
  const parts = query.match(part) ?? [];
  const written: string[] = [];
  let depth = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const word = parts[at] ?? "";
    if (word === "(" || word === ")") {
      depth += word === "(" ? 1 : -1;
      if (depth < 0) throw wrong(query);
      written.push(word);
    } else if (operators.has(word)) written.push(word);
    else {
      const { terms, distance, end } = nearFrom(parts, at, query);
      written.push(terms.length === 1 ? (terms[0] ?? "") : `NEAR(${terms.join(" ")}, ${distance})`);
      at = end;
    }
  }
  if (written.length === 0 || depth !== 0 || !isComplete(written)) throw wrong(query);
  return written.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
};

const wrong = (query: string): Error => {
  const hint = /NEAR\s*\(/.test(query) ? "; write a NEAR b, or a NEAR/10 b" : "";
  return failure("usage", `cannot understand the query ${JSON.stringify(query)}${hint}`);
};

const nearWord = /^NEAR(?:\/(\d{1,3}))?$/;

/** The terms from a place on that NEAR joins, at least one. */
const nearFrom = (parts: readonly string[], start: number, query: string) => {
  const terms = [termOf(parts[start] ?? "", query)];
  let distance = NEAR;
  let end = start;
  for (let near = nearWord.exec(parts[end + 1] ?? ""); near !== null; near = nearWord.exec(parts[end + 1] ?? "")) {
    distance = near[1] === undefined ? distance : Number(near[1]);
    terms.push(termOf(parts[end + 2] ?? "", query));
    end += 2;
  }
  return { terms, distance, end };
};

const termOf = (word: string, query: string): string => {
  const isPrefix = /^[^"]+\*$/.test(word);
  const bare = word.replace(/^"|"$/g, "").replace(/\*$/, isPrefix ? "" : "*");
  if (!/[\p{L}\p{N}]/u.test(bare) || nearWord.test(word) || operators.has(word)) throw wrong(query);
  return `"${bare}"${isPrefix ? "*" : ""}`;
};

/** Whether an operator stands between two terms, and nowhere else. */
const isComplete = (written: readonly string[]): boolean => {
  let wantsTerm = true;
  for (const one of written) {
    if (operators.has(one)) {
      if (wantsTerm) return false;
      wantsTerm = true;
    } else if (one === ")") {
      if (wantsTerm) return false;
    } else wantsTerm = one === "(";
  }
  return !wantsTerm;
};

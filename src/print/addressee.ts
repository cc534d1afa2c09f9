/** FL6 to FL9. */
import type { Addressee } from "../ast/nodes.js";
import { formatOffices } from "../values/addressee.js";
import { formatPrecedence } from "../values/precedence.js";
import { foldLine, words } from "./line.js";

/** FL6: `FM AMEMBASSY EXAMPLE`. */
export const printFrom = (from: Addressee): readonly string[] => printAddressees("FM", [from]);

/**
 * FL7, FL8 or FL9: one addressee a line, the word of the list before the first.
 *
 * @example printAddressees("TO", to) // ["TO RUEHC/SECSTATE WASHDC IMMEDIATE 3518", "RUEHXX/AMEMBASSY ELSEWHERE"]
 */
export const printAddressees = (word: "FM" | "TO" | "INFO" | "XMT", list: readonly Addressee[]): readonly string[] =>
  list
    .map(addresseeLine)
    .filter((line) => line !== "")
    .map((line, index) => (index === 0 ? `${word} ${line}` : line));

/**
 * An addressee without the word of its list; the text as written when it has no name.
 *
 * @example addresseeLine(buildAddressee({ routingIndicator: "RUEHXX", name: "AMEMBASSY EXAMPLE" })) // "RUEHXX/AMEMBASSY EXAMPLE"
 */
export const addresseeLine = (addressee: Addressee): string => {
  const { routingIndicator, precedence, niact, mcn, text } = addressee;
  const name = foldLine(addressee.name);
  if (name === "") return foldLine(text);
  const indicator = foldLine(routingIndicator ?? "");
  const offices = addressee.office.map(foldLine).filter((office) => office !== "");
  const place = `${indicator === "" ? "" : `${indicator}/`}${name}${formatOffices(offices)}`;
  return words(place, precedence === null ? null : formatPrecedence(precedence, "word", niact), mcn);
};

/** The end of FL12, and FL13 to FL16. */
import type { Signature, Trailer } from "../ast/nodes.js";
import { formatSignature } from "../values/signature.js";
import { foldLine, formatted, lineOf } from "./line.js";

/** `DOE`. */
export const printSignature = ({ names, text }: Signature): readonly string[] => {
  const signers = names.map(foldLine).filter((name) => name !== "");
  const value = signers.length === 0 ? null : formatted(() => formatSignature(signers));
  return (value ?? text).split(/\r\n|\r|\n/u).flatMap((line) => lineOf(foldLine(line)));
};

/** `BT`, `#0123`, `NNNN`. */
export const printTrailer = (trailer: Trailer): readonly string[] => {
  const serial = foldLine(trailer.serial ?? "");
  return [
    ...(trailer.break ? ["BT"] : []),
    ...(serial === "" ? [] : [`#${serial}`]),
    ...(trailer.endOfMessage ? ["NNNN"] : []),
  ];
};

import { blank, lineEnd, margin, restBlank } from "../vocabulary.js";
import { token } from "./token.js";

/** Blanks and residue at the margins of a line. */
export const Margin = token("Margin", `${margin}+`, { skip: true });
/** A line end in a region where it means nothing. */
export const LineBreak = token("LineBreak", lineEnd, { skip: true });
/** One or more empty lines in the body: a text run ends, its paragraph does not. */
export const EmptyLines = token("EmptyLines", `${lineEnd}(?:${margin}*${lineEnd})+`);
/** Blanks between two tokens of a line, and the backslashes that copies leave at its end. */
export const Blank = token("Blank", `(?:${blank}|\\\\${restBlank})+`, { skip: true });

/** Ends of lines, by the region that comes after. */
export const HeadingLineEnd = token("HeadingLineEnd", lineEnd, { skip: true, to: "heading" });
export const AddressingLineEnd = token("AddressingLineEnd", lineEnd, { skip: true, to: "addressing" });
export const TextLineEnd = token("TextLineEnd", lineEnd, { skip: true, to: "text" });
export const PreambleLineEnd = token("PreambleLineEnd", lineEnd, { skip: true, to: "preamble" });
export const BodyLineEnd = token("BodyLineEnd", lineEnd, { skip: true, to: "body" });

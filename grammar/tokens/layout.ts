import { blank, lineEnd } from "../vocabulary.js";
import { token } from "./token.js";

/** A line end in a region where it means nothing. */
export const LineBreak = token("LineBreak", lineEnd, { skip: true });
/** One or more empty lines in the body: a text run ends, its paragraph does not. */
export const EmptyLines = token("EmptyLines", `${lineEnd}(?:${blank}*${lineEnd})+`);
/** The same behind a number, a marking or a title: what comes next begins its line. */
export const EmptyLinesAfterHead = token("EmptyLinesAfterHead", `${lineEnd}(?:${blank}*${lineEnd})+`, { to: "body" });
/** Blanks between two tokens of a line, and before the first. */
export const Blank = token("Blank", `${blank}+`, { skip: true });

/** Ends of lines, by the region that comes after. */
export const HeadingLineEnd = token("HeadingLineEnd", lineEnd, { skip: true, to: "heading" });
export const AddressingLineEnd = token("AddressingLineEnd", lineEnd, { skip: true, to: "addressing" });
export const TextLineEnd = token("TextLineEnd", lineEnd, { skip: true, to: "text" });
export const PreambleLineEnd = token("PreambleLineEnd", lineEnd, { skip: true, to: "preamble" });
export const BodyLineEnd = token("BodyLineEnd", lineEnd, { skip: true, to: "body" });

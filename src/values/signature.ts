export const parseSignature = (text: string): readonly string[] => text.split(/[\r\n]+/).map((n) => n.replace(/["#\s]+$/, "").trim()).filter((n) => n !== "");
export const formatSignature = (names: readonly string[]): string => names.join("\n");

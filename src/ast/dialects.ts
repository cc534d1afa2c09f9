import type { Dialect } from "./nodes.js";

/**
 * The families of messages.
 *
 * @example dialects.includes("telegram") // true
 */
export const dialects = ["telegram", "archive", "smart", "naval"] as const satisfies readonly Dialect[];

import { createRequire } from "node:module";

/** The version of the package, `0.1.0`. The package asks for itself by name, which is right from `src` and `dist`. */
export const packageVersion = (): string => {
  const { version } = createRequire(import.meta.url)("cablegram/package.json") as { readonly version: string };
  return version;
};

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

/** Bytes of `parse` in a bundle for a browser, minified and compressed. */
export const browserBytes = (): number => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: 'import { parse } from "cablegram"; globalThis.parse = parse;',
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    logLevel: "error",
    // The built package, not the sources that the paths of this checkout name.
    tsconfigRaw: {},
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
};

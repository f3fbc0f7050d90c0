/**
 * Joins what the program loads into a few files, part of npm run build: a cold start would open, read and compile six hundred of them.
 *
 * The modules in dist/ stay as they are: the library is imported from them, and workers are started from theirs.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const dist = resolve("dist");
const program = "dist/program";

/** A module finds its assets and workers from its own address, which in a bundle would be the bundle's. */
const keepAddresses: Plugin = {
  name: "keep-addresses",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      const address = JSON.stringify(`../${relative(dist, path).replaceAll("\\", "/")}`);
      return { contents: code.replaceAll("import.meta.url", `new URL(${address}, import.meta.url).href`) };
    });
  },
};

// Names of bundles are made of what is in them: those of the last build would stay.
await rm(program, { recursive: true, force: true });
await build({
  entryPoints: ["dist/main.js"],
  outdir: program,
  ...{ bundle: true, splitting: true, chunkNames: "[hash]", format: "esm", platform: "node", target: "node20" },
  ...{ packages: "external", charset: "utf8", plugins: [keepAddresses] },
});
await writeFile("dist/main.js", '#!/usr/bin/env node\nimport "./program/main.js";\n');

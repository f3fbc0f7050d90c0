/** The pages' browser script, bundled: what the reader's browser loads, from src/web/browser. */
import { build } from "esbuild";

export async function writeBrowserScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/web/browser/reader.ts"],
    ...{ bundle: true, minify: true, write: false, format: "iife", target: "es2022", charset: "utf8" },
    banner: { js: "// Written by npm run generate from src/web/browser. Do not edit." },
  });
  return outputFiles[0]!.text;
}

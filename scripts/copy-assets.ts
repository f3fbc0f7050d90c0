/**
 * Copies what the program reads beside its code, the migrations, the gazetteer's data and the pages' styles and scripts, into dist/: part of npm run build.
 */
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";

const isAsset = (path: string) => /[\\/]migrations[\\/].*\.sql$|[\\/]data[\\/].*\.json$|[\\/]assets[\\/]/.test(path);

for (const path of readdirSync("src", { recursive: true, encoding: "utf8" }).filter(isAsset)) {
  cpSync(join("src", path), join("dist", path));
}

/**
 * The styles, scripts and signs that the pages refer to: read once from the folder beside this file, and served under an
 * address that holds a digest of their content, so that a browser may keep them for good.
 *
 *   assetAddress("tollbook.css") → "/assets/tollbook-3f9c2a1b7d04.css"
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly zipped: Buffer;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

const folder = fileURLToPath(new URL("./assets/", import.meta.url));
const byName: ReadonlyMap<string, Asset> = new Map(readdirSync(folder).map((name) => [name, readAsset(name)]));

/** By address. */
export const assets: ReadonlyMap<string, Asset> = new Map([...byName.values()].map((asset) => [asset.address, asset]));

/** Throws for a name that is not in the folder: a page never refers to what is not there. */
export function assetAddress(name: string): string {
  const asset = byName.get(name);
  if (asset === undefined) throw new Error(`there is no asset ${name} in ${folder}`);
  return asset.address;
}

function readAsset(name: string): Asset {
  const extension = extname(name);
  const type = types[extension];
  if (type === undefined) throw new Error(`${name} is of no type that pages refer to`);
  const bytes = readFileSync(`${folder}${name}`);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const address = `/assets/${name.slice(0, -extension.length)}-${digest}${extension}`;
  return { address, type, bytes, zipped: gzipSync(bytes, { level: 9 }) };
}

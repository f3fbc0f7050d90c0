/** The key with which sound files are signed: the user's own where one is named, else one that is made once and kept in a folder. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type MadeCertificate, makeCertificate, type SigningKey } from "./make-certificate.ts";

export interface KeyPlaces {
  /** Files in PEM: a chain of certificates, the signer's first, and its private key. */
  readonly own: { readonly certificate: string; readonly privateKey: string } | null;
  /** Where a made key is kept; null: it is made for this once. */
  readonly folder: string | null;
  readonly now: () => Date;
}

/** Throws what reading throws. A made certificate is nobody's: validators say that its signer is not trusted. */
export async function signingKeyOf({ own, folder, now }: KeyPlaces): Promise<SigningKey> {
  if (own !== null) {
    return { certificate: await readFile(own.certificate, "utf8"), privateKey: await readFile(own.privateKey, "utf8") };
  }
  if (folder === null) return makeCertificate({ now: now(), organization });
  const file = join(folder, "signing-key.json");
  const kept = await readFile(file, "utf8").catch(ifMissing);
  if (kept !== undefined) return JSON.parse(kept) as MadeCertificate;
  const made = makeCertificate({ now: now(), organization });
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}

const organization = "Tollbook";

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

/** Composition root of narrations: puts voice, key and listener together. Imported by whoever voices something, and by nothing else. */
import type { StudioChoice } from "./cli/environment.ts";
import { findListener } from "./voicing/listen.ts";
import { type OpenStudio, openStudio } from "./voicing/open-studio.ts";

/** TOLLBOOK_SIGNING_CERTIFICATE and TOLLBOOK_SIGNING_KEY name the user's own certificate and key, files in PEM. */
export async function openStudioFor({ bookFolder, isListening }: StudioChoice, version: string): Promise<OpenStudio> {
  const { TOLLBOOK_SIGNING_CERTIFICATE: certificate, TOLLBOOK_SIGNING_KEY: privateKey } = process.env;
  const own = certificate && privateKey ? { certificate, privateKey } : null;
  const found = isListening ? findListener() : "it was not asked for";
  const listener = typeof found === "string" ? { why: found } : found;
  return openStudio({ version, listener, own, folder: bookFolder, now: () => new Date() });
}

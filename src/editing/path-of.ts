/** The file behind an address that an editor gives; null for a draft that is in no file ("untitled:1"). */
import { fileURLToPath } from "node:url";

export function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch (error) {
    // Another scheme, or a host: what cannot be a file of this machine.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

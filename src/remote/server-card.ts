/**
 * What a server writes into the folder of the book that it has open. Only who may read the folder knows its secret.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface ServerCard {
  readonly address: string;
  readonly secret: string;
}

export const cardFile = (folder: string): string => join(folder, "server.json");

/** Null where there is none, or one that a killed server left half-written. */
export async function readCard(folder: string): Promise<ServerCard | null> {
  try {
    return JSON.parse(await readFile(cardFile(folder), "utf8")) as ServerCard;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

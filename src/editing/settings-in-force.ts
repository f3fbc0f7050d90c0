/**
 * What is set: on the command line, by the editor at the beginning, and in its workspace; the later comes over the earlier.
 *
 *   { "book": "~/.tollbook", "date": "2023-05-01", "severities": { "false-precision": "off" } }
 *
 * Editors hand them over as they stand, or below "tollbook". One that is wrong is told, and left out with the others of its place.
 */
import type { EditingHost, EditorSettings } from "./editing-host.ts";

type Place = "beginning" | "workspace";

export class SettingsInForce {
  readonly #host: Pick<EditingHost, "settings" | "readSettings" | "explain">;
  readonly #tell: (message: string) => void;
  readonly #given: Record<Place, EditorSettings> = { beginning: {}, workspace: {} };

  constructor(host: Pick<EditingHost, "settings" | "readSettings" | "explain">, tell: (message: string) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Whether anything is set otherwise than before. */
  take(place: Place, given: unknown): boolean {
    const before = JSON.stringify(this.#given[place]);
    this.#given[place] = this.#read(given);
    return JSON.stringify(this.#given[place]) !== before;
  }

  get all(): EditorSettings {
    const { beginning, workspace } = this.#given;
    return { ...this.#host.settings, ...beginning, ...workspace };
  }

  #read(given: unknown): EditorSettings {
    const own = (given as { readonly tollbook?: unknown } | null | undefined)?.tollbook ?? given;
    try {
      return own === null || own === undefined ? {} : this.#host.readSettings(own);
    } catch (error) {
      this.#tell(this.#host.explain(error));
      return {};
    }
  }
}

/** What one fault is planted into: the sentences that tell the toll, as marked text, and what may stand around them. */
import type { Scene } from "./scene.ts";

export interface Core {
  readonly headline: string;
  readonly lead: string;
  /** Paragraphs below the lead, in their order. */
  readonly more?: readonly string[];
  /** No sentence around it may name a source. */
  readonly isSilent?: true;
  /** The day of publication, where it is not the scene's. */
  readonly date?: string;
}

/** One way of making a fault; a rule has at least six that differ in structure. */
export type Variant = (scene: Scene) => Core;

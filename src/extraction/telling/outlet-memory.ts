/**
 * Remembers the outlets of a document, in reading order: "the agency" is the National News Agency that was named before,
 * and who told it something goes on telling it with "he added".
 *
 * Not here: who "he" is (speaker-memory.ts).
 */

import type { Sentence } from "../../text/sentence.ts";
import type { AnalysedPart } from "../analysis.ts";
import type { Speaker } from "./attribution.ts";

/** What outlets are called without their names. */
const description =
  /^(?:[\p{Ll}-]+ )*(?:agency|newspaper|paper|broadcaster|channel|station|outlet|website|site|daily|magazine|programme|program|network|tabloid|weekly|radio)$/u;

/** Who was named so long ago is not meant by "the agency". */
const mostNamed = 32;

interface Told {
  readonly speaker: string;
  readonly relays: readonly Speaker[];
  sentence: Sentence;
  part: number;
}

export class OutletMemory {
  readonly #text: string;
  readonly #named: Speaker[] = [];
  #told: Told | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The outlet by its name: "told [the agency]" means the one that was named last. */
  resolve(outlet: Speaker): Speaker {
    const { exact, start } = outlet.name;
    if (!description.test(exact)) {
      this.note(outlet);
      return outlet;
    }
    const isDefinite = /\bthe $/i.test(this.#text.slice(Math.max(0, start - 4), start));
    const noun = exact.slice(exact.lastIndexOf(" ") + 1);
    const isCalledSo = ({ name }: Speaker) => name.exact.toLowerCase().endsWith(noun);
    return (isDefinite && (this.#named.findLast(isCalledSo) ?? this.#named.at(-1))) || outlet;
  }

  /** An outlet that speaks for itself. */
  note(outlet: Speaker): void {
    if (description.test(outlet.name.exact)) return;
    this.#named.push(outlet);
    if (this.#named.length > mostNamed) this.#named.shift();
  }

  /**
   * Who passes on what the speaker says: those given, else those whom he told the sentence before, until another speaks.
   */
  relaysOf(
    speaker: Speaker | null,
    given: readonly Speaker[],
    part: AnalysedPart,
    sentence: Sentence,
  ): readonly Speaker[] {
    if (!speaker) return given;
    const { exact } = speaker.name;
    if (given.length > 0) {
      this.#told = { speaker: exact, relays: given, sentence, part: part.index };
      return given;
    }
    const told = this.#told;
    if (!told) return given;
    if (told.speaker !== exact || part.index > told.part + 1) {
      // What he says that others said does not end what he tells.
      if (told.sentence !== sentence) this.#told = undefined;
      return given;
    }
    told.sentence = sentence;
    told.part = part.index;
    return told.relays;
  }
}

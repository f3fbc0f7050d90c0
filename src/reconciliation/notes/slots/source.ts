/**
 * Who said a figure, in a note: "comes from |the Health Ministry| and not from |the Red Crescent|".
 */
import { nounGroupsOf } from "../../../text/noun-group.ts";
import type { Sentence } from "../../../text/sentence.ts";
import { withTail } from "../../../text/with-tail.ts";
import { type Mention, type NoteReading, sideAt, speaksOfToll } from "../note-reading.ts";
import { defineNoteSlot } from "./note-slot.ts";

const topic =
  /\b(?:misattribut\w*|attribut(?:ed|es|ing|ion)|credit(?:ed|s|ing)|(?:came|comes?|coming|was|were|is|are) (?:from|by|that of|those of)\b|(?:figure|number|toll|estimate|count|total|tally)s?\s+(?:was |is |were |are )?(?:from|by|that of)\b|according to|(?:given|provided|released|issued|supplied|made|compiled|announced|reported|said|published|put out) by|source of|attribution|citing|on the word of|(?:named|names|gave|cited) (?:no|the wrong) source|who (?:put|said|gave|reported|announced)|as (?:a )?fact\b)/i;
/** Behind these words a source stands, whichever side it is on. */
const leads =
  /\b(?:(?:comes?|came|coming|taken|was|were|is|are|not|originally|figures?|numbers?|tolls?|estimates?|counts?|tally|published|reported|said) (?:from|by)|not,[^,]{3,30}, (?:from|by)|attributed (?:\w+ )?to|attribut\w+ (?:\S+ ){1,12}?to|credit(?:ed|s|ing)|according to|(?:given|provided|released|issued|supplied|made|compiled|announced|reported|said|published|put out) by|that of|those of|citing|quoting|on the word of|relying on|(?:it is|it was|is|was) the (?:count|figure|estimate|number|toll) of)\s+(?:the\s+|an?\s+)?$/i;
/** There was none before. */
const unsourced =
  /\bas (?:a )?fact\b|\b(?:no|without a|without any) source\b|\bunattributed\b|\bwithout attribution\b/i;
/** Only these say of a source that is wrong without the right one that the figure's changed. */
const wrongly = /\b(?:attribut|credit)\w*/i;
const sayingBehind = /^(?:said|says|gave|gives|reported|estimated|announced|put|counted|released|provided|spoke)$/;

export const sourceSlot = defineNoteSlot({
  slot: "source",
  mayLackIs: true,
  mayLackWas: true,
  find(note) {
    const told = note.sentences.map(({ start, end }) => note.text.slice(start, end)).join(" ");
    if (!topic.test(told) || !(speaksOfToll(note) || /\b(?:figure|number|estimate|count|attribution)s?\b/i.test(told)))
      return [];
    const mentions = note.sentences.flatMap((sentence) => sourcesIn(sentence, note));
    if (unsourced.test(told)) return mentions.filter(({ side }) => side === "is");
    const sides = new Set(mentions.map(({ side }) => side));
    return sides.has("was") && (sides.has("is") || wrongly.test(told)) ? mentions : [];
  },
  isOf({ attribution }, { key }) {
    return attribution.some(({ source, organisation }) =>
      [source, organisation].some((span) => span?.exact.toLowerCase().includes(key)),
    );
  },
});

function sourcesIn(sentence: Sentence, note: NoteReading): Mention[] {
  const { tokens, text } = sentence;
  return nounGroupsOf(sentence).flatMap((group) => {
    const { first, last, isPronoun } = group;
    const from = tokens[first]!.pos === "DET" ? first + 1 : first;
    // "the Levant Network for Civil Harm" is one name.
    const tail = withTail(sentence, group).phrases[0];
    const isNamed =
      group.isName &&
      tail !== undefined &&
      /^(?:for|of)$/.test(tokens[tail.first]!.lower) &&
      tokens[tail.last]!.pos === "PROPN";
    const stretch = { start: tokens[from]!.start, end: tokens[isNamed ? tail.last : last]!.end };
    const side = sideAt(note, stretch.start);
    if (isPronoun || side === null || !isTold(sentence, first, last)) return [];
    return [{ ...stretch, side, key: text.slice(stretch.start, stretch.end).toLowerCase(), measure: null }];
  });
}

/** Behind a word that leads to it, before a verb of saying, or beside the word that turns: "not [the Red Crescent]". */
function isTold({ text, tokens, start }: Sentence, first: number, last: number): boolean {
  const before = text.slice(start, tokens[first]!.start);
  if (leads.test(before) || sayingBehind.test(tokens[last + 1]?.lower ?? "")) return true;
  if (/\bit (?:is|was)\s+(?:the\s+)?$/i.test(before) && tokens[last + 1]?.exact === ",") return true;
  if (/\b(?:source of|attribution)\b.*\b(?:to|from)\s+(?:the\s+|an?\s+)?$/i.test(before)) return true;
  return /\b(?:not|rather than|instead of)\s+(?:the\s+|an?\s+)?$/i.test(before);
}

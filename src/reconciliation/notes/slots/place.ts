/**
 * Where a toll fell, in a note: "for all of |Ukraine|, not just |Bakhmut|".
 *
 * Opposite a place stands a place: where one side names none that is listed, its name or area in that position is read.
 * Not here: places of anything but a toll ("driven to Parkland, not Baylor").
 */
import type { Figure } from "../../../domain/figure.ts";
import { type NounGroup, nounGroupsOf } from "../../../text/noun-group.ts";
import type { Sentence, Token } from "../../../text/sentence.ts";
import { type Mention, type NoteReading, sideAt, speaksOfToll, tollWords } from "../note-reading.ts";
import { defineNoteSlot } from "./note-slot.ts";

export const placeSlot = defineNoteSlot({
  slot: "place",
  find(note) {
    if (!speaksOfToll(note)) return [];
    const listed = note.sentences.flatMap((sentence) => listedIn(sentence, note));
    const sides = new Set(listed.map(({ side }) => side));
    if (sides.size !== 1) return listed;
    const other = sides.has("was") ? "is" : "was";
    return [...listed, ...note.sentences.flatMap((sentence) => oppositesIn(sentence, note, other)).slice(0, 1)];
  },
  isOf: hasPlace,
});

function hasPlace({ place }: Figure, { key }: Pick<Mention, "key">): boolean {
  if (place === null) return false;
  return key === (place.id ?? place.span.exact.toLowerCase()) || key === place.span.exact.toLowerCase();
}

function listedIn(sentence: Sentence, note: NoteReading): Mention[] {
  return note.words.placesIn(sentence).flatMap(({ start, end, id }) => {
    const side = sideAt(note, start);
    const mention = { start, end, key: id ?? sentence.text.slice(start, end).toLowerCase(), measure: null };
    if (side === null || (side === "is" && !isOfToll(sentence, mention, note))) return [];
    return [{ ...mention, side }];
  });
}

/** "They were driven to Parkland" is no place of the toll: its sentence tells one, or a figure of the article has it. */
function isOfToll(sentence: Sentence, mention: Omit<Mention, "side">, note: NoteReading): boolean {
  const { start, end, text, tokens } = sentence;
  if (tollWords.test(text.slice(start, end)) || isAnswer(tokens)) return true;
  if (note.outcomes.some((outcome) => start <= outcome.start && outcome.start < end)) return true;
  const isLocated = /\b(?:in|near|off|outside|at|across)\s+(?:the\s+)?$/i.test(text.slice(start, mention.start));
  if (isLocated) return true;
  return note.figures.some((figure) => hasPlace(figure, mention));
}

/** "It was North York." */
const isAnswer = (tokens: readonly Token[]) =>
  tokens.length <= longestAnswer &&
  /^(?:it|they|that)$/.test(tokens[0]!.lower) &&
  tokens.every(({ pos }) => pos !== "VERB");
const longestAnswer = 8;

const area =
  /^(?:province|region|district|count(?:y|ry)|state|valley|coast|island|area|city|town|village|border|north|south|east|west|shire|governorate|oblast|territory)s?$/i;
const whole = "(?:all(?:\\s+of)?\\s+|the\\s+whole(?:\\s+of)?\\s+|the\\s+entire\\s+)?(?:the\\s+)?$";
/** Where a place stands: "in", "all of"; and a name also right behind the word that turns, "not just". */
const inPlace = new RegExp(
  `\\b(?:in|for|from|across|throughout|all of|of|at|near|around|to|covers?|covering|include[sd]?)\\s+${whole}`,
  "i",
);
const within = new RegExp(`\\b(?:in|across|throughout|covers?|covering|whole of|all of)\\s+${whole}`, "i");
const turned = /\b(?:not(?: just| only| merely| solely)?|rather than|instead of)\s+$/i;
const reach = 40;

function oppositesIn(sentence: Sentence, note: NoteReading, side: Mention["side"]): Mention[] {
  const { tokens, text } = sentence;
  return nounGroupsOf(sentence).flatMap((group) => {
    const from = tokens[group.first]!.pos === "DET" ? group.first + 1 : group.first;
    const stretch = { start: tokens[from]!.start, end: tokens[group.last]!.end };
    if (sideAt(note, stretch.start) !== side || !standsForPlace(sentence, group, stretch.start)) return [];
    return [{ ...stretch, side, key: text.slice(stretch.start, stretch.end).toLowerCase(), measure: null }];
  });
}

function standsForPlace({ tokens, text, start }: Sentence, { head, isName }: NounGroup, from: number): boolean {
  const before = text.slice(Math.max(start, from - reach), from);
  const isProper = tokens[head]!.pos === "PROPN" && isName;
  if (isProper && (isAnswer(tokens) || turned.test(before))) return true;
  if (isProper && within.test(before)) return true;
  return area.test(tokens[head]!.lower) && inPlace.test(before);
}

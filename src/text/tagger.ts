/**
 * wink-nlp as a function of its text alone: the same text gives the same tokens and tags, whatever was read before.
 *
 * wink keeps every word that its lexicon lacks, and cuts and tags later texts by what it kept: the same article read
 * after another thousand came out otherwise. So what a text added is forgotten before the next one, but for plain words:
 * letters alone are cut and tagged alike whether they are known or not, while "16" is a name in "F-16" and a number alone.
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type Document } from "wink-nlp";

/** wink's words, in the order in which it met them; those of the lexicon come first. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: string[];
}

interface Tagger {
  readonly wink: ReturnType<typeof winkNLP>;
  readonly lexemes: Lexemes;
  /** How many words the lexicon has. */
  readonly own: number;
  /** Up to where words have been forgotten: wink numbers them onwards, for they are not the last thing it keeps of them. */
  forgotten: number;
  /** How many plain words may still be kept. */
  room: number;
}

/** How many words wink may have met, the lexicon's among them, before it begins anew; that takes a tenth of a second. */
const mostWords = 400_000;
/** So many plain words are kept: the names of months, countries and offices come early. */
const mostKept = 20_000;

type Feature = () => string;
interface Model {
  readonly core: () => { readonly features: { readonly lexeme: Lexemes } };
  readonly featureFn: (...settings: unknown[]) => Record<string, unknown>;
}

/** What wink would keep of a word's letters for us to ask, and asks for nothing itself: working it out took a tenth of the time. */
const nothing: Feature = () => "";

let tagger = newTagger();

/** How many words the lexicon has: numbers of words from here on mean another word in each text. */
export const lexiconSize = tagger.own;

interface TaggedText {
  readonly document: Document;
  readonly its: Tagger["wink"]["its"];
  /** How words are spelled, by their numbers; good until the next text is tagged. */
  readonly spelled: readonly string[];
}

/** The words, tags and sentences of a text. */
export function tagged(text: string): TaggedText {
  if (tagger.lexemes.list.length > mostWords) tagger = newTagger();
  else forget(tagger);
  return { document: tagger.wink.readDoc(text), its: tagger.wink.its, spelled: tagger.lexemes.list };
}

function newTagger(): Tagger {
  const { core: loadCore, featureFn } = model as unknown as Model;
  const core = loadCore();
  const lean = {
    ...model,
    core: () => core,
    featureFn: (...settings: unknown[]) => ({
      ...featureFn(...settings),
      ...{ shape: nothing, prefix: nothing, suffix: nothing },
    }),
  };
  const lexemes = core.features.lexeme;
  const own = lexemes.list.length;
  return { wink: winkNLP(lean as typeof model, ["sbd", "pos"]), lexemes, own, forgotten: own, room: mostKept };
}

const plain = /^[A-Z]?[a-z]+$/;

function forget(used: Tagger): void {
  const { hash, list } = used.lexemes;
  for (let i = used.forgotten; i < list.length; i++) {
    if (used.room > 0 && plain.test(list[i]!)) used.room--;
    else delete hash[list[i]!];
  }
  used.forgotten = list.length;
}

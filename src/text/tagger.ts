/**
 * wink-nlp as a function of its text alone: the same text gives the same tokens and tags, whatever was read before.
 *
 * wink keeps every word that its lexicon lacks, and cuts and tags later texts by what it kept: the same article read
 * after another thousand came out otherwise, and its fields of 13 bits would overflow in a long run. So what a text
 * added is forgotten before the next one.
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type Document } from "wink-nlp";

/** A feature's values, in the order in which wink met them; those of the lexicon come first. */
interface Feature {
  readonly hash: Record<string, number>;
  readonly list: string[];
  index: number;
}

type Features = Record<"lexeme" | "prefix" | "suffix" | "shape", Feature>;

interface Tagger {
  readonly wink: ReturnType<typeof winkNLP>;
  readonly features: Features;
  /** How many values each feature has from the lexicon. */
  readonly own: Record<keyof Features, number>;
  /** Up to where words have been forgotten: wink numbers them onwards, for they are not the last thing it keeps of them. */
  forgotten: number;
}

/** How many words wink may have met, the lexicon's among them, before it begins anew; that takes a tenth of a second. */
const mostWords = 400_000;

let tagger = newTagger();

/** How many words the lexicon has: numbers of words from here on mean another word in each text. */
export const lexiconSize = tagger.own.lexeme;

interface TaggedText {
  readonly document: Document;
  readonly its: Tagger["wink"]["its"];
  /** How words are spelled, by their numbers; good until the next text is tagged. */
  readonly spelled: readonly string[];
}

/** The words, tags and sentences of a text. */
export function tagged(text: string): TaggedText {
  if (tagger.features.lexeme.list.length > mostWords) tagger = newTagger();
  else forget(tagger);
  return { document: tagger.wink.readDoc(text), its: tagger.wink.its, spelled: tagger.features.lexeme.list };
}

function newTagger(): Tagger {
  const core = (model.core as () => { features: Features })();
  const wink = winkNLP({ ...model, core: () => core }, ["sbd", "pos"]);
  const { lexeme, prefix, suffix, shape } = core.features;
  const own = {
    ...{ lexeme: lexeme.list.length, prefix: prefix.list.length },
    ...{ suffix: suffix.list.length, shape: shape.list.length },
  };
  return { wink, features: core.features, own, forgotten: own.lexeme };
}

function forget(used: Tagger): void {
  const { lexeme } = used.features;
  for (let i = used.forgotten; i < lexeme.list.length; i++) delete lexeme.hash[lexeme.list[i]!];
  used.forgotten = lexeme.list.length;
  for (const name of ["prefix", "suffix", "shape"] as const) {
    const feature = used.features[name];
    for (let i = used.own[name]; i < feature.list.length; i++) delete feature.hash[feature.list[i]!];
    feature.list.length = used.own[name];
    feature.index = used.own[name];
  }
}

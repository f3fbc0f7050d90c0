/**
 * How wink-nlp cuts a piece of text between blanks into words, and all that its lexicon knows of each whatever stands
 * around it: "(Monday’s" → "(", "Monday", "’s".
 *
 * wink keeps each word that its lexicon lacks, and cuts and tags what it reads later by what it kept. So every piece is cut as
 * if it were the first, and what it added is forgotten: a piece always gives the same words, and is remembered with them.
 *
 * Not here: what words mean to each other, tags and sentence ends (tagger.ts).
 */
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { inLowerCase } from "../lower-case.ts";
import { remembering } from "../remembering.ts";
import type { PartOfSpeech } from "../token.ts";
import { StateMachine, unheard } from "./state-machine.ts";

/** A word or sign, with the events that it is to the machines. */
export interface KnownWord {
  readonly exact: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  /** Number of the tag that it mostly has. */
  readonly tag: number;
  /** Nothing around it gives it another tag: "n't". */
  readonly isTagFixed: boolean;
  /** Numbers of the tags that it may have. */
  readonly possibleTags: ReadonlySet<number>;
  /** What it is to each machine of tags whatever its tag; undefined when it goes by its tag. */
  readonly asHint: readonly number[] | undefined;
  /** What it is to the machine of sentence ends, at the beginning of a piece behind a blank and elsewhere. */
  readonly behindBlank: number;
  readonly elsewhere: number;
}

/** A document as wink hands it to a model: four numbers a word — its own, its normal form's if it is part of a contraction, tag and lemma. */
interface WinkDocument {
  readonly tokens: readonly number[];
  readonly cache: WinkCache;
}

interface WinkCache {
  readonly value: (word: number) => string;
  readonly normal: (word: number) => number;
  readonly nox: (contracted: number) => number;
  readonly mappedSpelling: (word: number) => number;
  readonly posOf: (word: number) => number;
  readonly property: (word: number, name: "sbdHint" | "posHint" | "isAbbrev" | "lexemeCID") => number;
}

interface WinkCore {
  readonly features: {
    /** Words in the order in which wink met them, those of the lexicon first. */
    readonly lexeme: { readonly hash: Record<string, number>; readonly list: readonly string[] };
    readonly pos: { readonly list: readonly PartOfSpeech[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

type Feature = () => string;
interface WinkModel {
  readonly core: () => WinkCore;
  readonly featureFn: (...settings: unknown[]) => Record<string, unknown>;
  readonly sbd: () => { readonly machines: readonly string[] };
  readonly pos: () => { readonly machines: readonly string[] };
}

interface Cutter {
  /** Cuts a piece; the document holds nothing but its words. */
  readonly cut: (piece: string) => WinkDocument;
  readonly core: WinkCore;
  /** Up to where words have been forgotten: wink numbers them onwards, for they are not the last thing it keeps of them. */
  forgotten: number;
}

const english = model as unknown as WinkModel;
const [sentenceEnds] = english.sbd().machines.map((json) => new StateMachine(json));
const tagMachines = english.pos().machines.map((json) => new StateMachine(json));
/** Finds sentence ends, and mends tags one after the other. */
export const machines = { sentenceEnds: sentenceEnds!, tags: tagMachines };

let cutter = newCutter();
/** The tags by their numbers. */
export const tagNames = cutter.core.features.pos.list;
const newline = cutter.core.features.lexeme.hash["\n"];

/** wink's number of a hint to its machines. */
const hinted = (hint: number) => 1_080_000 + hint;
const noun = 8;
/** Longer pieces are no words, but addresses and lines of signs. */
const longestKept = 64;
/** So many pieces are remembered: all that a language repeats. */
const mostKept = 50_000;
/** How many words wink may have met, the lexicon's among them, before it begins anew; that takes a tenth of a second. */
const mostMet = 400_000;

const rememberedWordsOf = remembering(mostKept, cutPiece);

/** The words of a piece of text without blanks, or of a run of ends of lines. */
export function wordsOf(piece: string): readonly KnownWord[] {
  return piece.length > longestKept ? cutPiece(piece) : rememberedWordsOf(piece);
}

function cutPiece(piece: string): KnownWord[] {
  if (cutter.core.features.lexeme.list.length > mostMet) cutter = newCutter();
  const document = cutter.cut(piece);
  const words: KnownWord[] = [];
  for (let at = 0; at < document.tokens.length; at += 4) words.push(wordAt(document, at));
  forget(cutter);
  return words;
}

function wordAt({ tokens, cache }: WinkDocument, at: number): KnownWord {
  const [word, contracted, tagged] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
  const normal = contracted > 0xffff ? cache.nox(contracted) : cache.normal(word);
  const exact = cache.value(word);
  const isTagFixed = tagged !== 0;
  const hint = cache.property(word, "posHint");
  return {
    exact,
    lower: inLowerCase(exact),
    tag: isTagFixed ? (tagged >>> 20) & 0x3f : cache.posOf(cache.mappedSpelling(word)) || noun,
    isTagFixed,
    possibleTags: cutter.core.features.posClusters.list[cache.property(normal, "lexemeCID")]!,
    asHint: hint === 0 ? undefined : machines.tags.map((machine) => machine.columnOf(hinted(hint))),
    behindBlank: endEventOf(cache, word, normal, true),
    elsewhere: endEventOf(cache, word, normal, false),
  };
}

/** What a word is to the machine of sentence ends: its hint, an abbreviation, or itself. */
function endEventOf(cache: WinkCache, word: number, normal: number, isBehindBlank: boolean): number {
  if (normal === newline) return unheard;
  const hint = cache.property(normal, "sbdHint") || cache.property(word, "sbdHint");
  const eventOf = (event: number) => machines.sentenceEnds.columnOf(event);
  // A quotation mark that may open or close: behind a blank it opens.
  if (hint === 4 && isBehindBlank) return eventOf(hinted(6));
  if (hint !== 0) return eventOf(hinted(hint));
  if (cache.property(normal, "isAbbrev")) return eventOf(hinted(cache.value(normal).length === 2 ? 8 : 7));
  return eventOf(normal);
}

function forget(used: Cutter): void {
  const { hash, list } = used.core.features.lexeme;
  for (let i = used.forgotten; i < list.length; i++) delete hash[list[i]!];
  used.forgotten = list.length;
}

/** wink with a model of which nothing but the lexicon is asked. */
function newCutter(): Cutter {
  const core = english.core();
  let document: WinkDocument | undefined;
  const hold = (shown: WinkDocument) => {
    document = shown;
  };
  const none = () => ({ machines: [], transformers: [], setter: () => {} });
  const nothing: Feature = () => "";
  const lean = {
    ...english,
    core: () => core,
    ...{ sbd: none, ner: none },
    // The part of a model that is shown all words of a document; we take them instead of tagging them.
    pos: () => ({ ...none(), setter: hold }),
    // What wink would keep of a word's letters for others to ask.
    featureFn: (...settings: unknown[]) => ({
      ...english.featureFn(...settings),
      ...{ shape: nothing, prefix: nothing, suffix: nothing },
    }),
  };
  const wink = winkNLP(lean as unknown as typeof model, ["pos"]);
  const cut = (piece: string) => {
    wink.readDoc(piece);
    return document!;
  };
  return { cut, core, forgotten: core.features.lexeme.list.length };
}

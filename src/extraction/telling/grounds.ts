/**
 * What a sentence says its statement rests on: "based on [declassified intelligence]", "rests on [hospital records]",
 * "after reviewing [court filings]"; or that it does not say: "[did not elaborate]", "[without saying how]".
 *
 * Not here: grounds that a sentence of its own gives (refining/tie-grounds.ts).
 */
import { nounGroupsOf } from "../../text/noun-group.ts";
import { remembering } from "../../text/remembering.ts";
import { perSentence, type Sentence, type Token } from "../../text/sentence.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { phraseBeginningAt } from "./source-phrase.ts";

interface Opener {
  readonly words: RegExp;
  /** What must follow, with so many words between; none: the ground stands right behind. */
  readonly link?: string;
  readonly gap?: number;
  /** Words between opener and link must name the figures. */
  readonly needsFigure?: true;
  /** Only evidence is a ground here: whom one cites is a source. */
  readonly needsEvidence?: true;
}

const openers: readonly Opener[] = [
  { words: /^bas(?:ed|es|ing)$/, link: "on", gap: 3 },
  { words: /^(?:rest|rests|rested|resting|draws?|drew|drawing|relies|relied|relying)$/, link: "on", gap: 1 },
  { words: /^(?:drawn|taken|derived|compiled|gathered|collected|assembled|culled)$/, link: "from", gap: 0 },
  { words: /^(?:attribut(?:ed|es)|credit(?:ed|s))$/, link: "to", gap: 2, needsFigure: true },
  { words: /^put$/, link: "to", gap: 3, needsFigure: true },
  { words: /^(?:cit(?:ing|ed|es)|using)$/, needsEvidence: true },
  {
    words:
      /^(?:analy[sz](?:ed|ing)|review(?:ed|ing)|examin(?:ed|ing)|studi(?:ed|ying)|verif(?:ied|ying)|supported|backed|corroborated)$/,
    needsEvidence: true,
  },
  { words: /^(?:analysis|review|examination|study|assessment)$/, link: "of", gap: 0, needsEvidence: true },
];
const figureWord =
  /^(?:figures?|numbers?|estimates?|tolls?|counts?|totals?|tally|assessments?|claims?|it|them|this|those|down)$/;
const evidence =
  /^(?:intelligence|records?|documents?|data|images?|imagery|photos?|photographs|footage|videos?|evidence|lists|registers?|obituaries|filings|certificates|notices|testimon(?:y|ies)|interviews|statistics|graves|intercepts)$/;
/** "a company based on the coast" */
const ground = /^(?:island|coast|border|hill|outskirts|river|ship|peninsula|mainland|edge|base)$/;

/** "citing hospital [records]": the word rests on them, they do not speak. */
export const isEvidence = ({ lower }: Token) => evidence.test(lower);

/** So many words are remembered. */
const mostWords = 20_000;
const openerCalled = remembering(
  mostWords,
  (word): Opener | null => openers.find(({ words }) => words.test(word)) ?? null,
);

const groundTokens = perSentence((sentence: Sentence): TokenRange | null => {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length - 1; i++) {
    const opener = openerCalled(tokens[i]!.lower);
    if (opener === null) continue;
    const first = groundStart(tokens, i, opener);
    const found = first === undefined ? null : phraseAt(sentence, first.noun);
    if (!found || found.head?.isPronoun || ground.test(tokens[found.last]!.lower)) continue;
    const head = found.head?.head ?? found.last;
    if (opener.needsEvidence && !evidence.test(tokens[head]!.lower) && !evidence.test(tokens[found.last]!.lower))
      continue;
    return { first: first!.word, last: found.last };
  }
  return null;
});

/** Where the tagger takes "verifying" for a noun, the group began before the ground. */
function phraseAt(sentence: Sentence, at: number) {
  const group = nounGroupsOf(sentence).find(({ first, last }) => first <= at && at <= last);
  const phrase = group && phraseBeginningAt(sentence, group.first);
  return phrase ? { ...phrase, first: at } : null;
}

/** Where the ground begins: its first word, and the first word of its noun group behind participles. */
function groundStart(tokens: readonly Token[], at: number, { link, gap = 0, needsFigure }: Opener) {
  let word = at + 1;
  if (link !== undefined) {
    let to = at + 1;
    while (to <= at + 1 + gap && tokens[to]?.lower !== link) to++;
    if (to > at + 1 + gap) return undefined;
    if (to > at + 1 && !tokens.slice(at + 1, to).some(({ lower, pos }) => figureWord.test(lower) || pos === "ADV"))
      return undefined;
    if (needsFigure && to === at + 1) return undefined;
    word = to + 1;
  } else if (/^(?:by|up)$/.test(tokens[word]?.lower ?? "")) word++;
  // "[newly declassified] intelligence"
  let noun = word;
  while (tokens[noun]?.pos === "ADV" || (tokens[noun]?.pos === "VERB" && /(?:ed|ing)$/.test(tokens[noun]!.lower)))
    noun++;
  const opensGerund = tokens[word]?.lower.endsWith("ing") === true && noun > word;
  return tokens[noun] ? { word: opensGerund ? noun : word, noun } : undefined;
}

const refusals = "(?:did not|didn['’]t|does not|doesn['’]t|would not|declined to|refused to|without)(?: immediately)?";
const notGiven = new RegExp(
  `\\b(?:${refusals} (?:elaborat\\w+|(?:say|explain|specify|disclos|reveal)(?:e|ing)? (?:how(?! (?:many|much|old|long|far))|on what|where)\\b[^.,;]{0,80}|(?:provid|giv|offer|cit|present|shar)(?:e|ing)? (?:any |further |more |supporting )*(?:evidence|proof|sources?|explanation|basis|documentation|details(?=[.,;]|$|\\s+and))[^.,;]{0,40})|(?:gave|provided|offered|cited|presented|giving|providing|with) no (?:further |supporting )?(?:evidence|proof|sources?|explanation|basis|details(?=[.,;]|$)))`,
  "i",
);

/** "did not say how the figure was reached": the words that tell so. */
function methodNotGiven(text: string, sentence: Sentence): Span | null {
  const found = notGiven.exec(text.slice(sentence.start, sentence.end));
  if (!found) return null;
  const start = sentence.start + found.index;
  return spanOf(text, start, start + found[0].trimEnd().length);
}

export function groundsOf(text: string, sentence: Sentence): Span | null {
  const found = groundTokens(sentence);
  if (!found) return methodNotGiven(text, sentence);
  return spanOf(text, sentence.tokens[found.first]!.start, sentence.tokens[found.last]!.end);
}

/**
 * An article's script: what is read aloud of it, in which order, and what the narration says of its own in between.
 * Headline, deck, byline, paragraphs, posts (their author said before them) and notes (called notes) are read; pictures' captions, biographies and
 * the page's own disclosures are not.
 *
 * Not here: how a stretch is spoken (speech), whether it says what was written (check-script).
 */
import type { Article, Part, PartKind } from "../domain/article.ts";
import type { Problem } from "../domain/problem.ts";
import { overlapIndex } from "../text/overlap-index.ts";
import { readSentences } from "../text/sentence.ts";
import { type Span, spanOf } from "../text/span.ts";
import { announceQuotes, type Quoted } from "./announce-quotes.ts";
import { disclosure } from "./disclosure.ts";
import { type Script, type SpokenSentence, type SpokenToken, wordsOf } from "./script.ts";
import { speakFigures, type Told } from "./speak-figure.ts";
import { speak } from "./speech/speak.ts";

const readAloud: ReadonlySet<PartKind> = new Set<PartKind>(["headline", "deck", "byline", "body", "embed", "note"]);

export type Narratable = Pick<Article, "text" | "parts" | "embeds">;

/**
 * `figures`: those of the article; a number in one of them is said as the number that it is. `quotes`: quotations that are announced. Problems name the
 * characters that cannot be said.
 */
export function writeScript(article: Narratable, figures: readonly Told[], quotes: readonly Quoted[] = []): Script {
  const sentences: SpokenSentence[] = announce(disclosure, "About this voice");
  const unread: number[] = [];
  const problems: Problem[] = [];
  const around = { figuresIn: indexOf(figures), quotesIn: indexOf(quotes) };
  let before: PartKind | undefined;
  for (const [index, part] of article.parts.entries()) {
    const spoken = readAloud.has(part.kind) ? speakPart(article.text, { part, index, ...around }) : undefined;
    if (spoken === undefined || spoken.sentences.length + spoken.unspeakable.length === 0) {
      unread.push(index);
      continue;
    }
    problems.push(...spoken.unspeakable.map((span) => unspeakable(article.text, span)));
    sentences.push(...introduced(spoken.sentences, article, { part, index, before }));
    before = part.kind;
  }
  return { sentences, unread, problems };
}

interface PlacedPart {
  readonly part: Part;
  readonly index: number;
}

/** A post is said to be one, and by whom; a note to be one. What begins a chapter carries its title. */
function introduced(
  own: readonly SpokenSentence[],
  { embeds }: Narratable,
  { part, index, before }: PlacedPart & { readonly before: PartKind | undefined },
): SpokenSentence[] {
  if (part.kind === "note") return [...announce("A note on this article.", "Note"), ...own];
  if (part.kind === "embed") {
    const author = embeds.find((embed) => embed.part === index)?.author;
    return [
      ...announce(author ? `A post by ${author}.` : anonymousPost, author ? `Post by ${author}` : "Post"),
      ...own,
    ];
  }
  const chapter = part.kind === before ? undefined : chapterTitles[part.kind];
  return chapter === undefined ? [...own] : own.map((sentence, i) => (i === 0 ? { ...sentence, chapter } : sentence));
}

const anonymousPost = "A post shown in the article.";
const chapterTitles: Readonly<Partial<Record<PartKind, string>>> = { headline: "Headline", body: "Article" };

const indexOf = <Item extends { readonly span: Span }>(items: readonly Item[]) =>
  overlapIndex(items, ({ span }) => span);

interface Around {
  readonly figuresIn: (stretch: Pick<Span, "start" | "end">) => Told[];
  readonly quotesIn: (stretch: Pick<Span, "start" | "end">) => Quoted[];
}

function speakPart(text: string, { part, index, figuresIn, quotesIn }: PlacedPart & Around) {
  const { kind, span } = part;
  const stretches = readSentences(text, span.start, span.end);
  const spoken = stretches.map(({ start, end }) => speak(text, start, end));
  const said = spoken.map(({ tokens }, i) => speakFigures(tokens, figuresIn(stretches[i]!)));
  const sentences = announceQuotes(said, quotesIn(span)).map((tokens, i): SpokenSentence => {
    const { start, end } = stretches[i]!;
    return { kind, part: index, span: spanOf(text, start, end), chapter: null, tokens: endedTokens(tokens) };
  });
  return {
    sentences: sentences.filter((sentence) => wordsOf(sentence).length > 0),
    unspeakable: spoken.flatMap(({ unspeakable }) => unspeakable),
  };
}

function announce(text: string, chapter: string | null = null): SpokenSentence[] {
  return readSentences(text).map(({ start, end }, i) => {
    const { tokens, unspeakable } = speak(text, start, end);
    // A name that cannot be said is left to the eye: an announcement is not the article.
    if (unspeakable.length > 0) return announce(anonymousPost, chapter)[0]!;
    return {
      ...{ kind: "announcement" as const, part: null, span: null, chapter: i === 0 ? chapter : null },
      tokens: endedTokens(tokens).map((token, k) => ({
        ...token,
        // Captions find no text around it.
        written: text.slice(token.span!.start, tokens[k + 1]?.span?.start ?? end).trim(),
        span: null,
      })),
    };
  });
}

/** Every sentence ends in a rest, whether or not a stop was written (headlines have none). */
function endedTokens(tokens: readonly SpokenToken[]): readonly SpokenToken[] {
  const last = tokens.findLastIndex(({ words }) => words.length > 0);
  return tokens.map((token, i) => (i === last && !/[.?!]/.test(token.rest) ? { ...token, rest: "." as const } : token));
}

function unspeakable(text: string, span: Span): Problem {
  const around = text.slice(Math.max(0, span.start - 20), span.end + 20);
  return {
    code: "not-speakable",
    place: `characters ${span.start}–${span.end}`,
    message: `How "${span.exact}" is said in "${around}" is not known.`,
    remedy: "Write it in words, or leave it out; nothing is voiced until then.",
  };
}

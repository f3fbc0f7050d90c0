/**
 * An article's script: what is read aloud of it, in which order, and what the narration says of its own in between.
 * Headline, deck, byline, paragraphs, posts (their author said before them) and notes (called notes) are read; pictures' captions, biographies and
 * the page's own disclosures are not.
 *
 * Not here: how a stretch is spoken (speech), whether it says what was written (check-script).
 */
import type { Article, Part, PartKind } from "../domain/article.ts";
import type { Problem } from "../domain/problem.ts";
import { readSentences } from "../text/sentence.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { Script, SpokenSentence, SpokenToken } from "./script.ts";
import { speak } from "./speech/speak.ts";

/** Said first in every narration, shown beside it and written into its file. */
export const disclosure =
  "This article is read by an artificial voice. Every figure in it was checked against the text; how names are said may be wrong.";

const readAloud: ReadonlySet<PartKind> = new Set<PartKind>(["headline", "deck", "byline", "body", "embed", "note"]);

export type Narratable = Pick<Article, "text" | "parts" | "embeds">;

/** Problems name the characters that cannot be said; such a script may be shown, never voiced. */
export function writeScript(article: Narratable): Script {
  const sentences: SpokenSentence[] = announce(disclosure);
  const unread: number[] = [];
  const problems: Problem[] = [];
  for (const [index, part] of article.parts.entries()) {
    if (!readAloud.has(part.kind)) {
      unread.push(index);
      continue;
    }
    const spoken = speakPart(article.text, part, index);
    problems.push(...spoken.unspeakable.map((span) => unspeakable(article.text, span)));
    if (spoken.sentences.length === 0) continue;
    sentences.push(...announce(announcementOf(article, part, index)), ...spoken.sentences);
  }
  return { sentences, unread, problems };
}

/** What is said before a part that is not the article's own running text; nothing for the others. */
function announcementOf({ embeds }: Narratable, { kind }: Part, index: number): string {
  if (kind === "note") return "A note on this article.";
  if (kind !== "embed") return "";
  const author = embeds.find(({ part }) => part === index)?.author;
  return author ? `A post by ${author}.` : "A post shown in the article.";
}

function speakPart(text: string, { kind, span }: Part, part: number) {
  const sentences: SpokenSentence[] = [];
  const unspeakable: Span[] = [];
  for (const { start, end } of readSentences(text, span.start, span.end)) {
    const spoken = speak(text, start, end);
    unspeakable.push(...spoken.unspeakable);
    const tokens = endedTokens(spoken.tokens);
    if (tokens.some(({ words }) => words.length > 0)) {
      sentences.push({ kind, part, span: spanOf(text, start, end), tokens });
    }
  }
  return { sentences, unspeakable };
}

function announce(text: string): SpokenSentence[] {
  return readSentences(text).map(({ start, end }) => {
    const { tokens, unspeakable } = speak(text, start, end);
    // A name that cannot be said is left to the eye: an announcement is not the article.
    if (unspeakable.length > 0) return announce("A post shown in the article.")[0]!;
    return {
      ...{ kind: "announcement" as const, part: null, span: null },
      tokens: endedTokens(tokens).map((token) => ({ ...token, span: null })),
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

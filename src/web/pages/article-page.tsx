/**
 * An article as it was published, part by part, its figures marked in the text, each with a card beside its paragraph.
 * Where others' rights are not declared and others can reach the server, only the sentences that tell figures.
 */
import type { VNode } from "preact";
import { findNoteLabel } from "../../domain/note-labels.ts";
import { isWholeShown, type Served } from "../../serving/served.ts";
import { printable } from "../../wording/printable.ts";
import { webAddress } from "../addresses.ts";
import { type Excerpts, excerptsOf, resolveShown, shownOf } from "../excerpts.ts";
import { loadPlayer, type Player } from "../load-player.ts";
import { type ArticleReading, loadReading } from "../load-reading.ts";
import { ArticleFactsLine } from "../parts/article-masthead.tsx";
import { ArticlePart } from "../parts/article-part.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { ArticlePlayer } from "../parts/player.tsx";
import { Tombstone } from "../parts/tombstone.tsx";
import { WordsNotice } from "../parts/words-notice.tsx";
import { areWanted, type FoundWords, type WantedWords } from "../resolve-words.ts";
import { findWordsElsewhere } from "../words-elsewhere.ts";

interface Asked {
  readonly article: string;
  readonly version?: string | undefined;
  readonly words: WantedWords;
}

interface Sheet {
  readonly reading: ArticleReading;
  readonly highlight: FoundWords | null;
  readonly excerpts: Excerpts | null;
  /** What is said above the text; null for nothing. */
  readonly notice: VNode | null;
  readonly player: Player | null;
}

/** Status 410 for one that is withheld. Throws the BookErrors of `showArticle`, and `version-not-found`. */
export async function articlePage(served: Served, asked: Asked): Promise<{ page: VNode; status: number }> {
  const reading = await loadReading(served.book, asked.article, asked.version);
  const { view } = reading;
  if (view.withheld !== null) return { page: <WithheldPage reading={reading} />, status: 410 };
  const excerpts = isWholeShown(served) ? null : excerptsOf(reading);
  const highlight = areWanted(asked.words) ? resolveShown(reading, excerpts, asked.words) : null;
  const notice = await noticeOf(served, asked.words, reading, { excerpts, highlight });
  const player = await loadPlayer(served, reading);
  return { page: <ArticlePage sheet={{ reading, highlight, excerpts, notice, player }} />, status: 200 };
}

async function noticeOf(
  served: Served,
  wanted: WantedWords,
  reading: ArticleReading,
  { excerpts, highlight }: Pick<Sheet, "excerpts" | "highlight">,
) {
  if (!areWanted(wanted)) return null;
  if (highlight !== null) return <WordsNotice wanted={wanted} found={true} elsewhere={null} />;
  // Neither whether the rest has them, nor whether another version has.
  if (excerpts !== null) return <WordsNotice wanted={wanted} found={false} elsewhere="hidden" />;
  const elsewhere = await findWordsElsewhere(served.book, reading, wanted);
  return <WordsNotice wanted={wanted} found={false} elsewhere={elsewhere} />;
}

const ArticlePage = ({ sheet }: { readonly sheet: Sheet }) => {
  const { reading, excerpts, notice, player } = sheet;
  const { view, figures } = reading;
  const title = printable(view.headline ?? "Article without a headline");
  const isHeaded = view.parts.some(({ kind }) => kind === "headline");
  return (
    <Layout title={title} styles={player === null ? [] : ["player.css"]} hasScript>
      <article class="article" data-article={view.articleId} data-version={view.versionId}>
        {!isHeaded && <h1 dir="auto">{title}</h1>}
        {view.parts.map((part, index) => part.kind === "headline" && <Part key={index} index={index} sheet={sheet} />)}
        <ArticleFactsLine reading={reading} />
        {excerpts !== null && <ExcerptsNotice url={view.url} />}
        {notice}
        {player !== null && <ArticlePlayer player={player} reading={reading} />}
        <Legend figures={figures} />
        {view.parts.map((part, index) => part.kind !== "headline" && <Part key={index} index={index} sheet={sheet} />)}
        <Closing reading={reading} />
      </article>
    </Layout>
  );
};

const Part = ({
  index,
  sheet: { reading, highlight, excerpts },
}: {
  readonly index: number;
  readonly sheet: Sheet;
}) => {
  const part = reading.view.parts[index]!;
  const own = shownOf(part, excerpts);
  if (own !== null && own.length === 0) return null;
  const found = part.kind === "note" ? findNoteLabel(part.span.exact) : null;
  const label = found === null ? null : part.span.exact.slice(found.start, found.end);
  return <ArticlePart {...{ part, index, reading, highlight, label }} excerpts={own} />;
};

const ExcerptsNotice = ({ url }: { readonly url: string | null }) => {
  const address = webAddress(url);
  return (
    <p class="notice">
      Shown here are the sentences that tell figures.{" "}
      {address === null ? (
        "The rest stands where it was published."
      ) : (
        <a href={address}>Read the whole article where it was published</a>
      )}
    </p>
  );
};

const Closing = ({ reading: { view, figures } }: { readonly reading: ArticleReading }) => (
  <>
    {figures.length === 0 && <p class="notice">No figures were read in this article.</p>}
    {view.unnumbered.length > 0 && (
      <section class="unnumbered">
        <h2>Told without a number</h2>
        <ul>
          {view.unnumbered.map(({ span }) => (
            <li key={span.start} dir="auto">
              “{printable(span.exact)}”
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);

const WithheldPage = ({ reading: { view } }: { readonly reading: ArticleReading }) => (
  <Layout title="Withheld">
    <Tombstone withheld={view.withheld!} />
  </Layout>
);

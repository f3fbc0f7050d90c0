/** The front page: what was said last, what was corrected, what changed without a note. */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import { frontPage as loadFront } from "../../usecases/front-page.ts";
import type { FrontPage } from "../../usecases/page-view.ts";
import { counted } from "../../wording/counted.ts";
import { EstimateEntry } from "../parts/estimate-entry.tsx";
import { Layout } from "../parts/layout.tsx";
import { CorrectionItem, SilentItem } from "../parts/news-items.tsx";

export async function frontPage({ book }: Served): Promise<VNode> {
  const front = await loadFront(book);
  return (
    <Layout title="Tollbook" here="/">
      <h1>Tolls as they were reported, and by whom</h1>
      {front.counts.articles === 0 ? <EmptyBook /> : <News front={front} />}
    </Layout>
  );
}

const EmptyBook = () => (
  <div class="notice">
    <p>This book is empty: no article has been added to it.</p>
    <p>
      <a href="/add">Add a page</a>, or from a terminal: <code>tollbook add page.html</code>. The invented sample case
      comes with <code>npm start</code>.
    </p>
  </div>
);

const News = ({ front: { counts, estimates, corrections, silentChanges } }: { readonly front: FrontPage }) => (
  <>
    <p class="facts-line">
      <span>{counted(counts.articles, "article")}</span>
      <span>{counted(counts.figures, "figure")}</span>
      <span>{counted(counts.estimates, "statement")}</span>
    </p>
    <div class="front">
      <section>
        <h2>Latest statements</h2>
        {estimates.length === 0 && <p>No figure was read in the articles of this book.</p>}
        {estimates.map((row) => (
          <EstimateEntry key={row.toll} row={row} />
        ))}
        <p class="to-more">
          <a href="/subjects">All that was said, by subject</a>
        </p>
      </section>
      <Became corrections={corrections} silentChanges={silentChanges} />
    </div>
  </>
);

/** What became of articles. */
const Became = ({ corrections, silentChanges }: Pick<FrontPage, "corrections" | "silentChanges">) => (
  <div>
    <section>
      <h2>Newsrooms’ notes</h2>
      {corrections.length === 0 && <p class="about">No article of this book carries a note about itself.</p>}
      <ul class="plain news">
        {corrections.map((item) => (
          <CorrectionItem key={`${item.correction.version} ${item.correction.note.start}`} item={item} />
        ))}
      </ul>
    </section>
    <p class="to-more">
      <a href="/corrections">All notes and changes</a>
    </p>
    <section>
      <h2>Changed without a note</h2>
      {silentChanges.length === 0 && (
        <p class="about">No figure of this book changed without a note or a newer count.</p>
      )}
      <ul class="plain news">
        {silentChanges.map((item) => (
          <SilentItem key={`${item.change.figure} ${item.change.slot}`} item={item} />
        ))}
      </ul>
    </section>
  </div>
);

/** What newsrooms corrected, in their own words, and which figures changed without a note, the latest first. */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import { pageCorrections } from "../../usecases/page-corrections.ts";
import { ArticleNews } from "../parts/article-news.tsx";
import { Layout } from "../parts/layout.tsx";
import { Pager } from "../parts/pager.tsx";

/** So many articles a page. */
const limit = 20;
const feed = "/api/v1/feeds/corrections.atom";

export async function correctionsPage({ book }: Served, after: string | undefined): Promise<VNode> {
  const { items, next } = await pageCorrections(book, { after, limit });
  return (
    <Layout title="Corrections" here="/corrections" styles={["records.css"]}>
      <h1>Corrections, updates, and changes without a note</h1>
      <p class="about measured">
        Notes that newsrooms put to their own articles, with the label that each gives them, and changes of figures that
        no note tells of. Neither says why an article was changed. <a href={feed}>Follow them as an Atom feed</a>
      </p>
      {items.length === 0 && (
        <p class="notice">
          No note and no change without one in this book. A change shows once a second version of an article has been
          added. <a href="/add">Add a page</a>
        </p>
      )}
      <ul class="plain">
        {items.map((history) => (
          <ArticleNews key={history.article.id} history={history} />
        ))}
      </ul>
      <Pager address="/corrections" after={after} next={next} />
    </Layout>
  );
}

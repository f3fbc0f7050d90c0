/** The front page: what was reported last, what was corrected, what changed without a word. */
import type { Served } from "../../serving/served.ts";
import { listArticles } from "../../usecases/list-articles.ts";
import { Layout } from "../parts/layout.tsx";
import { renderPage } from "../render-page.ts";

export async function frontPage({ book }: Served): Promise<string> {
  const articles = await listArticles(book);
  return renderPage(
    <Layout title="Tollbook">
      <p>{articles.length} articles</p>
    </Layout>,
  );
}

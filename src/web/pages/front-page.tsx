/** The front page: what was reported last, what was corrected, what changed without a word. */
import type { Served } from "../../serving/served.ts";
import { listArticles } from "../../usecases/list-articles.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress } from "../addresses.ts";
import { Layout } from "../parts/layout.tsx";

export async function frontPage({ book }: Served) {
  const articles = await listArticles(book);
  return (
    <Layout title="Tollbook" here="/">
      <h1>Tollbook</h1>
      <ul>
        {articles.map(({ articleId, headline }) => (
          <li key={articleId}>
            <a href={articleAddress(articleId)}>{printable(headline ?? "(no headline)")}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

/** What the checks look for, as it stands in docs/reference/checks.md: what a reader would take from such words, what to do, examples. */
import { readFileSync } from "node:fs";
import { checkAddress } from "../addresses.ts";
import { Contents } from "../parts/contents.tsx";
import { Layout } from "../parts/layout.tsx";
import { Markdown } from "../parts/markdown.tsx";
import { type MarkdownDocument, readMarkdown } from "../read-markdown.ts";

/** Shipped beside the program; it has the same place from src and from dist. */
const file = new URL("../../../docs/reference/checks.md", import.meta.url);
let read: MarkdownDocument | undefined;

export const CheckRulesPage = () => {
  read ??= readMarkdown(readFileSync(file, "utf8"));
  return (
    <Layout title="What the checks look for" here={checkAddress} styles={["documents.css"]}>
      <div class="document">
        <h1>What the checks look for</h1>
        <Contents entries={read.contents} />
        <article>
          <p>
            <a href={checkAddress}>Check a draft</a>
          </p>
          <Markdown blocks={read.blocks} folder="docs/reference" />
        </article>
      </div>
    </Layout>
  );
};

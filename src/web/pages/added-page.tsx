/** What became of documents that were added together, one by one, with what was wrong with those that were refused. */
import type { VNode } from "preact";
import type { AddResult } from "../../usecases/add-documents.ts";
import type { Book } from "../../usecases/open-book.ts";
import { shownHeadlines } from "../../usecases/shown-headlines.ts";
import { counted } from "../../wording/counted.ts";
import { describeChanges, describeSum, outcomeWords, type Sum } from "../../wording/describe-added.ts";
import { printable } from "../../wording/printable.ts";
import type { AddingJob } from "../adding/adding-jobs.ts";
import { articleAddress } from "../addresses.ts";
import { Layout } from "../parts/layout.tsx";

/** What was withheld since is told by its id alone. */
export async function addedPage(book: Book, { results, count, isDone, fault, id }: AddingJob): Promise<VNode> {
  const headlines = await shownHeadlines(book, results);
  return (
    <Layout title="What was added" here="/add" styles={["records.css"]}>
      <h1>What was added</h1>
      {isDone ? <p>{describeSum(sumOf(results))}</p> : <Going dealt={results.length} count={count} />}
      {fault !== null && (
        <p class="notice" role="alert">
          It stopped before the end. {printable(fault.remedy)}
        </p>
      )}
      <ol class="listing added">
        {results.map((result, index) => (
          <Result key={`${id} ${index}`} result={result} headlines={headlines} />
        ))}
      </ol>
      <p>
        <a href="/add">Add more</a>
      </p>
    </Layout>
  );
}

const Going = ({ dealt, count }: { readonly dealt: number; readonly count: number }) => (
  <p class="notice">
    {dealt} of {counted(count, "document")} so far. Load this page again to see how far it is.
  </p>
);

function sumOf(results: readonly AddResult[]): Sum {
  const sum: Sum = { added: 0, "new-version": 0, known: 0, refused: 0, figures: 0 };
  for (const { outcome, figures } of results) {
    sum[outcome] += 1;
    if (outcome === "added" || outcome === "new-version") sum.figures += figures;
  }
  return sum;
}

interface ResultProps {
  readonly result: AddResult;
  readonly headlines: ReadonlyMap<string, string | null>;
}

const Result = ({ result, headlines }: ResultProps) => {
  const { place, outcome, articleId, versionId, figures, problems } = result;
  const headline = versionId !== null && headlines.has(versionId) ? headlines.get(versionId) : articleId;
  const facts = [printable(place), ...(outcome === "refused" ? [] : [counted(figures, "figure")])];
  const changes = describeChanges(result);
  return (
    <li class={`outcome-${outcome}`}>
      <span class="outcome">{outcomeWords[outcome]}</span>{" "}
      {articleId !== null && (
        <a href={articleAddress(articleId)}>
          <bdi>{printable(headline ?? "(no headline)")}</bdi>
        </a>
      )}
      <span class="under">
        <bdi>{[...facts, ...(changes === null ? [] : [changes])].join(" · ")}</bdi>
      </span>
      {problems.map(({ code, message, remedy }) => (
        <p key={code} class="problem">
          {printable(message)} {printable(remedy)}
        </p>
      ))}
    </li>
  );
};

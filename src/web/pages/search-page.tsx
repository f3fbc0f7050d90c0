/** Search: figures by the words around them and by all that they are known by. A hit is the sentence, its figure marked, with the way to both. */
import type { VNode } from "preact";
import { faultOf } from "../../serving/http-problem.ts";
import type { Served } from "../../serving/served.ts";
import type { Page, SearchHit } from "../../usecases/page-view.ts";
import { searchBook } from "../../usecases/search-book.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import { printable } from "../../wording/printable.ts";
import { estimateAddress, figureAddress } from "../addresses.ts";
import { FaultNotice } from "../parts/fault-notice.tsx";
import { Layout } from "../parts/layout.tsx";
import { Pager } from "../parts/pager.tsx";
import { Quoted } from "../parts/quoted.tsx";
import { SearchForm } from "../parts/search-form.tsx";
import { SlotLine, slotLine } from "../parts/slots.tsx";
import { type Fields, fieldOf } from "../query-fields.ts";
import { type SearchFields, searchChoice, searchFields } from "../search-fields.ts";

const limit = 25;

/** What is asked in a way that cannot be answered is refused on the page, with a status of its own. */
export async function searchPage({ book }: Served, query: Fields): Promise<{ page: VNode; status: number }> {
  const fields = searchFields(query);
  const after = fieldOf(query, "after");
  if (Object.values(fields).every((value) => value === ""))
    return { page: <SearchPage fields={fields} />, status: 200 };
  try {
    const found = await searchBook(book, { ...searchChoice(fields), after, limit });
    return { page: <SearchPage fields={fields} found={found} after={after} />, status: 200 };
  } catch (error) {
    const { status } = faultOf(error, "/search");
    if (status >= 500) throw error;
    return { page: <SearchPage fields={fields} error={error} />, status };
  }
}

interface SearchProps {
  readonly fields: SearchFields;
  readonly found?: Page<SearchHit>;
  readonly after?: string | undefined;
  readonly error?: unknown;
}

const SearchPage = ({ fields, found, after, error }: SearchProps) => (
  <Layout title={titleOf(fields)} here="/search" styles={["records.css"]} searched={fields.words}>
    <h1>Search</h1>
    {error !== undefined && <FaultNotice error={error} />}
    <SearchForm fields={fields} />
    {found?.items.length === 0 && <Nothing isLater={after !== undefined} />}
    {found !== undefined && found.items.length > 0 && (
      <>
        <h2 class="unseen">Figures found</h2>
        <ul class="listing hits">
          {found.items.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ul>
        <Pager address="/search" fields={fields} after={after} next={found.next} />
      </>
    )}
  </Layout>
);

/** Says what is searched for, where there is one thing that tells it. */
const titleOf = (fields: SearchFields) => {
  const [told] = Object.values(fields).filter((value) => value !== "");
  return told === undefined ? "Search" : `“${printable(told)}” – Search`;
};

const Nothing = ({ isLater }: { readonly isLater: boolean }) => (
  <p class="notice">
    {isLater ? "There are no more." : "No figure in this book matches all of that."} Only figures are found, in the
    words that their articles have now: try fewer words, another spelling, or a wider range.
  </p>
);

const Hit = ({ hit }: { readonly hit: SearchHit }) => {
  const { figure, words, articleId, id, estimate, attributionText } = hit;
  const status = describeStatus(figure.status);
  const isTold = slotLine(figure) !== "";
  return (
    <li class={`toll ${figure.measure}`}>
      <p>
        <Quoted words={words} figures={[figure]} />
      </p>
      <p>
        <bdi class="quantity">{printable(figure.span.exact)}</bdi> {describeMeasure(figure)}
        {isTold && " · "}
        <SlotLine {...figure} />
        {status !== "" && ` · ${status}`}
      </p>
      <p class="about">
        <bdi>{attributionText.length === 0 ? "no source named" : attributionText.map(printable).join(" ← ")}</bdi>
      </p>
      <p class="about">
        <a href={figureAddress(articleId, id)}>
          <bdi>{printable(hit.outlet ?? "outlet not known")}</bdi>:{" "}
          <bdi>{printable(hit.headline ?? "(no headline)")}</bdi>
        </a>
        , {hit.published === null ? "undated" : describeDay(hit.published)}
        {estimate !== null && (
          <>
            {" · "}
            <a href={estimateAddress(estimate)}>Who else tells it</a>
          </>
        )}
      </p>
    </li>
  );
};

/** Whom the texts name as sources, those with most tellings first. The order says how often each is told of, and nothing of their worth. */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import { listSources } from "../../usecases/list-sources.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import { sourceAddress } from "../addresses.ts";
import { Layout } from "../parts/layout.tsx";
import { Pager } from "../parts/pager.tsx";

interface Asked {
  readonly words: string | undefined;
  readonly after: string | undefined;
}

export async function sourcesPage({ book }: Served, { words, after }: Asked): Promise<VNode> {
  const { items, next } = await listSources(book, { words, after });
  return (
    <Layout
      title={words === undefined ? "Sources" : `“${printable(words)}” – Sources`}
      here="/sources"
      styles={["records.css"]}
    >
      <h1>Sources</h1>
      <p class="about measured">
        People, organisations and documents that texts name as those from whom a figure comes, or through whom. They
        stand in the order of how many figures name them, counting every version of an article; that says nothing of how
        right they are.
      </p>
      <form class="choice" method="get" action="/sources">
        <label>
          Name <input type="search" name="words" value={words ?? ""} />
        </label>
        <button type="submit">Find</button>
      </form>
      {items.length === 0 && <Nothing words={words} />}
      <ul class="listing">
        {items.map(({ key, name, tellings }) => (
          <li key={key}>
            <a href={sourceAddress(key)}>
              <bdi>{printable(name)}</bdi>
            </a>
            <span class="under">{counted(tellings, "figure")} </span>
          </li>
        ))}
      </ul>
      <Pager address="/sources" fields={{ words: words ?? "" }} after={after} next={next} />
    </Layout>
  );
}

const Nothing = ({ words }: { readonly words: string | undefined }) => (
  <p class="notice">
    {words === undefined
      ? "No text in this book names a source yet. "
      : `No source is named so: “${printable(words)}”. `}
    {words === undefined ? <a href="/add">Add a page</a> : <a href="/sources">All sources</a>}
  </p>
);

/** One source: what it said, which notes stand on its word, and who relays it. */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import type { SourceDetail } from "../../usecases/page-view.ts";
import { showSource } from "../../usecases/show-source.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import { sourceAddress } from "../addresses.ts";
import { EstimateEntry } from "../parts/estimate-entry.tsx";
import { Layout } from "../parts/layout.tsx";
import { CorrectionItem } from "../parts/news-items.tsx";
import { Pager } from "../parts/pager.tsx";

const limit = 20;

/** Throws a BookError: `source-not-found`. */
export async function sourcePage({ book }: Served, key: string, after: string | undefined): Promise<VNode> {
  const source = await showSource(book, key, { after, limit });
  const { name, tellings, alsoNamed, estimates, corrections } = source;
  return (
    <Layout title={printable(name)} here="/sources" styles={["records.css"]}>
      <article class="source">
        <h1>
          <bdi>{printable(name)}</bdi>
        </h1>
        <p class="facts-line">
          <span>{counted(tellings, "figure")}</span>
          {alsoNamed.length > 0 && <span>also named {alsoNamed.map(printable).join(", ")}</span>}
        </p>
        <div class="front">
          <section>
            <h2>Statements in whose chain it stands</h2>
            {estimates.items.length === 0 && <p class="about">None is joined to this name.</p>}
            {estimates.items.map((row) => (
              <EstimateEntry key={row.id} row={row} />
            ))}
            <Pager address={sourceAddress(source.key)} after={after} next={estimates.next} />
          </section>
          <section class="news">
            <h2>Notes on its word</h2>
            {corrections.length === 0 && <p class="about">No note of a newsroom names it.</p>}
            <ul class="plain">
              {corrections.map((item) => (
                <CorrectionItem key={`${item.article.id} ${item.correction.note.start}`} item={item} />
              ))}
            </ul>
            <Relayers source={source} />
          </section>
        </div>
      </article>
    </Layout>
  );
}

const Relayers = ({ source: { relayedBy } }: { readonly source: SourceDetail }) => (
  <>
    <h2>Who relays it</h2>
    {relayedBy.outlets.length > 0 && (
      <ul>
        {relayedBy.outlets.map(({ name, tellings }) => (
          <li key={name}>
            <bdi>{printable(name)}</bdi> <span class="about">{counted(tellings, "figure")}</span>
          </li>
        ))}
      </ul>
    )}
    {relayedBy.sources.length > 0 && (
      <>
        <h3>And between it and the outlets</h3>
        <ul>
          {relayedBy.sources.map(({ name, tellings }) => (
            <li key={name}>
              <a href={sourceAddress(name)}>
                <bdi>{printable(name)}</bdi>
              </a>{" "}
              <span class="about">{counted(tellings, "figure")}</span>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

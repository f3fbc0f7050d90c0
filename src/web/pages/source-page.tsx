/** One source: what it said, which notes stand on its word, and who relays it. */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import type { SourceDetail } from "../../usecases/page-view.ts";
import { showSource } from "../../usecases/show-source.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import { sourceAddress, withFields } from "../addresses.ts";
import { EstimateEntry } from "../parts/estimate-entry.tsx";
import { Layout } from "../parts/layout.tsx";
import { CorrectionItem } from "../parts/news-items.tsx";
import { Pager } from "../parts/pager.tsx";

const limit = 20;

/** Throws a BookError: `source-not-found`. */
export async function sourcePage({ book }: Served, key: string, after: string | undefined): Promise<VNode> {
  const source = await showSource(book, key, { after, limit });
  const { name, tellings, alsoNamed, estimates } = source;
  return (
    <Layout title={printable(name)} here="/sources" styles={["records.css"]}>
      <article class="source">
        <h1>
          <bdi>{printable(name)}</bdi>
        </h1>
        <p class="facts-line">
          <span>
            named for {counted(tellings, "figure")}, counting every version of an article;{" "}
            <a href={withFields("/search", { source: name })}>those that stand now</a>
          </span>
          {alsoNamed.length > 0 && (
            <span>
              also named <bdi>{alsoNamed.map(printable).join(", ")}</bdi>
            </span>
          )}
        </p>
        <div class="front">
          <section>
            <h2>Statements from it or through it</h2>
            {estimates.items.length === 0 && <p class="about">None is joined to this name.</p>}
            {estimates.items.map((row) => (
              <EstimateEntry key={row.id} row={row} />
            ))}
            <Pager address={sourceAddress(source.key)} after={after} next={estimates.next} />
          </section>
          <Notes source={source} />
        </div>
      </article>
    </Layout>
  );
}

const Notes = ({ source }: { readonly source: SourceDetail }) => (
  <section class="news">
    <h2>Newsrooms’ notes</h2>
    <p class="about">
      {source.corrections.length === 0
        ? "No note names it, and none stands in an article that tells these statements."
        : "Notes that name it, or that stand in articles which tell these statements."}
    </p>
    <ul class="plain">
      {source.corrections.map((item) => (
        <CorrectionItem key={`${item.article.id} ${item.correction.note.start}`} item={item} />
      ))}
    </ul>
    <Relayers source={source} />
  </section>
);

const Relayers = ({ source: { relayedBy } }: { readonly source: SourceDetail }) => (
  <>
    <h2>Outlets that report it</h2>
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
        <h3>Through whom</h3>
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

/** One figure where it stands, and the statement that it tells: who said it, how many tell it, how this telling differs. */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import { showFigure } from "../../usecases/show-figure.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { printable } from "../../wording/printable.ts";
import { figureAddress } from "../addresses.ts";
import { Chain } from "../parts/chain.tsx";
import { FigureEstimate } from "../parts/figure-estimate.tsx";
import { Layout } from "../parts/layout.tsx";
import { Quoted } from "../parts/quoted.tsx";

/** `isPart`: only what the card of the figure shows of it. Throws the BookErrors of `showFigure`. */
export async function statementPage({ book }: Served, figure: string, isPart: boolean): Promise<VNode> {
  const page = await showFigure(book, figure);
  if (isPart) return <FigureEstimate page={page} />;
  const { article, outlet, headline, words, figure: read } = page.mention;
  const title = `${printable(read.span.exact)} ${describeMeasure(read)}`;
  return (
    <Layout title={title}>
      <article class="prose">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p>
          <Quoted words={words} figures={[read]} />
        </p>
        <p class="about">
          <bdi>{printable(outlet ?? "outlet not known")}</bdi>:{" "}
          <a href={figureAddress(article, figure)}>
            <bdi>{printable(headline ?? "where it stands")}</bdi>
          </a>
        </p>
        <h2>How it came here</h2>
        <Chain outlet={outlet} links={read.attribution} />
        <FigureEstimate page={page} />
      </article>
    </Layout>
  );
}

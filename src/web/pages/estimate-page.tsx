/**
 * An estimate: what somebody said on one occasion, as it is read and under which policy, what was clarified, who disputes it,
 * and every telling with how it differs. It shows and does not judge.
 */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import type { EstimateDetail, ReadToll } from "../../usecases/estimate-view.ts";
import { showEstimate } from "../../usecases/show-estimate.ts";
import { counted } from "../../wording/counted.ts";
import { describeDrift } from "../../wording/describe-difference.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { describeRole } from "../../wording/describe-role.ts";
import { describeSpeaker, describeUttered } from "../../wording/describe-speaker.ts";
import { type FoldedTelling, foldTellings } from "../../wording/fold-tellings.ts";
import { printable } from "../../wording/printable.ts";
import { Annotations, Candidates, Origins, Reach, Syndicated } from "../parts/estimate-aftermath.tsx";
import { Clarifications, Denials } from "../parts/estimate-objections.tsx";
import { Layout } from "../parts/layout.tsx";
import { TellingTable } from "../parts/telling-table.tsx";
import { inSentences, TollBlock } from "../parts/toll-block.tsx";

/**
 * `reference`: an estimate, a toll, a mention, or the beginning of an estimate's id. `at`: id of a mention that is to be among the tellings
 * shown. Throws the BookErrors of `showEstimate`.
 */
export async function estimatePage({ book }: Served, reference: string, at?: string): Promise<VNode> {
  const estimate = await showEstimate(book, reference);
  const { tolls, tellings } = estimate;
  const folded = foldTellings(tellings, new Set(tolls.map(({ reading }) => reading)));
  return (
    <Layout title={`${describeSpeaker(estimate.origin)}, ${describeUttered(estimate)}`}>
      <article class="estimate">
        <Head estimate={estimate} folded={folded} />
        <section>
          <h2>As it was said</h2>
          <p class="about measured">
            Read by the policy <a href="/methodology#the-reading">{estimate.policy}</a>: each part as most of those
            nearest the origin tell it. No judgement of whether it is right.
          </p>
          {inSentences(tolls).map((together) => (
            <TollBlock key={together[0]!.id} tolls={together} all={tolls} />
          ))}
        </section>
        <Clarifications estimate={estimate} />
        <Denials estimate={estimate} />
        <Tellings estimate={estimate} folded={folded} at={at} />
        <Origins estimate={estimate} />
        <Syndicated estimate={estimate} />
        <Reach estimate={estimate} />
        <Candidates estimate={estimate} />
        <Annotations estimate={estimate} />
        <p class="trace">Statement {estimate.id}</p>
      </article>
    </Layout>
  );
}

interface Of {
  readonly estimate: EstimateDetail;
  readonly folded: readonly FoldedTelling[];
}

const Head = ({ estimate, folded }: Of) => {
  const { tellings, role, curator } = estimate;
  const articles = new Set(tellings.map(({ article }) => article)).size;
  const outlets = new Set(tellings.flatMap(({ outlet }) => outlet ?? [])).size;
  return (
    <>
      <h1>
        <bdi>{describeSpeaker(estimate.origin)}</bdi>
      </h1>
      <p class="facts-line">
        <span>{describeUttered(estimate)}</span>
        <span>{counted(folded.length, "telling")}</span>
        <span>{counted(articles, "article")}</span>
        {outlets > 0 && <span>{counted(outlets, "outlet")}</span>}
        {role !== null && <span>{describeRole(role, curator)}</span>}
      </p>
    </>
  );
};

const Tellings = ({ estimate: { id: estimate, tolls }, folded, at }: Of & { readonly at: string | undefined }) => {
  const drift = describeDrift(folded.map(({ telling, repeated }) => [telling, ...repeated]));
  const known = new Set(tolls.map(({ id }) => id));
  const strays = folded.filter(({ telling }) => !known.has(telling.toll));
  return (
    <section>
      <h2>Tellings</h2>
      {drift !== "" && (
        <p class="measured">
          {drift}{" "}
          <small class="about">
            Differences give words of the reading / of the telling. They describe; none says that a telling is wrong, or
            why it differs.
          </small>
        </p>
      )}
      {tolls.map((toll) => (
        <TellingTable
          key={toll.id}
          caption={captionOf(toll)}
          tellings={folded.filter(({ telling }) => telling.toll === toll.id)}
          reading={toll.reading}
          estimate={estimate}
          at={at}
        />
      ))}
      {strays.length > 0 && (
        <TellingTable caption="Of none of these tolls" tellings={strays} reading="" {...{ estimate, at }} />
      )}
    </section>
  );
};

const captionOf = (toll: ReadToll) => `${printable(toll.span.exact)} ${describeMeasure(toll)}`;

/** What stands beside an estimate: what its origin's side clarified since, and who denies or disputes it. */
import type { Quantity } from "../../domain/figure.ts";
import { doesContain } from "../../text/span.ts";
import type { Denial, EstimateDetail } from "../../usecases/estimate-view.ts";
import { describeClarified } from "../../wording/describe-difference.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress, estimateAddress, figureAddress } from "../addresses.ts";
import { When } from "./article-masthead.tsx";
import { Quoted } from "./quoted.tsx";

interface Of {
  readonly estimate: EstimateDetail;
}

export const Clarifications = ({ estimate: { clarifications } }: Of) => {
  if (clarifications.length === 0) return null;
  return (
    <section>
      <h2>Clarified since</h2>
      <ul class="measured">
        {clarifications.map((one) => (
          <li key={`${one.at} ${one.slot}`}>
            <bdi>{describeClarified(one)}</bdi>
            <span class="under">
              from <When iso={one.at} /> on, by <bdi>{printable(one.by)}</bdi>
              {", "}
              <a href={articleAddress(one.article)}>
                {one.estimate === null ? "in a note of an article" : "in an article"}
              </a>
              {one.estimate !== null && (
                <>
                  , <a href={estimateAddress(one.estimate)}>as a statement of its own</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Denials = ({ estimate: { id, denials } }: Of) => {
  if (denials.length === 0) return null;
  return (
    <section>
      <h2>Denied or disputed</h2>
      <ul class="measured">
        {denials.map((denial) => (
          <DenialItem key={denial.figure} id={id} denial={denial} />
        ))}
      </ul>
    </section>
  );
};

const DenialItem = ({ id, denial }: { readonly id: string; readonly denial: Denial }) => {
  const { by, words, span, measure, article, figure, outlet, toldFrom, estimate } = denial;
  const marked = doesContain(words, span) ? [{ span, measure, quantity: unnumbered, status: "denied" as const }] : [];
  return (
    <li>
      <bdi>{by === null ? "nobody named" : printable(by)}</bdi>: <Quoted words={words} figures={marked} />
      <span class="under">
        <a href={figureAddress(article, figure)}>
          <bdi>{printable(outlet ?? "outlet not known")}</bdi>
        </a>
        , {toldFrom === null ? "undated" : describeDay(toldFrom)}
        {estimate !== id && (
          <>
            , <a href={estimateAddress(estimate)}>as a statement of its own</a>
          </>
        )}
      </span>
    </li>
  );
};

/** A denial is told without a quantity of its own. */
const unnumbered: Quantity = {
  ...{ low: null, high: null, qualifier: "exact", share: false, unit: "person", reportedNone: false },
};

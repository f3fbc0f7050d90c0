/** What came of an estimate: whom its tellings lead to, near copies, who still carries an earlier reading, what may be the same. */

import { groupBy } from "../../text/group-by.ts";
import type { EstimateDetail } from "../../usecases/estimate-view.ts";
import { counted } from "../../wording/counted.ts";
import { describeIndependence } from "../../wording/describe-independence.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress, estimateAddress, figureAddress } from "../addresses.ts";
import { When } from "./article-masthead.tsx";

interface Of {
  readonly estimate: EstimateDetail;
}

export const Origins = ({ estimate: { origins } }: Of) => (
  <section>
    <h2>Whom the tellings name as the origin</h2>
    <ul class="measured">
      {origins.map(({ name, independence, tellings, repeated }) => (
        <li key={name}>
          <bdi>{name === "" ? "no source named" : printable(name)}</bdi>: {counted(tellings - repeated, "telling")},{" "}
          {describeIndependence(independence)}
        </li>
      ))}
    </ul>
  </section>
);

/** One group a line, by its outlets. */
export const Syndicated = ({ estimate: { syndicated, tellings } }: Of) => {
  if (syndicated.length === 0) return null;
  const outlets = new Map(tellings.map(({ article, outlet }) => [article, outlet]));
  return (
    <section>
      <h2>Near copies of one text</h2>
      <ul class="measured">
        {syndicated.map((group) => (
          <li key={group[0]}>
            {group.map((article, index) => (
              <>
                {index > 0 && ", "}
                <a href={articleAddress(article)}>
                  <bdi>{printable(outlets.get(article) ?? "outlet not known")}</bdi>
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Each article that carries the reading from before; after a clarification it is said, too, that none does. */
export const Reach = ({ estimate: { reach, clarifications } }: Of) => {
  if (reach.length === 0 && clarifications.length === 0) return null;
  return (
    <section>
      <h2>Articles to look at again</h2>
      {reach.length === 0 && <p>No article of the book carries the reading from before the clarification.</p>}
      <ul class="measured">
        {reach.map(({ article, outlet, headline, figures, lastSeen }) => (
          <li key={article}>
            <bdi>{printable(outlet ?? "outlet not known")}</bdi>:{" "}
            <a href={figures[0] === undefined ? articleAddress(article) : figureAddress(article, figures[0])}>
              <bdi>{printable(headline ?? "(no headline)")}</bdi>
            </a>
            <span class="under">
              carries the reading from before the clarification, last seen {describeTime(lastSeen)}; check again before
              you write to them
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Candidates = ({ estimate: { candidates } }: Of) => {
  if (candidates.length === 0) return null;
  return (
    <section>
      <h2>May be the same statement</h2>
      <ul class="measured">
        {[...groupBy(candidates, (one) => one.estimate)].map(([other, own]) => (
          <li key={other}>
            <a href={estimateAddress(other)}>Statement {other}</a>
            <span class="under">
              {counted(own.length, "telling")}, because:{" "}
              {[...new Set(own.flatMap(({ because }) => because))].map(printable).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Annotations = ({ estimate: { annotations } }: Of) => {
  if (annotations.length === 0) return null;
  return (
    <section>
      <h2>What curators wrote</h2>
      <ul class="measured">
        {annotations.map(({ text, who, at }) => (
          <li key={`${at} ${who}`}>
            <bdi>{printable(text)}</bdi>
            <span class="under">
              {printable(who)}, <When iso={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

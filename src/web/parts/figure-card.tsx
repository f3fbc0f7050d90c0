/**
 * A figure beside its paragraph: a line that opens to all that is known of it. It opens without scripts, also when a link
 * leads to it, since a browser opens what it must to show the target.
 */
import type { Figure, SaidSlot } from "../../domain/figure.ts";
import { describeDisputes } from "../../wording/describe-chain.ts";
import { describeEnds } from "../../wording/describe-ends.ts";
import { describeDays } from "../../wording/describe-period.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import { printable } from "../../wording/printable.ts";
import type { ArticleReading, ReadFigure } from "../load-reading.ts";
import { certaintyOf } from "./certainty.ts";
import { Chain } from "./chain.tsx";
import { FigureTold } from "./figure-told.tsx";
import { BasisNote, Slots } from "./slots.tsx";

interface CardProps {
  readonly read: ReadFigure;
  readonly reading: ArticleReading;
}

export const FigureCard = ({ read, reading }: CardProps) => {
  const { figure, number, key } = read;
  return (
    <details class={`card ${figure.measure} ${certaintyOf(figure)}`}>
      <summary>
        <span class="number">{number}</span>
        <span>
          <bdi class="quantity">{printable(figure.span.exact)}</bdi> <span>{describeMeasure(figure)}</span>
        </span>
      </summary>
      <div class="card-body" id={`figure-${key}`} tabIndex={-1}>
        <CardBody read={read} reading={reading} />
      </div>
    </details>
  );
};

const CardBody = ({ read, reading }: CardProps) => {
  const { figure } = read;
  const status = describeStatus(figure.status);
  const disputes = describeDisputes(figure.disputedBy);
  return (
    <>
      <dl class="facts">
        <dt>How many</dt>
        <dd>{describeEnds(figure.quantity)}</dd>
        {figure.composition !== null && (
          <>
            <dt>Includes</dt>
            <dd dir="auto">“{printable(figure.composition.exact)}”</dd>
          </>
        )}
        <Slots {...figure} />
        {status !== "" && (
          <>
            <dt>Standing</dt>
            <dd>{status}</dd>
          </>
        )}
        <Relatives figure={figure} reading={reading} />
      </dl>
      <p class="card-head">How it came here</p>
      <Chain outlet={reading.view.outlet} links={figure.attribution} />
      {figure.said !== null && <SaidLine said={figure.said} />}
      {disputes !== null && <p class="disputed">{disputes}</p>}
      <FigureTold tie={read.tie} />
      <p class="trace">
        Characters {figure.span.start}–{figure.span.end} of the stored text · read by {figure.rule}
      </p>
    </>
  );
};

const SaidLine = ({ said: { day, basis } }: { readonly said: SaidSlot }) => (
  <p class="about">
    Said {describeDays(day)}
    <BasisNote basis={basis} />
  </p>
);

/** The whole that it is a part of, and its parts, by links. */
const Relatives = ({ figure, reading }: { readonly figure: Figure; readonly reading: ArticleReading }) => {
  const whole = figure.partOf === null ? undefined : reading.byId.get(figure.partOf);
  const parts = reading.figures.filter((one) => one.figure.partOf === figure.id);
  return (
    <>
      {whole !== undefined && (
        <>
          <dt>Part of</dt>
          <dd>
            <FigureLink read={whole} />
          </dd>
        </>
      )}
      {parts.length > 0 && (
        <>
          <dt>Its parts</dt>
          <dd>
            <ul class="plain">
              {parts.map((part) => (
                <li key={part.key}>
                  <FigureLink read={part} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  );
};

const FigureLink = ({ read }: { readonly read: ReadFigure }) => (
  <a href={`#figure-${read.key}`}>
    {read.number}: “{printable(read.figure.span.exact)}”, {describeMeasure(read.figure)}
  </a>
);

/** The tolls of a subject in the order in which they were said, a row each: as stated, as an interval, over what time, by whom, and where it stands. */
import { outward } from "../../domain/outward.ts";
import type { SubjectDetail } from "../../usecases/page-view.ts";
import type { SeriesPoint, SeriesStep } from "../../usecases/series-view.ts";
import { counted } from "../../wording/counted.ts";
import { describeBounds } from "../../wording/describe-bounds.ts";
import { describeDay, describeDays, describePeriod } from "../../wording/describe-period.ts";
import { describeRole } from "../../wording/describe-role.ts";
import { describeSpeaker } from "../../wording/describe-speaker.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import { printable } from "../../wording/printable.ts";
import { estimateAddress, figureAddress } from "../addresses.ts";
import { type ChosenPair, TollChoice } from "./toll-choice.tsx";

interface SeriesProps {
  readonly subject: SubjectDetail;
  /** The two that are compared. */
  readonly chosen: ChosenPair;
}

export const SeriesTable = ({ subject: { series, rates }, chosen }: SeriesProps) => {
  const { points, steps } = series;
  const rateOf = new Map(rates.map((rate) => [rate.toll, rate]));
  return (
    <table class="series stacked">
      <caption class="unseen">Tolls in the order in which they were said</caption>
      <Head />
      <tbody>
        {points.map((point) => (
          <tr key={point.toll} id={`toll-${point.toll.replaceAll("/", "-")}`}>
            <th scope="row">{uttered(point)}</th>
            <td>
              <Stated point={point} />
            </td>
            <td data-head="As an interval">
              {describeBounds(point.interval)}
              {steps
                .filter(({ to }) => to === point.toll)
                .map((step) => (
                  <span key={step.from} class="under">
                    {describeStep(step, points)}
                  </span>
                ))}
            </td>
            <td data-head="People a day">
              <Rate rate={rateOf.get(point.toll)} />
            </td>
            <td data-head="Who said it">
              <Who point={point} />
            </td>
            <td class="picks">
              <TollChoice toll={point} chosen={chosen} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Head = () => (
  <thead>
    <tr>
      <th scope="col">Said</th>
      <th scope="col">As stated</th>
      <th scope="col">As an interval</th>
      <th scope="col">People a day</th>
      <th scope="col">Who said it</th>
      <th scope="col" class="picks">
        Compare
      </th>
    </tr>
  </thead>
);

const Stated = ({ point: { reading } }: { readonly point: SeriesPoint }) => {
  const { span, article, reading: figure, outlet, period, status } = reading;
  const days = period === null ? null : describePeriod(period);
  return (
    <>
      <a class="quantity" href={figureAddress(article, figure)}>
        <bdi>{printable(span.exact)}</bdi>
      </a>
      <span class="under">
        {period === null
          ? "time covered not said"
          : `“${printable(period.span.exact)}”${days === null ? "" : `: ${days}`}`}
      </span>
      <span class="under">
        in <bdi>{printable(outlet ?? "an outlet not known")}</bdi>
        {describeStatus(status) !== "" && `; ${describeStatus(status)}`}
      </span>
    </>
  );
};

/** As in comparisons. */
const digits = 3;

const Rate = ({ rate }: { readonly rate: SubjectDetail["rates"][number] | undefined }) => {
  if (rate === undefined) return <span class="about">no rate</span>;
  const { low, high } = rate.days;
  return (
    <>
      {describeBounds(outward(rate.perDay, digits))}
      <span class="under">
        over {low === high ? counted(low ?? 0, "day") : `${low} to ${counted(high ?? 0, "day")}`}
      </span>
    </>
  );
};

const Who = ({ point: { origin, estimate, role, curator } }: { readonly point: SeriesPoint }) => (
  <>
    <bdi>{describeSpeaker(origin)}</bdi>
    <span class="under">
      <a href={estimateAddress(estimate)}>Its tellings</a>
      {role !== null && `; ${describeRole(role, curator)}`}
    </span>
  </>
);

/** A day on which it was only told is marked as such. */
function uttered({ said, firstTold }: Pick<SeriesPoint, "said" | "firstTold">): string {
  if (said !== null) return describeDays(said);
  return firstTold === null ? "day not known" : `${describeDay(firstTold)} (told; day of saying not given)`;
}

/** "difference +100, in 2 days": between cumulative totals, and never the people of those days alone. */
function describeStep({ from, difference, isNegative, days, stated }: SeriesStep, points: readonly SeriesPoint[]) {
  const number =
    stated === null ? describeBounds(difference) : `${stated > 0 ? "+" : ""}${stated.toLocaleString("en")}`;
  const before = points.find(({ toll }) => toll === from);
  const since = before === undefined ? "the total before" : `“${printable(before.reading.span.exact)}”`;
  const later =
    days === null
      ? ""
      : `, in ${days.low === days.high ? counted(days.low, "day") : `${days.low} to ${counted(days.high, "day")}`}`;
  return `difference from ${since}: ${number}${isNegative ? " (fewer)" : ""}${later}`;
}

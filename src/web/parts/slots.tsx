/** Among whom, where and when a figure counts, each with how it came to be known: stated, reckoned, or taken over. */
import type { Basis, Figure } from "../../domain/figure.ts";
import { wordBeforeGroup } from "../../wording/describe-group.ts";
import { describePeriod } from "../../wording/describe-period.ts";
import { printable } from "../../wording/printable.ts";

const basisWords: Readonly<Record<Basis, string>> = {
  stated: "stated with it",
  anchored: "reckoned from the day of publication",
  inherited: "taken over from elsewhere in the text",
};

export const Slots = ({ group, place, period }: Pick<Figure, "group" | "place" | "period">) => (
  <>
    <dt>Whom</dt>
    <dd>
      {group === null ? <NotSaid /> : <bdi>{printable(group.span.exact)}</bdi>}
      {group !== null && <BasisNote basis={group.basis} />}
    </dd>
    <dt>Where</dt>
    <dd>
      {place === null ? <NotSaid /> : <bdi>{printable(place.span.exact)}</bdi>}
      {place !== null && place.within.length > 0 && (
        <span class="under">in {place.within.map(printable).join(", ")}</span>
      )}
      {place !== null && <BasisNote basis={place.basis} />}
    </dd>
    <dt>When</dt>
    <dd>
      {period === null ? <NotSaid /> : <bdi>“{printable(period.span.exact)}”</bdi>}
      {period !== null && describePeriod(period) !== null && <span class="under">{describePeriod(period)}</span>}
      {period !== null && <BasisNote basis={period.basis} />}
    </dd>
  </>
);

const NotSaid = () => <span class="not-said">not said</span>;

/** How a part of a figure came to be known; hidden by the style where it was stated with it. */
export const BasisNote = ({ basis }: { readonly basis: Basis }) => (
  <span class={`under basis ${basis}`}>{basisWords[basis]}</span>
);

/** The same on one line: "among Russian soldiers · in Bakhmut · “since December”: 1–31 Dec 2022 → 1 May 2023". */
export function slotLine({ group, place, period }: Pick<Figure, "group" | "place" | "period">): string {
  const days = period === null ? null : describePeriod(period);
  const slots = [
    group && `${wordBeforeGroup(group.span.exact)} ${printable(group.span.exact)}`,
    place && `in ${printable(place.span.exact)}`,
    period && `“${printable(period.span.exact)}”${days === null ? "" : `: ${days}`}`,
  ];
  return slots.filter((slot) => slot).join(" · ");
}

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
    <dt>Who</dt>
    <dd>
      {group === null ? <NotSaid /> : <bdi>{printable(group.span.exact)}</bdi>}
      {group !== null && <BasisNote basis={group.basis} />}
    </dd>
    <dt>Where</dt>
    <dd>
      {place === null ? <NotSaid /> : <bdi>{printable(place.span.exact)}</bdi>}
      {place !== null && place.within.length > 0 && (
        <span class="under">
          in <bdi>{place.within.map(printable).join(", ")}</bdi>
        </span>
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

type Slotted = Pick<Figure, "group" | "place" | "period">;

const shortly: Readonly<Record<Basis, string>> = { stated: "", anchored: " (reckoned)", inherited: " (taken over)" };

/** The same on one line: "among Russian soldiers · in Bakhmut (taken over) · “since December”: 1–31 Dec 2022 → 1 May 2023 (reckoned)". */
export const SlotLine = (slots: Slotted) => (
  <span class="slots">
    {slotWords(slots).map(([before, words, after], index) => (
      <>
        {index > 0 && " · "}
        {before}
        <bdi>{words}</bdi>
        {after}
      </>
    ))}
  </span>
);

/** The same as plain words. */
export const slotLine = (slots: Slotted): string =>
  slotWords(slots)
    .map((parts) => parts.join(""))
    .join(" · ");

function slotWords({ group, place, period }: Slotted): (readonly [string, string, string])[] {
  const days = period === null ? null : describePeriod(period);
  return [
    group && ([`${wordBeforeGroup(group.span.exact)} `, printable(group.span.exact), shortly[group.basis]] as const),
    place && (["in ", printable(place.span.exact), shortly[place.basis]] as const),
    period &&
      (["“", printable(period.span.exact), `”${days === null ? "" : `: ${days}`}${shortly[period.basis]}`] as const),
  ].filter((slot) => slot !== null);
}

/**
 * A month without a year, of a statement on what happened in that month of a year that the sentence names, is that year's:
 * "said in [early September] that 40 people died in the fire of 10 September 2022".
 *
 * Not here: months alone, which are the latest before publication (days-said.ts).
 */
import type { PeriodSlot, SaidSlot } from "../../domain/figure.ts";

const monthAlone =
  /^(?:(?:early|mid|late)[ -](?:in )?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;

export function withYearOfEvent(said: SaidSlot, period: PeriodSlot | null): SaidSlot {
  const event = period?.from;
  if (!event || event.earliest !== period.to?.latest || !/\b(?:19|20)\d\d\b/.test(period.span.exact)) return said;
  const { earliest, latest } = said.day;
  const isSameMonth = earliest.slice(5, 7) === event.earliest.slice(5, 7);
  if (!monthAlone.test(said.span.exact) || !isSameMonth || earliest.slice(0, 4) <= event.earliest.slice(0, 4))
    return said;
  const inYear = (day: string) => event.earliest.slice(0, 4) + day.slice(4).replace("-02-29", "-02-28");
  return inYear(latest) < event.earliest
    ? said
    : { ...said, day: { earliest: inYear(earliest), latest: inYear(latest) } };
}

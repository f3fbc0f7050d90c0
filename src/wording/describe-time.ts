/**
 * A time as its source gave it: "1 May 2023, 15:47 −04:00", "1 May 2023" where only the day is known. Its zone stays
 * what it was, so that it can be found again on the page.
 */
import { describeDay } from "./describe-period.ts";

const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** What is no ISO time is given back as it is. */
export function describeTime(iso: string): string {
  const [, day, clock, zone] = parts.exec(iso) ?? [];
  if (day === undefined) return describeDay(iso);
  return `${describeDay(day)}, ${clock}${zone === undefined ? "" : ` ${describeZone(zone)}`}`;
}

/** "-0400" → "−04:00" with a minus that is as wide as the plus. */
function describeZone(zone: string): string {
  if (/^(?:Z|[+-]00:?00)$/i.test(zone)) return "UTC";
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone)!;
  return `${sign === "-" ? "−" : "+"}${hours}:${minutes}`;
}

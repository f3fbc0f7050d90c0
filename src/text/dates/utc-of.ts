/**
 * The moment that an ISO time means, in UTC; null for what is none. A time without a zone counts as UTC: the machine's own zone
 * must not decide which of two comes first.
 */
export function utcOf(time: string | null): string | null {
  if (time === null) return null;
  const hasZone = !time.includes("T") || /(?:Z|[+-]\d\d:?\d\d)$/i.test(time);
  const parsed = Date.parse(hasZone ? time : `${time}Z`);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

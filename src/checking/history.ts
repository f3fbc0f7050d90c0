/** Tolls of other times, which a report only recalls. */
import type { Figure } from "../domain/figure.ts";

/** What ended more than a year before the text was published; false where no day can be told. */
export function isHistory(date: string | null, { period }: Figure): boolean {
  if (date === null) return false;
  const [end, year] = [period?.to?.latest, String(Number(date.slice(0, 4)) - 1)];
  return end !== undefined && end < `${year}${date.slice(4)}`;
}

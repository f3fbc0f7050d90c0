/**
 * Reads the moment in a time stamp as pages give it: "2023-05-01T17:10:00-04:00", "Mon, 01 May 2023 21:10:00 GMT",
 * "Published May 1, 2023 at 5:10 p.m. ET" → "2023-05-01T17:10:00-04:00", "1 May 2023" → "2023-05-01".
 *
 * No more is given than the stamp says: without an hour a bare day, without a zone no offset. "3 hours ago" is nothing.
 * Not here: dates in running text (find-dates.ts).
 */

const iso =
  /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?!\d)/i;
const compactIso = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const monthFirst = new RegExp(`\\b(${monthNames})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i");
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${monthNames})\\.?,?[\\s-]+(\\d{4})\\b`, "i");
const slashes = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const clock = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?:\s*([ap])\.?\s?m\b\.?)?|\b(\d{1,2})\s*([ap])\.?\s?m\b\.?/i;
const zoneAfter = /^[\s,(]*(Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2})\b/;

/** Zones that keep one offset, in minutes east of Greenwich. */
// biome-ignore format: a table
const fixedZones: Readonly<Record<string, number>> = {
  Z: 0, UTC: 0, GMT: 0, WET: 0, BST: 60, WEST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180, IST: 330,
  EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480,
  HST: -600, JST: 540, KST: 540, HKT: 480, SGT: 480, AEST: 600, AEDT: 660,
};
/** Zones whose offset depends on the day: standard time, one hour more in summer time. */
const unitedStates: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480, AKT: -540 };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601 as precise as the stamp; null when it names no day. */
export function readTimestamp(stamp: string): string | null {
  return readIso(stamp) ?? readWords(stamp);
}

function readIso(stamp: string): string | null {
  const found = iso.exec(stamp) ?? compactIso.exec(stamp.trim());
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isDay(date)) return null;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return dayText(date);
  const named = zoneAfter.exec(stamp.slice(found.index + found[0].length))?.[1] ?? "";
  const offset = zone === undefined ? offsetOf(named, date) : /^[a-z]/i.test(zone) ? "+00:00" : numericZone(zone);
  return `${dayText(date)}T${hour}:${minute}:${second ?? "00"}${offset}`;
}

function readWords(stamp: string): string | null {
  const found = findDay(stamp);
  if (found === null || !isDay(found.day)) return null;
  // The hour may stand before the day ("17:10 GMT, 1 May 2023") or behind it.
  const around = `${stamp.slice(found.end)} \n ${stamp.slice(0, found.start)}`;
  const time = clock.exec(around);
  const hour = time === null ? null : hourOf(time);
  if (time === null || hour === null) return dayText(found.day);
  const minutes = (time[2] ?? "00").padStart(2, "0");
  const zone = zoneAfter.exec(around.slice(time.index + time[0].length).replace(/^\s*[–—-]\s*/, ""))?.[1];
  const offset = zone === undefined ? "" : offsetOf(zone, found.day);
  return `${dayText(found.day)}T${String(hour).padStart(2, "0")}:${minutes}:${time[3] ?? "00"}${offset}`;
}

function findDay(stamp: string): { day: Day; start: number; end: number } | null {
  const named = monthFirst.exec(stamp);
  if (named) return placed(named, { year: Number(named[3]), month: monthOf(named[1]!), day: Number(named[2]) });
  const british = dayFirst.exec(stamp);
  if (british)
    return placed(british, { year: Number(british[3]), month: monthOf(british[2]!), day: Number(british[1]) });
  const digits = slashes.exec(stamp);
  if (digits === null) return null;
  // 05/02/2023 is May 2 in the United States and 5 February elsewhere: only a page's own US zone decides.
  const isAmerican = /\b(?:[ECMP][SD]?T|AK[SD]?T)\b/.test(stamp) || Number(digits[2]) > 12;
  const [first, second] = [Number(digits[1]), Number(digits[2])];
  if (!isAmerican && first <= 12 && first !== second) return null;
  const day = isAmerican ? { month: first, day: second } : { month: second, day: first };
  return placed(digits, { year: Number(digits[3]), ...day });
}

function placed(found: RegExpExecArray, day: Day): { day: Day; start: number; end: number } {
  return { day, start: found.index, end: found.index + found[0].length };
}

const monthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthOf = (name: string) => monthStarts.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function hourOf(time: RegExpExecArray): number | null {
  const half = (time[4] ?? time[6])?.toLowerCase();
  const hour = Number(time[1] ?? time[5]);
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function offsetOf(zone: string, day: Day): string {
  if (/^[+-]/.test(zone)) return numericZone(zone);
  const standard = unitedStates[zone];
  const minutes = standard === undefined ? fixedZones[zone] : standard + (isUnitedStatesSummerTime(day) ? 60 : 0);
  if (minutes === undefined) return "";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Second Sunday of March to first Sunday of November since 2007 (Energy Policy Act of 2005); first of April to last of October from 1987. */
function isUnitedStatesSummerTime({ year, month, day }: Day): boolean {
  const start = year >= 2007 ? { month: 3, day: sunday(year, 3, 8) } : { month: 4, day: sunday(year, 4, 1) };
  const end = year >= 2007 ? { month: 11, day: sunday(year, 11, 1) } : { month: 10, day: sunday(year, 10, 25) };
  const at = month * 100 + day;
  return at >= start.month * 100 + start.day && at < end.month * 100 + end.day;
}

/** The first Sunday of the month on or after a day. */
function sunday(year: number, month: number, from: number): number {
  return from + ((7 - new Date(Date.UTC(year, month - 1, from)).getUTCDay()) % 7);
}

function isDay({ year, month, day }: Day): boolean {
  if (year < 1700 || year > 2200 || month < 1 || day < 1) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

const two = (n: number) => String(n).padStart(2, "0");
const dayText = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;

function numericZone(zone: string): string {
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

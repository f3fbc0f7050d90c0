/**
 * Reads a time stamp that leaves something to its page: "May 2, 8:30 a.m. ET" leaves the year, "05/02/2023" the order
 * of day and month, "5/2/23" the century. Against an article of 1 May 2023 all three are 2 May 2023.
 *
 * Not here: stamps that are whole (timestamp.ts), which it reads them with.
 */
import { addDays, isDay, isoDay } from "./calendar.ts";
import { readTimestamp } from "./timestamp.ts";

export interface AnchoredTimestamp {
  /** ISO 8601, as precise as the stamp. */
  readonly at: string;
  readonly basis: "stated" | "anchored";
}

const monthName = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const withoutYear = new RegExp(
  `\\b(?:(?<month>${monthName})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<second>${monthName}))(?!\\w|,?\\s*(?:of\\s+)?['’]?\\d{4}\\b|:\\d)`,
  "i",
);
const inDigits = /\b(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})\b/;
const dayAndMonth = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/;
const americanZone = /\b(?:[ECMP][SD]?T|AK[SD]?T|Eastern|Central|Mountain|Pacific)\b/;
const monthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A correction seldom comes later than this; of two orders the one within it is meant. */
const lateDays = 120;
/** The article's own day may be the day after, in a zone further east. */
const slackDays = 1;

/** Null when the stamp names no day. `anchor`: ISO day or time of publication, null when unknown. */
export function readAnchoredTimestamp(stamp: string, anchor: string | null): AnchoredTimestamp | null {
  const plain = spelledOut(stamp);
  const digits = inDigits.exec(plain);
  if (digits !== null) return readDigits(plain, digits, anchor);
  const whole = readTimestamp(plain);
  if (whole !== null) return { at: whole, basis: "stated" };
  const near = withoutYear.exec(plain);
  if (anchor === null) return null;
  if (near !== null) return readWithoutYear(plain, near, anchor.slice(0, 10));
  const pair = dayAndMonth.exec(plain);
  // "30/5": with the year that the article was published in.
  return pair === null
    ? null
    : readAnchoredTimestamp(plain.replace(pair[0], `${pair[0]}/${anchor.slice(0, 4)}`), anchor);
}

/** Places that keep one offset all year, as stamps name them: "11:30 Beijing time". */
// biome-ignore format: a table
const timeOfPlace: Readonly<Record<string, string>> = {
  beijing: "+08:00", china: "+08:00", singapore: "+08:00", manila: "+08:00", moscow: "+03:00", istanbul: "+03:00",
  nairobi: "+03:00", delhi: "+05:30", indian: "+05:30", india: "+05:30", tokyo: "+09:00", japan: "+09:00", seoul: "+09:00",
  korea: "+09:00", pakistan: "+05:00", kabul: "+04:30", kathmandu: "+05:45", dhaka: "+06:00", jakarta: "+07:00",
  bangkok: "+07:00", dubai: "+04:00", gulf: "+04:00",
};
const placeTime = new RegExp(`\\b(${Object.keys(timeOfPlace).join("|")})\\s+(?:standard\\s+)?time\\b`, "gi");

/** "Eastern time" is ET; "1405 GMT" is 14:05. */
function spelledOut(stamp: string): string {
  return stamp
    .replace(placeTime, (_, place: string) => timeOfPlace[place.toLowerCase()]!)
    .replace(
      /\b(Eastern|Central|Mountain|Pacific)(?:\s+(?:standard|daylight))?(?:\s+time)?\b/gi,
      (zone) => `${zone[0]!.toUpperCase()}T`,
    )
    .replace(/\b([01]\d|2[0-3])([0-5]\d)(?=\s*(?:hrs|hours|h|GMT|UTC|BST|CES?T|IST|ES?T|EDT)\b)/g, "$1:$2")
    .replace(/(\d)\s*(?:hrs|hours|h)\b/g, "$1")
    .replace(/\bnoon\b/gi, "12 pm")
    .replace(/\bmidnight\b/gi, "12 am");
}

function readDigits(stamp: string, found: RegExpExecArray, anchor: string | null): AnchoredTimestamp | null {
  const { a, b, year } = found.groups!;
  const full = Number(year!.length === 2 ? `20${year}` : year);
  const american = dayOrNull(full, Number(a), Number(b));
  const european = dayOrNull(full, Number(b), Number(a));
  const isSettled = american === null || european === null || american === european || americanZone.test(stamp);
  const day = isSettled ? (american ?? european) : orderNear(american, european, anchor);
  if (day === null) return null;
  const at = readTimestamp(stamp.replace(found[0], `${inWords(day)} `));
  return at === null ? null : { at, basis: isSettled ? "stated" : "anchored" };
}

const inWords = (day: string) =>
  `${monthStarts[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;

/** Of the two orders the one that a note about the article can have. */
function orderNear(american: string, european: string, anchor: string | null): string | null {
  if (anchor === null) return null;
  const isNear = (day: string) => {
    const published = anchor.slice(0, 10);
    return day >= addDays(published, -slackDays) && day <= addDays(published, lateDays);
  };
  if (isNear(american) !== isNear(european)) return isNear(american) ? american : european;
  return isNear(american) ? [american, european].sort()[0]! : null;
}

function readWithoutYear(stamp: string, { 0: words, groups }: RegExpExecArray, published: string) {
  const name = (groups!.month ?? groups!.second)!;
  const month = monthStarts.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const day = Number(groups!.day ?? groups!.first);
  const year = Number(published.slice(0, 4));
  const candidates = [year, year + 1, year - 1]
    .map((each) => dayOrNull(each, month, day))
    .filter((each) => each !== null);
  const chosen = candidates.find((each) => each >= addDays(published, -slackDays)) ?? candidates[0];
  if (chosen === undefined) return null;
  const at = readTimestamp(stamp.replace(words, `${inWords(chosen)} `));
  return at === null ? null : ({ at, basis: "anchored" } as const);
}

function dayOrNull(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? isoDay(year, month, day) : null;
}

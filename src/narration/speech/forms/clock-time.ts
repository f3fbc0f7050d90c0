/**
 * A time of day: "8:30 a.m." → eight thirty a m, "14:10" → fourteen ten, "1:05" → one oh five, "09:00" → nine o'clock, "0830 GMT" → oh eight thirty,
 * "5-7 p.m." (its second half), "2:01:39" → two hours one minute and thirty nine seconds.
 *
 * Not here: the zone behind it (time-zone); the dash between two times (range-dash).
 */
import { before, endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule, type SpokenForm } from "../speech-rule.ts";
import { cardinal } from "../spoken-number.ts";

const half = "(?:\\s?([ap])(?:\\. ?m\\b\\.?|m(?![A-Za-z]))\\.?)";
const withHalf = new RegExp(`(\\d{1,2})(?:[:.](\\d\\d))?(?:[:.](\\d\\d))?${half}`, "iy");
const alone = /(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d%]|[:.]\d)/y;
const military =
  /([01]\d|2[0-4])([0-5]\d)(?=\s?(?:GMT|UTC|BST|CES?T|EES?T|MSK|IST|[ECMP][SD]?T|hrs|hours|h|local time|Zulu)\b)/y;
const dotted = /(\d{1,2})\.([0-5]\d)(?![\w.]?\d|[\w%])/y;
/** At the beginning of a line, and behind what happens at a time. */
const lineBefore = /(?:^|\n)[*[(]*$/;
const lineBehind = /^(?:[*\]:]+\s| (?!Million|Billion|Percent)[A-Z–—])/;
const eventBefore =
  /(?:^At|\b(?:began|begun|started|struck|hit|landed|left|arrived|died|exploded|happened|opened|ended) at) $/;
const eventBehind = /^(?:[.,;)]|\s*$| (?:a|the|on|in the|local|to|and)\b)/;
const zoneBehind = /^ ?(?:GMT|UTC|[A-Z]{2,4}T|hrs|hours|local)\b/;

export const clockTime = defineSpeechRule({
  name: "clock-time",
  read(text, at, end) {
    const spoken = matchAt(withHalf, text, at, end);
    if (spoken !== undefined) {
      const [, hour, minute, second, part] = spoken;
      if (!isTime(hour!, minute, second)) return undefined;
      const noon = [part!.toLowerCase(), "m"];
      const clock = second === undefined ? hourAnd(hour!, minute ?? "00", []) : lasting(hour!, minute!, second);
      return { end: endOf(spoken), words: [...clock, ...noon] };
    }
    return readMilitary(text, at, end) ?? readAlone(text, at, end) ?? readDotted(text, at, end);
  },
});

function readAlone(text: string, at: number, end: number): SpokenForm | undefined {
  const match = matchAt(alone, text, at, end);
  if (match === undefined) return undefined;
  const [, hour, minute, second] = match;
  if (!isTime(hour!, minute, second)) return undefined;
  if (second !== undefined) return { end: endOf(match), words: lasting(hour!, minute!, second) };
  const isHundred = Number(hour) > 12 && zoneBehind.test(text.slice(endOf(match), endOf(match) + 8));
  return { end: endOf(match), words: hourAnd(hour!, minute!, [isHundred ? "hundred" : "o'clock"]) };
}

/** "[09.10] Sirens": a dot is a colon where a line begins with the time or something happens at it. */
function readDotted(text: string, at: number, end: number): SpokenForm | undefined {
  const match = matchAt(dotted, text, at, end);
  if (match === undefined || !isTime(match[1]!, match[2])) return undefined;
  const [left, right] = [before(text, at), text.slice(endOf(match), endOf(match) + 12)];
  const opensLine = match[1]!.length === 2 && lineBefore.test(left) && lineBehind.test(right);
  if (!opensLine && !(eventBefore.test(left) && eventBehind.test(right))) return undefined;
  const words = hourAnd(match[1]!, match[2]!, ["o'clock"]);
  return opensLine ? { end: endOf(match), words, rest: "," } : { end: endOf(match), words };
}

/** Four digits before a zone or "hours": the nought in front is said. */
function readMilitary(text: string, at: number, end: number): SpokenForm | undefined {
  const match = matchAt(military, text, at, end);
  if (match === undefined) return undefined;
  const [, hour, minute] = match;
  const words = hour!.startsWith("0") ? ["oh", ...cardinal(hour![1]!)] : cardinal(hour!);
  return { end: endOf(match), words: [...words, ...minutesOf(minute!, ["hundred"])] };
}

const isTime = (hour: string, minute = "0", second = "0") =>
  Number(hour) <= 24 && Number(minute) < 60 && Number(second) < 60;

function minutesOf(minute: string, onTheHour: string[]): string[] {
  if (minute === "00") return onTheHour;
  return minute.startsWith("0") ? ["oh", ...cardinal(minute[1]!)] : cardinal(minute);
}

const plainHour = (hour: string) => cardinal(String(Number(hour)));
const hourAnd = (hour: string, minute: string, onTheHour: string[]) => [
  ...plainHour(hour),
  ...minutesOf(minute, onTheHour),
];

function lasting(hour: string, minute: string, second: string): string[] {
  const of = (number: string, unit: string) => [...plainHour(number), Number(number) === 1 ? unit : `${unit}s`];
  return [...of(hour, "hour"), ...of(minute, "minute"), "and", ...of(second, "second")];
}

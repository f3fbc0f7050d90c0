/**
 * A time of day: "8:30 a.m." → eight thirty a m, "14:10" → fourteen ten, "1:05" → one oh five, "09:00" → nine o'clock, "0830 GMT" → oh eight thirty,
 * "5-7 p.m." (its second half), "2:01:39" → two hours one minute and thirty nine seconds.
 *
 * Not here: the zone behind it (time-zone); the dash between two times (range-dash).
 */
import { endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule, type SpokenForm } from "../speech-rule.ts";
import { cardinal } from "../spoken-number.ts";

const half = "(?:\\s?([ap])(?:\\. ?m\\b\\.?|m(?![A-Za-z]))\\.?)";
const withHalf = new RegExp(`(\\d{1,2})(?:[:.](\\d\\d))?(?:[:.](\\d\\d))?${half}`, "iy");
const alone = /(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d%]|[:.]\d)/y;
const military =
  /([01]\d|2[0-4])([0-5]\d)(?=\s?(?:GMT|UTC|BST|CES?T|EES?T|MSK|IST|[ECMP][SD]?T|hrs|hours|h|local time|Zulu)\b)/y;
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
    return readMilitary(text, at, end) ?? readAlone(text, at, end);
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

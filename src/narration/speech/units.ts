/** Units of measure as they are written behind numbers, with what is said of one and of several. */
import { matchAt } from "./match-at.ts";

type Name = readonly [one: string, many: string];
const of = (one: string, many = `${one}s`): Name => [one, many];

const lengths: Readonly<Record<string, Name>> = {
  ...{ km: of("kilometer"), m: of("meter"), cm: of("centimeter"), mm: of("millimeter"), nm: of("nanometer") },
  ...{ mi: of("mile"), ft: of("foot", "feet"), yd: of("yard"), yds: of("yard"), kms: of("kilometer") },
};
const squares = Object.entries(lengths).flatMap(([unit, [one, many]]) => [
  ...["2", "²"].map((power): [string, Name] => [`${unit}${power}`, of(`square ${one}`, `square ${many}`)]),
  ...["3", "³"].map((power): [string, Name] => [`${unit}${power}`, of(`cubic ${one}`, `cubic ${many}`)]),
  ...["sq ", "sq. "].map((word): [string, Name] => [`${word}${unit}`, of(`square ${one}`, `square ${many}`)]),
  ...["cu ", "cu. "].map((word): [string, Name] => [`${word}${unit}`, of(`cubic ${one}`, `cubic ${many}`)]),
]);
const units: ReadonlyMap<string, Name> = new Map(
  Object.entries({
    ...lengths,
    ...Object.fromEntries(squares),
    ...{ kg: of("kilogram"), g: of("gram"), mg: of("milligram"), lb: of("pound"), lbs: of("pound"), oz: of("ounce") },
    ...{
      kgs: of("kilogram"),
      t: of("ton"),
      kt: of("kiloton"),
      Mt: of("megaton"),
      ha: of("hectare"),
      l: of("liter"),
      L: of("liter"),
      ml: of("milliliter"),
      mL: of("milliliter"),
    },
    ...{
      "°C": of("degree celsius", "degrees celsius"),
      "°F": of("degree fahrenheit", "degrees fahrenheit"),
      "℃": of("degree celsius", "degrees celsius"),
      "℉": of("degree fahrenheit", "degrees fahrenheit"),
      "° C": of("degree celsius", "degrees celsius"),
      "° F": of("degree fahrenheit", "degrees fahrenheit"),
      "°": of("degree"),
    },
    ...{
      mph: of("mile per hour", "miles per hour"),
      kph: of("kilometer per hour", "kilometers per hour"),
      kmh: of("kilometer per hour", "kilometers per hour"),
    },
    ...{ "km/h": of("kilometer per hour", "kilometers per hour"), "m/s": of("meter per second", "meters per second") },
    ...{
      kW: of("kilowatt"),
      MW: of("megawatt"),
      GW: of("gigawatt"),
      kWh: of("kilowatt hour"),
      MWh: of("megawatt hour"),
      GWh: of("gigawatt hour"),
      TWh: of("terawatt hour"),
    },
    ...{
      Hz: of("hertz", "hertz"),
      kHz: of("kilohertz", "kilohertz"),
      MHz: of("megahertz", "megahertz"),
      GHz: of("gigahertz", "gigahertz"),
      dB: of("decibel"),
    },
    ...{
      MB: of("megabyte"),
      GB: of("gigabyte"),
      TB: of("terabyte"),
      kB: of("kilobyte"),
      mbps: of("megabit per second", "megabits per second"),
      Mbps: of("megabit per second", "megabits per second"),
    },
    ...{
      hPa: of("hectopascal"),
      mb: of("millibar"),
      kV: of("kilovolt"),
      ppm: of("part per million", "parts per million"),
      cc: of("c c", "c c"),
    },
    ...{
      hr: of("hour"),
      hrs: of("hour"),
      h: of("hour"),
      min: of("minute"),
      mins: of("minute"),
      sec: of("second"),
      secs: of("second"),
      ms: of("millisecond"),
    },
    ...{
      "×": of("times", "times"),
      pc: of("percent", "percent"),
      pct: of("percent", "percent"),
    },
    ...{ KG: of("kilogram"), KM: of("kilometer"), MPH: of("mile per hour", "miles per hour"), LBS: of("pound") },
  }),
);
const spaced = [...units.keys()].filter((unit) => !["t", "h", "x", "×", "l", "g", "Mt", "ms", "nm"].includes(unit));
const alternatives = (names: readonly string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[./]/g, "\\$&"))
    .join("|");
const close = new RegExp(`-?(${alternatives([...units.keys()])})(?![A-Za-z0-9²³'])`, "y");
const apart = new RegExp(`[ \\u00a0](${alternatives(spaced)})(?![A-Za-z0-9²³'])`, "y");
const per = new RegExp(`(${alternatives([...units.keys()])})(?![A-Za-z0-9²³])`, "y");
const spans: Readonly<Record<string, string>> = {
  ...{
    mo: "month",
    month: "month",
    yr: "year",
    year: "year",
    wk: "week",
    week: "week",
    d: "day",
    day: "day",
    hour: "hour",
    min: "minute",
  },
  ...{ s: "second", person: "person", capita: "capita", household: "household", night: "night", h: "hour" },
};
const spanPattern = new RegExp(`(${alternatives(Object.keys(spans))})(?![A-Za-z0-9])`, "y");

export interface UnitFound {
  readonly start: number;
  readonly end: number;
  readonly one: readonly string[];
  readonly many: readonly string[];
}

/** The unit right behind a number that ends at `at`, with a blank or a hyphen before it or not. */
export function unitBehind(text: string, at: number, end: number): UnitFound | undefined {
  const match = matchAt(close, text, at, end) ?? matchAt(apart, text, at, end);
  if (match === undefined) return undefined;
  const [one, many] = units.get(match[1]!)!;
  const last = at + match[0].length;
  return { start: last - match[1]!.length, end: last, one: one.split(" "), many: many.split(" ") };
}

/** What stands behind a slash: "/kg", "/mo". */
export function unitOfRate(
  text: string,
  at: number,
  end: number,
): { end: number; words: readonly string[] } | undefined {
  const time = matchAt(spanPattern, text, at, end);
  if (time !== undefined) return { end: at + time[0].length, words: [spans[time[1]!]!] };
  const unit = matchAt(per, text, at, end);
  return unit && { end: at + unit[0].length, words: units.get(unit[1]!)![0].split(" ") };
}
